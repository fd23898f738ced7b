"""In Ärende: a file that was approved or sent, and the days as a calendar."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, get_args

from tcready.core.case import Approval
from tcready.core.clean import clean_line
from tcready.core.records.application import MilestoneName
from tcready.i18n import tr
from tcready.i18n.case_words import approval_words, exported_words
from tcready.i18n.terms import milestone_word
from tcready.review import sending
from tcready.review.desk import Desk
from tcready.review.registering import RegisterRow
from tcready.tui.asked.attaching import AskSent, Sent

if TYPE_CHECKING:
    from pathlib import Path

    from tcready.review.sending import Done
    from tcready.tui.front import Front


async def register_file(app: Front) -> None:
    """Ask for the file of the step under the cursor, and keep it."""
    state = app.state
    item = state.item
    named = item.what.fixed.get("milestone") if item and isinstance(item.what, RegisterRow) else None
    step: MilestoneName | None = next((name for name in get_args(MilestoneName) if name == named), None)
    if step is None:
        return
    sent = step != "ansokan_godkand"

    def save(given: Sent) -> Done:
        if sent:
            return sending.send(state.desk, state.application, [given.path], given.about, step)
        return sending.approve(state.desk, state.application, [given.path], given.about)

    about = tr("En kopia sparas så som filen är nu, och den känns igen på sin kontrollsumma.")
    folder = state.desk.folder / "exports"
    asked = AskSent(milestone_word(step), save, about, state.desk.today(), folder, sent=sent)
    done = await app.ask(asked)
    if done is not None:
        app.done_anew("\n".join(_told(done)))


def _told(done: Done) -> list[str]:
    """What was registered, and what is wrong with it."""
    lines = []
    for file in done.files:
        told = exported_words(file.exported)
        lines.append(
            tr(
                "{name} är registrerad: {status}. Ångra med u.",
                name=clean_line(file.record.title),
                status=told,
            )
        )
        if file.approval not in (None, Approval.APPROVED):
            lines.append(f"! {approval_words(file.approval)}")
    lines += [
        tr("! {name} är godkänd av styrgruppen men inte skickad.", name=clean_line(name))
        for name in done.left
    ]
    return lines


async def write_calendar(app: Front) -> None:
    """Write the days of the case as a calendar, in a thread with a desk of its own."""
    from tcready.review.calendars import write_case
    from tcready.review.casework import case_of

    state, desk = app.state, app.state.desk
    own = Desk(desk.store, desk.framework, desk.actor, desk.now)
    application, as_of = state.application, state.as_of

    def job() -> Path | None:
        return write_case(own, case_of(own, application, as_of))

    path = await asyncio.to_thread(job)
    if path and app.hand_over(path):
        app.say(tr("{name} laddas ned av webbläsaren.", name=clean_line(path.name)), timeout=15)
    elif path:
        app.say(tr("Dagarna ligger som kalender i {path}", path=path), timeout=15)
    else:
        app.say(tr("Ingen kalender skrevs, för det finns inga dagar att skriva."), severity="warning")
