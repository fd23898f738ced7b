"""The rows of registers, wherever a tab shows them: added, changed, done, taken out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tcready.core.clean import clean_line
from tcready.core.records import PlanItem
from tcready.i18n import tr
from tcready.i18n.record_words import record_words
from tcready.review.registering import REGISTERS, RegisterRow, add_row, remove_row, set_row
from tcready.tui.acts.register_choices import choices_of
from tcready.tui.asked.writing import AskRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tcready.core.fields import Value
    from tcready.tui.front import Front


async def add(app: Front, _key: str) -> None:
    """Ask for a new row in the register under the cursor."""
    from tcready.tui.panels.register_section import title_of

    found = _found(app)
    if found is None:
        return
    register = REGISTERS[found.register]

    def save(given: Mapping[str, object]) -> Value:
        return add_row(app.state.desk, register, given)[1]

    heading = tr("Ny rad: {register}", register=title_of(found))
    choices = choices_of(register, app.state)
    asked = AskRow(heading, save, register.model, None, found.fixed, found.begun, choices)
    made = await app.ask(asked)
    if made is not None:
        app.done_anew(tr("Nytt: {row}. Ångra med u.", row=record_words(register.name, made)))


async def edit(app: Front, _key: str) -> None:
    """Ask what is to be different in the row under the cursor."""
    from tcready.tui.panels.register_section import title_of

    found = _found(app)
    if found is None or found.row is None:
        return
    register = REGISTERS[found.register]

    def save(given: Mapping[str, object]) -> Value:
        if not given and found.row is not None:
            return found.row
        return set_row(app.state.desk, register, found.key, given, found.row)

    heading = tr("Ändra rad: {register}", register=title_of(found))
    choices = choices_of(register, app.state)
    changed = await app.ask(AskRow(heading, save, register.model, found.row, found.fixed, choices=choices))
    if changed is not None and changed != found.row:
        app.done_anew(tr("Ändrat: {row}. Ångra med u.", row=record_words(register.name, changed)))


def remove(app: Front, _key: str) -> None:
    """Take the row under the cursor out; it can be undone."""
    found = _found(app)
    if found is None or found.row is None:
        return
    gone = remove_row(app.state.desk, REGISTERS[found.register], found.key, found.row)
    app.done_anew(tr("Borttaget: {row}. Ångra med u.", row=record_words(found.register, gone)))


def done(app: Front, _key: str) -> None:
    """Let the action under the cursor be done today, or not done after all."""
    found = _found(app)
    if found is None or not isinstance(found.row, PlanItem):
        return
    today = app.state.desk.today()
    is_done = found.row.done is not None and found.row.done <= today
    update = {"done": None if is_done else today.isoformat()}
    set_row(app.state.desk, REGISTERS["plan"], found.key, update, found.row)
    words = clean_line(found.row.action).rstrip(".")
    if is_done:
        app.done_anew(tr("Inte klar: {row}. Ångra med u.", row=words))
    else:
        app.done_anew(tr("Klar i dag: {row}. Ångra med u.", row=words))


def _found(app: Front) -> RegisterRow | None:
    item = app.state.item
    return item.what if item is not None and isinstance(item.what, RegisterRow) else None
