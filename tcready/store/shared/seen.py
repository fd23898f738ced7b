"""What this machine last saw of a shared workspace: the journal's head. It never goes backwards unnoticed.

A sync can put an older database in the place of a newer one; nothing in the file itself tells. The memory is
kept outside the workspace, by its path and its first entry, so one made anew in the same place is another.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from tcready.core.errors import Conflict
from tcready.core.message import msg
from tcready.store import journal
from tcready.store.tables import table


class Seen:
    """The memory of one workspace on this machine."""

    def __init__(self, folder: Path, shared: str) -> None:
        from platformdirs import user_state_path

        self._shared = shared
        name = hashlib.sha256(str(folder.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:32]
        self._path = user_state_path("tcready", appauthor=False) / "sedda" / f"{name}.json"
        self._known = self._read()

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
        """Remember the journal's head as it is now. What cannot be written is not remembered."""
        head = journal.last(connection)
        now = {"first": _hash_at(connection, 1), "seq": head.seq, "hash": head.hash} if head else {}
        if now and now != self._known:
            self._known = now
            with suppress(OSError):
                self._path.parent.mkdir(parents=True, exist_ok=True)
                aside = self._path.with_suffix(".new")
                aside.write_text(json.dumps(now))
                aside.replace(self._path)

    def _read(self) -> dict[str, Any]:
        try:
            said = json.loads(self._path.read_text())
        except (OSError, ValueError, RecursionError):
            return {}
        return said if isinstance(said, dict) else {}


def _hash_at(connection: Connection, seq: int) -> str | None:
    entries = table("journal")
    found = connection.execute(select(entries.c.hash).where(entries.c.seq == seq)).scalar()
    return str(found) if found is not None else None
