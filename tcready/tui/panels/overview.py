"""Översikt: the verdict in words, the three numbers, what stands in the way, and the criteria as bars."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from tcready.core.message import msg
from tcready.core.readiness import Clause, CriterionResult
from tcready.formats.bar import bar
from tcready.i18n import tell, tr
from tcready.i18n.explaining import clause_sentence
from tcready.i18n.naming import percent
from tcready.i18n.words import (
    STATE_SIGNS,
    disclaimer,
    musts_sentence,
    numbers_explained,
    verdict_sentence,
    verdict_word,
)
from tcready.review.first_steps import FirstStep
from tcready.tui.cells import shortened
from tcready.tui.leaf_detail import LOOKS
from tcready.tui.panels.first_steps_section import about_step, first_step_items
from tcready.tui.panels.item import AIR, Item, Key, heading, sentence, text
from tcready.tui.panels.overview_more import More, deadline_items, more_items, work_of
from tcready.tui.panels.panel import Panel, Question
from tcready.tui.panels.places import row_of
from tcready.tui.paragraphs import Paragraph, Piece, said, signed
from tcready.tui.rows import state_of
from tcready.tui.signs import VERDICT_SIGNS
from tcready.tui.state import ReviewState

CLAUSES = 5
"""So many of what stands in the way are told in full; the gaps hold the rest."""
LONG_BARS, WIDE = 70, 95
"""From these widths there is room for long bars, and for the coverage as well."""
GAPS: Key = ("", "", "")
"""Goes to the walk with only the gaps in it."""


class Overview(Panel[More | None]):
    """How ready we are, on one page. The score is there already; the rest is worked out meanwhile."""

    id = "overview"
    title = msg("Översikt")
    at_once = True

    def question(self, state: ReviewState) -> Question:
        """What to do first, and what has moved."""
        return Question(self.id, state.version, work_of(state))

    def items(self, found: More | None, state: ReviewState, width: int) -> Iterator[Item]:
        """The verdict first: nobody should have to read numbers to know how it stands."""
        readiness = state.readiness
        verdict = readiness.verdict.state
        words = tr("{verdict}: {musts}", verdict=verdict_word(verdict), musts=musts_sentence(*state.musts))
        yield text(signed(VERDICT_SIGNS[verdict], "strong", words, "title"))
        yield sentence(verdict_sentence(verdict))
        yield from first_step_items(state)
        yield AIR
        yield from _numbers(state)
        if readiness.verdict.violated:
            yield heading(tr("Det här står i vägen"))
            yield from _clauses(readiness.verdict.violated, state)
        yield heading(tr("Kriterierna"))
        for criterion in readiness.criteria:
            yield _criterion(criterion, state, width)
        yield from deadline_items(state)
        if found is None:
            yield heading(tr("Gör det här först"))
            yield text(said(tr("Räknar …"), "quiet"))
        else:
            yield from more_items(found, state)
        for finding in readiness.findings:
            yield text(signed("!", "notice", tell(finding.message)))
        yield AIR
        yield text(said(disclaimer(), "quiet"))

    def about(self, found: More | None, told: object, state: ReviewState, item: Item) -> Iterable[Paragraph]:
        """More about the step, or the row of the walk."""
        if isinstance(item.what, FirstStep):
            return about_step(item.what, state)
        return super().about(found, told, state, item)


def _numbers(state: ReviewState) -> Iterator[Item]:
    rows = numbers_explained(state.readiness.numbers)
    names, values = max(len(row[0]) for row in rows), max(len(row[1]) for row in rows)
    for name, value, meaning in rows:
        pieces = (
            Piece(f"{name:<{names}}  "),
            Piece(f"{value:>{values}}", "strong"),
            Piece(f"  {meaning}", "quiet"),
        )
        yield text(Paragraph(pieces, 0, names + values + 4))


def _clauses(violated: tuple[Clause, ...], state: ReviewState) -> Iterator[Item]:
    for number, clause in enumerate(violated[:CLAUSES]):
        place = row_of(state, clause.requirement, clause.subject, None, clause.criterion)
        line = signed("✗", "bad", clause_sentence(clause, state.names))
        yield Item((line,), f"clause-{number}", place or GAPS)
    left = len(violated) - CLAUSES
    if left > 0:
        words = tr("… och {n} till. Enter visar alla luckor.", n=left)
        yield Item((said(words, "quiet", indent=2),), "gaps", GAPS)


def _criterion(criterion: CriterionResult, state: ReviewState, width: int) -> Item:
    """The title gives way to the bar; the coverage is there where there is room."""
    of, numbers = state_of(criterion.numbers), criterion.numbers
    cells, tail = 20 if width >= LONG_BARS else 10, f"{percent(numbers.score):>7}"
    if width >= WIDE:
        tail = f"{tail}  {_covered(numbers.coverage):<{len(_covered(Fraction(1)))}}"
    title = f"{criterion.number}. {state.names.criterion(criterion.id)}"
    title = shortened(title, max(8, width - cells - len(tail) - 6))
    pieces = (
        Piece(f"{STATE_SIGNS[of]} ", LOOKS[of]),
        Piece(title + "  "),
        Piece(bar(numbers.score or Fraction(0), cells) + "  ", LOOKS[of]),
        Piece(tail),
    )
    return Item((Paragraph(pieces),), f"criterion-{criterion.id}", (criterion.id, "", ""))


def _covered(share: Fraction | None) -> str:
    return tr("täckning {coverage}", coverage=percent(share))
