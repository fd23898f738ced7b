"""Bilder: the snapshots, how the score has moved, and why it differs between two times."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from tcready.core.delta import Side
from tcready.core.message import msg
from tcready.core.readiness import VerdictState
from tcready.core.trend import Moved
from tcready.i18n import tr
from tcready.i18n.naming import day, percent
from tcready.i18n.trend_plot import plot
from tcready.i18n.words import trend_remark, verdict_word
from tcready.review.desk import Desk
from tcready.review.freezing import all_snapshots, refuse_other_criteria, trend_of
from tcready.snapshots import Comparison, Snapshot, compare
from tcready.tui.panels.difference import difference_paragraphs
from tcready.tui.panels.item import AIR, MOST, Item, heading, rest, text
from tcready.tui.panels.panel import Panel, Question, Told
from tcready.tui.paragraphs import Paragraph, Piece, said
from tcready.tui.state import ReviewState


class Frozen(NamedTuple):
    """Every snapshot as it was taken, and those of this application in the order of their days."""

    snapshots: tuple[Snapshot, ...]
    moved: tuple[Moved, ...]


class Snapshots(Panel[Frozen]):
    """Frozen times, the latest first."""

    id = "snapshots"
    title = msg("Bilder")
    reads = True

    def __init__(self) -> None:
        self.marked: str | None = None
        """The snapshot to compare others with; None: they are compared with now."""

    def question(self, state: ReviewState) -> Question:
        """Read what is frozen."""
        desk, application = state.desk, state.application
        own = Desk(desk.store, desk.pack, desk.actor, desk.now)

        def job(_told: Told) -> Frozen:
            return Frozen(tuple(all_snapshots(own)), trend_of(own, application))

        return Question(self.id, state.version, job)

    def items(self, found: Frozen, state: ReviewState, width: int) -> Iterator[Item]:
        """The list, then the curve."""
        yield text(said(tr("Ögonblicksbilder"), "title"))
        if not found.snapshots:
            yield text(
                said(tr("Här finns inga ögonblicksbilder. Tryck s för att frysa läget som det är nu.")),
                said(tr("Sedan ser du här vad som har ändrats, och varför."), "quiet"),
            )
            return
        yield text(said(self._compared(found), "quiet"))
        yield AIR
        newest = sorted(found.snapshots, key=_as_of)[::-1]
        words = [_verdict(snapshot) for snapshot in newest[:MOST]]
        widest = max(len(word) for word in words)
        for snapshot, word in zip(newest, words, strict=False):
            yield self._row(snapshot, word.ljust(widest))
        yield from rest(len(newest) - MOST)
        if len(found.moved) > 1:
            yield heading(tr("Så har poängen rört sig"))
            yield text(*(Paragraph((Piece(line),)) for line in plot(found.moved, min(64, width - 9))))
        for item in found.moved:
            if not item.comparable:
                line = tr("{day}: {remark}", day=day(item.point.as_of), remark=trend_remark(item))
                yield text(said(line, "quiet"))

    def question_about(self, found: Frozen, state: ReviewState, item: Item) -> Question | None:
        """Compare the two times: the marked one or now, and the one under the cursor."""
        chosen = item.what
        if not isinstance(chosen, Snapshot):
            return None
        marked = next((kept for kept in found.snapshots if kept.id == self.marked), None)
        side = Side(state.desk.framework, state.desk.records, state.application, state.as_of, state.readiness)

        def job(_told: Told) -> Comparison:
            if marked is None or marked.id == chosen.id:
                refuse_other_criteria(chosen.framework, side.framework)
                return compare(chosen, side)
            both = [kept for kept in found.snapshots if kept.id in (marked.id, chosen.id)]
            earlier, later = sorted(both, key=_as_of)
            refuse_other_criteria(earlier.framework, later.framework)
            return compare(earlier, later)

        return Question(self.id, state.version, job, (chosen.id, marked.id if marked else None))

    def about(self, _found: Frozen, told: Comparison, state: ReviewState, item: Item) -> Iterable[Paragraph]:
        """The difference, cause by cause."""
        return difference_paragraphs(told, state, item.what)

    def mark(self, item: Item) -> bool:
        """Mark the snapshot under the cursor, or take the mark away; is there a mark now?"""
        chosen = item.what.id if isinstance(item.what, Snapshot) else None
        self.marked = None if chosen == self.marked else chosen
        return self.marked is not None

    def _compared(self, found: Frozen) -> str:
        if any(kept.id == self.marked for kept in found.snapshots):
            return tr("Jämförs med den valda (●). Tryck v på den igen för att jämföra med läget nu.")
        return tr("Jämförs med läget nu. Tryck v för att välja en annan att jämföra med.")

    def _row(self, snapshot: Snapshot, verdict: str) -> Item:
        sign = "● " if snapshot.id == self.marked else "  "
        pieces = (
            Piece(sign, "notice"),
            Piece(day(snapshot.as_of), "strong"),
            Piece(f"{percent(snapshot.number('score')):>9}  "),
            Piece(f"{verdict}  ", "quiet"),
            Piece(said(snapshot.label or snapshot.id).text),
        )
        return Item((Paragraph(pieces, 0, 4),), snapshot.id, None, snapshot)


def _verdict(snapshot: Snapshot) -> str:
    return verdict_word(VerdictState(snapshot.readiness["verdict"]["state"]))


def _as_of(snapshot: Snapshot) -> date:
    """What snapshots are sorted by; those of a day stay in the order they were taken."""
    return snapshot.as_of
