"""`tcready forecast`: the days on which readiness turns if nothing is renewed."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tcready.cli import output
from tcready.cli.asking import application_of, as_json, at_readiness, at_workspace, day, day_of, desk_of
from tcready.i18n import tr

if TYPE_CHECKING:
    from tcready.core.forecast import Forecast
    from tcready.core.forecast_turns import Turn
    from tcready.review.desk import Desk


def configure(parser: argparse.ArgumentParser) -> None:
    at_workspace(parser)
    at_readiness(parser)
    as_json(parser)
    parser.add_argument("--until", type=day, metavar=tr("DAG"), help=tr("sista dagen, annars periodens slut"))
    parser.add_argument(
        "--ics",
        type=Path,
        nargs="?",
        default=False,
        const=None,
        metavar=tr("FIL"),
        help=tr("skriv dagarna som en kalender, annars bland arbetsytans exporter"),
    )


def run(options: argparse.Namespace) -> int:
    from tcready.core.errors import WrongInput
    from tcready.core.forecast import forecast, horizon
    from tcready.core.message import msg
    from tcready.review.calendars import write_forecast

    with desk_of(options) as desk:
        application, as_of = application_of(desk, options), day_of(desk, options)
        until = options.until or horizon(application, as_of)
        if until <= as_of:
            raise WrongInput(msg("{until} är inte efter {day}. Ange en senare dag.", until=until, day=as_of))
        found = forecast(desk.framework, desk.records, application, as_of, until, desk.baseline(application))
        calendar = write_forecast(desk, found, options.ics) if options.ics is not False else None
        if options.json:
            output.say_json(
                _value(found) | ({} if options.ics is False else {"ics": calendar and str(calendar)})
            )
        else:
            _say(desk, found)
            if calendar:
                output.say(tr("Dagarna ligger som kalender i {path}", path=calendar))
            elif options.ics is not False:
                output.say(tr("Ingen kalender skrevs, för det finns inga dagar att skriva."))
    return 0


def _say(desk: Desk, found: Forecast) -> None:
    from fractions import Fraction

    from tcready.formats.bar import bar
    from tcready.i18n.forecasting import cause_sentence, if_nothing_heading, no_longer_met, turns_sentence
    from tcready.i18n.naming import Names, percent
    from tcready.i18n.words import verdict_word

    names = Names(desk.framework, desk.records)
    output.say_heading(if_nothing_heading(found))
    points = [(found.as_of, found.numbers, found.verdict)]
    points += [(turn.day, turn.numbers, turn.verdict) for turn in found.turns]
    output.table(
        (at, bar(numbers.score or Fraction(0)), percent(numbers.score).rjust(7), verdict_word(verdict))
        for at, numbers, verdict in points
    )
    for turn in found.turns:
        output.say()
        output.say_heading(str(turn.day))
        for effect in turn.effects:
            output.say(tr("• {sentence}", sentence=cause_sentence(effect.cause, names, desk.records)))
        for place in turn.opened:
            output.say(f"    {no_longer_met(place, names)}")
    output.say()
    output.say(turns_sentence(found))


def _value(found: Forecast) -> dict[str, Any]:
    from tcready.core.status_json import number_json

    return {
        "format": 1,
        "as_of": found.as_of.isoformat(),
        "until": found.until.isoformat(),
        "verdict": found.verdict.value,
        "score": number_json(found.numbers.score),
        "turns": [_turn(turn) for turn in found.turns],
    }


def _turn(turn: Turn) -> dict[str, Any]:
    from tcready.core.status_json import number_json

    return {
        "date": turn.day.isoformat(),
        "verdict": turn.verdict.value,
        "score": number_json(turn.numbers.score),
        "assessed": number_json(turn.numbers.assessed),
        "coverage": number_json(turn.numbers.coverage),
        "causes": [{"kind": effect.cause.kind.value, **_ids(effect.cause)} for effect in turn.effects],
        "opened": [{"requirement": name, "subject": subject} for name, subject in turn.opened],
        "closed": [{"requirement": name, "subject": subject} for name, subject in turn.closed],
    }


def _ids(cause: Any) -> dict[str, str]:
    return {name: value for name, value in cause._asdict().items() if name != "kind" and value}
