"""Taking an act back and doing it again, and what to do when somebody has built upon it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tcready.core.errors import Conflict
from tcready.core.message import msg
from tcready.review.desk import Desk
from tcready.review.retelling import wall_time

if TYPE_CHECKING:
    from tcready.store import DoneAct


def undo(desk: Desk) -> DoneAct | None:
    """Take back the latest act of the one at the desk; None if there is none.

    Conflict, saying who has built upon it and when, if somebody has.
    """
    try:
        return desk.store.undo(desk.actor, desk.now())
    except Conflict as conflict:
        raise _built_upon(conflict, desk, backwards=True) from conflict
    finally:
        desk.reload()


def redo(desk: Desk) -> DoneAct | None:
    """Do again what was undone last; None if there is nothing to redo. Conflict as for `undo`."""
    try:
        return desk.store.redo(desk.actor, desk.now())
    except Conflict as conflict:
        raise _built_upon(conflict, desk, backwards=False) from conflict
    finally:
        desk.reload()


def _built_upon(conflict: Conflict, desk: Desk, *, backwards: bool) -> Conflict:
    """To read again and try once more, as after other conflicts, would end in the same conflict."""
    said = dict(conflict.message.values)
    if "record" not in said:
        return conflict  # somebody holds the lock: to wait is the right advice
    values = {
        "record": said["record"],
        "actor": said["actor"],
        "at": wall_time(str(said["at"]), desk.now().tzinfo),
    }
    if backwards:
        return Conflict(
            msg(
                "Ingenting ångrades: {actor} har ändrat {record} efter dig ({at}). Be {actor} ångra först, "
                "eller ändra själv på nytt. Allt som hänt: tcready journal show.",
                **values,
            )
        )
    return Conflict(
        msg(
            "Ingenting gjordes om: {actor} har ändrat {record} sedan du ångrade ({at}). Be {actor} ångra "
            "först, eller ändra själv på nytt. Allt som hänt: tcready journal show.",
            **values,
        )
    )
