"""What would happen if: the readiness after each thing that could happen at a requirement and a subject.

Nothing is worked out here: each supposition is the records with one change, and the scorer says what
follows. Pure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from tcready.core.framework import Framework, JudgementCheck
from tcready.core.next_steps import Action, Do
from tcready.core.next_steps.candidates import Candidates
from tcready.core.next_steps.edits import SOMEBODY, Edit, Edits
from tcready.core.readiness import Leaf, Readiness
from tcready.core.records import Decision, Records
from tcready.core.scoring.score import leaves_at

Score = Callable[[Records], Readiness]
"""The scorer with all but the records given."""

MOST_DEEDS = 100
"""More than this many deeds no leaf needs: each of its checks asks for a few at most."""


class Happens(StrEnum):
    """What is supposed."""

    ALL_MET = "all_met"
    """Everything that can be tried is done, at all the leaves."""
    DONE = "done"
    """One action is done."""
    LEVEL = "level"
    """A level is agreed on."""
    LOST = "lost"
    """A record that counts is withdrawn."""


class Supposed(NamedTuple):
    """A supposition, and the readiness it would give."""

    happens: Happens
    readiness: Readiness
    action: Action | None = None
    level: int | None = None
    evidence: str | None = None


class WhatIf(NamedTuple):
    """Readiness now and after each supposition; `untried` can be done in too many ways to be tried."""

    before: Readiness
    supposed: tuple[Supposed, ...]
    untried: tuple[Action, ...]


def what_if(
    framework: Framework,
    records: Records,
    before: Readiness,
    leaves: Sequence[Leaf],
    score: Score,
) -> WhatIf:
    """What each thing at the leaves would do; of several leaves only what meeting them all would."""
    edits = Edits(framework, records, before.application, before.as_of)
    found = Candidates(framework, records).of(leaves)
    untried = tuple(action for action in found if action.do is Do.REGISTER)
    supposed: list[Supposed] = []
    done = _met(framework, records, before, leaves)
    if done is not records:
        supposed.append(Supposed(Happens.ALL_MET, score(done)))
    if len(leaves) == 1:
        supposed += _levels(framework, records, edits, leaves[0], score)
        supposed += [
            Supposed(Happens.DONE, score(edits.of(action).of(records)), action)
            for action in found
            if action.do not in (Do.REGISTER, Do.JUDGE)
        ]
        supposed += _losses(records, before, leaves[0], score)
    return WhatIf(before, tuple(supposed), untried)


def _met(framework: Framework, records: Records, before: Readiness, leaves: Sequence[Leaf]) -> Records:
    """The records when one thing after another has been done at the leaves, until nothing more helps."""
    application, as_of = before.application, before.as_of
    for leaf in leaves:
        place, in_vain = (leaf.requirement, leaf.subject), set[Action]()
        (now,) = leaves_at(framework, records, application, as_of, [place])
        for _ in range(MOST_DEEDS):
            asked = Candidates(framework, records).of([now])
            action = next((one for one in asked if one.do is not Do.REGISTER and one not in in_vain), None)
            if action is None:
                break
            tried = Edits(framework, records, application, as_of).of(action).of(records)
            (then,) = leaves_at(framework, tried, application, as_of, [place])
            if (then.achievement or 0) > (now.achievement or 0):
                records, now = tried, then
            else:
                in_vain.add(action)
    return records


def _levels(
    framework: Framework, records: Records, edits: Edits, leaf: Leaf, score: Score
) -> Iterator[Supposed]:
    """Each level of the scale, where a level is asked for."""
    for number, check in enumerate(framework.requirements[leaf.requirement].checks):
        if isinstance(check, JudgementCheck):
            for step in framework.scale:
                action = Action(Do.JUDGE, leaf.requirement, leaf.subject, number, level=step.level)
                after = edits.of(action).of(records)
                yield Supposed(Happens.LEVEL, score(after), action, level=step.level)
            return


def _losses(records: Records, before: Readiness, leaf: Leaf, score: Score) -> Iterator[Supposed]:
    """Each record that counts here, if it did not."""
    for name in dict.fromkeys(name for check in leaf.checks for name in check.usable):
        record = records.evidence_by_id[name]
        withdrawn = Decision(state="withdrawn", by=SOMEBODY, on=before.as_of)
        lost = record.model_copy(update={"decisions": (*record.decisions, withdrawn)})
        yield Supposed(Happens.LOST, score(Edit(lost).of(records)), evidence=name)
