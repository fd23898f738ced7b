"""What each action does. One function an action, under the same id as in the registry.

A function that has to ask something is a coroutine; the application runs it beside the screen.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any

from tcready.tui.acts import (
    collecting,
    deciding,
    judging,
    keeping,
    moving,
    panels,
    program,
    registers,
    reviewing,
)

if TYPE_CHECKING:
    from tcready.tui.app import ReviewApp

Act = Callable[["ReviewApp", str], Coroutine[Any, Any, None] | None]

ACTS: Mapping[str, Act] = {
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
    "filter": moving.filter_rows,
    "judge": judging.judge,
    "agree": judging.agree,
    "note": judging.note,
    "waive": judging.waive,
    "attach": collecting.attach,
    "request": collecting.request,
    "accept": deciding.accept,
    "reject": deciding.reject,
    "narrate": keeping.narrate,
    "snapshot": keeping.snapshot,
    "export": keeping.export,
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
    "row_add": registers.add,
    "row_edit": registers.edit,
    "row_remove": registers.remove,
    "panel_right": panels.to_the_right,
    "panel_left": panels.to_the_left,
    "plan": panels.plan,
    "calendar": keeping.calendar,
    "mark": panels.mark,
    "reviewer": reviewing.switch,
    "tour": reviewing.tour,
    "language": program.language,
    "theme": program.theme,
    "palette": program.palette,
    "help": program.show_help,
    "quit": program.leave,
}
"""Every action of the registry and what does it."""
