"""Handlingsplan: what is late, what comes, what is done; filtered, changed, marked as done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from tcready.core.action_plan import PlanState, by_state
from tcready.core.message import Message, msg
from tcready.core.records import PlanItem
from tcready.i18n import ntr, tell, tr
from tcready.i18n.naming import day
from tcready.review.registering import RegisterRow
from tcready.tui.panel_filter import PanelSearch
from tcready.tui.panels.item import AIR, MOST, Item, heading, rest, text
from tcready.tui.panels.panel import Panel, Question
from tcready.tui.panels.places import row_of_leaf
from tcready.tui.panels.register_section import about_row
from tcready.tui.paragraphs import BLANK, Look, Paragraph, Piece, said
from tcready.tui.state import ReviewState

TITLES: dict[PlanState, Message] = {
    PlanState.LATE: msg("Försenat"),
    PlanState.COMING: msg("Att göra"),
    PlanState.UNDATED: msg("Utan slutdatum"),
    PlanState.DONE_TODAY: msg("Klart i dag"),
    PlanState.DONE: msg("Klart"),
}
_SIGNS: dict[PlanState, tuple[str, Look]] = {
    PlanState.LATE: ("!", "notice"),
    PlanState.COMING: ("○", "plain"),
    PlanState.UNDATED: ("○", "quiet"),
    PlanState.DONE_TODAY: ("✓", "good"),
    PlanState.DONE: ("✓", "quiet"),
}
_OPEN = (PlanState.LATE, PlanState.COMING, PlanState.UNDATED)

Found = dict[PlanState, list[PlanItem]]


class PlanPanel(PanelSearch, Panel[Found]):
    """The action plan, row by row."""

    id = "action_plan"
    title = msg("Handlingsplan")

    def question(self, state: ReviewState) -> Question:
        """Put the rows in order."""
        plan, as_of = state.desk.records.plan, state.as_of
        return Question(self.id, state.version, lambda _told: by_state(plan, as_of))

    def items(self, found: Found, state: ReviewState, width: int) -> Iterator[Item]:
        """The rows by how they stand."""
        yield text(said(tr("Handlingsplan {day}", day=day(state.as_of)), "title"))
        if not any(found.values()):
            yield AIR
            yield Item((said(tr("Planen är tom. + lägger till den första åtgärden.")),), "tom", None, _NEW)
            yield text(said(tr("I Härnäst (h) lägger l det som ger mest i planen."), "quiet"))
            return
        yield text(said(_sum(found)))
        shown = {group: [item for item in items if self.keeps(item, state)] for group, items in found.items()}
        self.count(sum(map(len, shown.values())), sum(map(len, found.values())))
        if not any(shown.values()):
            yield text(BLANK, said(tr("Ingen åtgärd passar. Esc visar alla.")))
        for group, items in shown.items():
            if items:
                yield heading(f"{tell(TITLES[group])} ({len(items)})")
            yield from (_row(group, item, state) for item in items[:MOST])
            yield from rest(len(items) - MOST)

    def keeps(self, item: PlanItem, state: ReviewState) -> bool:
        """Is the action among those looked for?"""
        done = item.done is not None and item.done <= state.as_of
        if self.only and done:
            return False
        words = [item.action, item.owner or "", item.source or "", item.answer or ""]
        words += [state.names.requirement(item.requirement), state.names.subject(item.subject)]
        return self.finds(" ".join(words))

    def chip(self) -> str:
        """What is looked for, in words."""
        values = {"text": self.text.strip(), "shown": self.shown, "total": self.total}
        if not values["text"]:
            return tr("Bara det som inte är klart: {shown} av {total}. Esc visar alla.", **values)
        if self.only:
            return tr(
                "Bara det som inte är klart, med «{text}»: {shown} av {total}. Esc visar alla.", **values
            )
        return tr("Bara «{text}»: {shown} av {total}. Esc visar alla.", **values)

    def placeholder(self) -> str:
        """What can be looked for."""
        return tr("Sök åtgärd, ansvarig, krav eller enhet. Enter behåller, Esc visar alla.")

    def about(self, _found: Found, _told: Any, state: ReviewState, item: Item) -> Iterable[Paragraph]:
        """Every field of the action, and what can be done with it."""
        row = item.what
        if isinstance(row, RegisterRow) and row.row is not None:
            yield from about_row(row, state)
            yield said(tr("F: färdig i dag, eller inte färdig igen."), "quiet")


_NEW = RegisterRow("plan")


def _row(group: PlanState, item: PlanItem, state: ReviewState) -> Item:
    sign, look = _SIGNS[group]
    on = day(item.done if group in (PlanState.DONE, PlanState.DONE_TODAY) else item.due)
    line = Paragraph((Piece(f"{sign} ", look), Piece(f"{on:<10}  ", look), *said(item.action).pieces), 0, 14)
    where = [state.names.requirement(item.requirement), state.names.subject(item.subject)]
    if item.owner:
        where.append(tr("ansvarig: {who}", who=item.owner))
    under = said(" · ".join(where), "quiet", indent=14)
    place = row_of_leaf(state, item.requirement, item.subject)
    fixed = {"requirement": item.requirement, "subject": item.subject}
    return Item((line, under), f"plan-{item.id}", place, RegisterRow("plan", item.id, item, begun=fixed))


def _sum(found: Found) -> str:
    """How much there is to do, and how much of it is late."""
    left = sum(len(found[group]) for group in _OPEN)
    late, done = len(found[PlanState.LATE]), len(found[PlanState.DONE_TODAY])
    told = [ntr("{n} åtgärd kvar", "{n} åtgärder kvar", left)]
    if late:
        told.append(ntr("{n} är sen", "{n} är sena", late))
    if done:
        told.append(ntr("{n} blev klar i dag", "{n} blev klara i dag", done))
    return " · ".join(told)
