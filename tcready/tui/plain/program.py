"""Help, the commands, where one is, the list: what is about reading line by line itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.i18n import tell, tr
from tcready.i18n.words import disclaimer
from tcready.review.queue import is_gap
from tcready.tui.actions import ACTIONS, SCOPES, Action, key_names, scale_levels
from tcready.tui.asked.choosing import bare
from tcready.tui.commands import commands, matching
from tcready.tui.plain.moving import go_to_row, row_number
from tcready.tui.plain.names import OWN, word_of
from tcready.tui.plain.whereabouts import row_line, standing, whole_place

if TYPE_CHECKING:
    from tcready.tui.plain.session import PlainReview


def show_help(app: PlainReview, _key: str) -> None:
    """Everything that can be typed, or what has a word in it."""
    wanted = app.rest()
    app.pages.tell(list(_matching_help(app, wanted)) if wanted else list(_help(app)))


def _help(app: PlainReview) -> Iterator[str]:
    yield tr(
        "Skriv tangenten eller orden, på svenska eller engelska. Ord får kortas och skrivas utan prickar."
    )
    yield tr("Läsa rad för rad:")
    yield from (tr("{word}: {help}", word=word_of(own.id), help=tell(own.help)) for own in OWN)
    for scope, heading in SCOPES.items():
        yield f"{tell(heading)}:"
        yield from (_action_line(action, app) for action in ACTIONS if action.scope == scope)
    yield disclaimer()


def _matching_help(app: PlainReview, wanted: str) -> Iterator[str]:
    lines = [line for line in _help(app) if bare(wanted) in bare(line)]
    yield from lines or [tr("Hjälpen säger inget om «{text}».", text=wanted)]


def _action_line(action: Action, app: PlainReview) -> str:
    keys = ", ".join(key_names(action, scale_levels(app.state)))
    return tr("{word} eller {keys}: {help}", word=word_of(action.id), keys=keys, help=tell(action.help))


def palette(app: PlainReview, _key: str) -> None:
    """What can be done here, and why the rest cannot be done now."""
    lines = []
    for command in matching(commands(app.state), app.rest()):
        words = word_of(command.action) + (f" {command.key}" if command.key else "")
        told = tr("{word} eller {keys}: {help}", word=words, keys=command.shown_key, help=command.text)
        if command.why_disabled:
            told = tr("{told}. Inte nu: {why}", told=told.rstrip("."), why=command.why_disabled)
        lines.append(told)
    app.pages.tell(lines or [tr("Inget passar.")])


def where(app: PlainReview, _key: str) -> None:
    """Where the reader is."""
    if app.state.panel:
        app.say(app.tab())
        app.tell(app.panels.item_lines())
    else:
        app.say(whole_place(app.state))


def standing_now(app: PlainReview, _key: str) -> None:
    """The verdict and the numbers."""
    app.say(standing(app.state))


def rows(app: PlainReview, _key: str) -> None:
    """The rows with their numbers; with «luckor» only the gaps."""
    state, wanted = app.state, bare(app.rest())
    if wanted and wanted not in ("luckor", "gaps"):
        raise WrongInput(msg("Skriv lista, eller lista luckor."))
    if state.panel and not wanted:
        app.pages.tell(app.panels.lines())
        return
    lines = []
    for number, step in enumerate(state.steps, 1):
        gap = step.leaf and step.requirement and is_gap(step.requirement, step.leaf)
        if gap or not wanted:
            lines.append(tr("{n}: {text}", n=number, text=row_line(step, state, alone=bool(wanted))))
    app.pages.tell(lines or [tr("Det finns inga luckor.") if wanted else tr("Det finns inga rader.")])


def more(app: PlainReview, _key: str) -> None:
    """The next page."""
    app.pages.more()


def go(app: PlainReview, _key: str) -> None:
    """To the row with that number."""
    go_to_row(app, row_number(app, app.rest()) - 1)
    app.arrived = True


def walk(app: PlainReview, _key: str) -> None:
    """From a panel to the requirements."""
    app.panels.turn_to("")


def theme(app: PlainReview, _key: str) -> None:
    """There is nothing to choose."""
    app.say(tr("Här finns inga färger att byta: allt är vanliga rader."))


def leave(app: PlainReview, _key: str) -> None:
    """Everything is saved already."""
    app.leaving = True
