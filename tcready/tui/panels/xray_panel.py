"""Röntgen: what looks wrong though it scores, and the way to the place where it can be put right."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from tcready.core.finding import Severity
from tcready.core.message import msg
from tcready.core.xray import Oddity, xray
from tcready.i18n import tr
from tcready.i18n.xray_words import nothing_odd_sentence, xray_words
from tcready.tui.panels.item import MOST, Item, heading, rest, text
from tcready.tui.panels.panel import Panel, Question
from tcready.tui.panels.places import row_of
from tcready.tui.paragraphs import said, signed
from tcready.tui.state import ReviewState

Oddities = tuple[Oddity, ...]


class Xray(Panel[Oddities]):
    """The findings, kind by kind."""

    id = "xray"
    title = msg("Röntgen")

    def question(self, state: ReviewState) -> Question:
        """Look through everything that counts."""
        framework, records, readiness = state.desk.framework, state.desk.records, state.readiness
        return Question(self.id, state.version, lambda told: xray(framework, records, readiness))

    def items(self, found: Oddities, state: ReviewState, _width: int) -> Iterator[Item]:
        """Each kind with its advice, then where it is."""
        if not found:
            yield text(said(nothing_odd_sentence(), "strong"))
            return
        yield text(said(tr("Det här räknas men ser konstigt ut"), "title"))
        yield text(said(tr("Poängen påverkas inte. Enter går till stället."), "quiet"))
        for code, group in groupby(found, key=lambda oddity: oddity.code):
            oddities = list(group)
            words = xray_words(oddities[0], state.names, state.as_of)
            yield heading(tr("{heading} ({n})", heading=words.heading, n=len(oddities)))
            yield text(said(words.advice, "quiet"))
            for number, oddity in enumerate(oddities[:MOST]):
                yield _finding(f"{code}-{number}", oddity, state)
            yield from rest(len(oddities) - MOST)


def _finding(name: str, oddity: Oddity, state: ReviewState) -> Item:
    told = xray_words(oddity, state.names, state.as_of).sentence
    row = row_of(state, oddity.requirement, oddity.subject, oddity.evidence, oddity.criterion)
    severe = oddity.severity is Severity.ERROR
    line = signed("✗", "bad", told) if severe else signed("!", "notice", told)
    return Item((line,), name, row, oddity)
