"""What can be chosen in a workbook: the lists behind the drop-downs, with what each id means."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tcready.core.fields import Value
from tcready.core.framework import Framework
from tcready.exchange.book.columns import TITLES, Column, Sort
from tcready.exchange.book.looks import Looks, put
from tcready.formats.workbook import column_letters
from tcready.i18n.terms import MILESTONES

_OWN_SHEETS = {
    "organisation": "organisations",
    "person": "people",
    "subject": "subjects",
    "evidence": "evidence",
    "application": "applications",
}
_LAST = 2000


class Choices:
    """The glossary sheet: ids of the pack with their titles, and the words of choices."""

    title = "Ordlista"

    def __init__(self, framework: Framework, registers: Mapping[str, Mapping[str, Value]]) -> None:
        requirements = framework.requirements.values()
        self._lists: dict[str, tuple[str, list[tuple[str, str]]]] = {
            "requirement": ("Krav", [(r.id, r.title.sv) for r in requirements]),
            "criterion": ("Kriterium", [(c.id, c.title.sv) for c in framework.criteria]),
            "kind": ("Slag av underlag", [(k.id, k.title.sv) for k in framework.evidence_kinds]),
            "measure": ("Mått", [(m.id, m.title.sv) for m in framework.measures]),
            "level": ("Enhetens nivå", [(n.id, n.title.sv) for n in framework.levels]),
            "application-type": ("Ansökan", [(a.id, a.title.sv) for a in framework.applications]),
            "milestone": ("Milstolpe", [(m.text, name) for name, m in MILESTONES.items()]),
            "scale": ("Nivå i bedömning", [(str(s.level), s.title.sv) for s in framework.scale]),
        }
        self._columns = {name: 1 + 3 * place for place, name in enumerate(self._lists)}

    def offer(self, page: Any, column: Column, cells: str, *, own: str) -> None:
        """A drop-down in the cells, if there is a list of what they may hold."""
        from openpyxl.worksheet.datavalidation import DataValidation

        if column.sort in (Sort.NAMES, Sort.PARTIES, Sort.MEASURES):
            hint = DataValidation(allow_blank=True)
            hint.promptTitle = column.heading
            hint.prompt = _HINTS[column.sort]
            hint.showInputMessage = True
        elif column.words and column.field not in self._lists:
            hint = DataValidation("list", formula1='"' + ",".join(word for _, word in column.words) + '"')
        elif formula := self._formula(column):
            hint = DataValidation("list", formula1=formula)
        elif column.sort is Sort.DAY:
            hint = DataValidation("date", operator="greaterThan", formula1="1")
        else:
            return
        hint.allow_blank = True
        if hint.type is not None:
            hint.showErrorMessage = True
            hint.errorTitle = column.heading
            hint.error = _ERRORS.get(column.sort, "Välj ett värde i listan.")
        hint.add(cells)
        page.add_data_validation(hint)

    def write(self, page: Any, looks: Looks) -> None:
        """The glossary itself, a pair of columns a list."""
        for name, (heading, pairs) in self._lists.items():
            first = self._columns[name]
            looks.heading(put(page, 1, first, heading))
            looks.heading(put(page, 1, first + 1, "Betyder"))
            for number, pair in enumerate(pairs, 2):
                for place, text in enumerate(pair):
                    value = int(text) if name == "scale" and place == 0 else text
                    put(page, number, first + place, value).alignment = looks.wrapped
            page.column_dimensions[column_letters(first)].width = max(22, *(len(p[0]) + 2 for p in pairs))
            page.column_dimensions[column_letters(first + 1)].width = 56
            page.column_dimensions[column_letters(first + 2)].width = 3
        page.freeze_panes = "A2"
        page.row_dimensions[1].height = 30
        page.sheet_view.showGridLines = False
        page.protection.sheet = True

    def _formula(self, column: Column) -> str | None:
        name = "scale" if column.field == "level" and column.sort is Sort.WHOLE else column.of
        name = column.field if column.words else name
        if name in _OWN_SHEETS:  # what is new in the workbook can be chosen too
            return f"'{TITLES[_OWN_SHEETS[name]]}'!$C$2:$C${_LAST}"
        if name not in self._lists:
            return None
        letters = column_letters(self._columns[name])
        return f"'{self.title}'!${letters}$2:${letters}${len(self._lists[name][1]) + 1}"


_HINTS = {
    Sort.NAMES: "Skriv id. Flera skiljs åt med semikolon.",
    Sort.PARTIES: "Skriv organisationernas id, med semikolon emellan.",
    Sort.MEASURES: "Skriv varje mått som namn = tal, med semikolon emellan.",
}
_ERRORS = {Sort.DAY: "Skriv ett datum: år-månad-dag."}
