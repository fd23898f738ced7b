"""The regional and the local action plan, with remarks from a committee and the answers to them."""

from __future__ import annotations

from collections.abc import Iterable

from tcready.core.records import PlanItem
from tcready.dossier.blocks import Cell, Paragraph, Section, Table, cell, columns, span
from tcready.dossier.inputs import Scope
from tcready.dossier.parts.requirement import appendix_span
from tcready.i18n import tr
from tcready.i18n.naming import day


def action_plan(scope: Scope) -> Section:
    """Both plans, or a sentence that there is none."""
    rows = [item for item in scope.records.plan if scope.in_scope(item.subject)]
    regional = [item for item in rows if item.subject in scope.regional]
    local = [item for item in rows if item.subject not in scope.regional]
    return Section(
        "handlingsplan",
        tr("Handlingsplan"),
        (),
        (
            Section(
                "handlingsplan-regional",
                tr("Regional handlingsplan"),
                (
                    plan_table(scope, "tabell-handlingsplan-regional", tr("Regional handlingsplan"), regional)
                    if regional
                    else Paragraph(tr("Planen har ingen åtgärd på regional nivå.")),
                ),
            ),
            Section(
                "handlingsplan-lokal",
                tr("Lokal handlingsplan"),
                (
                    plan_table(scope, "tabell-handlingsplan-lokal", tr("Lokal handlingsplan"), local)
                    if local
                    else Paragraph(tr("Planen har ingen åtgärd på lokal nivå.")),
                ),
            ),
        ),
    )


def plan_table(scope: Scope, name: str, caption: str, items: Iterable[PlanItem]) -> Table:
    """Actions as rows: what, for which demand, where, by whom, by when and whether it is done."""
    rows = tuple(
        (
            _action(scope, item),
            cell(scope.names.requirement(item.requirement)),
            cell(scope.names.subject(item.subject)),
            cell(scope.who(item.owner) or tr("ingen utsedd")),
            _due(scope, item),
            cell(day(item.done) if item.done and item.done <= scope.as_of else tr("pågår")),
        )
        for item in items
    )
    titles = columns(
        tr("Åtgärd"), tr("Krav"), tr("Enhet"), tr("Ansvarig"), tr("Klart senast"), tr("Blev klart")
    )
    return Table(name, caption, titles, rows)


def _action(scope: Scope, item: PlanItem) -> Cell:
    lines = [span(item.action)]
    if item.source and item.source_ref:
        lines.append(span(tr("Från {source}, {place}", source=item.source, place=item.source_ref)))
    elif item.source:
        lines.append(span(tr("Från {source}", source=item.source)))
    if item.answer:
        lines.append(span(tr("Svar: {answer}", answer=item.answer)))
    lines.extend(shown_by(scope, item.evidence))
    return tuple(lines)


def shown_by(scope: Scope, evidence: Iterable[str]) -> Cell:
    """References to those of the records that are appendices, by number."""
    found = (scope.appendix_of[name].number for name in dict.fromkeys(evidence) if name in scope.appendix_of)
    return tuple(appendix_span(number) for number in sorted(found))


def _due(scope: Scope, item: PlanItem) -> Cell:
    done = item.done is not None and item.done <= scope.as_of
    if item.due and item.due < scope.as_of and not done:
        return cell(day(item.due), tr("försenad"))
    return cell(day(item.due))
