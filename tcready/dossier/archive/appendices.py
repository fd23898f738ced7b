"""The appendices as files: each accepted record's file, or a text with its address or note.

A record without a file becomes a small text, so that the numbers in the folder have no holes. One that is
withheld keeps its number in the lists and has no file.
"""

from __future__ import annotations

from collections.abc import Container
from typing import NamedTuple

from tcready.core.canonical import sha256_hex
from tcready.core.clean import clean_line, clean_text
from tcready.core.records import Evidence, FileRef
from tcready.dossier.archive.names import FOLDER, appendix_name
from tcready.dossier.inputs import Appendix, Scope
from tcready.i18n import tr

TEXT_TYPE = "text/plain; charset=utf-8"


class Enclosed(NamedTuple):
    """An appendix and its file in the archive: one that is kept (`file`), or a `text` made here.

    `path` is empty for one that is withheld.
    """

    appendix: Appendix
    path: str
    file: FileRef | None
    text: bytes

    @property
    def withheld(self) -> bool:
        """Is it left out of the archive?"""
        return not self.path

    @property
    def size(self) -> int:
        """Bytes."""
        return self.file.size if self.file else len(self.text)

    @property
    def sha256(self) -> str:
        """Of the file in the archive."""
        return self.file.sha256 if self.file else sha256_hex(self.text)

    @property
    def media_type(self) -> str:
        """Of the file in the archive."""
        return self.file.media_type if self.file else TEXT_TYPE


def enclosed(scope: Scope, withheld: Container[str] = ()) -> list[Enclosed]:
    """Every appendix of the dossier, in order; the records in `withheld` (by id) are left out."""
    digits = max(2, len(str(len(scope.appendices))))
    found = []
    for appendix in scope.appendices:
        evidence = appendix.evidence
        if evidence.id in withheld:
            found.append(Enclosed(appendix, "", None, b""))
            continue
        path = f"{FOLDER}/{appendix_name(appendix.number, digits, evidence)}"
        text = b"" if evidence.file else _text(appendix.number, evidence)
        found.append(Enclosed(appendix, path, evidence.file, text))
    return found


def _text(number: int, evidence: Evidence) -> bytes:
    lines = [tr("Bilaga {number}", number=number), clean_line(evidence.title), ""]
    if evidence.link:
        lines += [tr("Adress: {address}", address=clean_line(evidence.link))]
    if evidence.note:
        lines += [tr("Anteckning: {note}", note=clean_text(evidence.note))]
    if not evidence.link and not evidence.note:
        lines += [tr("Underlaget har varken fil, adress eller anteckning.")]
    return ("\n".join(lines) + "\n").encode()
