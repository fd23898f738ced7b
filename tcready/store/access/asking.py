"""What the database says of who somebody is, and of how much they do not see."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection, text

from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.store.access.roles import ROLES, Role, group_name

_IS_ONE_OF_US = "SELECT row_security_active('journal')"
_NOT_SCORED = ("person", "journal")


class Member(NamedTuple):
    """Somebody who has a role.

    `name`: what they are called in what they write; `subject`: a contributor's.
    """

    login: str
    roles: tuple[Role, ...]
    name: str | None
    subject: str | None


class Hidden(NamedTuple):
    """What the database knows the one who is connected as, and how much they do not see.

    `scored`: records of those that the score may rest on. `other`: people, and entries of the journal.
    """

    role: str
    scored: int
    other: int


def is_set_up(connection: Connection) -> bool:
    """Have the roles been made here, as far as we are let to see?"""
    found = "SELECT to_regprocedure('access_counts()') IS NOT NULL"
    return connection.dialect.name == "postgresql" and bool(connection.exec_driver_sql(found).scalar())


def hidden_from(connection: Connection) -> Hidden | None:
    """What is hidden from the one who is connected; None if they see everything."""
    if not is_set_up(connection):
        return None
    asked = "SELECT row_security_active('journal') AND NOT access_sees_all(), access_who()"
    partial, role = connection.exec_driver_sql(asked).one()
    if not partial:
        return None
    scored = other = 0
    for name, count in connection.exec_driver_sql("SELECT * FROM access_counts()").all():
        missing = int(count) - int(connection.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar_one())
        if name in _NOT_SCORED:
            other += missing
        else:
            scored += missing
    return Hidden(str(role), scored, other) if scored or other else None


def known_as(connection: Connection) -> str | None:
    """What the one who is connected is called in what they write, if the database says so."""
    if not is_set_up(connection) or not connection.exec_driver_sql(_IS_ONE_OF_US).scalar():
        return None
    name = connection.exec_driver_sql("SELECT access_name()").scalar()
    return None if name is None else str(name)


def require_everything(connection: Connection) -> None:
    """WrongInput for who does not see everything: for what is only true of the whole."""
    hidden = hidden_from(connection)
    if hidden:
        raise WrongInput(
            msg(
                "Din roll ({role}) ser inte hela arbetsytan, och det här gäller den hela. Be en "
                "processledare göra det; ingenting är gjort.",
                role=hidden.role,
            )
        )


def members(connection: Connection, schema: str) -> list[Member]:
    """Those who have a role here, as far as the one who is connected may see."""
    held = text(
        "SELECT r.rolname, g.rolname FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member "
        "JOIN pg_roles g ON g.oid = m.roleid WHERE g.rolname = ANY(:groups) ORDER BY 1"
    )
    groups = {group_name(schema, role): role for role in ROLES}
    given: dict[str, set[Role]] = {}
    for login, group in connection.execute(held, {"groups": list(groups)}):
        given.setdefault(login, set()).add(groups[group])
    told = connection.exec_driver_sql("SELECT role, name, subject FROM access_member ORDER BY role").all()
    known = {role: (name, subject) for role, name, subject in told}
    return [
        Member(
            login,
            tuple(role for role in ROLES if role in given.get(login, ())),
            *known.get(login, (None, None)),
        )
        for login in sorted(given.keys() | known.keys())
    ]
