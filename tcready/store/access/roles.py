"""The five roles, and what each may do with which table."""

from __future__ import annotations

from typing import Literal, NamedTuple, get_args

from tcready.store.shapes import SHAPES
from tcready.store.tables import metadata

Role = Literal["reader", "contributor", "reviewer", "leader", "administrator"]
ROLES: tuple[Role, ...] = get_args(Role)
WRITERS: tuple[Role, ...] = ("contributor", "reviewer", "leader", "administrator")
ALL_SEEING: tuple[Role, ...] = ("leader", "administrator")

REGISTERS = {shape.table.name: register for register, shape in SHAPES.items()}
"""The register that each table holds."""
PARTS = SHAPES["evidence"].parts
GUARDED = (*(name for name in metadata.tables if name != "schema_version"), "stored_file", "stored_part")
"""The tables in which it is said row by row who may do what."""
PLAIN = ("schema_version", "turn", "highest_position")
"""Those that tell nothing about anybody."""

_OWN = ("narrative", "plan", "need", "figure", "seat", "person")
_ALL = "SELECT, INSERT, UPDATE, DELETE"


class Grant(NamedTuple):
    """What a role may do with a table."""

    role: Role
    privileges: str
    table: str


def group_name(schema: str, role: Role) -> str:
    """What the role is called in the server, where all databases have their roles in common."""
    return f"{schema}_{role}"


def grants() -> list[Grant]:
    """What each role may do with each table; `rules` then says with which rows."""
    found = [Grant(role, "SELECT", name) for name in (*GUARDED, *PLAIN, "access_member") for role in ROLES]
    for role in WRITERS:
        found += [Grant(role, "UPDATE", "turn"), Grant(role, "INSERT", "journal")]
    for role in ALL_SEEING:
        found += [Grant(role, _ALL, name) for name in (*REGISTERS, *PARTS)]
        found += [Grant(role, "INSERT", "snapshot"), Grant(role, "INSERT, UPDATE", "workspace")]
    found += [Grant("contributor", _ALL, name) for name in (*_OWN, "evidence")]
    found += [Grant("contributor", "INSERT, DELETE", name) for name in (*PARTS, "judgement")]
    found.append(Grant("reviewer", "UPDATE", "evidence"))
    found += [
        Grant("reviewer", "INSERT, DELETE", name) for name in ("decision", "decision_link", "judgement")
    ]
    for role in ("contributor", *ALL_SEEING):
        found += [Grant(role, "INSERT, DELETE", name) for name in ("stored_file", "stored_part")]
    found.append(Grant("administrator", "INSERT, UPDATE, DELETE", "access_member"))
    found.append(Grant("administrator", "UPDATE (salt, payload)", "journal"))
    return found
