"""What a database has to be able to do for the store."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Protocol

from sqlalchemy import Connection

from tcready.core.errors import TcreadyError, WrongInput


class NotTheOwner(WrongInput):
    """It is for who owns the tables to do; the message says what."""


class Database(Protocol):
    """One database. Safe to use from several threads, each in its own transaction."""

    @property
    def name(self) -> str:
        """What findings call it: a file's name, or an address without its password."""

    def reading(self) -> AbstractContextManager[Connection]:
        """A transaction that sees one state throughout, and changes nothing."""

    def writing(self) -> AbstractContextManager[Connection]:
        """A transaction while which nobody else writes; committed at the end, undone on an exception.

        Conflict if somebody else keeps writing.
        """

    def rewrite(self) -> None:
        """Write it anew, so that nothing taken out is left where it was.

        Conflict if somebody keeps it locked; WrongInput if it cannot be done, NotTheOwner if not by us.
        """

    def keep(self, form: int) -> str:
        """Keep what is committed, of that form, beside it: before an upgrade. What is kept already stays.

        Returns where it is kept.
        """

    def meaning(self, error: BaseException | None) -> TcreadyError:
        """What an error of the driver means to a person."""

    def close(self) -> None:
        """Let go of it."""
