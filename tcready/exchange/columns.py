"""Which registers are CSV files, and which columns they have, in order (design: plain-file form)."""

from __future__ import annotations

from typing import NamedTuple

from tcready.core.fields import Value
from tcready.core.records import (
    Figure,
    FinancingLine,
    Milestone,
    Need,
    Organisation,
    Person,
    PlanItem,
    Seat,
)

LIST_SIGN = "|"


class Sheet(NamedTuple):
    """One CSV file: its name, the register it fills, what a row is, and its columns."""

    file: str
    register: str
    row: type[Value]
    columns: tuple[str, ...]

    @property
    def required(self) -> tuple[str, ...]:
        """The columns without which no row can be read."""
        fields = self.row.model_fields.items()
        needed = {field.alias or name for name, field in fields if field.is_required()}
        return tuple(column for column in self.columns if column in needed)

    @property
    def lists(self) -> frozenset[str]:
        """The columns whose cells hold several ids."""
        fields = self.row.model_fields.items()
        return frozenset(name for name, field in fields if field.default == ())


def _sheet(file: str, register: str, row: type[Value], columns: str) -> Sheet:
    return Sheet(file, register, row, tuple(columns.split(",")))


SHEETS = (
    _sheet(
        "organisations.csv",
        "organisations",
        Organisation,
        "id,name,kind,number,municipality_code,from,through",
    ),
    _sheet("people.csv", "people", Person, "id,name,organisation,title,email,phone,from,through"),
    _sheet("groups.csv", "seats", Seat, "subject,person,organisation,role,from,through"),
    _sheet(
        "plan.csv",
        "plan",
        PlanItem,
        "id,requirement,subject,action,owner,due,done,source,source_ref,answer,evidence",
    ),
    _sheet(
        "financing.csv", "financing", FinancingLine, "id,from,through,side,party,amount_sek,state,evidence"
    ),
    _sheet("needs.csv", "needs", Need, "year,subject,occupation,needed,places,evidence"),
    _sheet("figures.csv", "figures", Figure, "year,subject,measure,value,evidence"),
    _sheet(
        "milestones.csv",
        "milestones",
        Milestone,
        "application,milestone,date,by,paragraph,dnr,evidence,snapshot,sha256",
    ),
)
