"""The application as one numbered file for each part, for those who take it part by part.

What tcready writes is rendered; what is evidence is the evidence's own file, as it came.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from tcready.core.errors import Damaged, WrongInput
from tcready.core.framework import Part
from tcready.core.message import msg
from tcready.core.records import Application, Evidence, FileRef
from tcready.dossier.completeness import MissingPart, part_states
from tcready.dossier.documents import document
from tcready.dossier.parts.left_out import LeftOut, together, told_left_out
from tcready.dossier.renderings import RENDERINGS
from tcready.exchange.file_names import safe_name
from tcready.formats.hashing import hashed
from tcready.formats.os_fault import why_not
from tcready.formats.whole_folder import made_whole
from tcready.review.copies import remember
from tcready.review.desk import Desk
from tcready.review.dossiers import Gathered, Wanted, gather


class PartFile(NamedTuple):
    """A file of the set: which part it is, its name in the folder, and its size in bytes."""

    part: Part
    name: str
    size: int


class ExportedParts(NamedTuple):
    """The folder, its files in order, the parts that are missing, and what is left out."""

    folder: Path
    files: tuple[PartFile, ...]
    missing: tuple[MissingPart, ...]
    left_out: tuple[LeftOut, ...]
    draft: bool

    @property
    def size(self) -> int:
        """Bytes in all."""
        return sum(file.size for file in self.files)


class _Piece(NamedTuple):
    part: Part
    name: str
    content: bytes | FileRef


def export_parts(
    desk: Desk,
    as_of: date,
    folder: Path | None = None,
    application: Application | None = None,
    form: str = "html",
    wanted: Wanted | None = None,
) -> ExportedParts:
    """Write the parts there are into a new folder, by default among the workspace's exports.

    WrongInput for a type without parts or a folder that holds something; Damaged for a file that is not as
    it was taken in. Nothing is left behind then.
    """
    gathered = gather(desk, as_of, application, wanted)
    scope = gathered.inputs.scope
    if not part_states(scope):
        raise WrongInput(
            msg(
                "Kriterierna säger inte vilka delar {application} ska ha.", application=scope.application.type
            )
        )
    target = (folder or _free(desk.folder / "exports" / f"delar-{gathered.name}")).absolute()
    if target.is_symlink() or (target.exists() and (not target.is_dir() or any(target.iterdir()))):
        raise WrongInput(msg("{folder} finns redan och är inte tom. Välj en ny mapp.", folder=target))
    left_out: list[LeftOut] = []
    pieces = list(_pieces(gathered, form, left_out))
    try:
        with made_whole(target) as aside:
            aside.mkdir()
            files = tuple(_written(desk, aside, piece) for piece in pieces)
    except OSError as error:
        raise WrongInput(
            msg("{folder} gick inte att skriva ({why}).", folder=target, why=why_not(error))
        ) from error
    remember(desk.folder, "dossier", target, desk.now())
    return ExportedParts(target, files, gathered.missing, together(left_out), gathered.inputs.draft)


def _free(path: Path) -> Path:
    """The path, or with a number after it if there is something already."""
    number, free = 1, path
    while free.exists() or free.is_symlink():
        number += 1
        free = path.with_name(f"{path.name}-{number}")
    return free


def _pieces(gathered: Gathered, form: str, left_out: list[LeftOut]) -> Iterator[_Piece]:
    """Every file to write. A number is the part's own, so that a gap shows that a part is missing."""
    inputs = gathered.inputs
    scope = inputs.scope
    for number, state in enumerate(part_states(scope), start=1):
        if state.missing:
            continue
        stem = f"{number:02}-{state.part.id}"
        files = _files(state.records, scope.closed)
        if state.part.evidence is not None and files:
            for place, file in enumerate(files, start=1):
                mark = f"-{place}" if len(files) > 1 else ""
                yield _Piece(state.part, _named(f"{stem}{mark}", file), file)
        if state.part.generated is not None or len(files) < len(state.records):
            made = document(inputs, state.part.id)
            left_out.extend(told_left_out(made))
            yield _Piece(state.part, safe_name(f"{stem}.{form}"), RENDERINGS[form](made))


def _files(records: tuple[Evidence, ...], closed: frozenset[str]) -> list[FileRef]:
    """The files of the records that may be shown; a link or a note is told in a document instead."""
    return [item.file for item in records if item.file and item.file.present and item.id not in closed]


def _named(stem: str, file: FileRef) -> str:
    """Number, part and the file's own ending."""
    suffix = Path(file.name).suffix.lower()
    return safe_name(f"{stem}{suffix}")


def _written(desk: Desk, folder: Path, piece: _Piece) -> PartFile:
    path = folder / piece.name
    if isinstance(piece.content, bytes):
        with path.open("xb") as stream:
            stream.write(piece.content)
            stream.flush()
            os.fsync(stream.fileno())
        return PartFile(piece.part, piece.name, len(piece.content))
    file = piece.content
    with desk.store.files.path_of(file).open("rb") as source, path.open("xb") as stream:
        sha256, size = hashed(source, file.size, file.name, stream.write)
        stream.flush()
        os.fsync(stream.fileno())
    if (sha256, size) != (file.sha256, file.size):
        raise Damaged(msg("Filen {name} är inte som den sparades. Kör tcready verify.", name=file.name))
    return PartFile(piece.part, piece.name, size)
