"""The applications of a workspace over the years, as somebody writes one: period, id, baseline."""

from __future__ import annotations

from collections.abc import Container, Mapping

from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.core.records import Application
from tcready.review.desk import Desk
from tcready.review.proof import slug_from

APPLICATIONS = "applications"
_ENDS = ("from_", "through")


def with_period(register: str, fields: Mapping[str, object], before: object = None) -> Mapping[str, object]:
    """An application's first and last day as its period, the one not given as it was; other rows as they are.

    WrongInput for one day without the other.
    """
    if register != APPLICATIONS or not any(name in fields for name in _ENDS):
        return fields
    held = before.period if isinstance(before, Application) else None
    was = {"from_": held.from_, "through": held.through} if held else {}
    first, last = (fields[name] if name in fields else was.get(name) for name in _ENDS)
    rest = {name: value for name, value in fields.items() if name not in _ENDS}
    if first is None and last is None:
        return {**rest, "period": None}
    if first is None or last is None:
        raise WrongInput(msg("En period behöver både första och sista dagen: --from och --through."))
    return {**rest, "period": {"from": first, "through": last}}


def new_id(fields: Mapping[str, object], taken: Container[str]) -> str:
    """What a new application is called: its type, with the first year where there is one of that type."""
    type_ = str(fields.get("type") or "")
    if type_ not in taken:
        return slug_from(type_, taken)
    return slug_from(f"{type_} {str(fields.get('from_') or '')[:4]}", taken)


def require_baseline(desk: Desk, register: str, fields: Mapping[str, object]) -> None:
    """WrongInput unless the snapshot that an application is compared with is there."""
    name = fields.get("baseline")
    if register != APPLICATIONS or not name:
        return
    if name not in {kept for kept, _ in desk.store.snapshots()}:
        raise WrongInput(
            msg("Det finns ingen ögonblicksbild som heter {name}. Se tcready snapshot list.", name=name)
        )
