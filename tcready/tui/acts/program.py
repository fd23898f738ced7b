"""What is about the program itself: language, looks, help, the palette, leaving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tcready.i18n import tr

if TYPE_CHECKING:
    from tcready.tui.app import ReviewApp
    from tcready.tui.front import Front


def language(app: Front, _key: str) -> None:
    """Swedish or English, everything at once."""
    state = app.state
    state.language = "en" if state.language == "sv" else "sv"
    state.refresh()
    app.show()
    app.say(tr("Nu talar tcready svenska."))


def theme(app: ReviewApp, _key: str) -> None:
    """The next look."""
    from tcready.tui.theme import CYCLE  # late: the same module serves those who read line by line

    app.theme = CYCLE[(CYCLE.index(app.theme) + 1) % len(CYCLE)]
    app.show()


async def palette(app: ReviewApp, _key: str) -> None:
    """Choose an action by its words, and do it."""
    from tcready.tui.modals.palette import Palette

    command = await app.push_screen_wait(Palette(app.state))
    if command:
        app.action_act(command.action, command.key)


def show_help(app: ReviewApp, _key: str) -> None:
    """All keys."""
    from tcready.tui.modals.help import Help

    app.push_screen(Help(app.state))


def leave(app: ReviewApp, _key: str) -> None:
    """Everything is saved already; what is on the screen is what is seen first next time."""
    from tcready.tui.first_paint import keep_screen

    keep_screen(app)
    app.exit()
