"""What axe-core and the Nu HTML checker say of a page; `why_not_*`: why they cannot be asked here."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from tools.pages.browser import Browser, program

_HERE = Path(__file__).parent / "node_modules"
AXE, NU = _HERE / "axe-core" / "axe.min.js", _HERE / "vnu-jar" / "build" / "dist" / "vnu.jar"
FETCH = "run make check-pages"
_COLOURS = ("color-contrast", "link-in-text-block")
"""The rules that look at colours: all that can differ between light and dark."""


class Look(NamedTuple):
    """How a page is seen. `colours`: only what the rules of colour say, which is quicker."""

    dark: bool = False
    phone: bool = False
    colours: bool = False


EVERY_LOOK = (Look(), Look(dark=True), Look(phone=True), Look(dark=True, phone=True))


def why_not_axe() -> str | None:
    """What is missing, in words; None where pages can be judged."""
    if program() is None:
        return f"Chromium is not here; {FETCH}"
    if not hasattr(os, "posix_spawn"):
        return "the browser cannot be started on this system"
    return None if AXE.exists() else f"axe-core is not here; {FETCH}"


def why_not_nu() -> str | None:
    """What is missing, in words; None where pages can be judged."""
    if shutil.which("java") is None:
        return f"Java is not here; {FETCH}"
    return None if NU.exists() else f"the Nu checker is not here; {FETCH}"


def violations(browser: Browser, look: Look) -> list[str]:
    """Axe's violations on the page that is open, seen so: the rule, how many places, and the first."""
    browser.look(width=360 if look.phone else 1280, dark=look.dark, phone=look.phone)
    if not browser.run("typeof axe === 'object'"):
        browser.run(AXE.read_text(encoding="utf-8"))
    only = f", runOnly: {json.dumps(_COLOURS)}" if look.colours else ""
    found: list[dict[str, Any]] = browser.run(
        f"axe.run(document, {{resultTypes: ['violations']{only}}}).then(told => told.violations.map("
        "one => ({id: one.id, places: one.nodes.length, first: one.nodes[0].html.slice(0, 200)})))"
    )
    return [f"{one['id']} in {one['places']} places: {one['first']}" for one in found]


def errors(paths: Sequence[Path]) -> list[str]:
    """The Nu checker's errors in the files: where, and what."""
    words = ["java", "-Xss16m", "-jar", str(NU), "--errors-only", "--format", "json", *map(str, paths)]
    ran = subprocess.run(words, capture_output=True, text=True, check=False)
    told = json.loads(ran.stderr)["messages"]
    return [f"{Path(one['url']).name}:{one.get('lastLine')}: {one['message'][:300]}" for one in told]
