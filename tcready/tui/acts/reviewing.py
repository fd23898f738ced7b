"""Who is reviewing, and the tour of the example."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.i18n import tr
from tcready.review.people import known_reviewers
from tcready.tui.asked.question import AskLine, AskWhich, Choice

if TYPE_CHECKING:
    from tcready.tui.front import Front

_ANOTHER = ""


async def switch(app: Front, _key: str) -> None:
    """Go on under another name. It is a name and no more, and the screen says so."""
    desk = app.state.desk
    names = [name for name in known_reviewers(desk.records) if name != desk.actor]
    if app.state.began_as not in (desk.actor, *names):
        names.insert(0, app.state.began_as)
    claimed = tr("Det är bara ett namn: ingen inloggning styrker det.")
    choices = [*(Choice(name, name) for name in names), Choice(_ANOTHER, tr("Ett annat namn …"), claimed)]
    heading = tr("Vem granskar nu? Hittills {actor}", actor=desk.actor)
    name = await app.ask(AskWhich(heading, choices))
    if name == _ANOTHER:
        name = await _written(app, claimed)
    if name:
        desk.actor = name
        app.show()
        app.say(tr("Nu granskar {name}. Det är bara ett namn: ingen inloggning styrker det.", name=name))


async def _written(app: Front, claimed: str) -> str | None:
    def given(name: str) -> str:
        if not name:
            raise WrongInput(msg("Skriv ett namn."))
        return name

    label = tr("Namn, eller roll som granskare-foretag")
    return await app.ask(AskLine(tr("Vem granskar nu?"), given, label, claimed))


def tour(app: Front, _key: str) -> None:
    """Begin the tour from its first stop, or leave it."""
    if app.tour.on:
        app.tour.leave()
    else:
        app.tour.begin()
