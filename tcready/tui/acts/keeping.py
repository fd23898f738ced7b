"""What is about the whole workspace: texts, snapshots, a calendar, undo, and what others have changed."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from tcready.core.clean import clean_line
from tcready.i18n import tr
from tcready.i18n.naming import percent
from tcready.i18n.words import act_word, verdict_word
from tcready.review import judging, undoing
from tcready.review.desk import Desk
from tcready.tui.acts.casework import write_calendar
from tcready.tui.asked.question import AskLine
from tcready.tui.asked.writing import AskTexts, Texts

if TYPE_CHECKING:
    from pathlib import Path

    from tcready.core.records import Narrative
    from tcready.snapshots import Snapshot
    from tcready.tui.front import Front


async def narrate(app: Front, _key: str) -> None:
    """The texts of the criterion, at the subject the cursor means."""
    state, step = app.state, app.state.step
    if step is None:
        return
    criterion, subject = step.criterion.id, state.place
    there = judging.narrative_of(state.desk, criterion, subject)
    before = Texts(there.current, there.goal, there.vision) if there else Texts("", "", "")

    def save(texts: Texts) -> Narrative:
        return judging.narrate(state.desk, criterion, subject, **texts._asdict())

    about = tr(
        "{criterion} · {subject}",
        criterion=state.names.criterion(criterion),
        subject=state.names.subject(subject),
    )
    if await app.ask(AskTexts(tr("Nuläge, mål och vision"), save, about, before)):
        app.done_anew(tr("Texten är sparad."))


async def snapshot(app: Front, _key: str) -> None:
    """Freeze the day, under a name."""
    from tcready.review.freezing import take

    state = app.state

    def save(label: str) -> Snapshot:
        return take(state.desk, state.as_of, state.application, label=label or None)

    about = tr("Läget fryses som det är. Det går inte att ångra. Jämför det senare i Bilder (S).")
    asked = AskLine(tr("Ta en ögonblicksbild"), save, tr("Namn (får vara tomt)"), about, final=True)
    taken = await app.ask(asked)
    if taken:
        numbers = state.readiness
        app.done_anew(
            tr(
                "Ögonblicksbilden {name} är tagen: {verdict}, poäng {score}. Den ligger i Bilder (S).",
                name=taken.id,
                verdict=verdict_word(numbers.verdict.state),
                score=percent(numbers.numbers.score),
            )
        )


async def calendar(app: Front, _key: str) -> None:
    """Write the forecast's days as a calendar, in a thread with a desk of its own; in Ärende the case's."""
    if app.state.panel == "case":
        await write_calendar(app)
        return
    from tcready.core.forecast import forecast, horizon
    from tcready.review.calendars import write_forecast

    state, desk = app.state, app.state.desk
    own = Desk(desk.store, desk.framework, desk.actor, desk.now)
    application, as_of = state.application, state.as_of

    def job() -> Path | None:
        baseline = own.baseline(application)
        found = forecast(
            own.framework, own.records, application, as_of, horizon(application, as_of), baseline
        )
        return write_forecast(own, found)

    path = await asyncio.to_thread(job)
    if path:
        app.say(tr("Dagarna ligger som kalender i {path}", path=path), timeout=15)
    else:
        app.say(tr("Ingen kalender skrevs, för det finns inga dagar att skriva."), severity="warning")


def undo(app: Front, _key: str) -> None:
    """Take back the latest act of the one at the desk."""
    undone = undoing.undo(app.state.desk)
    if undone is None:
        app.say(tr("{name} har inget att ångra.", name=clean_line(app.state.desk.actor)), severity="warning")
    else:
        app.done_anew(tr("Ångrat: {act}. Gör om det med U.", act=act_word(undone.what)))


def redo(app: Front, _key: str) -> None:
    """Do again what was undone."""
    redone = undoing.redo(app.state.desk)
    if redone is None:
        app.say(
            tr("{name} har inget att göra om.", name=clean_line(app.state.desk.actor)), severity="warning"
        )
    else:
        app.done_anew(tr("Gjort om: {act}.", act=act_word(redone.what)))


def reload(app: Front, _key: str) -> None:
    """Read again what is stored."""
    app.state.desk.reload()
    app.done_anew(tr("Allt är läst igen."))
