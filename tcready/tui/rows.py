"""A row of the walk in words and signs: where it stands, how it is, and what waits there."""

from __future__ import annotations

from typing import NamedTuple

from tcready.core.readiness import CriterionResult, Leaf, Numbers, Reason, RequirementResult, State
from tcready.core.scoring.judging import apart
from tcready.i18n import ntr, tr
from tcready.i18n.naming import Names, percent
from tcready.i18n.words import STATE_SIGNS
from tcready.review.queue import Step

_WAITING = (Reason.COLLECTED, Reason.STALE_ACCEPTANCE)


class Row(NamedTuple):
    """`sign` and `alarm` are one cell wide; `tail` stands at the right edge."""

    indent: int
    state: State
    alarm: bool
    title: str
    tail: str
    quiet: bool

    @property
    def sign(self) -> str:
        """The state as a sign that can be read without colour."""
        return STATE_SIGNS[self.state]


def row_of(step: Step, names: Names) -> Row:
    """The row in the reader's language. `alarm`: a must that is open here."""
    if step.requirement is None:
        return _criterion(step.criterion, names)
    if step.leaf is None:
        return _requirement(step.requirement, names)
    return _subject(step.requirement, step.leaf, names)


def state_of(numbers: Numbers) -> State:
    """The sign of a node above the leaves, read off its own numbers."""
    if numbers.score is None:
        return State.NOT_APPLICABLE
    if numbers.score == 1:
        return State.MET
    if numbers.coverage == 0:
        return State.NOT_ASSESSED
    return State.PARTIAL if numbers.score else State.UNMET


def open_must(requirement: RequirementResult) -> bool:
    """Is it a must that counts and is not met everywhere, or that has nobody to hold for?"""
    is_open = not requirement.leaves or any(leaf.is_open for leaf in requirement.leaves)
    return requirement.counted and requirement.demand == "must" and is_open


def _criterion(criterion: CriterionResult, names: Names) -> Row:
    title = f"{criterion.number}. {names.criterion(criterion.id)}"
    return Row(0, state_of(criterion.numbers), False, title, percent(criterion.numbers.score), False)


def _requirement(requirement: RequirementResult, names: Names) -> Row:
    tail = percent(requirement.numbers.score)
    if not requirement.counted:
        tail = tr("räknas inte")
    elif not requirement.leaves:
        tail = tr("ingen enhet")
    state = state_of(requirement.numbers) if requirement.leaves else State.NOT_ASSESSED
    title = names.requirement(requirement.id)
    return Row(1, state, open_must(requirement), title, tail, not requirement.counted)


def _subject(requirement: RequirementResult, leaf: Leaf, names: Names) -> Row:
    waiting = {name for check in leaf.checks for name, reason in check.unusable if reason in _WAITING}
    tail = ""
    if waiting:
        tail = ntr("{n} att granska", "{n} att granska", len(waiting))
    elif any(check.judged and apart(check.judged) for check in leaf.checks):
        tail = tr("skilda nivåer")
    elif leaf.state is State.PARTIAL:
        tail = percent(leaf.achievement)
    alarm = requirement.counted and requirement.demand == "must" and leaf.is_open
    return Row(2, leaf.state, alarm, names.subject(leaf.subject), tail, not requirement.counted)
