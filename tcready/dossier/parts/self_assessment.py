"""The regional and the local self-assessment: what those assessed say of themselves."""

from __future__ import annotations

from tcready.core.records import Judgement
from tcready.dossier.blocks import Paragraph, Section, Table, cell, columns
from tcready.dossier.inputs import Scope
from tcready.i18n import tr
from tcready.i18n.naming import day


def self_assessment(scope: Scope) -> Section:
    """Both self-assessments, or a sentence that there is none."""
    latest = latest_self_judgements(scope)
    regional = [judgement for judgement in latest if judgement.subject in scope.regional]
    local = [judgement for judgement in latest if judgement.subject not in scope.regional]
    return Section(
        "sjalvskattning",
        tr("Självskattning"),
        (
            Paragraph(
                tr(
                    "Varje rad är den senaste nivån som en person har satt för sin egen enhet. Granskarnas "
                    "bedömningar står under kraven."
                )
            ),
        ),
        (
            Section(
                "sjalvskattning-regional",
                tr("Regional självskattning"),
                (
                    self_assessment_table(
                        scope, "tabell-sjalvskattning-regional", tr("Regional självskattning"), regional
                    )
                    if regional
                    else Paragraph(tr("Ingen självskattning är gjord på regional nivå än.")),
                ),
            ),
            Section(
                "sjalvskattning-lokal",
                tr("Lokal självskattning"),
                (
                    self_assessment_table(
                        scope, "tabell-sjalvskattning-lokal", tr("Lokal självskattning"), local
                    )
                    if local
                    else Paragraph(tr("Ingen självskattning är gjord på lokal nivå än.")),
                ),
            ),
        ),
    )


def latest_self_judgements(scope: Scope) -> list[Judgement]:
    """Each person's latest level for each requirement and subject, in the order of the pack and the tree."""
    latest: dict[tuple[str, str, str], Judgement] = {}
    for judgement in scope.records.judgements:
        declared = scope.framework.requirements.get(judgement.requirement)
        if judgement.as_ != "self" or judgement.on > scope.as_of or declared is None:
            continue
        if not scope.in_scope(judgement.subject) or _level(scope, judgement.subject) != declared.level:
            continue
        key = (judgement.requirement, judgement.subject, judgement.reviewer.strip())
        if key not in latest or judgement.on >= latest[key].on:
            latest[key] = judgement
    place = {name: number for number, name in enumerate(scope.framework.requirements)}
    return sorted(
        latest.values(),
        key=lambda j: (place[j.requirement], scope.subject_place[j.subject], j.reviewer.strip()),
    )


def _level(scope: Scope, subject: str) -> str:
    return scope.records.subject_by_id[subject].level


def self_assessment_table(scope: Scope, name: str, caption: str, judgements: list[Judgement]) -> Table:
    """Judgements as rows: what, where, which level, by whom and when."""
    rows = []
    for judgement in judgements:
        level = tr("{level} – {step}", level=judgement.level, step=scope.names.scale_step(judgement.level))
        note = (judgement.note or "").strip()
        rows.append(
            (
                cell(scope.names.requirement(judgement.requirement)),
                cell(scope.names.subject(judgement.subject)),
                cell(level, note) if note else cell(level),
                cell(scope.reviewer(judgement.reviewer)),
                cell(day(judgement.on)),
            )
        )
    titles = columns(tr("Krav"), tr("Enhet"), tr("Nivå"), tr("Vem"), tr("Dag"))
    return Table(name, caption, titles, tuple(rows))
