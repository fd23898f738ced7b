"""The days of a forecast as a calendar in a file: what stops counting, and how it stands from then on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tcready.core.forecast import Forecast
from tcready.core.forecast_days import ENDS, Cause
from tcready.formats.calendar import Day, calendar
from tcready.i18n import language, tr
from tcready.i18n.forecasting import cause_sentence, no_longer_met
from tcready.i18n.naming import Names, percent
from tcready.i18n.words import verdict_word
from tcready.review.desk import Desk
from tcready.review.exporting import write_whole


def write_forecast(desk: Desk, found: Forecast, path: Path | None = None) -> Path | None:
    """Write the forecast's days, by default among the workspace's exports; None where it has no day."""
    days = tuple(_days(desk, found))
    if not days:
        return None
    name = f"prognos-{found.as_of.isoformat()}.ics"
    target = path or desk.folder / "exports" / name
    if target.is_dir():
        target = target / name
    return write_whole(target, calendar(desk.workspace.name, days, language(), found.as_of))


def _days(desk: Desk, found: Forecast) -> Iterator[Day]:
    names = Names(desk.framework, desk.records)
    for turn in found.turns:
        standing = tr(
            "Poängen är {score} från den dagen. {verdict}.",
            score=percent(turn.numbers.score),
            verdict=verdict_word(turn.verdict),
        )
        lost = "\n".join(no_longer_met(place, names) for place in turn.opened)
        for cause in (effect.cause for effect in turn.effects):
            sentence = cause_sentence(cause, names, desk.records)
            yield Day(_key(cause, turn.day.isoformat()), turn.day, sentence, f"{standing}\n{lost}".rstrip())


def _key(cause: Cause, on: str) -> str:
    """What a day is known by. A record ends once, so a renewed one moves; of the rest the day is a part."""
    moves = cause.kind in ENDS and cause.evidence
    return "|".join((*map(str, cause), "" if moves else on))
