"""The registers, one row at a time: added, changed, taken out. What points at nothing is refused whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import wraps
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, ParamSpec, TypeVar

from tcready.core.errors import Conflict, Faulty, WrongInput
from tcready.core.fields import Value
from tcready.core.finding import Finding, errors_in
from tcready.core.message import msg
from tcready.core.records import (
    Application,
    Figure,
    FinancingLine,
    Milestone,
    Need,
    Organisation,
    Person,
    PlanItem,
    Records,
    Seat,
    Subject,
)
from tcready.core.references import check_references
from tcready.review.applications import APPLICATIONS, new_id, require_baseline, with_period
from tcready.review.desk import Desk, Moved
from tcready.review.municipal import with_code, with_known_code
from tcready.review.proof import slug_from
from tcready.review.validated import validated

if TYPE_CHECKING:
    from tcready.store import Act

P = ParamSpec("P")
R = TypeVar("R")
_TRIES = 5
_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True)
class Register:
    """A register that people edit: its name among the records, its model, and what a new id is made from."""

    name: str
    model: type[Value]
    id_from: tuple[str, ...] = ()

    @property
    def has_id(self) -> bool:
        """Are its rows known by an id? Else by their number in the list."""
        return "id" in self.model.model_fields


class RegisterRow(NamedTuple):
    """A row and what it is known by; no row: the register as a whole.

    `fixed` are fields that are not asked for, as it is clear what they are; `begun` is what a new row begins
    with.
    """

    register: str
    key: str = ""
    row: Value | None = None
    fixed: Mapping[str, str] = _NOTHING
    begun: Mapping[str, str] = _NOTHING


REGISTERS = {
    register.name: register
    for register in (
        Register("organisations", Organisation, ("name",)),
        Register("people", Person, ("name",)),
        Register("subjects", Subject, ("title",)),
        Register("seats", Seat),
        Register("financing", FinancingLine, ("side", "party", "from_")),
        Register("needs", Need),
        Register("figures", Figure),
        Register(APPLICATIONS, Application),
        Register("milestones", Milestone),
        Register("plan", PlanItem, ("requirement", "subject")),
    )
}


def rows_of(desk: Desk, register: Register) -> list[tuple[str, Value]]:
    """Every row in order, with what it is known by: its id, or its number in the list from 1."""
    rows = getattr(desk.records, register.name)
    return [(row.id if register.has_id else str(n), row) for n, row in enumerate(rows, start=1)]


def _as_read(work: Callable[P, R]) -> Callable[P, R]:
    """Do it anew when somebody has written meanwhile: what points at nothing is asked of what is stored."""

    @wraps(work)
    def steadily(*args: P.args, **named: P.kwargs) -> R:
        for _ in range(_TRIES - 1):
            try:
                return work(*args, **named)
            except Moved:
                continue  # the act has let go of what was read
        return work(*args, **named)

    return steadily


@_as_read
def add_row(desk: Desk, register: Register, given: Mapping[str, object]) -> tuple[str, Value]:
    """A new row; without an id it gets one from its name. Faulty or WrongInput, and nothing is stored."""
    fields = dict(given)
    rows = rows_of(desk, register)
    if register.name == APPLICATIONS and not fields.get("id"):
        fields["id"] = new_id(fields, {key for key, _ in rows})
    if register.has_id and not fields.get("id"):
        told = " ".join(str(fields[name]) for name in register.id_from if fields.get(name))
        fields["id"] = slug_from(told, {key for key, _ in rows})
    require_baseline(desk, register.name, fields)
    said = with_period(register.name, with_code(register.name, fields))
    new = validated(register.model, None, said)
    _refuse_dangling(desk, register, (*(row for _, row in rows), new))
    with desk.act(f"{register.name}.add", as_read=True) as act:
        act.add(register.name, new)
    return getattr(new, "id", str(len(rows) + 1)), new


@_as_read
def set_row(
    desk: Desk, register: Register, key: str, update: Mapping[str, object], seen: Value | None = None
) -> Value:
    """The row with some fields changed. Conflict if somebody else has changed it since it was read.

    `seen`: the row the reader looked at. Where rows are known by their number, Conflict if another stands
    there.
    """
    if not update:
        raise WrongInput(msg("Ange vad som ska ändras. Se vad som finns med --help."))
    before = _row(desk, register, key, seen)
    require_baseline(desk, register.name, update)
    after = validated(register.model, before, with_period(register.name, with_known_code(update), before))
    if after == before:
        return before
    swapped = tuple(after if name == key else row for name, row in rows_of(desk, register))
    _refuse_dangling(desk, register, swapped)
    _in_place(desk, register, key, lambda act, at: act.replace(register.name, at, after, expected=before))
    return after


@_as_read
def remove_row(desk: Desk, register: Register, key: str, seen: Value | None = None) -> Value:
    """Take the row out. WrongInput if something still points at it, and says what does. `seen` as above."""
    gone = _row(desk, register, key, seen)
    rest = tuple(row for name, row in rows_of(desk, register) if name != key)
    pointing = dangling(desk, register.name, rest)
    if pointing:
        raise still_points_here(key, pointing)
    _in_place(desk, register, key, lambda act, at: act.remove(register.name, at, expected=gone))
    return gone


def reassign(desk: Desk, old: str, new: str) -> tuple[int, int]:
    """Let another own what somebody who has left still owns. Returns how many actions and records it was."""
    actions = [item for item in desk.records.plan if item.owner == old and item.done is None]
    records = [item for item in desk.records.evidence if item.owner == old]
    if not actions and not records:
        raise WrongInput(
            msg("{name} äger inga öppna åtgärder och inga underlag. Se tcready plan list.", name=old)
        )
    with desk.act("plan.reassign") as act:
        for register, owned in (("plan", actions), ("evidence", records)):
            for item in owned:
                act.replace(register, item.id, validated(type(item), item, {"owner": new}), expected=item)
    return len(actions), len(records)


def dangling(desk: Desk, register: str, rows: tuple[Value, ...]) -> list[Finding]:
    """The errors these rows of the register would bring; those that are there already are not held against
    them.

    Known by what they say: where a row stands by its number, another one's going moves it.
    """
    there = Counter((finding.code, finding.message) for finding in _errors(desk, desk.records))
    new = []
    for finding in _errors(desk, desk.records.model_copy(update={register: rows})):
        told = (finding.code, finding.message)
        if there[told]:
            there[told] -= 1
        else:
            new.append(finding)
    return new


def still_points_here(key: str, pointing: Sequence[Finding]) -> WrongInput:
    """Why a row cannot go: what still points to it."""
    places = sorted({finding.where.file for finding in pointing})
    return WrongInput(
        msg(
            "{key} kan inte tas bort, för det här hör dit: {places}. Ändra det först.",
            key=key,
            places=", ".join([*places[:5], "…"] if len(places) > 5 else places),
        )
    )


def _row(desk: Desk, register: Register, key: str, seen: Value | None) -> Value:
    found = dict(rows_of(desk, register)).get(key)
    if seen is not None and not register.has_id and found != seen:
        raise Conflict(
            msg("Ingenting sparades: någon annan har ändrat i registret. Läs in på nytt och försök igen.")
        )
    if found is None:
        raise WrongInput(msg("{key} finns inte i registret. Se listan med list.", key=key))
    return found


def _in_place(desk: Desk, register: Register, key: str, change: Callable[[Act, str], None]) -> None:
    with desk.act(f"{register.name}.change", as_read=True) as act:
        at = key
        if not register.has_id:
            stored = act.every(register.name)
            at = stored[int(key) - 1][0] if int(key) <= len(stored) else ""
        change(act, at)


def _refuse_dangling(desk: Desk, register: Register, rows: tuple[Value, ...]) -> None:
    found = dangling(desk, register.name, rows)
    if found:
        raise Faulty(found)


def _errors(desk: Desk, records: Records) -> list[Finding]:
    return errors_in(check_references(desk.framework, records))
