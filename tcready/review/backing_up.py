"""A backup is a workspace of its own in another folder, looked through before it counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from tcready.core.errors import Damaged, Faulty, WrongInput
from tcready.core.finding import errors_in
from tcready.core.message import msg
from tcready.formats.database_address import DATABASE, is_workspace
from tcready.review.copies import remember
from tcready.review.desk import open_desk
from tcready.review.verifying import verify_workspace
from tcready.store import copy_workspace

Clock = Callable[[], datetime]


class Copied(NamedTuple):
    """Where the copy is, and what it holds."""

    path: Path
    entries: int
    files: int
    snapshots: int


class DamagedCopy(Faulty):
    """What was copied is damaged, with every finding."""

    exit_code = Damaged.exit_code


def back_up(folder: Path, target: Path | None, clock: Clock, packs: Sequence[Path] = ()) -> Copied:
    """Copy the workspace to the folder, by default a dated one beside it. Errors as for `restore`."""
    place = target
    if place is None:
        here = folder.resolve()
        place = here.with_name(f"{here.name}-kopia-{clock():%Y-%m-%d-%H%M%S}")
    elif place.resolve().is_relative_to(folder.resolve()):
        raise WrongInput(
            msg("{folder} ligger i arbetsytan och försvinner med den. Välj en mapp utanför.", folder=place)
        )
    copied = _copied(folder, place, clock, packs)
    remember(folder, "backup", place, clock())
    return copied


def restore(backup: Path, target: Path, clock: Clock, packs: Sequence[Path] = ()) -> Copied:
    """Make a workspace of the backup in a new or empty folder; never over one that is there.

    WrongInput if it cannot be; DamagedCopy, with every fault, if the backup is not whole.
    """
    if not (backup / DATABASE).is_file():
        raise WrongInput(
            msg("{folder} är ingen säkerhetskopia: där finns ingen {file}.", folder=backup, file=DATABASE)
        )
    if is_workspace(target):
        raise WrongInput(
            msg("{folder} är redan en arbetsyta och skrivs inte över. Välj en ny mapp.", folder=target)
        )
    if target.resolve().is_relative_to(backup.resolve()):
        raise WrongInput(
            msg("{folder} ligger i säkerhetskopian, som lämnas orörd. Välj en mapp utanför.", folder=target)
        )
    return _copied(backup, target, clock, packs)


def _copied(source: Path, target: Path, clock: Clock, packs: Sequence[Path]) -> Copied:
    held = WholeCopy(target, clock, packs)
    copy_workspace(source, target, held.check)
    return held.copied


class WholeCopy:
    """Looks a copy through before it counts, and remembers what it holds."""

    def __init__(self, target: Path, clock: Clock, packs: Sequence[Path]) -> None:
        self._target, self._clock, self._packs = target, clock, packs
        self.copied = Copied(target, 0, 0, 0)

    def check(self, aside: Path) -> None:
        """DamagedCopy, with every fault, if the copy in that folder is not whole."""
        with open_desk(aside, actor="", clock=self._clock, packs=self._packs) as desk:
            faults = errors_in(verify_workspace(desk))
            if faults:
                raise DamagedCopy(faults)
            entries = sum(1 for _ in desk.store.journal())
            files = len({file.sha256 for item in desk.records.evidence for file in item.files})
            self.copied = Copied(self._target, entries, files, len(desk.store.snapshots()))
