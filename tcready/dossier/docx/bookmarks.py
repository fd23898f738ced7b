"""The places that links in the document lead to: a bookmark for every id of the outline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from docx.text.paragraph import Paragraph

from tcready.dossier.blocks import Cell, Chart, Dossier, Facts, Section, Table
from tcready.dossier.docx.elements import element

LONGEST = 40
"""Word knows no longer names, and none that begins with a digit."""


class Bookmarks:
    """A name for every id of an outline, known before anything is written, so that links may lead ahead."""

    def __init__(self, dossier: Dossier) -> None:
        self._names: dict[str, str] = {}
        taken: set[str] = set()
        for identity in _ids(dossier.sections):
            stem = name = "_" + re.sub(r"[^A-Za-z0-9_]", "_", identity)[: LONGEST - 8]
            number = 1
            while name.lower() in taken:
                number += 1
                name = f"{stem}_{number}"
            taken.add(name.lower())
            self._names[identity] = name
        self._placed = 0

    def name(self, identity: str) -> str:
        """The bookmark of an id; empty if there is none."""
        return self._names.get(identity, "")

    def place(self, paragraph: Paragraph, identity: str) -> None:
        """Let the bookmark of the id stand around what the paragraph holds."""
        name = self.name(identity)
        if not name:
            return
        self._placed += 1
        properties = paragraph._p.pPr
        start = element("w:bookmarkStart", {"id": self._placed, "name": name})
        paragraph._p.insert(0 if properties is None else 1, start)
        paragraph._p.append(element("w:bookmarkEnd", {"id": self._placed}))


def _ids(sections: Iterable[Section]) -> Iterator[str]:
    for section in sections:
        yield section.id
        for block in section.blocks:
            table = block.table if isinstance(block, Chart) else block
            if isinstance(table, Table):
                yield table.id
                yield from _of_cells(cell for row in table.rows for cell in row)
            elif isinstance(table, Facts):
                yield from _of_cells(value for _, value in table.rows)
        yield from _ids(section.sections)


def _of_cells(cells: Iterable[Cell]) -> Iterator[str]:
    for cell in cells:
        yield from (line.id for line in cell if line.id)
