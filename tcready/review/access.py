"""Who may do what in a workspace in PostgreSQL, and the SQL that makes it so."""

from __future__ import annotations

from collections.abc import Container
from typing import NamedTuple

from tcready.core.errors import WrongInput
from tcready.core.message import Message, msg
from tcready.formats.database_address import kept
from tcready.review.desk import Desk
from tcready.store import Member, Role, group_name, script_for

MAY: dict[Role, Message] = {
    "reader": msg("läser allt utom kontaktuppgifter och underlag med personuppgifter eller sekretess"),
    "contributor": msg(
        "läser sin egen lokala del och det gemensamma; skriver underlag, texter, åtgärder, tal, personer och "
        "självskattning i sin egen"
    ),
    "reviewer": msg(
        "läser allt utom kontaktuppgifter; godkänner, underkänner och bedömer i sitt eget namn, men aldrig "
        "eget underlag"
    ),
    "leader": msg("läser och skriver allt, fryser läget och skriver ansökan; gallrar inte"),
    "administrator": msg("som processledaren, och gallrar och bestämmer vem som är vem i access_member"),
}
"""What each role may, in words."""
TITLES: dict[Role, Message] = {
    "reader": msg("läsare"),
    "contributor": msg("bidragare"),
    "reviewer": msg("granskare"),
    "leader": msg("processledare"),
    "administrator": msg("administratör"),
}
"""What each role is called."""


class Holders(NamedTuple):
    """A role: its name in the server, and those who have it, as far as the one who asks may see."""

    role: Role
    group: str
    members: tuple[Member, ...]
    names_known: bool
    """The one who asks sees what everybody is called, so a name that is missing is missing."""

    def lacks(self, member: Member, subjects: Container[str]) -> Message | None:
        """What a member lacks to be able to work, as far as we may see."""
        if not self.names_known or self.role == "reader":
            return None
        if member.name is None:
            return msg("saknas i access_member: får inte skriva")
        if self.role != "contributor":
            return None
        if member.subject is None:
            return msg("enhet saknas: ser nästan inget och får inte skriva")
        if member.subject not in subjects:
            return msg("enheten finns inte (se tcready subject list): ser nästan inget och får inte skriva")
        return None


def access_script(desk: Desk) -> str:
    """What whoever runs the database is to run. WrongInput if it is a file."""
    closed = [kind.id for kind in desk.framework.evidence_kinds if kind.handling != "open"]
    return script_for(_schema(desk), closed)


def who_may_what(desk: Desk) -> list[Holders]:
    """Each role with those who have it. WrongInput if the database is a file, or has no roles yet."""
    schema = _schema(desk)
    found = desk.store.members(schema)
    if found is None:
        raise WrongInput(
            msg(
                "Databasen har inga roller än. Den som sköter den kör det som tcready access --print-sql "
                "skriver."
            )
        )
    known = desk.store.hidden() is None
    return [
        Holders(role, group_name(schema, role), tuple(one for one in found if role in one.roles), known)
        for role in MAY
    ]


def without_role(desk: Desk) -> tuple[str, ...]:
    """Those who have a name here and no role: a login that is misspelt, or has not been given one yet."""
    return tuple(one.login for one in desk.store.members(_schema(desk)) or () if not one.roles)


def _schema(desk: Desk) -> str:
    address = kept(desk.folder).address
    if address is None:
        raise WrongInput(
            msg(
                "Roller finns bara i PostgreSQL. Den här arbetsytans databas är en fil, som den som når "
                "mappen kan läsa. Flytta den med tcready db copy --to postgresql://…"
            )
        )
    return address.schema
