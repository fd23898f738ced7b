"""What a reviewer says: a level with its reasons, why a requirement does not apply, what would follow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from tcready.core.records import Judgement, NotApplicableDecision
from tcready.core.what_if import WhatIf
from tcready.i18n import tr
from tcready.tui.asked.question import Asked, Choice

Whose = Literal["review", "self", "consensus"]


class Opinion(NamedTuple):
    """A level, whose it is, and why."""

    level: int
    whose: Whose
    note: str


def whose_choices() -> list[Choice]:
    """Whose a level can be."""
    return [
        Choice("review", tr("Min, som granskare")),
        Choice("self", tr("Självskattning av dem det gäller")),
        Choice("consensus", tr("Gemensam, på möte")),
    ]


def whose_given(id: str | None) -> Whose:
    """Whose it is; the reviewer's own if nothing is said."""
    whose: dict[str | None, Whose] = {"self": "self", "consensus": "consensus"}
    return whose.get(id, "review")


@dataclass(frozen=True)
class AskOpinion(Asked[list[Judgement]]):
    """`before` is the reviewer's own latest, if there is one."""

    do: Callable[[Opinion], list[Judgement]]
    about: str
    steps: Sequence[tuple[int, str]]
    before: Opinion | None


class Waiver(NamedTuple):
    """The reason, and the approver if there has to be one."""

    why: str
    approved_by: str


@dataclass(frozen=True)
class AskWaiver(Asked[list[NotApplicableDecision]]):
    """`needs_approver`: somebody else must have approved it."""

    do: Callable[[Waiver], list[NotApplicableDecision]]
    about: str
    needs_approver: bool


@dataclass(frozen=True)
class ShowWhatIf(Asked[None]):
    """To be read: what would follow. Nothing is changed."""

    work_out: Callable[[], WhatIf]
