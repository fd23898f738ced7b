"""Whether the level has risen since the baseline, followed from day to day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tcready.core.framework import Framework, Requirement
from tcready.core.readiness import Leaf, RequirementResult
from tcready.core.records import Application
from tcready.core.recount import Recount, recount_from
from tcready.core.scoring import Baseline, leaves_at
from tcready.core.scoring.score import is_counted
from tcready.core.scoring.totals import of_leaves
from tcready.core.subjects import SubjectTree


class Risen:
    """Two trees over the leaves of both times: as it was at the baseline, and as it is on the day."""

    def __init__(self, framework: Framework, baseline: Baseline, now: Recount) -> None:
        self._framework = framework
        self._then = _leaves_then(framework, baseline)
        self._before = self._after = recount_from(framework, ())
        self.follow(now, framework.requirements)

    @classmethod
    def asked(
        cls, framework: Framework, application: Application, baseline: Baseline | None, now: Recount
    ) -> Risen | None:
        """What to follow, or None where the application's type does not ask or there is no baseline."""
        kind = framework.application_types.get(application.type)
        return cls(framework, baseline, now) if kind and kind.baseline and baseline else None

    def follow(self, now: Recount, touched: Iterable[str]) -> None:
        """Take in the requirements that have changed."""
        before, after = [], []
        for name in touched:
            declared, result, then = self._framework.requirements[name], now.result(name), self._then[name]
            both = [leaf for leaf in result.leaves if leaf.subject in then] if result.counted else []
            before.append(_over(declared, [then[leaf.subject] for leaf in both]))
            after.append(_over(declared, both))
        self._before, self._after = self._before.replaced(before), self._after.replaced(after)

    @property
    def not_risen(self) -> bool:
        """Is the score over the leaves of both times no higher than it was? Undefined is 0."""
        return (self._after.numbers.score or 0) <= (self._before.numbers.score or 0)


def _over(declared: Requirement, leaves: Sequence[Leaf]) -> RequirementResult:
    return RequirementResult(declared.id, declared.demand, True, of_leaves(declared, leaves), tuple(leaves))


def _leaves_then(framework: Framework, baseline: Baseline) -> dict[str, dict[str, Leaf]]:
    """The counted leaves at the baseline, by requirement and subject, under today's framework."""
    at_level: dict[str, list[str]] = {}
    tree = SubjectTree(baseline.records.subjects)
    for subject in tree.below(baseline.application.subject, baseline.as_of):
        at_level.setdefault(subject.level, []).append(subject.id)
    places = [
        (requirement.id, subject)
        for requirement in framework.requirements.values()
        if is_counted(framework, baseline.records, baseline.application, requirement, baseline.as_of)
        for subject in at_level.get(requirement.level, [])
    ]
    then: dict[str, dict[str, Leaf]] = {name: {} for name in framework.requirements}
    for leaf in leaves_at(framework, baseline.records, baseline.application, baseline.as_of, places):
        then[leaf.requirement][leaf.subject] = leaf
    return then
