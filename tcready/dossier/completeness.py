"""Which parts of an application are there, and which are still missing. Pure."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from tcready.core.dates import within
from tcready.core.framework import Framework, Part
from tcready.core.message import Message, msg
from tcready.core.readiness import Readiness, Reason, VerdictState
from tcready.core.records import Evidence, Records
from tcready.core.scoring.standing import Standing
from tcready.dossier.inputs import Scope


class MissingPart(NamedTuple):
    """A part that is not there, and why; `reason` is that of `record`, which is there and does not count."""

    part: Part
    why: Message
    reason: Reason | None = None
    record: str | None = None


class PartState(NamedTuple):
    """A part and what it rests on: usable records, or the name of what is generated, or what is missing."""

    part: Part
    records: tuple[Evidence, ...]
    missing: MissingPart | None


def missing_parts(framework: Framework, records: Records, readiness: Readiness) -> list[MissingPart]:
    """The parts of the application's type that are missing on the day, required or not."""
    states = part_states(Scope(framework, records, readiness))
    return [state.missing for state in states if state.missing]


def is_draft(readiness: Readiness, missing: list[MissingPart]) -> bool:
    """A dossier is a draft unless the verdict lets the application go and no required part is missing."""
    may_go = readiness.verdict.state in (VerdictState.READY, VerdictState.CONDITIONAL)
    return not may_go or any(lack.part.required for lack in missing)


def part_states(scope: Scope) -> tuple[PartState, ...]:
    """Every part of the application's type, in the pack's order."""
    declared = scope.framework.application_types.get(scope.application.type)
    return tuple(_state(scope, part) for part in declared.parts) if declared else ()


def _state(scope: Scope, part: Part) -> PartState:
    if part.evidence is not None:
        return _of_kind(scope, part, part.evidence)
    lack = GENERATED.get(part.generated or "", _unknown)(scope)
    return PartState(part, (), MissingPart(part, lack) if lack else None)


def _of_kind(scope: Scope, part: Part, kind: str) -> PartState:
    of_kind = [
        seen
        for seen in scope.standings
        if seen.evidence.kind == kind and any(scope.in_scope(name) for name in seen.evidence.subjects)
    ]
    usable = tuple(seen.evidence for seen in of_kind if usable_for(scope, seen))
    if usable:
        return PartState(part, usable, None)
    if not of_kind:
        why = msg("Det finns inget underlag av slaget {kind}.", kind=scope.names.kind(kind))
        return PartState(part, (), MissingPart(part, why))
    first = of_kind[0]
    why = msg("Underlaget {title} räknas inte.", title=scope.names.evidence(first.evidence.id))
    reason = first.reason(scope.links_of(first.evidence), "as_of")
    return PartState(part, (), MissingPart(part, why, reason, first.evidence.id))


def usable_for(scope: Scope, seen: Standing[Evidence]) -> bool:
    """Does the record count on the day, or over the whole period it was signed ahead for?"""
    links = scope.links_of(seen.evidence)
    return seen.reason(links, "as_of") is None or seen.reason(links, "period") is None


def _application(scope: Scope) -> Message | None:
    if not scope.subjects:
        return msg("Ansökans enhet finns inte eller gäller inte den här dagen.")
    return None if scope.application.period else msg("Ansökan har ingen period.")


def _self_assessed(scope: Scope, regional: bool) -> bool:
    return any(
        judgement.as_ == "self"
        and judgement.on <= scope.as_of
        and scope.in_scope(judgement.subject)
        and (judgement.subject in scope.regional) is regional
        for judgement in scope.records.judgements
    )


def _regional_self_assessment(scope: Scope) -> Message | None:
    return None if _self_assessed(scope, True) else msg("Ingen självskattning är gjord på regional nivå.")


def _local_self_assessment(scope: Scope) -> Message | None:
    return None if _self_assessed(scope, False) else msg("Ingen självskattning är gjord på lokal nivå.")


def _planned(scope: Scope, regional: bool) -> bool:
    return any(
        scope.in_scope(item.subject) and (item.subject in scope.regional) is regional
        for item in scope.records.plan
    )


def _regional_plan(scope: Scope) -> Message | None:
    return None if _planned(scope, True) else msg("Handlingsplanen har ingen åtgärd på regional nivå.")


def _local_plan(scope: Scope) -> Message | None:
    return None if _planned(scope, False) else msg("Handlingsplanen har ingen åtgärd på lokal nivå.")


def _contacts(scope: Scope) -> Message | None:
    seated = {seat.subject for seat in scope.records.seats if seat.in_force(scope.as_of)}
    seated.intersection_update(scope.subject_place)
    if not seated & scope.regional:
        return msg("Den regionala styrgruppen har inga platser.")
    return None if seated - scope.regional else msg("Ingen lokal styrgrupp har några platser.")


def _financing(scope: Scope) -> Message | None:
    period = scope.application.period
    for line in scope.records.financing:
        if period is None or (within(line.from_, None, period.through) and line.through >= period.from_):
            return None
    return msg("Det finns varken budget eller intäkter för perioden.")


def _unknown(_scope: Scope) -> Message | None:
    return msg("tcready kan inte skriva den här delen. Bifoga den som underlag.")


GENERATED: dict[str, Callable[[Scope], Message | None]] = {
    "ansokan": _application,
    "regional-sjalvskattning": _regional_self_assessment,
    "lokal-sjalvskattning": _local_self_assessment,
    "regional-handlingsplan": _regional_plan,
    "lokal-handlingsplan": _local_plan,
    "kontaktlista": _contacts,
    "finansieringsplan": _financing,
}
"""What tcready makes of the records, and why it cannot (None: it can)."""
