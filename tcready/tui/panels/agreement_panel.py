"""Samsyn: how alike the reviewers judge, what they should talk over, and who has something left to judge."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from tcready.core.agreement import Agreement, LeafAgreement, agreement
from tcready.core.message import msg
from tcready.i18n import tr
from tcready.i18n.agreement_words import (
    alpha_sentence,
    apart_word,
    close_sentence,
    count_sentence,
    leaf_name,
    left_to_judge,
    levels_words,
    nothing_asked_sentence,
    to_talk_over,
)
from tcready.i18n.naming import day
from tcready.tui.panels.item import MOST, Item, heading, rest, text
from tcready.tui.panels.panel import Panel, Question
from tcready.tui.panels.places import row_of_leaf
from tcready.tui.paragraphs import Look, Paragraph, Piece, said, signed
from tcready.tui.state import ReviewState

_LOOKS: dict[str, Look] = {"✓": "good", "◐": "partly", "✗": "bad", "○": "quiet"}


class Reviewers(Panel[Agreement]):
    """The reviewers side by side."""

    id = "agreement"
    title = msg("Samsyn")

    def question(self, state: ReviewState) -> Question:
        """Put the reviewers' levels side by side."""
        framework, records, readiness = state.desk.framework, state.desk.records, state.readiness
        return Question(self.id, state.version, lambda told: agreement(framework, records, readiness))

    def items(self, found: Agreement, state: ReviewState, _width: int) -> Iterator[Item]:
        """The numbers in sentences, what to talk over, then every leaf."""
        yield text(said(tr("Samsyn mellan granskarna {day}", day=day(state.as_of)), "title"))
        if not found.leaves:
            yield text(said(nothing_asked_sentence()))
            return
        for told in (count_sentence(found), close_sentence(found), alpha_sentence(found)):
            yield text(said(told))
        for number, (words, leaves) in enumerate(to_talk_over(found)):
            yield heading(words)
            for leaf in leaves[:MOST]:
                line = f"{leaf_name(leaf, state.names)}: {levels_words(leaf)}"
                yield _stop(f"talk-{number}", leaf, signed("!", "notice", line), state)
            yield from rest(len(leaves) - MOST)
        if left := left_to_judge(found):
            yield heading(tr("Kvar att bedöma"))
            yield from (text(signed("○", "quiet", told)) for told in left)
        yield heading(tr("Alla krav som bedöms med en nivå"))
        shown = found.leaves[:MOST]
        for requirement, group in groupby(shown, key=lambda leaf: leaf.requirement):
            yield text(said(state.names.requirement(requirement), "strong"))
            for leaf in group:
                yield _stop("leaf", leaf, _levels(leaf, state), state)
        yield from rest(len(found.leaves) - MOST)


def _levels(leaf: LeafAgreement, state: ReviewState) -> Paragraph:
    apart = apart_word(leaf)
    pieces = [
        Piece(f"{apart.sign} ", _LOOKS[apart.sign]),
        Piece(state.names.subject(leaf.subject)),
        Piece(f" · {apart.word}", "quiet"),
    ]
    if levels := levels_words(leaf):
        pieces.append(Piece(f" · {said(levels).text}", "quiet"))
    return Paragraph(tuple(pieces), 2, 2)


def _stop(kind: str, leaf: LeafAgreement, line: Paragraph, state: ReviewState) -> Item:
    row = row_of_leaf(state, leaf.requirement, leaf.subject)
    return Item((line,), f"{kind}-{leaf.requirement}-{leaf.subject}", row, leaf)
