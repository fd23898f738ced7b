"""What each action does. One function an action, under the same id as in the registry.

A function that has to ask something is a coroutine; the application runs it beside the screen.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any

from tcready.tui.acts import (
    collecting,
    correcting,
    deciding,
    exporting,
    judging,
    keeping,
    library,
    moving,
    panels,
    program,
    registers,
    reviewing,
)
from tcready.tui.acts.library import here_or

if TYPE_CHECKING:
    from tcready.tui.app import ReviewApp
    from tcready.tui.front import Front

Act = Callable[["ReviewApp", str], Coroutine[Any, Any, None] | None]
SharedAct = Callable[["Front", str], Coroutine[Any, Any, None] | None]

SHARED: Mapping[str, SharedAct] = {
    "judge": judging.judge,
    "agree": judging.agree,
    "note": judging.note,
    "what_if": judging.suppose,
    "waive": judging.waive,
    "attach": here_or(library.attach, collecting.attach),
    "request": collecting.request,
    "accept": here_or(library.accept, deciding.accept),
    "reject": here_or(library.reject, deciding.reject),
    "narrate": keeping.narrate,
    "snapshot": keeping.snapshot,
    "export": exporting.export,
    "undo": keeping.undo,
    "redo": keeping.redo,
    "reload": keeping.reload,
    "overview": panels.turn_to("overview"),
    "snapshots": panels.turn_to("snapshots"),
    "next": panels.turn_to("next"),
    "forecast": panels.turn_to("forecast"),
    "xray": panels.turn_to("xray"),
    "agreement": panels.turn_to("agreement"),
    "actors": panels.turn_to("actors"),
    "action_plan": panels.turn_to("action_plan"),
    "case": panels.turn_to("case"),
    "library": panels.turn_to("library"),
    "dossier": panels.turn_to("dossier"),
    "row_add": here_or(library.add, registers.add),
    "row_edit": correcting.edit,
    "row_remove": here_or(library.remove, registers.remove),
    "row_done": registers.done,
    "link": library.link,
    "view": library.view,
    "panel_right": panels.to_the_right,
    "panel_left": panels.to_the_left,
    "plan": panels.plan,
    "calendar": keeping.calendar,
    "mark": panels.mark,
    "reviewer": reviewing.switch,
    "tour": reviewing.tour,
    "language": program.language,
}
"""What is done in the same way on a screen and line by line."""

ON_SCREEN: Mapping[str, Act] = {
    "down": moving.down,
    "up": moving.up,
    "page_down": moving.page_down,
    "page_up": moving.page_up,
    "first": moving.first,
    "last": moving.last,
    "open": moving.open_row,
    "back": moving.back,
    "next_gap": moving.next_gap,
    "previous_gap": moving.previous_gap,
    "only_gaps": moving.only_gaps,
    "tick": moving.tick,
    "filter": moving.filter_rows,
    "theme": program.theme,
    "palette": program.palette,
    "help": program.show_help,
    "quit": program.leave,
}
"""What is about the screen itself; line by line it is done in `tui.plain`."""

ACTS: Mapping[str, Act] = {**SHARED, **ON_SCREEN}
"""Every action of the registry and what does it."""
