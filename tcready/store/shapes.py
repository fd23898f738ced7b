"""The shape of each register: its table, its key, and how a record's plain form becomes a row and back.

The plain form is what pydantic dumps as JSON, without what is missing: days and exact numbers are text
there too, so a row differs from it only where something is nested.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from sqlalchemy import Table

from tcready.core import records
from tcready.core.canonical import canonical_json
from tcready.core.fields import Value
from tcready.store import evidence_parts
from tcready.store.tables import table

Plain = dict[str, Any]
Columns = Callable[[Plain], Plain]
Fields = Callable[[Mapping[str, Any]], Plain]

_KEPT_APART = ("position", "version")


def _no_columns(_plain: Plain) -> Plain:
    return {}


def _no_fields(_row: Mapping[str, Any]) -> Plain:
    return {}


class Shape(NamedTuple):
    """How a register is stored.

    `key` gives the id of a plain form, or is None where a record is known by its position alone. `columns`
    and `fields` make what does not have the same name on both sides.
    """

    register: str
    model: type[Value]
    table: Table
    key: Callable[[Plain], str] | None
    columns: Columns = _no_columns
    fields: Fields = _no_fields
    parts: tuple[str, ...] = ()

    def row(self, plain: Plain) -> Plain:
        """The columns of a record, without position and version."""
        same = {column.key: plain.get(column.key) for column in self.table.c if column.key not in _KEPT_APART}
        return same | self.columns(plain)

    def plain(self, row: Mapping[str, Any]) -> Plain:
        """The plain form of a row; parts are not in it."""
        names = self.model.model_fields
        known = {field.alias or name for name, field in names.items()}
        same = {name: row[name] for name in known if row.get(name) is not None}
        return same | self.fields(row)


def _id(plain: Plain) -> str:
    return str(plain.get("id"))


def _narrative_id(plain: Plain) -> str:
    return f"{plain.get('criterion')}--{plain.get('subject')}"


def _narrative_columns(plain: Plain) -> Plain:
    return {"id": _narrative_id(plain)}


def _evidence_ids_as_json(plain: Plain) -> Plain:
    return {"evidence": canonical_json(plain["evidence"]).decode()}


def _evidence_ids(row: Mapping[str, Any]) -> Plain:
    try:
        return {"evidence": json.loads(row["evidence"])}
    except (ValueError, TypeError):
        return {"evidence": row["evidence"]}  # damaged: the model refuses it, by name


def _period_columns(plain: Plain) -> Plain:
    period = plain.get("period") or {}
    return {"period_from": period.get("from"), "period_through": period.get("through")}


def _period(row: Mapping[str, Any]) -> Plain:
    period = {"from": row["period_from"], "through": row["period_through"]}
    return {"period": period} if any(period.values()) else {}


def _changes_as_json(plain: Plain) -> Plain:
    changes = plain.get("changes")
    return {"changes": None if changes is None else canonical_json(changes).decode()}


def _changes(row: Mapping[str, Any]) -> Plain:
    if row["changes"] is None:
        return {}
    try:
        return {"changes": json.loads(row["changes"])}
    except (ValueError, TypeError):
        return {}  # damaged: the plain text stays, and the model refuses it, by name


_LISTS = (_evidence_ids_as_json, _evidence_ids)

SHAPES: dict[str, Shape] = {
    shape.register: shape
    for shape in (
        Shape("organisations", records.Organisation, table("organisation"), _id),
        Shape("people", records.Person, table("person"), _id),
        Shape("subjects", records.Subject, table("subject"), _id),
        Shape("seats", records.Seat, table("seat"), None),
        Shape(
            "evidence",
            records.Evidence,
            table("evidence"),
            _id,
            evidence_parts.own_columns,
            evidence_parts.own_fields,
            evidence_parts.TABLES,
        ),
        Shape("judgements", records.Judgement, table("judgement"), None),
        Shape("not_applicable", records.NotApplicableDecision, table("not_applicable"), None),
        Shape("narratives", records.Narrative, table("narrative"), _narrative_id, _narrative_columns),
        Shape("plan", records.PlanItem, table("plan"), _id, *_LISTS),
        Shape("financing", records.FinancingLine, table("financing"), _id, *_LISTS),
        Shape("needs", records.Need, table("need"), None, *_LISTS),
        Shape("figures", records.Figure, table("figure"), None, *_LISTS),
        Shape("applications", records.Application, table("application"), _id, _period_columns, _period),
        Shape("milestones", records.Milestone, table("milestone"), None),
        Shape(
            "confirmations",
            records.Confirmation,
            table("confirmation"),
            None,
            _changes_as_json,
            _changes,
        ),
    )
}
