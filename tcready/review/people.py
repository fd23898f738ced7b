"""Who acts. A name given or found is claimed, not proven: uppgiven, inte styrkt."""

from __future__ import annotations

import getpass
import os


def actor_named(given: str | None, setting: str | None = None) -> str:
    """The name given, else `TCREADY_ACTOR`, else the workspace's setting, else the system's user."""
    for name in (given, os.environ.get("TCREADY_ACTOR"), setting):
        if name and name.strip():
            return name.strip()
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "okänd"
