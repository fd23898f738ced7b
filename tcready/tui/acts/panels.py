"""Going from panel to panel, and what can be done in one."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from tcready.core.next_steps import Action
from tcready.core.signing import SigningRow
from tcready.i18n import tr
from tcready.review.first_steps import FirstStep
from tcready.review.registering import RegisterRow
from tcready.tui.acts import beginning
from tcready.tui.asked.writing import AskPromise, Promise
from tcready.tui.panels.mending import Mend
from tcready.tui.panels.overview import GAPS
from tcready.tui.panels.snapshots_panel import Snapshots

if TYPE_CHECKING:
    from tcready.core.records import PlanItem
    from tcready.tui.front import Front


def turn_to(name: str) -> Callable[[Front, str], None]:
    """The act that opens that panel."""

    def act(app: Front, _key: str) -> None:
        app.panels.turn_to(name)

    return act


def to_the_right(app: Front, _key: str) -> None:
    """The next panel."""
    app.panels.turn_to(app.panels.neighbour(1))


def to_the_left(app: Front, _key: str) -> None:
    """The one before."""
    app.panels.turn_to(app.panels.neighbour(-1))


def enter(app: Front) -> Coroutine[Any, Any, None] | None:
    """Take the step, change the row, read more about the item, or go to the place it is about."""
    panel, item = app.panels.open, app.state.item
    if panel is None or item is None:
        return None
    if isinstance(item.what, FirstStep):
        return beginning.take(app, item.what)
    if isinstance(item.what, RegisterRow):
        app.action_act("row_add" if item.what.row is None else "row_edit", "")
    elif isinstance(item.what, Mend):
        mend(app, item.what)
    elif panel.reads or isinstance(item.what, SigningRow):
        app.read(True)
    elif item.goes_to is not None:
        go_to(app, item.goes_to)
    return None


def mend(app: Front, way: Mend) -> None:
    """Go to the tab where a missing part is mended, and stand on what has to be seen there."""
    app.panels.turn_to(way.panel, way.at)
    if way.search and app.state.search:
        app.state.search.clear()
        app.state.search.text = way.search
        app.show()


def go_to(app: Front, key: tuple[str, str, str]) -> None:
    """Close the panel and stand on that row of the walk, whatever was hidden. Esc there leads back."""
    state, panel = app.state, app.state.panel
    state.only_gaps, state.text = key == GAPS, ""
    state.refilter()
    if key == GAPS:
        state.cursor = 0
    state.go_to(key)
    app.panels.turn_to("")
    if key == GAPS:
        return
    state.led_here(panel)
    app.show()
    if app.one_pane:
        app.read(True)


def mark(app: Front, _key: str) -> None:
    """Choose the snapshot that the others are compared with."""
    panel, item = app.panels.open, app.state.item
    if isinstance(panel, Snapshots) and item is not None:
        panel.mark(item)
        app.panels.show()


async def plan(app: Front, _key: str) -> None:
    """Put the action under the cursor into the plan, with an owner and a last day."""
    from tcready.review import planning
    from tcready.tui.panels.next_panel import words_of

    state, item = app.state, app.state.item
    if item is None or not isinstance(item.what, Action):
        return
    action, words = item.what, words_of(item.what, state)

    def save(promise: Promise) -> list[PlanItem]:
        return planning.plan(state.desk, [(action, words)], promise.owner, promise.due)

    planned = await app.ask(AskPromise(tr("Lägg i handlingsplanen"), save, words))
    if planned is None:
        return
    if planned:
        app.done_anew(tr("Åtgärden ligger i handlingsplanen. Ångra med u."))
    else:
        app.say(tr("Åtgärden står redan i handlingsplanen."))
