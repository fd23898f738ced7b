"""The actions that open leaves ask for, found from their checks and from why each record does not count."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from tcready.core.framework import EvidenceCheck, Framework, JudgementCheck, MeasureCheck, Requirement
from tcready.core.next_steps.action import Action, Do
from tcready.core.readiness import CheckResult, Leaf, Reason
from tcready.core.records import Records
from tcready.core.scoring.computed import COMPUTED
from tcready.core.scoring.standing import valid_through
from tcready.core.subjects import SubjectTree

TO_ACCEPT = frozenset({Reason.COLLECTED, Reason.STALE_ACCEPTANCE})
TO_RENEW = frozenset(
    {Reason.EXPIRED, Reason.DOES_NOT_COVER_PERIOD, Reason.NOT_YET_VALID, Reason.FILE_MISSING}
)

BEYOND = {"at_least": Fraction(0), "at_most": Fraction(0), "above": Fraction(1), "below": Fraction(-1)}
"""How far from its target a value is tried, so that the comparison surely holds."""


class Candidates:
    """Finds the actions for leaves of one state of the records."""

    def __init__(self, framework: Framework, records: Records) -> None:
        self._framework, self._records = framework, records
        self._tree = SubjectTree(records.subjects)

    def of(self, leaves: Iterable[Leaf]) -> list[Action]:
        """Every action the open ones among the leaves ask for, each once, in the leaves' order."""
        found: dict[tuple[object, ...], Action] = {}
        for leaf in leaves:
            if leaf.is_open:
                requirement = self._framework.requirements[leaf.requirement]
                for number, result in enumerate(leaf.checks):
                    if result.credit != 1:
                        for action in self._of_check(requirement, leaf.subject, number, result):
                            found.setdefault(_same(action), action)
        return list(found.values())

    def _of_check(
        self, requirement: Requirement, subject: str, number: int, result: CheckResult
    ) -> Iterator[Action]:
        check = requirement.checks[number]
        if isinstance(check, EvidenceCheck):
            yield from self._of_evidence(requirement, subject, number, check, result)
        elif isinstance(check, JudgementCheck):
            yield Action(Do.JUDGE, requirement.id, subject, number, level=check.judgement)
        elif check.measure in COMPUTED:
            yield Action(Do.REGISTER, requirement.id, subject, number, measure=check.measure)
        else:
            for place in self._places(requirement, subject):
                yield Action(
                    Do.MEASURE, requirement.id, place, number, measure=check.measure, value=_enough(check)
                )

    def _of_evidence(
        self, requirement: Requirement, subject: str, number: int, check: EvidenceCheck, result: CheckResult
    ) -> Iterator[Action]:
        for name, reason in result.unusable:
            record = self._records.evidence_by_id[name]
            last = None
            if reason in TO_ACCEPT:
                do = Do.ACCEPT
            elif reason is Reason.REQUESTED:
                do = Do.COLLECT
            elif reason in TO_RENEW:
                do = Do.RENEW
                last = valid_through(record, self._framework.kinds.get(record.kind))
            else:
                continue
            yield Action(do, requirement.id, subject, number, check.evidence, check.covers, name, last)
        for place in self._places(requirement, subject):
            yield Action(Do.ATTACH, requirement.id, place, number, check.evidence, check.covers)

    def _places(self, requirement: Requirement, subject: str) -> list[str]:
        """The subject, and those above it where what they have counts here too."""
        above = [item.id for item in self._tree.ancestors(subject)] if requirement.inherit else []
        return [subject, *above]


def _enough(check: MeasureCheck) -> Fraction:
    return check.target + BEYOND[check.comparison]


def _same(action: Action) -> tuple[object, ...]:
    """What makes two leaves' actions one: the same deed with the same record, or at the same place."""
    if action.evidence:
        return action.do, action.evidence
    if action.do is Do.MEASURE:
        return action.do, action.measure, action.subject, action.value
    return action.do, action.requirement, action.subject, action.check
