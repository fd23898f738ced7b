"""Walks a counted tree from day to day, and counts again only what the day's changes reach."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from tcready.core.forecast_days import OF_THE_PACK, OF_THE_TREE, Cause
from tcready.core.forecast_risen import Risen
from tcready.core.forecast_turns import BeforeAfter, Standpoint, Turn, substance, turn_between
from tcready.core.framework import Framework
from tcready.core.reach import Place, Reach
from tcready.core.readiness import Leaf, Readiness, RequirementResult, Verdict
from tcready.core.records import Application, Records
from tcready.core.recount import Recount, recount_of, result_of
from tcready.core.scoring import Baseline, leaves_at
from tcready.core.scoring.score import is_counted
from tcready.core.subjects import SubjectTree

Happened = Sequence[tuple[Cause, Callable[[], set[Place]]]]
Order = dict[str, list[Place]]


class Walk:
    """The tree as it stands on the latest day that was walked to."""

    def __init__(
        self,
        framework: Framework,
        records: Records,
        application: Application,
        reach: Reach,
        first: Readiness,
        baseline: Baseline | None,
    ) -> None:
        self._framework, self._records, self._application = framework, records, application
        self._reach, self._subjects = reach, SubjectTree(records.subjects)
        self._here = {(leaf.requirement, leaf.subject): leaf for leaf in first.leaves}
        tree = recount_of(framework, first)
        self._risen = Risen.asked(framework, application, baseline, tree)
        self._at = Standpoint(tree, self._verdict_on(tree, first.as_of))

    def to(self, day: date, happened: Happened) -> Turn | None:
        """Count the day; the turn it makes, or None if nothing that counts is different."""
        moves = any(cause.kind in OF_THE_TREE for cause, _ in happened)
        order = self._places_on(day) if moves else None
        reached = [(cause, self._reached(cause, ask, order)) for cause, ask in happened]
        changed = self._count_leaves(day, set().union(*(places for _, places in reached)), order)
        flipped = {cause.requirement for cause, _ in happened if cause.kind in OF_THE_PACK}
        before = self._at
        tree = self._counted_again(before.tree, day, changed, order, flipped)
        if self._risen:
            self._risen.follow(tree, {name for name, _ in changed} | flipped)
        self._at = Standpoint(tree, self._verdict_on(tree, day))
        return turn_between(day, before, self._at, reached, changed, self._framework)

    def _verdict_on(self, tree: Recount, day: date) -> Verdict:
        not_risen = self._risen is not None and self._risen.not_risen
        return tree.verdict(self._records, self._application, day, not_risen=not_risen)

    def _counted_again(
        self,
        tree: Recount,
        day: date,
        changed: Mapping[Place, BeforeAfter],
        order: Order | None,
        flipped: set[str],
    ) -> Recount:
        """The tree on the day: whole requirements where leaves came or went, else leaf by leaf."""
        whole = flipped | ({name for name, _ in changed} if order is not None else set())
        tree = tree.with_leaves(
            {place: leaf for place, (_, leaf) in changed.items() if leaf and place[0] not in whole}
        )
        return tree.replaced(self._result(name, order, day) for name in whole)

    def _result(self, name: str, order: Order | None, day: date) -> RequirementResult:
        requirement = self._framework.requirements[name]
        asked = is_counted(self._framework, self._records, self._application, requirement, day)
        return result_of(requirement, self._leaves_of(name, order), is_counted=asked)

    def _leaves_of(self, requirement: str, order: Order | None) -> list[Leaf]:
        if order is not None:
            return [self._here[place] for place in order[requirement]]
        return [self._here[requirement, leaf.subject] for leaf in self._at.tree.result(requirement).leaves]

    def _places_on(self, day: date) -> Order:
        """Every place that has a leaf on the day, by requirement."""
        at_level: dict[str, list[str]] = {}
        for subject in self._subjects.below(self._application.subject, day):
            at_level.setdefault(subject.level, []).append(subject.id)
        return {
            name: [(name, subject) for subject in at_level.get(requirement.level, [])]
            for name, requirement in self._framework.requirements.items()
        }

    def _reached(self, cause: Cause, ask: Callable[[], set[Place]], order: Order | None) -> set[Place]:
        """The leaves a cause reaches; a subject that comes or goes takes those below it along."""
        if cause.kind not in OF_THE_TREE or order is None:
            return ask()
        inside, waiting = {cause.subject}, [cause.subject]
        while waiting:
            below = [child.id for child in self._subjects.children(waiting.pop()) if child.id not in inside]
            inside.update(below)
            waiting += below
        moved = {place for place in self._here if place[1] in inside}
        moved |= {place for places in order.values() for place in places if place[1] in inside}
        return moved | ask()

    def _count_leaves(self, day: date, touched: set[Place], order: Order | None) -> dict[Place, BeforeAfter]:
        """Count these leaves on the day and put them in place; those that are different, before and after."""
        present = self._here.keys() if order is None else {p for places in order.values() for p in places}
        asked = sorted(touched & present)
        part = self._reach.part(asked)
        again = leaves_at(self._framework, part, self._application, day, asked)
        changed: dict[Place, BeforeAfter] = {}
        for place, leaf in zip(asked, again, strict=True):
            old = self._here.get(place)
            if old is None or substance(old) != substance(leaf):
                changed[place] = (old, leaf)
            self._here[place] = leaf
        for place in self._here.keys() - present if order is not None else ():
            changed[place] = (self._here.pop(place), None)
        return changed
