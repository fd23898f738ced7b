"""A wire to PostgreSQL that can be cut at the moment an act is kept."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Literal
from urllib.parse import parse_qs, urlsplit

from tests import databases

Cut = Literal["never", "before", "after"]


class Wire:
    """Carries every byte between the program and the server, and looks for COMMIT."""

    def __init__(self, server: str) -> None:
        self._server = server
        self.cut: Cut = "never"
        self.cuts = 0
        self._ends: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        """No more connections."""
        for end in (self._listener, *self._ends):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                server = socket.socket(socket.AF_UNIX)
                server.connect(self._server)
                self._ends += (client, server)
                for source, target, to_server in ((client, server, True), (server, client, False)):
                    threading.Thread(
                        target=self._carry, args=(source, target, to_server), daemon=True
                    ).start()

    def _carry(self, source: socket.socket, target: socket.socket, to_server: bool) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                if to_server and b"COMMIT\0" in data and self.cut != "never":
                    how, self.cut = self.cut, "never"
                    self.cuts += 1
                    if how == "after":
                        # The server does it, and what it answers never arrives.
                        target.sendall(data)
                        source.shutdown(socket.SHUT_RDWR)
                        continue
                    break
                target.sendall(data)
        for end in (source, target):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)


@contextmanager
def wire() -> Iterator[tuple[Wire, str]]:
    """A wire to the tests' server, and the address of a schema at the other end of it."""
    asked = parse_qs(urlsplit(databases.url()).query)
    laid = Wire(f"{asked['host'][0]}/.s.PGSQL.5432")
    try:
        yield laid, f"postgresql://postgres@127.0.0.1:{laid.port}/postgres?schema={asked['schema'][0]}"
    finally:
        laid.close()
