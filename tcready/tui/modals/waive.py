"""Asks why a requirement does not apply here, and who else has approved that."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from textual.widget import Widget

from tcready.core.records import NotApplicableDecision
from tcready.i18n import tr
from tcready.tui.asked.judging import Waiver
from tcready.tui.modals.form import Form, labelled
from tcready.tui.modals.line_field import LineField


class WaiveForm(Form[Waiver, list[NotApplicableDecision]]):
    """`needs_approver`: somebody else must have approved it."""

    def __init__(
        self,
        heading: str,
        do: Callable[[Waiver], list[NotApplicableDecision]],
        about: str,
        needs_approver: bool,
    ) -> None:
        super().__init__(heading, do, about)
        self._needs_approver = needs_approver

    def fields(self) -> Iterator[Widget]:
        """The reason and the approver."""
        yield labelled(tr("Varför gäller kravet inte här?"))
        yield LineField(id="why")
        if self._needs_approver:
            yield labelled(tr("Vem annan har godkänt undantaget?"))
            yield LineField(id="approver")

    def given(self) -> Waiver:
        """What was filled in."""
        return Waiver(self.value_of("why"), self.value_of("approver") if self._needs_approver else "")
