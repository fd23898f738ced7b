"""evidence.yaml: records whose files are looked at, and whose acceptances get a fingerprint."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import Field

from tcready.core.fields import FilledText, Natural, Text, Value
from tcready.core.finding import Finding
from tcready.core.fingerprint import stamped
from tcready.core.message import msg
from tcready.core.records import Evidence
from tcready.exchange.attached_files import AttachedFiles, Refused
from tcready.exchange.plain import EVIDENCE
from tcready.exchange.sources import Entry, Source
from tcready.exchange.yaml_in import checked, read_items
from tcready.formats.media_type import media_type_of


class _LongForm(Value):
    """A file named otherwise than it is called here, or one that is missing here."""

    path: FilledText | None = None
    name: FilledText | None = None
    sha256: FilledText | None = Field(default=None, pattern=r"^[0-9a-f]{64}$")
    size: Natural | None = None
    media_type: Text | None = None


class EvidenceReader:
    """Reads the register, and remembers where the bytes of each file lie."""

    def __init__(self, attached: AttachedFiles) -> None:
        self._attached = attached
        self.found: dict[str, Path] = {}
        self.findings: list[Finding] = []

    def read(self, data: bytes) -> Iterator[Entry[Evidence]]:
        """The records without those that have faults; all faults are among the findings."""
        items, findings = read_items(data, EVIDENCE)
        self.findings += findings
        for value, source in items:
            value, usable = self._with_files(value, source)
            record, faults = checked(Evidence, value, source)
            self.findings += faults
            if record is not None and usable:
                yield Entry(stamped(record), source)

    def _with_files(self, value: Any, source: Source) -> tuple[Any, bool]:
        """The record, or a revision of it, with its files looked at; and whether all of them are usable."""
        if not isinstance(value, dict):
            return value, True
        usable = True
        if value.get("file") is not None:
            file = self._file(value["file"], source._replace(at=(*source.at, "file")))
            value, usable = value | {"file": file}, file is not None
        if isinstance(earlier := value.get("revisions"), list):
            looked_at = [
                self._with_files(item, source._replace(at=(*source.at, "revisions", place)))
                for place, item in enumerate(earlier)
            ]
            value = value | {"revisions": [item for item, _ in looked_at]}
            usable = usable and all(ok for _, ok in looked_at)
        return value, usable

    def _file(self, value: Any, source: Source) -> dict[str, Any] | None:
        """The fields of a FileRef, or None when the fault is noted."""
        if isinstance(value, str):
            value = {"path": value}
        form, faults = checked(_LongForm, value, source)
        self.findings += faults
        if form is None:
            return None
        if form.path is None:
            return self._missing(form, source)
        facts = self._attached.facts(form.path)
        if isinstance(facts, Refused):
            if facts.absent and form.sha256 and form.size is not None:
                return self._missing(form, source)
            self.findings.append(source.error(facts.code, facts.message, ("path",)))
            return None
        if form.sha256 not in (None, facts.sha256) or form.size not in (None, facts.size):
            message = msg("Filen {name} är en annan än den som anges med sha256 och size.", name=form.path)
            self.findings.append(source.error("file-differs", message, ("path",)))
            return None
        self.found[facts.sha256] = facts.path
        return _fields(form, facts.sha256, facts.size) | {"present": True}

    def _missing(self, form: _LongForm, source: Source) -> dict[str, Any] | None:
        if form.sha256 is None or form.size is None or not (form.name or form.path):
            message = msg("En fil som inte finns här behöver name, sha256 och size.")
            self.findings.append(source.error("file-unknown", message))
            return None
        fields = _fields(form, form.sha256, form.size)
        message = msg("Filen {name} finns inte här. Underlaget läses in utan den.", name=fields["name"])
        self.findings.append(source.warning("file-missing", message))
        return fields | {"present": False}


def _fields(form: _LongForm, sha256: str, size: int) -> dict[str, Any]:
    name = form.name or (form.path or "").rpartition("/")[2]
    media_type = form.media_type if form.media_type is not None else media_type_of(name)
    return {"sha256": sha256, "size": size, "media_type": media_type, "name": name}
