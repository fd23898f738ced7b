"""The folder being read: its files' bytes and its names, and what was wrong with them."""

from __future__ import annotations

import os
from pathlib import Path

from tcready.core.finding import Finding, Severity, Where
from tcready.core.message import msg
from tcready.formats.regular_file import read_regular_file


class OpenFolder:
    """Reads by name below one folder and collects findings; names use `/`."""

    def __init__(self, folder: Path) -> None:
        self.path = folder
        self.findings: list[Finding] = []

    def has(self, name: str) -> bool:
        """Is there anything of that name?"""
        return os.path.lexists(self.path / name)

    def required(self, name: str, limit: int) -> bytes | None:
        """The bytes of a file that must be there; None, and noted, if they cannot be had."""
        if not self.has(name):
            message = msg("Filen {name} saknas. Utan den går arbetsytan inte att läsa.", name=name)
            self.findings.append(Finding(Severity.ERROR, "no-such-file", Where(name), message))
        return self.optional(name, limit)

    def optional(self, name: str, limit: int) -> bytes | None:
        """The file's bytes; None if it is not there, or may not be read (which is noted)."""
        if not self.has(name):
            return None
        data, faults = read_regular_file(self.path / name, file=name, limit=limit)
        self.findings += faults
        return data

    def names_in(self, name: str = "") -> list[str]:
        """The visible names in a folder below, sorted; none if there is no such folder."""
        path = self.path / name
        if name and not self.has(name):
            return []
        if name and (path.is_symlink() or not path.is_dir()):
            message = msg("{name} ska vara en mapp.", name=name)
            self.findings.append(Finding(Severity.ERROR, "not-a-folder", Where(name), message))
            return []
        try:
            return sorted(entry for entry in os.listdir(path) if not entry.startswith("."))
        except OSError:
            message = msg("Mappen går inte att läsa. Kontrollera dess behörigheter.")
            self.findings.append(Finding(Severity.ERROR, "unreadable", Where(name or str(path)), message))
            return []

    def unknown(self, name: str) -> None:
        """Note a file that nobody reads."""
        message = msg("Filen läses inte: arbetsytan har ingen fil med det namnet.")
        self.findings.append(Finding(Severity.WARNING, "unknown-file", Where(name), message))
