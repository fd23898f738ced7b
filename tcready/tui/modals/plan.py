"""Asks who is to do an action, and when it has to be done."""

from __future__ import annotations

from collections.abc import Iterator

from textual.widget import Widget

from tcready.core.records import PlanItem
from tcready.i18n import tr
from tcready.tui.asked.writing import Promise
from tcready.tui.modals.dates import day_given
from tcready.tui.modals.form import Form, labelled
from tcready.tui.modals.line_field import LineField


class PlanForm(Form[Promise, list[PlanItem]]):
    """Ends with the new rows of the plan; none, if it stood there already."""

    def fields(self) -> Iterator[Widget]:
        """Owner and day."""
        yield labelled(tr("Vem ska göra det? (får vara tomt)"))
        yield LineField(id="owner")
        yield labelled(tr("Senast vilken dag? (får vara tomt, annars som 2026-11-23)"))
        yield LineField(id="due")

    def given(self) -> Promise:
        """What was filled in."""
        return Promise(self.value_of("owner") or None, day_given(self.value_of("due")))

    def at_fault(self) -> str | None:
        """Only a day can be wrong."""
        return "due"
