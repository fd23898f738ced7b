"""Of Översikt: what is worked out while the rest is read already. Next steps, what has moved, deadlines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tcready.core.deadlines import Deadline, deadlines, overdue
from tcready.core.delta import Side
from tcready.core.errors import TcreadyError
from tcready.core.next_steps import Step, next_steps
from tcready.core.records import Evidence, PlanItem
from tcready.i18n import tr
from tcready.i18n.deadline_words import deadline_sentence, overdue_sentence
from tcready.i18n.next_words import after_words
from tcready.review.casework import counted_days
from tcready.review.desk import Desk
from tcready.review.difference import causes_told, gain_sentences
from tcready.review.freezing import all_snapshots, refuse_other_criteria
from tcready.snapshots import Comparison, compare
from tcready.tui.panels.item import Item, heading, text
from tcready.tui.panels.next_panel import words_of
from tcready.tui.panels.panel import Job, Told
from tcready.tui.panels.places import row_of, row_of_leaf
from tcready.tui.paragraphs import Look, Paragraph, Piece, said, signed
from tcready.tui.state import ReviewState

MOST = 3


class More(NamedTuple):
    """The first steps; the latest snapshot's name and what has moved since, if one can be compared with."""

    steps: tuple[Step, ...]
    since: tuple[str, Comparison] | None


def work_of(state: ReviewState) -> Job:
    """What is to be worked out, in a thread of its own."""
    desk, application, as_of = state.desk, state.application, state.as_of
    side = Side(desk.framework, desk.records, application, as_of, state.readiness)
    own = Desk(desk.store, desk.pack, desk.actor, desk.now)

    def job(told: Told) -> More:
        told(0, 0)
        baseline = own.baseline(application)
        steps = next_steps(
            side.framework, side.records, application, as_of, MOST, baseline, lambda _done: told(0, 0)
        )
        return More(tuple(steps.steps), _since(own, side))

    return job


def _since(desk: Desk, side: Side) -> tuple[str, Comparison] | None:
    """The latest snapshot of the same application, compared with now; None if none can be compared with."""
    kept = [item for item in all_snapshots(desk) if item.application.id == side.application.id]
    if not kept:
        return None
    latest = max(kept, key=lambda item: item.as_of)
    try:
        refuse_other_criteria(latest.framework, side.framework)
    except TcreadyError:
        return None
    return latest.id, compare(latest, side)


def more_items(found: More, state: ReviewState) -> Iterator[Item]:
    """What to do first, and what has moved since the latest snapshot."""
    if found.steps:
        yield heading(tr("Gör det här först"))
    for number, step in enumerate(found.steps, 1):
        lead = f"{number}. "
        line = Paragraph((Piece(lead, "strong"), Piece(words_of(step.action, state))), 0, len(lead))
        given = said(f"→ {after_words(step.readiness, step.gain)}", "good", indent=len(lead), hang=2)
        place = row_of_leaf(state, step.action.requirement, step.action.subject)
        yield Item((line, given), f"step-{number}", place)
    if found.since is not None:
        name, moved = found.since
        yield heading(tr("Sedan {name}", name=name))
        for sentence in gain_sentences(moved):
            yield text(said(sentence))
        for cause in causes_told(moved)[:MOST]:
            yield text(Paragraph((Piece(f"{cause.part:>6}  ", "strong"), Piece(cause.words, "quiet")), 2, 8))


def deadline_items(state: ReviewState) -> Iterator[Item]:
    """How much is late, and the days that come next."""
    records = state.desk.records
    found = deadlines(records, state.as_of, counted_days(records, state.application, state.as_of))
    if not found:
        return
    yield heading(tr("Slutdatum"))
    late = overdue(found, state.as_of)
    if late:
        yield text(signed("!", "notice", overdue_sentence(len(late))))
    coming = [deadline for deadline in found if deadline.on >= state.as_of]
    for number, deadline in enumerate([*late[:MOST], *coming[:MOST]]):
        look: Look = "notice" if deadline.on < state.as_of else "plain"
        line = said(deadline_sentence(deadline, state.as_of), look, hang=2)
        yield Item((line,), f"deadline-{number}", _place(deadline, state))


def _place(deadline: Deadline, state: ReviewState) -> tuple[str, str, str] | None:
    if isinstance(deadline.what, PlanItem):
        return row_of_leaf(state, deadline.what.requirement, deadline.what.subject)
    if isinstance(deadline.what, Evidence):
        return row_of(state, evidence=deadline.what.id)
    return None
