"""The parts an application of this type must have, and where in the dossier each one is."""

from __future__ import annotations

from tcready.dossier.blocks import Cell, Paragraph, Section, Span, Table, cell, columns
from tcready.dossier.completeness import PartState, part_states
from tcready.dossier.inputs import Scope
from tcready.dossier.parts.requirement import appendix_span
from tcready.i18n import language, tell, tr
from tcready.i18n.words import reason_sentence

WHERE = {
    "ansokan": "sammanfattning",
    "regional-sjalvskattning": "sjalvskattning-regional",
    "lokal-sjalvskattning": "sjalvskattning-lokal",
    "regional-handlingsplan": "handlingsplan-regional",
    "lokal-handlingsplan": "handlingsplan-lokal",
    "kontaktlista": "kontaktlista",
    "finansieringsplan": "finansiering",
}
"""The section that holds each generated part."""


def application_parts(scope: Scope) -> Section:
    """A row a part: there, and where; or missing, and why."""
    states = part_states(scope)
    if not states:
        empty = Paragraph(tr("Kriterierna säger inte vilka delar den här ansökan ska ha."))
        return Section("delar", tr("Ansökans delar"), (empty,))
    rows = tuple(
        (
            cell(state.part.title.to(language())),
            cell(*_demand(state)),
            cell(*_standing(state)),
            _where(scope, state),
        )
        for state in states
    )
    titles = columns(tr("Del"), tr("Krävs"), tr("Läge"), tr("Finns i"))
    return Section(
        "delar", tr("Ansökans delar"), (Table("tabell-delar", tr("Vad ansökan ska innehålla"), titles, rows),)
    )


def _demand(state: PartState) -> tuple[str, ...]:
    demand = tr("ja") if state.part.required else tr("nej")
    return (demand,) if state.part.verified else (demand, tr("obekräftat"))


def _standing(state: PartState) -> tuple[str, ...]:
    if state.missing is None:
        return (tr("finns"),)
    why = tell(state.missing.why)
    reason = (reason_sentence(state.missing.reason),) if state.missing.reason else ()
    return (tr("saknas"), why, *reason)


def _where(scope: Scope, state: PartState) -> Cell:
    if state.missing:
        return cell("–")
    if state.part.generated:
        return (Span(tr("den här handlingen"), href=f"#{WHERE[state.part.generated]}"),)
    numbered = (scope.appendix_of[evidence.id].number for evidence in state.records)
    return tuple(appendix_span(number) for number in sorted(numbered))
