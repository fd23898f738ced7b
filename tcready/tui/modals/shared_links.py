"""Asks what several records are to be linked to: what all have is ticked, what some have has its own sign."""

from __future__ import annotations

from collections.abc import Iterator

from textual.widget import Widget

from tcready.core.records import Evidence
from tcready.i18n import tr
from tcready.review.linking_many import Alike, Links
from tcready.tui.asked.filing import AskSharedLinks
from tcready.tui.modals.form import labelled
from tcready.tui.modals.links import TwoLists, ticked_first
from tcready.tui.modals.ticks import Ticks


class SharedLinksForm(TwoLists[Alike, list[Evidence]]):
    """What is ticked first, or by some, stands first in the lists."""

    def __init__(self, asked: AskSharedLinks) -> None:
        about = tr("[x] har alla · [-] har bara några: de behåller det om du inte ändrar")
        super().__init__(asked.heading, asked.do, about)
        self._asked = asked

    def fields(self) -> Iterator[Widget]:
        """The two lists."""
        offered, (every, some) = self._asked.offered, self._asked.before
        for label, id, choices, all_have, some_have in (
            (
                tr("Krav som underlagen visar"),
                "requirements",
                offered.requirements,
                every.requirements,
                some.requirements,
            ),
            (tr("Enheter som de gäller"), "subjects", offered.subjects, every.subjects, some.subjects),
        ):
            yield labelled(label)
            first = ticked_first(choices, (*all_have, *some_have))
            yield Ticks(first, id, frozenset(all_have), frozenset(some_have))

    def given(self) -> Alike:
        """What is ticked, and what is left as only some of them have it."""
        lists = [self.query_one(f"#{name}", Ticks) for name in ("requirements", "subjects")]
        return Alike(
            Links(*[one.among(one.ticked) for one in lists]), Links(*[one.among(one.some) for one in lists])
        )
