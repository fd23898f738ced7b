"""Why a leaf is what it is, in sentences: what is asked, what there is, and what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from tcready.core.framework import Check, EvidenceCheck, JudgementCheck, MeasureCheck, Requirement
from tcready.core.readiness import CheckResult, Clause, Leaf, Reason, RequirementResult
from tcready.core.records import Period
from tcready.core.requirement_part import RequirementPart
from tcready.i18n.catalogue import ntr, tr
from tcready.i18n.measure_sums import sum_in_words
from tcready.i18n.naming import Names, day, listed, percent, percentage_points
from tcready.i18n.words import STATE_SIGNS, reason_sentence, state_word


class Explained(NamedTuple):
    """One check in words: what it asks for, what was found, and why each record does not count."""

    asked: str
    found: str
    details: tuple[str, ...]


def explained(
    check: Check, result: CheckResult, names: Names, period: Period | None, subject: str | None = None
) -> Explained:
    """A declared check and its result at a leaf, in words; `subject` is the leaf's own."""
    if isinstance(check, EvidenceCheck):
        return _evidence(check, result, names, period)
    if isinstance(check, MeasureCheck):
        return _measure(check, result, names, subject)
    return _judgement(check, result, names)


def asked(check: Check, names: Names, period: Period | None) -> str:
    """What a check asks for."""
    if isinstance(check, EvidenceCheck):
        kind = names.kind(check.evidence)
        if check.covers == "period" and period:
            return ntr(
                "{n} godkänt underlag av slaget {kind} som gäller hela perioden {first} – {last}",
                "{n} godkända underlag av slaget {kind} som gäller hela perioden {first} – {last}",
                check.count,
                kind=kind,
                first=day(period.from_),
                last=day(period.through),
            )
        return ntr(
            "{n} godkänt underlag av slaget {kind}",
            "{n} godkända underlag av slaget {kind}",
            check.count,
            kind=kind,
        )
    if isinstance(check, MeasureCheck):
        if _is_yes_or_no(check):
            return names.measure(check.measure)
        measure, target = names.measure(check.measure), names.quantity(check.measure, check.target)
        return {
            "at_least": tr("{measure}: minst {target}", measure=measure, target=target),
            "at_most": tr("{measure}: högst {target}", measure=measure, target=target),
            "above": tr("{measure}: mer än {target}", measure=measure, target=target),
            "below": tr("{measure}: mindre än {target}", measure=measure, target=target),
        }[check.comparison]
    return tr(
        "Bedömd nivå minst {level}: {step}", level=check.judgement, step=names.scale_step(check.judgement)
    )


def _evidence(check: EvidenceCheck, result: CheckResult, names: Names, period: Period | None) -> Explained:
    if not result.evidence:
        found = tr("Inget underlag är kopplat hit.")
    else:
        found = tr(
            "{usable} av {of} kopplade underlag räknas.", usable=len(result.usable), of=len(result.evidence)
        )
    counting = tuple(tr("{title}: räknas", title=names.evidence(name)) for name in result.usable)
    missing = tuple(
        tr("{title}: {reason}", title=names.evidence(name), reason=reason_sentence(reason))
        for name, reason in result.unusable
    )
    return Explained(asked(check, names, period), found, counting + missing)


def _measure(check: MeasureCheck, result: CheckResult, names: Names, subject: str | None) -> Explained:
    if result.measured is None:
        return Explained(asked(check, names, None), tr("Det finns inget värde."), ())
    behind = sum_in_words(check.measure, result.measured, names, subject)
    if _is_yes_or_no(check):
        return Explained(asked(check, names, None), " ".join(behind), ())
    found = tr("Värdet är {value}.", value=names.quantity(check.measure, result.measured.value))
    return Explained(asked(check, names, None), found, behind)


def _is_yes_or_no(check: MeasureCheck) -> bool:
    """Is it asked for only whether it is so, 1 or 0?"""
    return check.measure == "group_chair_is_company" and check.at_least == 1


def _judgement(check: JudgementCheck, result: CheckResult, names: Names) -> Explained:
    judged = result.judged
    if judged is None:
        outdated = result.reason is Reason.TEXT_CHANGED
        told = tr("Bedömningen gällde en äldre lydelse. Bedöm kravet igen.") if outdated else None
        return Explained(asked(check, names, None), told or tr("Ingen har bedömt."), ())
    if judged.source == "self":
        found = tr("Självskattad nivå {level}. Ingen granskare har bedömt.", level=judged.level)
    elif judged.consensus:
        found = tr("Granskarna är eniga om nivå {level}.", level=judged.level)
    else:
        found = tr("Granskarnas nivå är {level}.", level=judged.level)
    people = tuple(
        tr("{reviewer} satte nivå {level}", reviewer=reviewer, level=level)
        for reviewer, level in judged.by_reviewer
    )
    if judged.review is not None and judged.own is not None:
        people = (*people, tr("Självskattningen är nivå {level}", level=judged.own))
    return Explained(asked(check, names, None), found, people)


def leaf_sentence(leaf: Leaf, names: Names) -> str:
    """Where, how it is, and what it gives to the score in percentage points."""
    return tr(
        "{sign} {subject}: {state} ({achievement}), ger {points} av poängen",
        sign=STATE_SIGNS[leaf.state],
        subject=names.subject(leaf.subject),
        state=state_word(leaf.state),
        achievement=percent(leaf.achievement),
        points=percentage_points(leaf.contribution),
    )


def contribution_sentence(leaf: Leaf) -> str:
    """What the leaf gives to the score."""
    return tr("Ger {points} av poängen.", points=percentage_points(leaf.contribution))


def part_sentences(declared: Requirement, result: RequirementResult, part: RequirementPart) -> list[str]:
    """The leaves' parts, which sum to the requirement's; rounded once, so the exact sum stands beside."""
    if not part.most:
        return []
    told = [
        ntr(
            "Kravet ger {points} av poängen, av högst {most} (exakt {exact} av hela poängen).",
            "De {n} enheterna ger tillsammans {points} av poängen, av högst {most} "
            "(exakt {exact} av hela poängen).",
            len(result.leaves),
            points=percentage_points(part.given),
            exact=part.given,
            most=percentage_points(part.most),
        )
    ]
    if declared.rollup == "weakest" and len(result.leaves) > 1:
        told.append(tr("Kravet räknas efter den enhet som har kommit kortast. De andra ger inget själva."))
    return told


def clause_sentence(clause: Clause, names: Names) -> str:
    """A failing clause of the verdict, in words."""
    requirement = names.requirement(clause.requirement or "")
    return {
        "coverage_floor": tr("En för liten del av kraven är bedömd."),
        "must": tr(
            "Skall-kravet «{requirement}» är inte uppfyllt för {subject}.",
            requirement=requirement,
            subject=names.subject(clause.subject or ""),
        ),
        "no_subject": tr(
            "Skall-kravet «{requirement}» har ingen att gälla för: lägg till en enhet på rätt nivå.",
            requirement=requirement,
        ),
        "score": tr("Poängen når inte gränsen."),
        "criterion": tr(
            "Kriteriet «{criterion}» når inte gränsen.", criterion=names.criterion(clause.criterion or "")
        ),
        "coverage": tr("Det finns krav som ingen har bedömt."),
        "not_risen": tr("Kvalitetsnivån har inte höjts sedan förra certifieringen."),
    }[clause.clause]


def clause_name(clause: Clause, names: Names) -> str:
    """What a clause asks about, without saying whether it holds: for lists of what opened and closed."""
    requirement = names.requirement(clause.requirement or "")
    return {
        "coverage_floor": tr("Att tillräckligt mycket är bedömt"),
        "must": tr(
            "{requirement} · {subject}",
            requirement=requirement,
            subject=names.subject(clause.subject or ""),
        ),
        "no_subject": tr("{requirement} · någon enhet att gälla för", requirement=requirement),
        "score": tr("Gränsen för poängen"),
        "criterion": tr(
            "Gränsen för kriteriet «{criterion}»", criterion=names.criterion(clause.criterion or "")
        ),
        "coverage": tr("Att alla krav är bedömda"),
        "not_risen": tr("Att kvalitetsnivån har höjts"),
    }[clause.clause]


def draft_sentence(missing: Sequence[str]) -> str:
    """Why a dossier is marked UTKAST: the required parts it lacks, by title; none: the verdict."""
    if not missing:
        return tr("Den är märkt UTKAST: omdömet är inte redo. Se tcready status.")
    return ntr(
        "Den är märkt UTKAST: {n} del som krävs saknas: {parts}.",
        "Den är märkt UTKAST: {n} delar som krävs saknas: {parts}.",
        len(missing),
        parts=listed(missing),
    )


def short_reason(result: CheckResult) -> str:
    """The one reason a check is open, or an empty text when it gives full credit."""
    return reason_sentence(Reason(result.reason)) if result.reason else ""
