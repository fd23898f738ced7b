"""Is there, among the packs that come with the program, a later form of the pack a workspace follows?

Looks at bytes and at the mappings' words, without reading a pack: it is asked each time a status is shown.
"""

from __future__ import annotations

import re
from pathlib import Path

from tcready.definitions.builtin import builtin_packs
from tcready.definitions.pack_files import HEAD


def newer_edition(framework: str, edition: str, pinned: Path) -> str | None:
    """The edition to change to: another that has a mapping from this one, or this one with other content."""
    for pack in builtin_packs():
        said = _head(pack)
        if said.get("id") != framework:
            continue
        if said.get("edition") == edition:
            if _differs(pack, pinned):
                return edition
        elif any(_maps_from(path, edition) for path in sorted(pack.glob("upgrades/*.yaml"))):
            return said.get("edition")
    return None


def _head(pack: Path) -> dict[str, str]:
    text = (pack / HEAD).read_text(encoding="utf-8")
    return dict(re.findall(r'(?m)^(id|edition): *"?([^"\n#]+?)"? *(?:#.*)?$', text))


def _maps_from(path: Path, edition: str) -> bool:
    quoted = re.escape(edition)
    text = path.read_text(encoding="utf-8")
    return re.search(rf'(?m)^from: .*edition: "?{quoted}"?\b', text) is not None


def _differs(pack: Path, pinned: Path) -> bool:
    """Do the files that make the pack differ? Cases and schemas do not."""
    for path in pack.rglob("*.yaml"):
        name = path.relative_to(pack)
        if name.parts[0] == "cases":
            continue
        try:
            if path.read_bytes() != (pinned / name).read_bytes():
                return True
        except OSError:
            return True
    return False
