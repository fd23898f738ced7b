"""Days to keep as a calendar in a file: those of a forecast, and those of a case."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from tcready.core.case.limits import Limit
from tcready.core.deadlines import Deadline
from tcready.core.forecast import Forecast
from tcready.core.forecast_days import ENDS, Cause
from tcready.formats.calendar import Day, calendar
from tcready.i18n import language, tr
from tcready.i18n.case_words import application_heading
from tcready.i18n.deadline_words import deadline_words
from tcready.i18n.forecasting import cause_sentence, no_longer_met
from tcready.i18n.naming import Names, percent
from tcready.i18n.words import verdict_word
from tcready.review.casework import Case
from tcready.review.desk import Desk
from tcready.review.exporting import write_whole


def write_forecast(desk: Desk, found: Forecast, path: Path | None = None) -> Path | None:
    """Write the forecast's days, by default among the workspace's exports; None where it has no day."""
    return _written(
        desk, f"prognos-{found.as_of.isoformat()}.ics", tuple(_days(desk, found)), found.as_of, path
    )


def write_case(desk: Desk, case: Case, path: Path | None = None) -> Path | None:
    """Write the days of the case that are still to come, as above."""
    days = tuple(_case_days(desk, case))
    return _written(
        desk, f"arende-{case.application.id}-{case.as_of.isoformat()}.ics", days, case.as_of, path
    )


def _written(desk: Desk, name: str, days: tuple[Day, ...], made: date, path: Path | None) -> Path | None:
    if not days:
        return None
    target = path or desk.folder / "exports" / name
    target = target / name if target.is_dir() else target
    return write_whole(target, calendar(desk.workspace.name, days, language(), made))


def _case_days(desk: Desk, case: Case) -> Iterator[Day]:
    """What a day is known by is its step, so a day that is moved is not doubled."""
    heading = application_heading(case.application, desk.framework, Names(desk.framework, desk.records))
    seen: dict[str, int] = {}
    for deadline in case.days:
        if deadline.on < case.as_of:
            continue
        key = _case_key(case, deadline)
        seen[key] = seen.get(key, 0) + 1
        number = f"|{seen[key]}" if seen[key] > 1 else ""
        words = deadline_words(deadline)
        yield Day(f"{key}{number}", deadline.on, f"{words[:1].upper()}{words[1:]}", heading)


def _case_key(case: Case, deadline: Deadline) -> str:
    if isinstance(deadline.what, Limit):
        return f"arende|{case.application.id}|{deadline.what.kind.value}"
    return f"arende|{case.application.id}|{getattr(deadline.what, 'milestone', '')}"


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
