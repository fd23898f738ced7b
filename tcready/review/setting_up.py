"""A new workspace: empty for an application, or from plain files. Whole, or not at all."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from tcready.core.canonical import sha256_hex
from tcready.core.errors import Faulty, TcreadyError, WrongInput
from tcready.core.finding import Finding, Severity, Where, errors_in
from tcready.core.framework import Framework
from tcready.core.message import msg
from tcready.core.records import Application, Period, Records, Subject, Workspace
from tcready.core.references import check_references
from tcready.definitions.builtin import builtin_packs, editions, find_packs, packs_in
from tcready.definitions.reader import load_pack
from tcready.exchange import PlainWorkspace, located, read_plain
from tcready.exchange.plain import JOURNAL
from tcready.formats.database_address import Address
from tcready.formats.os_fault import why_not
from tcready.formats.whole_folder import made_whole
from tcready.review.merging import keyed, merged, write
from tcready.review.proof import slug_from
from tcready.snapshots import in_chain_order
from tcready.store import (
    History,
    JournalEntry,
    Store,
    Told,
    by_key,
    create,
    move_to_address,
    read_lines,
    snapshot_fault,
    told_by,
)

FIRST = "teknikcollege"
"""The pack that is offered first."""


@dataclass(frozen=True)
class Founding:
    """Who makes a workspace, when, and where packs are looked for before our own."""

    actor: str
    at: datetime
    packs: Sequence[Path] = ()
    address: Address | None = None
    """Where its database is to be, if not in the folder."""
    files_in_database: bool = False


def found_empty(
    folder: Path,
    framework: str,
    application: str,
    name: str,
    period: Period | None,
    founding: Founding,
    subject_title: str | None = None,
) -> None:
    """A workspace with the application's subject and nothing else; the rest is for the review to collect.

    `subject_title`: what applies, if it is called something else than the workspace.
    """
    pack = _pack(framework, founding)
    declared = load_pack(pack)
    kind = declared.application_types.get(application)
    if kind is None:
        known = ", ".join(declared.application_types)
        raise WrongInput(msg("Ansökan {name} finns inte. Här finns: {known}.", name=application, known=known))
    title = subject_title or name
    subject = Subject(id=slug_from(title, ()), level=kind.level, title=title)
    records = Records(
        subjects=(subject,),
        applications=(Application(id=kind.id, type=kind.id, subject=subject.id, period=period),),
    )
    workspace = Workspace(name=name, framework=declared.id, edition=declared.edition, digest=declared.digest)
    _found(folder, PlainWorkspace(workspace=workspace, records=records), pack, founding)


def packs_to_choose(packs: Sequence[Path]) -> list[Framework]:
    """The packs a new workspace can follow: those in the folders given, then our own; one of each name.

    Teknikcollege comes first. A pack that cannot be read is left out: `tcready criteria lint` tells why.
    """
    found: dict[str, Framework] = {}
    for folder in [*packs_in(packs), *builtin_packs()]:
        with suppress(TcreadyError):
            declared = load_pack(folder)
            found.setdefault(declared.id, declared)
    return sorted(found.values(), key=lambda declared: declared.id != FIRST)


def found_from(folder: Path, source: Path, founding: Founding) -> list[Finding]:
    """A workspace with everything in the plain files; returns what somebody should look at.

    With their journal the workspace goes on from there, and nothing is written in it unless the files say
    something else than it does: that is then taken in as one act. Raises Faulty with every finding, and makes
    nothing, if any of them is an error.
    """
    plain, places, findings = read_plain(source)
    if plain is None:
        raise Faulty(findings)
    entries, told = _history(plain)
    pack = _pack(plain.workspace.framework, founding, plain.workspace.edition, told)
    declared = load_pack(pack)
    plain = replace(plain, workspace=plain.workspace.model_copy(update={"digest": declared.digest}))
    findings = [*findings, *located(check_references(declared, plain.records), places)]
    if errors_in(findings):
        raise Faulty(findings)
    _found(folder, plain, pack, founding, entries)
    return findings


def _history(plain: PlainWorkspace) -> tuple[tuple[JournalEntry, ...], Told | None]:
    """The journal among the plain files, and what it tells. Faulty if it is not as it was written."""
    if plain.journal is None:
        return (), None
    entries, findings = read_lines(plain.journal, JOURNAL)
    if errors_in(findings):
        advice = msg("Hämta en hel kopia, eller ta bort filen så börjar arbetsytan en ny ändringslogg.")
        raise Faulty([*findings, Finding(Severity.ERROR, "journal-damaged", Where(JOURNAL), advice)])
    if not entries:
        return (), None
    told = told_by(entries)
    documents = dict(plain.snapshots)
    raised = [
        snapshot_fault(id, there=id in documents)
        for id, sum_ in told.snapshots.items()
        if id not in documents or sha256_hex(documents[id]) != sum_
    ]
    if raised:
        raise Faulty(raised)
    return tuple(entries), told


def _pack(name: str, founding: Founding, edition: str | None = None, told: Told | None = None) -> Path:
    """The pack of that name and edition; of several, the one that the journal says was pinned."""
    packs = find_packs(name, folders=founding.packs, edition=edition)
    pinned = told.workspace.digest if told and told.workspace else None
    if len(packs) > 1 and pinned is not None:
        return next((pack for pack in packs if load_pack(pack).digest == pinned), packs[0])
    if packs:
        return packs[0]
    if edition is not None and find_packs(name, folders=founding.packs):
        known = ", ".join(sorted(editions(name, folders=founding.packs)))
        raise WrongInput(
            msg(
                "Arbetsytan följer utgåva {asked} av {name}, men här finns bara {found}. "
                "Ange mappen med rätt utgåva med --criteria.",
                asked=edition,
                name=name,
                found=known,
            )
        )
    raise WrongInput(
        msg("Kriteriepaketet {name} finns inte. Se vilka som finns med tcready criteria list.", name=name)
    )


def _found(
    folder: Path,
    plain: PlainWorkspace,
    pack: Path,
    founding: Founding,
    entries: tuple[JournalEntry, ...] = (),
) -> None:
    """Build it beside its place, then move it there in one step."""
    history = History(entries, dict(plain.snapshots)) if entries else None
    folder = folder.absolute()
    if folder.is_symlink() or (folder.exists() and (not folder.is_dir() or any(folder.iterdir()))):
        raise WrongInput(msg("{folder} finns redan och är inte tom. Välj en ny mapp.", folder=folder))
    try:
        with made_whole(folder) as aside:
            actor, at = founding.actor, founding.at
            with create(aside, plain.workspace, pack, actor=actor, at=at, history=history) as store:
                for path in plain.files.values():
                    store.files.add(path)
                if history is None:
                    store.load(plain.records, in_chain_order(plain.snapshots), actor=actor, at=at)
                else:
                    _caught_up(store, plain, founding)
            if founding.address:
                _placed(aside, founding.address, with_files=founding.files_in_database)
    except OSError as error:
        raise WrongInput(
            msg("{folder} gick inte att skapa ({why}).", folder=folder, why=why_not(error))
        ) from error


def _placed(aside: Path, address: Address, *, with_files: bool) -> None:
    """Move what has just been made to its address; nothing is left of it here."""
    for left in move_to_address(aside, address, with_files=with_files):
        shutil.rmtree(left) if left.is_dir() else left.unlink()


def _caught_up(store: Store, plain: PlainWorkspace, founding: Founding) -> None:
    """Take in what the files say otherwise than the journal they came with: somebody has edited them."""
    here = by_key(store)
    changes = merged(here, here, keyed(plain.records, here, here))
    new = [(id, document) for id, document in plain.snapshots if id not in dict(store.snapshots())]
    if not changes and not new and store.workspace == plain.workspace:
        return
    with store.act(founding.actor, founding.at, "import.folder") as act:
        act.set_workspace(plain.workspace)
        write(act, changes)
        for id, document in in_chain_order(new):
            act.add_snapshot(id, document)
