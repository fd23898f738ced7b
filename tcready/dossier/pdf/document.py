"""The whole outline as plain data for the template, and what it says of itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tcready.dossier.blocks import Block, Chart, Dossier, Facts, Picture, Section, Table
from tcready.dossier.palette import LIGHT
from tcready.dossier.pdf.block_data import BlockData, Data
from tcready.dossier.pdf.breaking import LINE, text_of
from tcready.dossier.pdf.signs import showable, string

RUNNING = 44
"""How many signs of the title stand on every page."""
LONG_PART = 25
"""A part of about so many lines or more begins on a page of its own."""


def document_of(dossier: Dossier) -> Data:
    """Everything the template is given."""
    known = frozenset(_ids(dossier))
    blocks = BlockData(known)
    draft = f"{dossier.furniture.draft} – " if dossier.draft else ""
    words = dossier.furniture
    return {
        "language": dossier.language,
        "name": string(f"{draft}{dossier.title} – {dossier.subtitle}"),
        "author": string(dossier.title),
        "description": string(dossier.description),
        "generator": text_of(string(dossier.generator)),
        "title": text_of(dossier.title, LINE / 3.5),
        "title-size": _title_size(dossier),
        "brief": dossier.brief,
        "logo": _logo(dossier.logo),
        "subtitle": text_of(dossier.subtitle, LINE * 0.7),
        "running": _running(dossier),
        "draft": showable(words.draft) if dossier.draft else None,
        "contents": showable(words.contents),
        "page": showable(words.page),
        "cover": blocks.of(dossier.cover, 1),
        "notices": [blocks.of(notice, 1) for notice in dossier.notices],
        "disclaimer": text_of(dossier.disclaimer),
        "parts": [part for section in dossier.sections for part in _parts(blocks, section, dossier.brief)],
        "colours": LIGHT,
    }


def _running(dossier: Dossier) -> list[str]:
    """The title and the diary number as they stand on every page, cut where they are too long for that."""
    told = (dossier.title, dossier.dnr)
    return [showable(text if len(text) <= RUNNING else text[: RUNNING - 1] + "…") for text in told]


def _title_size(dossier: Dossier) -> int:
    """In points: a sheet's is smaller than that on a cover, and a long one smaller still."""
    if len(dossier.title) > 200:
        return 12
    if dossier.brief:
        return 20
    return 32 if len(dossier.title) <= 60 else 22


def _logo(picture: Picture | None) -> Data | None:
    """The picture's bytes as numbers, which is what the template can make a picture of."""
    if picture is None:
        return None
    form = "svg" if picture.media_type == "image/svg+xml" else "png"
    return {"format": form, "data": list(picture.data), "alt": string(picture.alt)}


def _parts(blocks: BlockData, section: Section, brief: bool) -> Iterator[dict[str, Any]]:
    """The section and all below it, in the order they are read; in a sheet none begins a page of its own."""
    yield {
        "id": section.id,
        "level": section.level,
        "heading": text_of(string(section.heading), LINE / 2 if section.level == 2 else LINE * 0.7),
        "blocks": blocks.all(section.blocks, section.level),
        "fresh": not brief and section.level == 2 and _lines(section) >= LONG_PART,
    }
    for inner in section.sections:
        yield from _parts(blocks, inner, brief)


def _lines(section: Section) -> int:
    """About how many lines the section takes."""
    own = sum(len(block.rows) if isinstance(block, Table | Facts) else 4 for block in section.blocks)
    return 3 + own + sum(map(_lines, section.sections))


def _ids(dossier: Dossier) -> Iterator[str]:
    """Every name that a link inside the dossier can lead to."""
    yield from _named((dossier.cover,))
    for section in dossier.sections:
        yield from _ids_in(section)


def _ids_in(section: Section) -> Iterator[str]:
    yield section.id
    yield from _named(section.blocks)
    for inner in section.sections:
        yield from _ids_in(inner)


def _named(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        cells = []
        if isinstance(block, Chart | Table):
            table = block.table if isinstance(block, Chart) else block
            yield from {block.id, table.id}
            cells = [value for row in table.rows for value in row]
        elif isinstance(block, Facts):
            cells = [value for _, value in block.rows]
        yield from (line.id for value in cells for line in value if line.id)
