"""Where a workspace's database is: the file in its folder, or an address of PostgreSQL.

The address stands in `tcready.toml` (`database = "postgresql://…"`) or in `TCREADY_DATABASE`, which goes
first: it may hold the password that the file should not. A folder with a `tcready.db` uses that file and
nothing else. A workspace is a schema of its own in a database; `?schema=NAME` says which, else `tcready`.

Imports no SQL: every command asks here where the workspace is.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.formats.settings_file import SETTINGS, said_in

DATABASE = "tcready.db"
MOVED, MOVED_FILES = f"{DATABASE}.flyttad", "files.flyttade"
"""What the file and the files are called when they have been moved: kept, and no longer in the way."""
ENVIRONMENT = "TCREADY_DATABASE"
ROLE = "TCREADY_ROLE"
"""The role of the database to work as, of those that who logs in may take on."""
_SCHEMES = ("postgresql", "postgres")
_SCHEMA = re.compile(r"[a-z_][a-z0-9_]{0,40}")
_SECRET = frozenset(("password", "sslpassword", "oauth_client_secret"))
IN_DATABASE, IN_FOLDER = "database", "folder"


class Address(NamedTuple):
    """A workspace in PostgreSQL. `conninfo` is what the driver takes, and may hold a password."""

    conninfo: str
    schema: str
    shown: str
    """The address without its password, schema and all: what may be printed and written down."""

    def __repr__(self) -> str:
        return f"Address({self.shown})"

    def in_schema(self, schema: str) -> Address:
        """Another workspace in the same database."""
        head, _, _ = self.shown.partition("schema=")
        return Address(self.conninfo, schema, f"{head}schema={schema}")


class Kept(NamedTuple):
    """What the settings say of where things are kept. `address` None: in the folder's own file."""

    address: Address | None
    files_in_database: bool


def address_from(text: str, where: object) -> Address:
    """The address in the text; WrongInput, which does not repeat it, if it is none.

    `where` says where it stands: it may hold a password, so the text itself is never shown.
    """
    try:
        parts = urlsplit(text.strip())
        asked = parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query))
        parts.port  # noqa: B018  # a port that is no number is told here
    except ValueError:
        raise _no_address(where) from None
    if parts.scheme not in _SCHEMES or "\0" in text:
        raise _no_address(where)
    schema = dict(asked).get("schema", "tcready")
    if not _SCHEMA.fullmatch(schema) or schema.startswith("pg_"):
        raise WrongInput(
            msg(
                "{where}: schemat {schema} går inte att använda. Välj ett namn med små bokstäver a–z, "
                "siffror och understreck.",
                where=where,
                schema=schema,
            )
        )
    rest = [(name, value) for name, value in asked if name != "schema"]
    conninfo = urlunsplit(("postgresql", parts.netloc, parts.path, urlencode(rest, quote_via=quote), ""))
    open_part = parts.netloc.rpartition("@")
    user = open_part[0].partition(":")[0]
    bare = f"{user}@{open_part[2]}" if user else open_part[2]
    told = [(name, value) for name, value in rest if name not in _SECRET] + [("schema", schema)]
    shown = urlunsplit(("postgresql", bare, parts.path, urlencode(told, safe="/", quote_via=quote), ""))
    return Address(conninfo, schema, shown)


def is_address(text: str) -> bool:
    """Does the text look like an address rather than a folder?"""
    return text.strip().partition("://")[0] in _SCHEMES and "://" in text


def kept(folder: Path) -> Kept:
    """Where the workspace in that folder keeps its database and its files.

    WrongInput for settings that cannot be understood, or that name an address though there is a database in
    the folder: nobody can tell which of the two is meant.
    """
    said = said_in(folder)
    in_folder = (folder / DATABASE).is_file()
    written = said.get("database")
    where = folder / SETTINGS
    if written is not None and not (isinstance(written, str) and written.strip()):
        raise WrongInput(
            msg('{path}: {name} ska vara en text, som {name} = "…".', path=where, name="database")
        )
    if in_folder and written is not None:
        raise WrongInput(
            msg(
                "{path} pekar på en databas, men i mappen ligger också {file}. Flytta undan den av dem som "
                "inte ska användas.",
                path=where,
                file=DATABASE,
            )
        )
    if in_folder:
        return Kept(None, False)
    given = os.environ.get(ENVIRONMENT, "").strip()
    if given and where.is_file():
        return Kept(address_from(given, ENVIRONMENT), _files_in_database(said, where))
    if written is not None:
        return Kept(address_from(written, where), _files_in_database(said, where))
    return Kept(None, False)


def is_workspace(folder: Path) -> bool:
    """Is the folder a workspace, as far as can be told without opening its database?"""
    if (folder / DATABASE).is_file():
        return True
    if not (folder / SETTINGS).is_file():
        return False
    if os.environ.get(ENVIRONMENT, "").strip():
        return True
    try:
        return "database" in said_in(folder)
    except WrongInput:
        return False


def address_for_new() -> Address | None:
    """Where a new workspace's database is to be, if `TCREADY_DATABASE` says so."""
    given = os.environ.get(ENVIRONMENT, "").strip()
    return address_from(given, ENVIRONMENT) if given else None


def no_driver() -> WrongInput:
    """What is said where the driver of PostgreSQL is not installed."""
    return WrongInput(
        msg(
            "För en databas i PostgreSQL behövs ett tillägg. Installera det, i mappen som tcready "
            "hämtades till, med: {command}",
            command="pip install --require-hashes -r constraints/postgres.txt",
        )
    )


def _files_in_database(said: dict[str, Any], where: Path) -> bool:
    files = said.get("files", IN_FOLDER)
    if files not in (IN_DATABASE, IN_FOLDER):
        raise WrongInput(
            msg(
                '{path}: {name} ska vara "{one}" eller "{other}".',
                path=where,
                name="files",
                one=IN_FOLDER,
                other=IN_DATABASE,
            )
        )
    return bool(files == IN_DATABASE)


def _no_address(where: object) -> WrongInput:
    return WrongInput(
        msg(
            "{where}: det där är ingen adress till PostgreSQL. Så här ser en ut: {example}",
            where=where,
            example="postgresql://namn@server.region.se/databas?schema=norrby",
        )
    )
