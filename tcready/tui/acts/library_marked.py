"""In Underlag: one decision about all the marked records, or the same links for them, as one act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tcready.core.clean import clean_line
from tcready.i18n import ntr, tr
from tcready.review import deciding, deciding_many
from tcready.review.deciding_many import Decided, passed_sentence
from tcready.review.linking_many import Alike, alike, relink_many
from tcready.tui.acts.deciding import accepted_words
from tcready.tui.asked.filing import AskSharedLinks, Linkable
from tcready.tui.asked.question import AskLine

if TYPE_CHECKING:
    from tcready.core.records import Evidence
    from tcready.core.records.evidence import DecisionState
    from tcready.tui.front import Front


def accept(app: Front) -> None:
    """Accept all that can be."""
    state = app.state
    before = state.readiness.numbers.score
    decided = deciding_many.accept_many(state.desk, list(state.shelf), state.desk.today())
    state.shelf.clear()
    state.refresh()
    app.done(_told(accepted_words(len(decided.records), before, state), decided))


async def reject(app: Front) -> None:
    """Reject all that can be, for one reason."""
    state = app.state

    def save(why: str) -> Decided:
        return deciding_many.reject_many(state.desk, list(state.shelf), state.desk.today(), why)

    count, title = _meant(app, "rejected")
    heading = ntr("Underkänn {title}", "Underkänn {n} underlag", count, title=title)
    ask = AskLine(heading, save, tr("Varför? Den som lämnat underlaget ser det här."))
    decided = await app.ask(ask)
    if decided is not None:
        _done(
            app,
            ntr("{title} är underkänt.", "{n} underlag är underkända.", len(decided.records), title=title),
            decided,
        )


async def withdraw(app: Front) -> None:
    """Take all that can be out of use, for one reason or none."""
    state = app.state

    def save(why: str) -> Decided:
        return deciding_many.withdraw_many(state.desk, list(state.shelf), state.desk.today(), why or None)

    count, title = _meant(app, "withdrawn")
    heading = ntr("Återta {title}", "Återta {n} underlag", count, title=title)
    decided = await app.ask(AskLine(heading, save, tr("Varför? (får vara tomt)")))
    if decided is not None:
        told = ntr(
            "{title} är återtaget och räknas inte längre. Ångra med u.",
            "{n} underlag är återtagna och räknas inte längre. Ångra med u.",
            len(decided.records),
            title=title,
        )
        _done(app, told, decided)


async def link(app: Front, offered: Linkable) -> None:
    """Choose what all of them are linked to; what only some have stays, unless it is chosen too."""
    state, today = app.state, app.state.desk.today()
    marked = state.shelved
    stood = {record.id for record in marked if deciding.acceptance(record, today)}

    def save(wanted: Alike) -> list[Evidence]:
        return relink_many(state.desk, list(state.shelf), wanted)

    heading = ntr("Koppla {title}", "Koppla {n} underlag", len(marked), title=clean_line(marked[0].title))
    linked = await app.ask(AskSharedLinks(heading, save, offered, alike(marked)))
    if linked is None:
        return
    if not linked:
        app.say(tr("Kopplingarna är som de var."))
        return
    title = clean_line(linked[0].title)
    told = ntr(
        "{title} är kopplat. Ångra med u.",
        "{n} underlag är kopplade om. Ångra med u.",
        len(linked),
        title=title,
    )
    again = [record for record in linked if record.id in stood and not deciding.acceptance(record, today)]
    if again:
        told += "\n" + ntr(
            "De nya kopplingarna räknas när underlaget är godkänt igen.",
            "De nya kopplingarna räknas när {n} underlag är godkända igen.",
            len(again),
        )
    state.shelf.clear()
    app.done_anew(told)


def _meant(app: Front, decision: DecisionState) -> tuple[int, str]:
    """How many of the marked the decision is for, and the title of the first of them."""
    state = app.state
    able = deciding_many.sorted_out(state.shelved, decision, state.desk.today()).names
    return len(able), state.names.evidence(able[0])


def _done(app: Front, told: str, decided: Decided) -> None:
    app.state.shelf.clear()
    app.done_anew(_told(told, decided))


def _told(told: str, decided: Decided) -> str:
    rest = passed_sentence(decided.passed)
    return f"{told}\n{rest}" if rest else told
