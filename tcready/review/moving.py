"""The whole workspace moved to PostgreSQL, or taken home from there to a folder of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from tcready.core.errors import WrongInput
from tcready.core.finding import errors_in
from tcready.core.message import Message, msg
from tcready.formats.database_address import Address, address_from, is_address, kept
from tcready.review.backing_up import Copied, DamagedCopy, WholeCopy
from tcready.review.desk import Clock, open_desk
from tcready.review.verifying import verify_workspace
from tcready.store import alone_in, copy_to_folder, move_to_address

Told = Callable[[int, int], None]


class Plan(NamedTuple):
    """Where the database is to go: to an address, or (None) to the folder."""

    address: Address | None
    folder: Path


class Moved(NamedTuple):
    """What was moved, where it is now, and what is left where it was."""

    copied: Copied
    place: str
    left: tuple[str, ...]


def planned(folder: Path, to: str) -> Plan:
    """Where `to` says that the workspace is to go; WrongInput if it cannot."""
    here = kept(folder).address
    if is_address(to):
        if here:
            raise WrongInput(
                msg(
                    "Arbetsytan ligger redan i PostgreSQL. Den som sköter databasen flyttar den mellan "
                    "servrar med pg_dump och pg_restore."
                )
            )
        return Plan(address_from(to, "--to"), folder)
    if here is None:
        raise WrongInput(
            msg("Arbetsytan ligger redan i en mapp. Kopiera den till en annan med tcready backup.")
        )
    target = Path(to).absolute()
    if target.is_relative_to(folder.resolve()):
        raise WrongInput(
            msg("{folder} ligger i arbetsytan och försvinner med den. Välj en mapp utanför.", folder=target)
        )
    return Plan(None, target)


def what_sharing_means() -> Message:
    """What to know before others can reach what is written. The law: see the sources in `docs/drift.md`."""
    return msg(
        "När flera myndigheter delar en databas kan det som en annan myndighet kan öppna räknas som "
        "expedierat, och då är det allmän handling (HFD 2011 ref. 52). Det gäller också anteckningar och "
        "utkast. Skriv dem som om vem som helst kan få läsa dem."
    )


def move(
    folder: Path,
    plan: Plan,
    clock: Clock,
    packs: Sequence[Path],
    told: Told,
    *,
    actor: str,
    files_in_database: bool = False,
) -> Moved:
    """Verify the workspace, copy it record by record, verify the copy, and only then go over to it.

    DamagedCopy, with every fault, if what is to be copied is not whole; errors as for `store.relocating`.
    """
    if plan.address is None:
        here = kept(folder).address
        assert here is not None
        held = WholeCopy(plan.folder, clock, packs)
        copy_to_folder(folder, plan.folder, held.check, told)
        return Moved(held.copied, str(plan.folder), (here.shown,))
    with open_desk(folder, actor="", clock=clock, packs=packs) as desk:
        faults = errors_in(verify_workspace(desk))
    if faults:
        raise DamagedCopy(faults)
    with alone_in(folder, actor, clock()):
        left = move_to_address(folder, plan.address, told, with_files=files_in_database)
    held = WholeCopy(folder, clock, packs)
    held.check(folder)
    return Moved(held.copied, plan.address.shown, tuple(str(path) for path in left))
