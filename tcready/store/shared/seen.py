"""What this machine last saw of a shared workspace: the journal's head. It never goes backwards unnoticed.

A sync can put an older database in the place of a newer one; nothing in the file itself tells. The memory is
kept outside the workspace, by its path and its first entry, so one made anew in the same place is another.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, select

from tcready.core.errors import Conflict
from tcready.core.message import msg
from tcready.formats.machine_memory import MachineMemory
from tcready.store import journal
from tcready.store.tables import table


class Seen:
    """The memory of one workspace on this machine."""

    def __init__(self, folder: Path, shared: str) -> None:
        self._shared = shared
        self._memory = MachineMemory("sedda", folder)
        self._known = self._memory.read()

    @property
    def never(self) -> bool:
        """Is it the first time that this machine sees the workspace?"""
        return not self._known

    def require(self, connection: Connection) -> None:
        """Conflict if the workspace lacks what was seen last."""
        seq, first = self._known.get("seq"), _hash_at(connection, 1)
        if type(seq) is not int or not 0 < seq < 1 << 62 or self._known.get("first") != first:
            return
        if _hash_at(connection, seq) != self._known.get("hash"):
            raise Conflict(
                msg(
                    "Arbetsytan saknar ändringar som den här datorn har sett: post {seq} i ändringsloggen är "
                    "borta eller en annan. Vänta tills {shared} har synkat färdigt. Är det så här den ska "
                    "vara: tcready verify --trust.",
                    seq=seq,
                    shared=self._shared,
                )
            )

    def remember(self, connection: Connection) -> None:
        """Remember the journal's head as it is now."""
        head = journal.head_of(connection)
        now = {"first": _hash_at(connection, 1), "seq": head.seq, "hash": head.hash} if head else {}
        if now and now != self._known:
            self._known = now
            self._memory.write(now)


def _hash_at(connection: Connection, seq: int) -> str | None:
    entries = table("journal")
    found = connection.execute(select(entries.c.hash).where(entries.c.seq == seq)).scalar()
    return str(found) if found is not None else None
