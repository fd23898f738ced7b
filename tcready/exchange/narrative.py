"""A narrative as Markdown: the sections Nuläge, Mål and Vision under headings.

The first of these headings decides the level that divides the file; any level, and the English names,
are taken in. A line of the text that would itself divide the file carries one backslash in front, so
every text comes back as it was.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from tcready.core.finding import Finding, Severity, Where
from tcready.core.message import msg

_LEVEL_OUT = 2
_HEADINGS = {"current": "Nuläge", "goal": "Mål", "vision": "Vision"}
_SECTION_OF = {heading.lower(): section for section, heading in _HEADINGS.items()}
_SECTION_OF |= {"current state": "current", "goals": "goal"}
_HEADING = re.compile(r"(#{1,6})[ \t]+([^#\r]*[^#\s])[ \t]*#*[ \t]*\r?")
_LONGEST_HEADING = 80


class Sections(NamedTuple):
    """The three texts of a narrative; an empty one is not there."""

    current: str = ""
    goal: str = ""
    vision: str = ""


class _Heading(NamedTuple):
    """A line that names a section; behind backslashes it is text."""

    escaped: bool
    level: int
    section: str


def narrative_text(sections: Sections) -> str:
    """The Markdown of the texts that are there, under Swedish headings of level 2."""
    written = []
    for section, heading in _HEADINGS.items():
        text = getattr(sections, section)
        if text:
            body = "\n".join(_escaped(line) for line in text.split("\n"))
            written.append(f"{'#' * _LEVEL_OUT} {heading}\n\n{body}\n")
    return "\n".join(written)


def read_narrative(text: str, file: str) -> tuple[Sections, list[Finding]]:
    """The texts in a Markdown file, and what is remarkable about it."""
    lines = text.split("\n")
    dividing = [line for line in lines if (found := _heading(line)) and not found.escaped]
    if not dividing:
        return _without_headings(text, file)
    if dividing[0].endswith("\r"):
        lines = text.replace("\r\n", "\n").split("\n")
    level = len(dividing[0]) - len(dividing[0].lstrip("#"))
    bodies: dict[str, list[str]] = {}
    before: list[str] = []
    findings: list[Finding] = []
    body = before
    for number, line in enumerate(lines, start=1):
        heading = _heading(line)
        if heading is None or heading.level != level:
            body.append(line)
        elif heading.escaped:
            body.append(line[1:])
        else:
            if heading.section in bodies:
                findings.append(_twice(heading.section, Where(file, number, 1)))
            body = bodies.setdefault(heading.section, [])
    texts = {section: _body_text(part) for section, part in bodies.items()}
    if loose := "\n".join(line for line in before if not line.startswith("#")).strip():
        message = msg("Texten före första rubriken läggs först i Nuläge.")
        findings.append(Finding(Severity.WARNING, "text-before-heading", Where(file, 1, 1), message))
        texts["current"] = "\n\n".join(filter(None, [loose, texts.get("current", "")]))
    return Sections(**texts), findings


def _heading(line: str) -> _Heading | None:
    bare = line.lstrip("\\")
    found = _HEADING.fullmatch(bare) if len(bare) <= _LONGEST_HEADING else None
    section = _SECTION_OF.get(found[2].lower()) if found else None
    return _Heading(bare != line, len(found[1]), section) if found and section else None


def _escaped(line: str) -> str:
    heading = _heading(line)
    return "\\" + line if heading and heading.level == _LEVEL_OUT else line


def _body_text(lines: list[str]) -> str:
    """The text between two headings without the one blank line the form puts on each side."""
    return "\n".join(lines).removeprefix("\n").removesuffix("\n")


def _twice(section: str, where: Where) -> Finding:
    message = msg("Rubriken ”{heading}” står mer än en gång i filen.", heading=_HEADINGS[section])
    return Finding(Severity.ERROR, "heading-twice", where, message)


def _without_headings(text: str, file: str) -> tuple[Sections, list[Finding]]:
    if not text.strip():
        return Sections(), []
    message = msg("Filen saknar rubrikerna Nuläge, Mål och Vision. Hela texten läggs i Nuläge.")
    finding = Finding(Severity.WARNING, "no-headings", Where(file, 1, 1), message)
    return Sections(current=text.replace("\r\n", "\n").strip()), [finding]
