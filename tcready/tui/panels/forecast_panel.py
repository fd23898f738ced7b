"""Prognos: the days on which something stops counting, how it stands from then on, and what to renew."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from tcready.core.forecast import Forecast, forecast, horizon
from tcready.core.forecast_turns import Effect, Turn
from tcready.core.message import msg
from tcready.core.reach import Place
from tcready.core.readiness import Numbers, VerdictState
from tcready.formats.bar import bar
from tcready.i18n.forecast_plot import plot
from tcready.i18n.forecasting import cause_sentence, if_nothing_heading, no_longer_met, turns_sentence
from tcready.i18n.naming import day, percent
from tcready.i18n.words import verdict_word
from tcready.tui.panels.item import AIR, MOST, Item, rest, text
from tcready.tui.panels.panel import Panel, Question, Told
from tcready.tui.panels.places import row_of_leaf
from tcready.tui.paragraphs import BLANK, Paragraph, Piece, said, signed
from tcready.tui.state import ReviewState


class Ahead(Panel[Forecast]):
    """What happens if nothing is renewed."""

    id = "forecast"
    title = msg("Prognos")

    def question(self, state: ReviewState) -> Question:
        """Walk from day to day."""
        desk, application, as_of = state.desk, state.application, state.as_of
        framework, records = desk.framework, desk.records

        def job(told: Told) -> Forecast:
            told(0, 0)
            until, baseline = horizon(application, as_of), desk.baseline(application)
            return forecast(framework, records, application, as_of, until, baseline, told)

        return Question(self.id, state.version, job)

    def items(self, found: Forecast, state: ReviewState, width: int) -> Iterator[Item]:
        """The curve, then each day with what happens on it."""
        yield text(said(if_nothing_heading(found), "title"))
        yield text(said(turns_sentence(found)))
        yield AIR
        if found.turns:
            yield text(*(Paragraph((Piece(line),)) for line in plot(found, min(60, width - 9))))
            yield AIR
        yield text(_standing(found.as_of, found.numbers, found.verdict, width))
        for turn in found.turns[:MOST]:
            yield from _turn(turn, state, width)
        yield from rest(len(found.turns) - MOST)


def _turn(turn: Turn, state: ReviewState, width: int) -> Iterator[Item]:
    yield text(BLANK, _standing(turn.day, turn.numbers, turn.verdict, width))
    opened = set(turn.opened)
    for number, effect in enumerate(turn.effects):
        lost = [place for place in effect.leaves if place in opened]
        opened -= set(lost)
        yield _effect(f"{turn.day}-{number}", effect, lost, state)
    for requirement, subject in sorted(opened):
        row = row_of_leaf(state, requirement, subject)
        yield Item((_lost((requirement, subject), state, 0),), f"{turn.day}-{requirement}-{subject}", row)


def _effect(name: str, effect: Effect, lost: list[Place], state: ReviewState) -> Item:
    words = cause_sentence(effect.cause, state.names, state.desk.records)
    told = [_lost(place, state, 2) for place in lost[:MOST]]
    row = row_of_leaf(state, *(lost or effect.leaves)[0]) if effect.leaves else None
    return Item((signed("•", "notice", words), *told), name if row else "", row)


def _lost(place: Place, state: ReviewState, indent: int) -> Paragraph:
    return signed("✗", "bad", no_longer_met(place, state.names), "quiet", indent=indent)


def _standing(on: date, numbers: Numbers, verdict: VerdictState, width: int) -> Paragraph:
    cells = 20 if width >= 70 else 10
    drawn = bar(numbers.score or Fraction(0), cells)
    pieces = (
        Piece(day(on), "strong"),
        Piece(f"  {drawn}  ", "quiet"),
        Piece(f"{percent(numbers.score):>7}  "),
        Piece(verdict_word(verdict), "strong"),
    )
    return Paragraph(pieces, 0, 2)
