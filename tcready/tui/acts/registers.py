"""The registers in Aktörer: a row added, changed, taken out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tcready.i18n import tell, tr
from tcready.i18n.record_words import record_words
from tcready.review.registering import REGISTERS, RegisterRow, add_row, remove_row, set_row

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tcready.core.fields import Value
    from tcready.tui.app import ReviewApp


async def add(app: ReviewApp, _key: str) -> None:
    """Ask for a new row in the register under the cursor."""
    from tcready.tui.modals.row import RowForm
    from tcready.tui.panels.register_section import TITLES

    found = _found(app)
    if found is None:
        return
    register = REGISTERS[found.register]

    def save(given: Mapping[str, object]) -> Value:
        return add_row(app.state.desk, register, given)[1]

    heading = tr("Ny rad: {register}", register=tell(TITLES[found.register]))
    made = await app.push_screen_wait(RowForm(heading, save, register.model))
    if made is not None:
        app.done_anew(tr("Nytt: {row}. Ångra med u.", row=record_words(register.name, made)))


async def edit(app: ReviewApp, _key: str) -> None:
    """Ask what is to be different in the row under the cursor."""
    from tcready.tui.modals.row import RowForm
    from tcready.tui.panels.register_section import TITLES

    found = _found(app)
    if found is None or found.row is None:
        return
    register = REGISTERS[found.register]

    def save(given: Mapping[str, object]) -> Value:
        if not given and found.row is not None:
            return found.row
        return set_row(app.state.desk, register, found.key, given, found.row)

    heading = tr("Ändra rad: {register}", register=tell(TITLES[found.register]))
    changed = await app.push_screen_wait(RowForm(heading, save, register.model, found.row))
    if changed is not None and changed != found.row:
        app.done_anew(tr("Ändrat: {row}. Ångra med u.", row=record_words(register.name, changed)))


def remove(app: ReviewApp, _key: str) -> None:
    """Take the row under the cursor out; it can be undone."""
    found = _found(app)
    if found is None or found.row is None:
        return
    gone = remove_row(app.state.desk, REGISTERS[found.register], found.key, found.row)
    app.done_anew(tr("Borttaget: {row}. Ångra med u.", row=record_words(found.register, gone)))


def _found(app: ReviewApp) -> RegisterRow | None:
    item = app.state.item
    return item.what if item is not None and isinstance(item.what, RegisterRow) else None
