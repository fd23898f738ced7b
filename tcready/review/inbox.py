"""The folder `inkorg/` of a workspace: files that somebody has dropped there and that wait to be filed.

A file that is filed is copied into the workspace; the original lies where it lay until somebody confirms that
it may go, and it goes only if a record holds just that content and the copy is whole.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from tcready.core.errors import WrongInput
from tcready.core.message import Message, msg
from tcready.core.records import Evidence, FileRef
from tcready.core.same_content import Content, Holder, held
from tcready.formats.file_name import same_name
from tcready.formats.os_fault import why_not
from tcready.review.desk import Desk

INBOX = "inkorg"
_NOT_PEOPLES = frozenset(("desktop.ini", "thumbs.db"))
"""What systems put in folders by themselves; hidden files and the locks of Office are let be as well."""


class Waiting(NamedTuple):
    """Something in the inbox. `trouble`: why it cannot be filed; `filed`: the records that hold it."""

    path: Path
    size: int
    changed: date
    trouble: Message | None
    filed: tuple[str, ...]


def inbox_of(desk: Desk) -> Path:
    """Where the inbox is; it need not be there."""
    return desk.folder / INBOX


Seen = tuple[str, int, int, int]
"""A file as it was when it was read: name, inode, size, and when it was changed."""


def seen_in(desk: Desk) -> tuple[Seen, ...]:
    """What the inbox looks like without reading any file: the same tells that nothing has come or gone."""
    found = []
    for path in _lying(inbox_of(desk)):
        with suppress(FileNotFoundError):  # somebody took it away just now
            found.append(_seen(path, os.lstat(path)))
    return tuple(found)


def waiting_files(
    desk: Desk, evidence: Iterable[Evidence] | None = None, read: dict[Seen, FileRef] | None = None
) -> list[Waiting]:
    """What lies in the inbox, by name. Every file is read, to know whether some record holds it already.

    `evidence`: the records, if they are at hand. `read` remembers what the files held, and is added to.
    """
    holding = held(desk.records.evidence if evidence is None else evidence)
    found, read = [], {} if read is None else read
    for path in _lying(inbox_of(desk)):
        try:
            about = os.lstat(path)
        except FileNotFoundError:  # somebody took it away while the others were read
            continue
        changed = datetime.fromtimestamp(about.st_mtime, desk.now().tzinfo).date()
        trouble: Message | None = None
        filed: tuple[str, ...] = ()
        try:
            seen = _seen(path, about)
            if seen not in read:
                read[seen] = desk.store.files.look(path)
            ref = read[seen]
            filed = _records_with(ref.model_copy(update={"present": ref.sha256 in desk.store.files}), holding)
        except WrongInput as wrong:
            trouble = _by_name(wrong.message, path)
        size = about.st_size if stat.S_ISREG(about.st_mode) else 0
        found.append(Waiting(path, size, changed, trouble, filed))
    return found


def in_inbox(desk: Desk, names: Iterable[str]) -> list[Path]:
    """The files of those names in the inbox; of two that differ only by composition, the very one given."""
    lying = {path.name: path for path in _lying(inbox_of(desk))}
    found = []
    for name in names:
        alike = [path for other, path in lying.items() if same_name(other) == same_name(name)]
        if name in lying:
            found.append(lying[name])
        elif len(alike) == 1:
            found.append(alike[0])
        elif alike:
            raise WrongInput(msg("Två filer i inkorgen heter {name}. Byt namn på den ena.", name=name))
        else:
            raise WrongInput(
                msg("{name} finns inte i inkorgen. Se vad som finns: tcready evidence inbox.", name=name)
            )
    return list(dict.fromkeys(found))


def clear(desk: Desk, names: Iterable[str] = (), *, dry_run: bool = False) -> list[Path]:
    """Take away the originals of those names, or all that are filed; those that went are returned.

    WrongInput, and nothing is taken away, if one of those named is not held by any record. The stored copies
    are read and must be whole.
    """
    named = in_inbox(desk, names)
    holding = held(desk.records.evidence)
    gone: dict[Path, os.stat_result] = {}
    for path in named or _lying(inbox_of(desk)):
        seen = os.lstat(path)
        try:
            ref = desk.store.files.look(path)
        except WrongInput:
            if named:
                raise
            continue
        if _records_with(ref, holding) and desk.store.files.whole(ref):
            gone[path] = seen
        elif named:
            raise WrongInput(
                msg("Inget underlag har innehållet i {name}. Originalet ligger kvar.", name=path.name)
            )
    for path, seen in () if dry_run else gone.items():
        try:
            if not _same(os.lstat(path), seen):
                raise WrongInput(msg("{name} ändrades nyss och ligger kvar.", name=path.name))
            path.unlink()
        except OSError as error:
            raise WrongInput(
                msg("{name} gick inte att ta bort ({why}).", name=path.name, why=why_not(error))
            ) from error
    return list(gone)


def _seen(path: Path, about: os.stat_result) -> Seen:
    return path.name, about.st_ino, about.st_size, about.st_mtime_ns


def _by_name(message: Message, path: Path) -> Message:
    """The sentence with the file's own name in the place of the whole path."""
    values = [(key, path.name if value == path else value) for key, value in message.values]
    return Message(message.text, tuple(values))


def _lying(folder: Path) -> list[Path]:
    if folder.is_symlink():
        raise WrongInput(msg("{folder} är en länk. Inkorgen ska vara en vanlig mapp.", folder=folder))
    try:
        names = sorted(os.listdir(folder), key=lambda name: (same_name(name).casefold(), name))
    except (FileNotFoundError, NotADirectoryError):
        return []
    return [folder / name for name in names if not _systems_own(name)]


def _same(now: os.stat_result, then: os.stat_result) -> bool:
    return (now.st_ino, now.st_size, now.st_mtime_ns) == (then.st_ino, then.st_size, then.st_mtime_ns)


def _systems_own(name: str) -> bool:
    return name.startswith((".", "~$")) or name.lower() in _NOT_PEOPLES


def _records_with(ref: FileRef, holding: dict[Content, list[Holder]]) -> tuple[str, ...]:
    holders = holding.get(Content("file", ref.sha256), ())
    return tuple(dict.fromkeys(holder.evidence for holder in holders)) if ref.present else ()
