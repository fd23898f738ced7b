"""A workspace as a folder of plain files: the same workspace gives the same bytes.

Everything is written beside the target and moved there in one step, so a folder is whole or not there.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path

from tcready.core.errors import Damaged, WrongInput
from tcready.core.message import msg
from tcready.exchange.file_names import names_in_folder
from tcready.exchange.plain import FILES, PlainWorkspace
from tcready.exchange.texts_out import texts
from tcready.formats.hashing import hashed
from tcready.formats.os_fault import why_not
from tcready.formats.whole_folder import made_whole

CopyFile = Callable[[str, Path], None]


def write_plain(folder: Path, plain: PlainWorkspace, *, copy_file: CopyFile | None = None) -> None:
    """Write the workspace to `folder`, which must not exist or be empty.

    `copy_file(sha256, target)` puts the bytes of a file in a new file `target`; by default they come from
    where `plain.files` says. Raises WrongInput if the folder cannot be written, Damaged if a file is not
    what its record says.
    """
    folder = folder.absolute()
    if folder.is_symlink() or (folder.exists() and (not folder.is_dir() or any(folder.iterdir()))):
        raise WrongInput(msg("{folder} finns redan och är inte tom. Välj en ny mapp.", folder=folder))
    try:
        with made_whole(folder) as aside:
            _write_all(aside, plain, copy_file or _from(plain.files))
    except OSError as error:
        raise WrongInput(
            msg("{folder} gick inte att skriva ({why}).", folder=folder, why=why_not(error))
        ) from error


def _write_all(folder: Path, plain: PlainWorkspace, copy_file: CopyFile) -> None:
    folder.mkdir()
    names = names_in_folder(plain.records.evidence, plain.files)
    for (_, sha256), name in names.items():
        target = folder / FILES / name
        target.parent.mkdir(exist_ok=True)
        copy_file(sha256, target)
    for name, data in texts(plain, names):
        target = folder / name
        target.parent.mkdir(exist_ok=True)
        with target.open("xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())


def _from(files: Mapping[str, Path]) -> CopyFile:
    """Copies from where the files lie, and looks that each is what it is called."""

    def copy(sha256: str, target: Path) -> None:
        try:
            source = files[sha256].open("rb")
        except OSError as error:
            message = msg("Filen {path} går inte att läsa. Kör tcready verify.", path=files[sha256])
            raise Damaged(message) from error
        with source, target.open("xb") as stream:
            found, _ = hashed(source, os.fstat(source.fileno()).st_size, target.name, stream.write)
            stream.flush()
            os.fsync(stream.fileno())
        if found != sha256:
            message = msg("Filen {path} är inte den som sparades. Kör tcready verify.", path=files[sha256])
            raise Damaged(message)

    return copy
