"""What is open, and what is done about it: the leaves that are not met beside the action plan's rows."""

from __future__ import annotations

from collections.abc import Iterable

from tcready.core.readiness import Leaf, RequirementResult
from tcready.core.records import PlanItem
from tcready.dossier.blocks import Cell, Span, Table, cell, columns, span
from tcready.dossier.inputs import Scope
from tcready.dossier.parts.requirement import state_cell
from tcready.i18n import tr
from tcready.i18n.naming import day
from tcready.i18n.words import demand_word


def open_leaves(results: Iterable[RequirementResult]) -> list[tuple[RequirementResult, Leaf]]:
    """The leaves that count and are not met, in the pack's order."""
    return [(result, leaf) for result in results if result.counted for leaf in result.leaves if leaf.is_open]


def open_table(
    scope: Scope, name: str, caption: str, leaves: Iterable[tuple[RequirementResult, Leaf]]
) -> Table:
    """A row a leaf: the demand, where, how it stands, and the actions for it."""
    actions: dict[tuple[str, str], list[PlanItem]] = {}
    for item in scope.records.plan:
        actions.setdefault((item.requirement, item.subject), []).append(item)
    rows = tuple(
        (
            cell(scope.names.requirement(result.id), demand_word(scope.framework.requirements[result.id])),
            cell(scope.names.subject(leaf.subject)),
            state_cell(leaf.state),
            _done_about(scope, actions.get((leaf.requirement, leaf.subject), [])),
        )
        for result, leaf in leaves
    )
    titles = columns(tr("Krav"), tr("Enhet"), tr("Läge"), tr("Vad som görs"))
    return Table(name, caption, titles, rows)


def _done_about(scope: Scope, items: list[PlanItem]) -> Cell:
    return tuple(_action(scope, item) for item in items) or cell(tr("Ingen åtgärd är planerad."))


def _action(scope: Scope, item: PlanItem) -> Span:
    if item.done and item.done <= scope.as_of:
        return span(tr("{action} Blev klart {day}.", action=_sentence(item), day=day(item.done)))
    who = scope.who(item.owner) or tr("ingen utsedd")
    if item.due is None:
        return span(tr("{action} Ansvarig: {who}. Inget slutdatum.", action=_sentence(item), who=who))
    return span(
        tr(
            "{action} Ansvarig: {who}. Klart senast {day}.",
            action=_sentence(item),
            who=who,
            day=day(item.due),
        )
    )


def _sentence(item: PlanItem) -> str:
    """The action with a full stop, so that a sentence can follow."""
    text = item.action.strip()
    return text if text.endswith((".", "!", "?")) else f"{text}."
