"""What the database says of who somebody is, and of how much they do not see."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection, text

from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.store.access.roles import ROLES, Role, group_name

_IS_ONE_OF_US = "SELECT row_security_active('journal')"
_OF_NO_SUBJECT = (
    "SELECT pg_has_role(access_who()::name, (current_schema() || :group)::name, 'USAGE') "
    "AND NOT EXISTS (SELECT FROM access_subjects())"
)
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
    `nowhere`: a contributor of no subject, because nobody has said which or it is not there.
    """

    role: str
    scored: int
    other: int
    nowhere: bool


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
    if not scored and not other:
        return None
    nowhere = connection.execute(text(_OF_NO_SUBJECT), {"group": group_name("", "contributor")}).scalar()
    return Hidden(str(role), scored, other, bool(nowhere))


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
    # Also through a group of their own. Who made the roles may give them to others, and has none by that.
    held = text(
        "SELECT r.rolname, g.rolname FROM pg_roles r JOIN pg_roles g ON g.rolname = ANY(:groups) "
        "WHERE r.oid <> g.oid AND NOT r.rolsuper AND pg_has_role(r.oid, g.oid, 'USAGE') "
        "AND (r.rolname::text IN (SELECT role FROM access_member) "
        "OR r.oid IN (SELECT member FROM pg_auth_members WHERE roleid = g.oid)) ORDER BY 1"
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
