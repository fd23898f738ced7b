"""The difference between two times in words: how much, why, where, and what it opened and closed."""

from __future__ import annotations

from collections.abc import Iterator

from tcready.i18n import tr
from tcready.i18n.naming import Names, day
from tcready.review.difference import (
    CauseTold,
    causes_told,
    clauses_told,
    gain_sentences,
    more_sentence,
    move_told,
    number_rows,
    reservations,
)
from tcready.snapshots import Comparison, Snapshot
from tcready.tui.paragraphs import BLANK, Paragraph, Piece, headed, said, signed
from tcready.tui.state import ReviewState

LIMIT = 12
"""So many of each are told."""


def difference_paragraphs(found: Comparison, state: ReviewState, chosen: object) -> Iterator[Paragraph]:
    """Everything about the difference, the most important first."""
    earlier = chosen.records if isinstance(chosen, Snapshot) else None
    names = Names(state.desk.framework, state.desk.records, earlier)
    later = found.later or tr("läget nu, {day}", day=day(state.as_of))
    yield said(tr("Från {earlier} till {later}", earlier=found.earlier, later=later), "title")
    yield from (said(sentence, "strong") for sentence in gain_sentences(found))
    told = causes_told(found)
    widest = max((len(cause.part) for cause in told), default=0)
    yield from (_cause(cause, widest) for cause in told)
    yield from (said(sentence, "quiet") for sentence in reservations(found, names))
    yield BLANK
    rows = number_rows(found)
    width = max(len(row[0]) for row in rows)
    for what, before, after in rows:
        yield Paragraph((Piece(f"{what:<{width}}  ", "quiet"), Piece(f"{before} → {after}")), 0, width + 2)
    if found.moves:
        yield from headed(tr("Det som flyttade poängen mest"))
    for move in found.moves[:LIMIT]:
        where, how = move_told(move, names)
        yield signed("↑" if move.gain > 0 else "↓", "good" if move.gain > 0 else "bad", where)
        yield said(how, "quiet", indent=2)
    yield from _more(len(found.moves) - LIMIT)
    for heading, clauses in clauses_told(found, names):
        yield from headed(heading)
        yield from (signed("•", "quiet", name) for name in clauses[:LIMIT])
        yield from _more(len(clauses) - LIMIT)


def _cause(cause: CauseTold, widest: int) -> Paragraph:
    part = Piece(f"{cause.part:>{widest}}  ", "strong" if cause.progress else "quiet")
    return Paragraph((part, Piece(cause.words, "plain" if cause.progress else "quiet")), 2, widest + 2)


def _more(left: int) -> Iterator[Paragraph]:
    if left > 0:
        yield said(more_sentence(left), "quiet", indent=2)
