"""Limits that nothing can reach, or that stand in the wrong order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from tcready.core.finding import Finding, Severity
from tcready.core.framework import Criterion, EvidenceCheck, MeasureCheck, VerdictRules
from tcready.core.message import Message, msg
from tcready.definitions.pack_files import Source
from tcready.definitions.shapes import FrameworkFile
from tcready.formats.places import Place

# Computed measures that are a share of a whole, or yes (1) and no (0): never above 1.
_AT_MOST_ONE = ("group_company_share", "group_chair_is_company", "needs_covered")


def unreachable(head: Source[FrameworkFile], criteria: Sequence[Source[Criterion]]) -> Iterator[Finding]:
    """Warnings about the verdict's thresholds and the checks' targets."""
    yield from _verdict(head, head.value.verdict)
    ages = {kind.id: kind.max_age_months for kind in head.value.evidence_kinds}
    computed = {measure.id for measure in head.value.measures if measure.source == "computed"}
    for source in criteria:
        for index, requirement in enumerate(source.value.requirements):
            for number, check in enumerate(requirement.checks):
                place: Place = ("requirements", index, "checks", number)
                if isinstance(check, EvidenceCheck) and check.covers == "period" and ages.get(check.evidence):
                    message = msg(
                        "Underlaget blir för gammalt efter {n} månader och täcker aldrig en längre period.",
                        n=ages[check.evidence],
                    )
                    yield _warning("ages-before-period", source, (*place, "covers"), message)
                if isinstance(check, MeasureCheck) and check.measure in computed and _out_of_reach(check):
                    message = msg("{measure} kan aldrig nå hit. Rätta gränsen.", measure=check.measure)
                    yield _warning("unreachable-target", source, (*place, check.comparison), message)


def _warning(code: str, source: Source[Any], place: Place, message: Message) -> Finding:
    return Finding(Severity.WARNING, code, source.where(*place), message, place)


def _verdict(head: Source[FrameworkFile], rules: VerdictRules) -> Iterator[Finding]:
    if rules.conditional.score > rules.ready.score:
        yield _warning("thresholds-crossed", head, ("verdict", "conditional", "score"), _CONDITIONAL)
    if rules.coverage_floor > rules.ready.coverage:
        yield _warning("thresholds-crossed", head, ("verdict", "coverage_floor"), _FLOOR)


def _out_of_reach(check: MeasureCheck) -> bool:
    """Is the target of a computed measure outside what it can be? None is ever negative."""
    target, comparison = check.target, check.comparison
    if comparison == "at_most":
        return target < 0
    if comparison == "below":
        return target <= 0
    if check.measure not in _AT_MOST_ONE:
        return False
    return target > 1 if comparison == "at_least" else target >= 1


_CONDITIONAL = msg("Gränsen för villkorat är högre än den för klar. Sänk den, eller höj ready.score.")
_FLOOR = msg("Lägsta täckning är högre än den som krävs för klar. Sänk den, eller höj ready.coverage.")
