"""What an outline is made of: a small closed set of values that every rendering knows.

No markup, no colours, no rules of scoring: a text is a text, a mark has a sign and a word, a chart has
exact numbers and the words for them. Texts are safe to show; `span` and `cell` make them so.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import Literal, NamedTuple, TypeAlias

from tcready.core.clean import clean_line
from tcready.core.readiness import State, VerdictState

Tone: TypeAlias = State | VerdictState


class Span(NamedTuple):
    """One line of a cell. `sign` is shown before the text; `href` is an address or `#id`; `id` names it."""

    text: str
    sign: str = ""
    tone: Tone | None = None
    href: str = ""
    id: str = ""


Cell: TypeAlias = tuple[Span, ...]
"""The lines of a cell."""


class Column(NamedTuple):
    """A column of a table; numbers stand to the right."""

    title: str
    numeric: bool = False


class Paragraph(NamedTuple):
    """A sentence or a few; `quiet` is for what explains rather than says."""

    text: str
    quiet: bool = False


class Prose(NamedTuple):
    """A user's or a pack's Markdown, not yet parsed."""

    source: str


class Items(NamedTuple):
    """A plain list."""

    lines: tuple[str, ...]


class Facts(NamedTuple):
    """Terms and what they are here."""

    rows: tuple[tuple[str, Cell], ...]


class Table(NamedTuple):
    """A table; the first cell of each row is the row's header. `id` is unique in the dossier."""

    id: str
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


class Series(NamedTuple):
    """What one kind of bar shows."""

    name: str
    meaning: str


class Bar(NamedTuple):
    """A labelled pair of bars, 0..1 or None where undefined, each with its words."""

    label: str
    values: tuple[Fraction | None, Fraction | None]
    shown: tuple[str, str]


class Chart(NamedTuple):
    """Bars with a table of the same numbers. `threshold` is a line across the first series."""

    id: str
    title: str
    description: str
    series: tuple[Series, Series]
    bars: tuple[Bar, ...]
    threshold: Fraction | None
    threshold_label: str
    table: Table


class KeyNumber(NamedTuple):
    """A number that stands out, and what it means in one line."""

    name: str
    shown: str
    meaning: str


class KeyNumbers(NamedTuple):
    """Numbers that belong together."""

    numbers: tuple[KeyNumber, ...]


class Banner(NamedTuple):
    """The verdict: a word, a sentence, and the musts that are met."""

    word: str
    sentence: str
    musts: str
    tone: Tone


class Notice(NamedTuple):
    """Something the reader must not miss."""

    kind: Literal["draft", "unverified", "remark"]
    heading: str
    lines: tuple[str, ...] = ()


Block: TypeAlias = Paragraph | Prose | Items | Facts | Table | Chart | KeyNumbers | Banner | Notice


class Section(NamedTuple):
    """A heading, what stands under it, and the sections below. `id` is unique in the dossier."""

    id: str
    heading: str
    blocks: tuple[Block, ...] = ()
    sections: tuple[Section, ...] = ()
    level: int = 2


class Picture(NamedTuple):
    """A picture for the cover: PNG, or an SVG that has been found inert. `alt` says what it shows."""

    media_type: str
    data: bytes
    alt: str


class Furniture(NamedTuple):
    """The words a rendering needs beside the content."""

    skip: str
    contents: str
    draft: str
    page: str
    """The number of a page, with `{page}` and `{pages}` where the numbers go."""
    lacking: str
    """What to say of a file whose fonts lack signs of the text, with `{sign}` for what stands there."""


class Dossier(NamedTuple):
    """The whole of it. `brief`: a sheet of a few pages, without a cover page and a table of contents."""

    title: str
    subtitle: str
    description: str
    language: str
    generator: str
    draft: bool
    cover: Facts
    notices: tuple[Notice, ...]
    disclaimer: str
    sections: tuple[Section, ...]
    furniture: Furniture
    day: date
    """The day it speaks of."""
    dnr: str
    """The sender's diary number as it stands beside other words, or nothing."""
    logo: Picture | None = None
    brief: bool = False
    replaced: int = 0
    """In how many places a text that may not be told was replaced."""


def span(text: object, *, sign: str = "", tone: Tone | None = None, href: str = "") -> Span:
    """A line with the dangerous signs of `text` replaced."""
    return Span(clean_line(text), sign, tone, href)


def cell(*lines: object) -> Cell:
    """A cell of lines; a value that is not yet a span becomes a safe one."""
    return tuple(line if isinstance(line, Span) else span(line) for line in lines)


def columns(*titles: str, numeric: Iterable[int] = ()) -> tuple[Column, ...]:
    """Columns by title; `numeric` tells which ones, from 0, hold numbers."""
    numbers = frozenset(numeric)
    return tuple(Column(title, place in numbers) for place, title in enumerate(titles))


def levelled(section: Section, level: int = 2) -> Section:
    """The section at `level` and those below it one deeper each, so that no heading is skipped."""
    below = tuple(levelled(inner, level + 1) for inner in section.sections)
    return section._replace(level=level, sections=below)
