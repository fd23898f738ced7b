"""Which actions come first: those that lift a must that stands in the way, then those that give most.

Greedy: each step is the one that gives most once the steps before it are done. That need not be the shortest
way, since two actions can be worth more together than either alone.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from heapq import heapify, heappop
from typing import NamedTuple

from tcready.core.framework import Framework
from tcready.core.next_steps.action import Action, Do
from tcready.core.next_steps.candidates import Candidates
from tcready.core.next_steps.edits import Edits
from tcready.core.next_steps.trial import Gain, Trial
from tcready.core.reach import Place
from tcready.core.readiness import Leaf, Readiness
from tcready.core.records import Application, Records
from tcready.core.scoring import Baseline, score


class Step(NamedTuple):
    """An action in its place: whether it helps a must that stands in the way, and the readiness after it."""

    action: Action
    blocks: bool
    gain: Fraction
    """What the overall score rises by: a part of 1."""
    readiness: Readiness
    met: tuple[Place, ...]
    """The leaves that are met after it and were not before."""
    where: Place
    """Where to do it: a must that stands in the way, if it helps one, else where it is wanted first."""


class NextSteps(NamedTuple):
    """Readiness now, the steps in order, and what is wanted that cannot be tried.

    `more` says that there are further steps than were asked for.
    """

    before: Readiness
    steps: tuple[Step, ...]
    untried: tuple[Action, ...]
    more: bool

    @property
    def after(self) -> Readiness:
        """Readiness when all the steps are done."""
        return self.steps[-1].readiness if self.steps else self.before


class _Best(NamedTuple):
    blocks: bool
    gain: Gain
    action: Action

    @property
    def order(self) -> tuple[bool, Fraction, Fraction]:
        """The best is first."""
        return not self.blocks, -self.gain.score, -self.gain.achievement

    @property
    def where(self) -> Place:
        """Where it is wanted first; if it helps musts that stand in the way but that, the first of them."""
        first = (self.action.requirement, self.action.subject)
        return first if not self.blocks or first in self.gain.musts else self.gain.musts[0]


def next_steps(
    framework: Framework,
    records: Records,
    application: Application,
    as_of: date,
    most: int,
    baseline: Baseline | None = None,
    told: Callable[[int], None] = lambda done: None,
) -> NextSteps:
    """Up to `most` steps, best first; `told` hears how many there are so far.

    Raises WrongInput where `score` does.
    """
    before = readiness = score(framework, records, application, as_of, baseline)
    untried = [a for a in Candidates(framework, records).of(_counted(before)) if a.do is Do.REGISTER]
    steps: list[Step] = []
    while True:
        best = _best(framework, records, application, as_of, readiness)
        if best is None or len(steps) == most:
            return NextSteps(before, tuple(steps), tuple(untried), best is not None)
        records = Edits(framework, records, application, as_of).of(best.action).of(records)
        after = score(framework, records, application, as_of, baseline)
        rise = (after.numbers.score or Fraction(0)) - (readiness.numbers.score or Fraction(0))
        met = _newly_met(readiness, after)
        steps.append(Step(best.action, best.blocks, rise, after, met, best.where))
        readiness = after
        told(len(steps))


def _best(
    framework: Framework, records: Records, application: Application, as_of: date, readiness: Readiness
) -> _Best | None:
    """The best action, found by trying the most promising first until no other can be better."""
    trial = Trial(framework, records, application, as_of, readiness)
    waiting = []
    for order, action in enumerate(Candidates(framework, records).of(_counted(readiness))):
        if action.do is not Do.REGISTER:
            places = trial.reached(action)
            waiting.append((not trial.blocks(places), -trial.at_most(places), order, action, places))
    heapify(waiting)
    best: _Best | None = None
    while waiting:
        waits, bound, _, action, places = heappop(waiting)
        if best and (waits, bound) >= (not best.blocks, -best.gain.score):
            break
        gain = trial.gain(action, places)
        if gain.achievement <= 0 or gain.score < 0:
            continue
        found = _Best(bool(gain.musts), gain, action)
        if best is None or found.order < best.order:
            best = found
    return best


def _counted(readiness: Readiness) -> list[Leaf]:
    return [leaf for item in readiness.requirements if item.counted for leaf in item.leaves]


def _newly_met(before: Readiness, after: Readiness) -> tuple[Place, ...]:
    was_open = {(leaf.requirement, leaf.subject) for leaf in before.leaves if leaf.is_open}
    return tuple(
        (leaf.requirement, leaf.subject)
        for leaf in after.leaves
        if not leaf.is_open and (leaf.requirement, leaf.subject) in was_open
    )
