"""The self-assessment as a workbook: one row a requirement, one a criterion for the texts; out and in.

Rows are known by the ids hidden in their first column, whatever the sheets are called or how they are sorted.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from tcready.core.finding import Finding, Severity, Where
from tcready.core.framework import Framework, JudgementCheck, Requirement
from tcready.core.message import Message, msg
from tcready.exchange.book.cells import LONGEST, as_text
from tcready.exchange.book.columns import Column, Sort
from tcready.exchange.book.looks import Looks, put
from tcready.exchange.book.write import row_sum
from tcready.exchange.request.asked import Asked
from tcready.formats.saved_book import saved
from tcready.formats.workbook import FirstSheet, read_every_sheet

LEVELS, TEXTS, ABOUT = "tcready:nivåer", "tcready:texter", "tcready"
_FILLED_IN = (("by", "Ifyllt av"), ("on", "Dag (ÅÅÅÅ-MM-DD)"), ("meeting", "På mötet"))
_HEAD = 7
_LEVEL_COLUMNS = (
    ("Kriterium", 28),
    ("Krav", 40),
    ("Vad som räcker", 60),
    ("Nivå", 34),
    ("Varför den nivån", 50),
)
_TEXT_COLUMNS = (("Kriterium", 34), ("Nuläge", 56), ("Mål", 56), ("Vision", 56))
_SECTIONS = ("current", "goal", "vision")
_BY_PROOF = "Avgörs av underlag"
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)


class Level(NamedTuple):
    """A level that was set: for which requirement, why, and where it stands."""

    requirement: str
    level: int
    note: str
    where: Where


class Text(NamedTuple):
    """The texts of a criterion as they came back, and the sum of the ones that were sent."""

    criterion: str
    sum: str
    sections: dict[str, str]
    where: Where


class Filled(NamedTuple):
    """A self-assessment that came back."""

    subject: str
    by: str
    on: str
    meeting: str
    levels: list[Level]
    texts: list[Text]
    where: dict[str, Where]


def assessment_bytes(asked: Asked) -> bytes:
    """The workbook, with the texts there are filled in."""
    import openpyxl

    book, looks = openpyxl.Workbook(), Looks()
    _write_levels(book.active, asked, looks)
    _write_texts(book.create_sheet("Nuläge, mål, vision"), asked, looks)
    about = book.create_sheet(ABOUT)
    about.sheet_state = "hidden"
    rows = {"format": "1", "request": asked.subject.id, "framework": asked.framework.id}
    for number, (name, value) in enumerate(rows.items(), 1):
        put(about, number, 1, name)
        put(about, number, 2, value)
    return saved(book)


def _write_levels(page: Any, asked: Asked, looks: Looks) -> None:
    from openpyxl.worksheet.datavalidation import DataValidation

    page.title = "Självskattning"
    put(page, 1, 1, LEVELS)
    put(page, 1, 2, f"Självskattning: {asked.subject.title}").font = looks.title
    free = Column("note", "", Sort.LONG, 50)
    for row, (_, heading) in enumerate(_FILLED_IN, 2):
        put(page, row, 2, heading).font = looks.subtitle
        looks.cell(put(page, row, 3, None), free, locked=False, even=True)
    put(page, 5, 2, "Välj en nivå för varje krav. Det som är grått går inte att ändra.")
    _headings(page, _LEVEL_COLUMNS, _HEAD, looks)
    words = [level_words(asked.framework, step.level) for step in asked.framework.scale]
    for number, word in enumerate(words, 1):
        put(page, number, 9, word)
    page.column_dimensions["I"].hidden = True
    for row, (criterion, requirement) in enumerate(asked.requirements, _HEAD + 1):
        put(page, row, 1, requirement.id)
        told = (criterion.title.sv, requirement.title.sv, requirement.guidance.sv.strip())
        for place, text in enumerate(told, 2):
            looks.cell(put(page, row, place, text[:LONGEST]), free, locked=True, even=False)
        judged = _is_judged(requirement)
        for place in (5, 6):
            said = None if judged or place == 6 else _BY_PROOF
            looks.cell(put(page, row, place, said), free, locked=not judged, even=False)
    last = _HEAD + max(len(asked.requirements), 1)
    choice = DataValidation("list", formula1=f"$I$1:$I${len(words)}", allow_blank=True)
    choice.showErrorMessage, choice.errorTitle, choice.error = True, "Nivå", "Välj en nivå i listan."
    choice.add(f"E{_HEAD + 1}:E{last}")
    page.add_data_validation(choice)
    looks.page(page, f"B1:F{last}")
    _frozen(page, _HEAD)


def _write_texts(page: Any, asked: Asked, looks: Looks) -> None:
    put(page, 1, 1, TEXTS)
    _headings(page, _TEXT_COLUMNS, 1, looks)
    free = Column("note", "", Sort.LONG, 56)
    criteria = list({criterion.id: criterion for criterion, _ in asked.requirements}.values())
    for row, criterion in enumerate(criteria, 2):
        put(page, row, 1, criterion.id)
        looks.cell(put(page, row, 2, criterion.title.sv), free, locked=True, even=False)
        text = asked.texts.get(criterion.id)
        for place, section in enumerate(_SECTIONS, 3):
            shown = getattr(text, section) if text else ""
            looks.cell(put(page, row, place, shown[:LONGEST] or None), free, locked=False, even=False)
        put(page, row, 8, row_sum(text) if text else None)
    page.column_dimensions["H"].hidden = True
    looks.page(page, f"B1:E{len(criteria) + 1}")
    _frozen(page, 1)


def _headings(page: Any, columns: tuple[tuple[str, int], ...], row: int, looks: Looks) -> None:
    page.column_dimensions["A"].hidden = True
    for place, (heading, width) in enumerate(columns, 2):
        looks.heading(put(page, row, place, heading))
        page.column_dimensions["ABCDEFGH"[place - 1]].width = width


def _frozen(page: Any, row: int) -> None:
    page.freeze_panes = f"C{row + 1}"
    page.print_title_rows = f"{row}:{row}"
    page.row_dimensions[row].height = 24


def _is_judged(requirement: Requirement) -> bool:
    return any(isinstance(check, JudgementCheck) for check in requirement.checks)


def level_words(framework: Framework, level: int) -> str:
    """A level of the scale as it is chosen: `3 – Systematiskt`."""
    title = next(step.title.sv for step in framework.scale if step.level == level)
    return f"{level} – {title}".rstrip(".")


def read_assessment(data: bytes, file: str, framework: Framework) -> tuple[Filled | None, list[Finding]]:
    """What the workbook says, and every fault at its cell; None if it is no self-assessment of ours."""
    sheets, findings = read_every_sheet(data, file)
    if not sheets:
        return None, findings
    about = {row.cells[0]: row.cells[1] for sheet in sheets for row in sheet.rows if len(row.cells) == 2}
    if about.get("format") != "1" or "request" not in about:
        return None, []
    reading = _Reading(file, framework)
    filled = Filled(about["request"], "", "", "", [], [], {})
    for sheet in sheets:
        mark = sheet.rows[0].cells[0] if sheet.rows and sheet.rows[0].number == 1 else ""
        if mark == LEVELS:
            filled = reading.levels(sheet, filled)
        elif mark == TEXTS:
            reading.texts(sheet, filled)
    return filled, [*findings, *reading.findings]


class _Reading:
    def __init__(self, file: str, framework: Framework) -> None:
        self._file, self._framework = file, framework
        self.findings: list[Finding] = []

    def levels(self, sheet: FirstSheet, filled: Filled) -> Filled:
        """The levels, and by whom and when they were set."""
        judged = {
            name: requirement
            for name, requirement in self._framework.requirements.items()
            if _is_judged(requirement)
        }
        said = {name: "" for name, _ in _FILLED_IN}
        for row in sheet.rows[1:]:
            cells = [*row.cells, *[""] * (6 - len(row.cells))]
            for number, (name, _) in enumerate(_FILLED_IN, 2):
                if row.number == number:
                    said[name] = as_text(cells[2])
            if row.number <= _HEAD or cells[4] in ("", _BY_PROOF):
                continue
            where = sheet.place(self._file, row.number, 5)
            level = self._level(cells[4], where)
            if cells[0] not in judged:
                self._wrong(where, msg("Raden hör inte till något krav som skattas. Ta bort nivån."))
            elif level is not None:
                filled.levels.append(Level(cells[0], level, as_text(cells[5]), where))
        places = {name: sheet.place(self._file, number, 3) for number, (name, _) in enumerate(_FILLED_IN, 2)}
        if filled.levels and not said["by"]:
            self._wrong(places["by"], msg("Skriv vem eller vilka som har fyllt i."))
        if filled.levels and not _DAY.fullmatch(said["on"]):
            self._wrong(places["on"], msg("Skriv dagen ni fyllde i, ÅÅÅÅ-MM-DD."))
        return filled._replace(by=said["by"], on=said["on"], meeting=said["meeting"], where=places)

    def texts(self, sheet: FirstSheet, filled: Filled) -> None:
        """The texts of each criterion."""
        known = {criterion.id for criterion in self._framework.criteria}
        for row in sheet.rows[1:]:
            cells = [*row.cells, *[""] * (8 - len(row.cells))]
            where = sheet.place(self._file, row.number, 3)
            sections = {name: as_text(cells[place]) for place, name in enumerate(_SECTIONS, 2)}
            if cells[0] in known:
                filled.texts.append(Text(cells[0], cells[7], sections, where))
            elif any(sections.values()):
                self._wrong(where, msg("Raden hör inte till något kriterium. Skriv texten i en annan rad."))

    def _level(self, text: str, where: Where) -> int | None:
        levels = {step.level for step in self._framework.scale}
        number = text.split()[0].strip(".:") if text.split() else ""
        if number.isascii() and number.isdigit() and int(number) in levels:
            return int(number)
        known = ", ".join(map(str, sorted(levels)))
        self._wrong(where, msg("{text} är ingen nivå. Välj en av {known}.", text=text, known=known))
        return None

    def _wrong(self, where: Where, message: Message) -> None:
        self.findings.append(Finding(Severity.ERROR, "wrong-cell", where, message))
