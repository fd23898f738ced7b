"""A region of two municipalities in PostgreSQL, and people who log in to it with real roles."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import psycopg

from tcready.core.canonical import canonical_json
from tcready.core.records import Records
from tcready.formats.database_address import Address, address_from
from tcready.store import create, journal
from tcready.store.access import script_for
from tcready.store.relocating import move_to_address
from tests import databases
from tests.store.rich import WORKSPACE, small_pack

LOGINS = {
    "lasare": ("reader", "Läsare", None),
    "alfa": ("contributor", "Lärare i Alfa", "alfa-lokalt"),
    "beta": ("contributor", "Lärare i Beta", "beta-lokalt"),
    "granskare": ("reviewer", "Granskare", None),
    "ledare": ("leader", "Processledare", None),
    "admin": ("administrator", "Administratör", None),
}
"""Login, role, the name it acts under, its subject."""


class Region(NamedTuple):
    """The workspace's folder and address, and what its people's logins are called in the server."""

    folder: Path
    address: Address
    logins: Mapping[str, str]

    @contextmanager
    def as_(self, who: str) -> Iterator[psycopg.Connection[Any]]:
        """A plain connection, logged in; what is done in it is undone at the end."""
        with psycopg.connect(self.conninfo(who)) as connection:
            connection.execute(f'SET search_path = "{self.address.schema}"')
            connection.commit()
            try:
                yield connection
            finally:
                connection.rollback()

    def conninfo(self, who: str) -> str:
        """How that person reaches the database."""
        return self.address.conninfo.replace("postgres@", f"{self.logins[who]}@", 1)

    def shown(self, who: str) -> str:
        """The workspace's address for that person."""
        return self.address.shown.replace("postgres@", f"{self.logins[who]}@", 1)


@contextmanager
def made_in(folder: Path) -> Iterator[Region]:
    """A region with its roles; roles and logins go at the end."""
    address = address_from(databases.url(), "test")
    databases.keep()  # it goes at the end of this, not of a test
    now = datetime.now(UTC)
    with create(folder / "region", WORKSPACE, small_pack(folder), actor="anna", at=now) as store:
        store.load(records(), [("start", b'{"format": 1}')], actor="anna", at=now)
    move_to_address(folder / "region", address)
    logins = {who: f"{address.schema}_login_{who}" for who in LOGINS}
    server = address_from(databases.url("tcready"), "test").conninfo
    with psycopg.connect(server, autocommit=True) as own:
        own.execute(script_for(address.schema, ("personalkontrakt",)))
        own.execute(script_for(address.schema, ("personalkontrakt",)))  # it may be run again
        for who, (role, name, subject) in LOGINS.items():
            own.execute(f'CREATE ROLE "{logins[who]}" LOGIN IN ROLE "{address.schema}_{role}"')
            own.execute(
                f'INSERT INTO "{address.schema}".access_member VALUES (%s, %s, %s)',
                (logins[who], name, subject),
            )
    try:
        yield Region(folder / "region", address, logins)
    finally:
        with psycopg.connect(server, autocommit=True) as own:
            own.execute(f'DROP SCHEMA "{address.schema}" CASCADE')
            for login in logins.values():
                own.execute(f'DROP ROLE "{login}"')
            for role in ("reader", "contributor", "reviewer", "leader", "administrator"):
                own.execute(f'DROP ROLE "{address.schema}_{role}"')


def records() -> Records:
    """Two municipalities, each with its people and its evidence, and what they share."""
    common = {"kind": "samverkansavtal", "requirements": ["krav"], "collected": "2025-06-01"}
    return Records.model_validate(
        {
            "organisations": [
                {"id": f"{name}-kommun", "name": f"{name} kommun", "kind": "kommun"}
                for name in ("alfa", "beta")
            ],
            "people": [
                {
                    "id": "ann-alfa",
                    "name": "Ann Alfa",
                    "organisation": "alfa-kommun",
                    "email": "ann@example.se",
                },
                {"id": "bo-beta", "name": "Bo Beta", "organisation": "beta-kommun", "phone": "010-2"},
            ],
            "subjects": [
                {"id": "regionen", "level": "region", "title": "Regionen"},
                *(
                    {
                        "id": f"{name}-lokalt",
                        "level": "local",
                        "parent": "regionen",
                        "title": name,
                        "organisation": f"{name}-kommun",
                    }
                    for name in ("alfa", "beta")
                ),
                {"id": "alfa-skola", "level": "provider", "parent": "alfa-lokalt", "title": "Alfa skola"},
            ],
            "seats": [
                {"subject": "regionen", "person": "ann-alfa", "role": "ordförande"},
                {"subject": "regionen", "person": "bo-beta"},
                {"subject": "beta-lokalt", "person": "bo-beta"},
            ],
            "evidence": [
                common
                | {"id": "avtal", "title": "Avtal", "subjects": ["regionen"], "parties": ["alfa-kommun"]},
                common | {"id": "alfa-intyg", "title": "Alfas", "subjects": ["alfa-lokalt"], "note": "ett"},
                common | {"id": "beta-intyg", "title": "Betas", "subjects": ["beta-lokalt"], "note": "två"},
                common
                | {"id": "namnlista", "title": "Bo", "kind": "personalkontrakt", "subjects": ["regionen"]},
                common
                | {
                    "id": "hemlig",
                    "title": "Bo",
                    "subjects": ["beta-lokalt", "regionen"],
                    "handling": "secret",
                },
                common
                | {
                    "id": "påskrivet",
                    "title": "Påskrivet",
                    "subjects": ["regionen"],
                    "parties": [{"organisation": "beta-kommun", "signed": "2025-05-20", "signatory": "Bo"}],
                },
                common
                | {
                    "id": "alfa-avslag",
                    "title": "Underkänt",
                    "subjects": ["alfa-lokalt"],
                    "decisions": [
                        {
                            "state": "accepted",
                            "by": "Granskare",
                            "on": "2025-06-03",
                            "fingerprint": "sha256:ab",
                        },
                        {"state": "rejected", "by": "Granskare", "on": "2025-06-04"},
                    ],
                },
            ],
            "judgements": [
                {"requirement": "krav", "subject": s, "reviewer": "Granskare", "level": 1, "on": "2025-06-10"}
                for s in ("alfa-lokalt", "beta-lokalt")
            ],
            "narratives": [
                {"criterion": "k", "subject": s, "current": "Nu"}
                for s in ("regionen", "alfa-lokalt", "beta-lokalt")
            ],
            "plan": [
                {"id": f"plan-{n}", "requirement": "krav", "subject": f"{n}-lokalt", "action": "Ring"}
                for n in ("alfa", "beta")
            ],
        }
    )


def noted(
    connection: psycopg.Connection[Any],
    actor: str,
    register: str,
    key: str,
    content: Mapping[str, Any],
    what: str = "test",
    **changed: Any,
) -> None:
    """Write an entry as the program does; `changed` are the fields that are not as they should be."""
    head = connection.execute("SELECT seq, act, hash FROM access_head()").fetchone()
    assert head
    salt, payload = secrets.token_hex(16), canonical_json(dict(content)).decode()
    entry: dict[str, Any] = {
        "seq": head[0] + 1,
        "act": head[1] + 1,
        "at": journal.moment(datetime.now(UTC)),
        "actor": actor,
        "what": what,
        "register": register,
        "key": key,
        "salt": salt,
        "payload": payload,
        "payload_hash": journal.payload_hash(salt, payload),
        "prev": head[2],
    }
    entry |= {name: value for name, value in changed.items() if name != "hash"}
    entry["hash"] = changed.get("hash") or journal.chain_hash(entry)
    names = ", ".join(f'"{name}"' for name in entry)
    connection.execute(
        f"INSERT INTO journal ({names}) VALUES ({', '.join(['%s'] * len(entry))})", list(entry.values())
    )
