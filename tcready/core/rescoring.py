"""A score that follows one judgement after another, counting again only what each of them moves.

For the review, where every key press is a judgement: what `score` would say of the same records, without
asking the other leaves. Imports the scorer and values.
"""

from __future__ import annotations

from datetime import date

from tcready.core.framework import Framework
from tcready.core.reach import Place, Reach
from tcready.core.readiness import CriterionResult, Readiness, RequirementResult
from tcready.core.records import Application, Judgement, Records
from tcready.core.scoring.parts import overall, paired, with_contributions
from tcready.core.scoring.score import Baseline, leaves_at, score
from tcready.core.scoring.totals import of_leaves, weighted
from tcready.core.scoring.verdict import verdict


class RunningScore:
    """The score of the records on the day, and of the same records with more judgements."""

    def __init__(
        self,
        framework: Framework,
        records: Records,
        application: Application,
        as_of: date,
        baseline: Baseline | None = None,
        readiness: Readiness | None = None,
    ) -> None:
        self._framework, self._application, self._as_of = framework, application, as_of
        self._baseline = baseline
        self._reach = Reach(framework, records)
        self.records = records
        self.readiness = readiness or score(framework, records, application, as_of, baseline)

    def judged(self, judgement: Judgement) -> Readiness:
        """The score with one more judgement, made after all the others.

        Where the level must have risen since a baseline everything is counted, as that looks at all leaves.
        """
        before = self.records
        self.records = before.model_copy(update={"judgements": (*before.judgements, judgement)})
        self._reach.add_judgement(judgement)
        if self._baseline is not None:
            self.readiness = score(
                self._framework, self.records, self._application, self._as_of, self._baseline
            )
        else:
            self._count_again((judgement.requirement, judgement.subject))
        return self.readiness

    def _count_again(self, place: Place) -> None:
        before = self.readiness
        criteria = tuple(self._moved(result, place) for result in before.criteria)
        criteria = with_contributions(self._framework, criteria, before.criteria)
        numbers = overall(self._framework, criteria)
        found = verdict(
            self._framework, self.records, self._application, self._as_of, criteria, numbers, not_risen=False
        )
        self.readiness = before._replace(verdict=found, numbers=numbers, criteria=criteria)

    def _moved(self, result: CriterionResult, place: Place) -> CriterionResult:
        """The criterion with the leaf at the place counted again; itself where it has no such leaf."""
        requirement, subject = place
        moved = [
            self._leaf_counted(item, place)
            if item.id == requirement and any(leaf.subject == subject for leaf in item.leaves)
            else item
            for item in result.requirements
        ]
        if all(new is old for new, old in zip(moved, result.requirements, strict=True)):
            return result
        declared = self._framework.criterion_of[requirement]
        numbers = weighted((item.weight, got.numbers) for item, got in paired(declared.requirements, moved))
        return result._replace(numbers=numbers, requirements=tuple(moved))

    def _leaf_counted(self, result: RequirementResult, place: Place) -> RequirementResult:
        part = self._reach.part([place])
        (fresh,) = leaves_at(self._framework, part, self._application, self._as_of, [place])
        leaves = tuple([fresh if leaf.subject == place[1] else leaf for leaf in result.leaves])
        requirement = self._framework.requirements[result.id]
        numbers = of_leaves(requirement, leaves) if result.counted else result.numbers
        return result._replace(numbers=numbers, leaves=leaves)
