"""A copy of the small pack in which one text stands instead of another."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from tcready.core.finding import Finding

SMALL_PACK = Path(__file__).parent / "small_pack"


def copied(to: Path) -> Path:
    """The small pack in a folder of its own."""
    return Path(shutil.copytree(SMALL_PACK, to / "small"))


def changed(to: Path, file: str, old: str, new: str) -> Path:
    """The small pack where `old`, which stands once in `file`, is `new`."""
    pack = copied(to)
    path = pack / file
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
    path.write_text(text.replace(old, new), encoding="utf-8")
    return pack


def seen(pack: Path, findings: Iterable[Finding]) -> list[str]:
    """Each finding as `file:line:column code`, with the file as it is named inside the pack."""
    return [f"{str(finding.where).removeprefix(f'{pack}/')} {finding.code}" for finding in findings]
