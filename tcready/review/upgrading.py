"""To another edition of the pack: what it would mean, and then doing it, as one act.

The new edition is pinned beside the old one, which stays, so that what was frozen can always be looked at
beside the texts it was judged by. Nothing recorded is deleted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from tcready.core.confirming import confirmed
from tcready.core.errors import Faulty, WrongInput
from tcready.core.fields import Value, Words
from tcready.core.finding import Finding, errors_in
from tcready.core.framework import Framework
from tcready.core.message import msg
from tcready.core.readiness import Leaf, Readiness
from tcready.core.records import Application, Records
from tcready.core.references import check_references
from tcready.core.scoring import score
from tcready.core.upgrading import CarryingOver
from tcready.definitions.builtin import editions
from tcready.definitions.newer import newer_edition
from tcready.definitions.pack_files import HEAD
from tcready.definitions.reader import load_pack, read_pack
from tcready.review.desk import Desk
from tcready.store import Act


class LeafBetween(NamedTuple):
    """A leaf before and after; None where the edition does not have it."""

    requirement: str
    subject: str
    before: Leaf | None
    after: Leaf | None


class Upgrading(NamedTuple):
    """What an upgrade means. `rejudge` are leaves whose judgements were of another wording."""

    pack: Path
    old: Framework
    new: Framework
    records: Records
    before: Readiness
    after: Readiness
    leaves: tuple[LeafBetween, ...]
    rejudge: tuple[tuple[str, str], ...]


def prepare(
    desk: Desk, edition: str, as_of: date, application: Application, folders: Sequence[Path] = ()
) -> Upgrading:
    """What becomes of the workspace under the edition; nothing is written.

    WrongInput if there is no such edition or it is the one in use; Faulty if records would lead nowhere.
    """
    pack = _edition(desk, edition, folders)
    new = load_pack(pack)
    if new.digest == desk.pack.digest:
        raise WrongInput(msg("Arbetsytan följer redan utgåva {edition}.", edition=edition))
    carrying = CarryingOver(desk.framework, new)
    records = carrying.records(desk.records)
    _refuse_loose_ends(desk, new, records)
    after_pack = confirmed(new, records.confirmations)
    moved = next(item for item in records.applications if item.id == application.id)
    moved = moved.model_copy(update={"subject": application.subject})
    before = desk.readiness(as_of, application)
    after = score(after_pack, records, moved, as_of, desk.baseline(moved))
    return Upgrading(
        pack, desk.framework, after_pack, records, before, after, _leaves(carrying, before, after),
        tuple(
            (leaf.requirement, leaf.subject)
            for leaf in after.leaves
            if any(check.reason == "text_changed" for check in leaf.checks)
        ),
    )  # fmt: skip


def upgrade(desk: Desk, prepared: Upgrading) -> None:
    """Pin the edition and carry all records over, in one act."""
    new = load_pack(prepared.pack)
    pinned = desk.store.pin(prepared.pack, _pinned_name(new))
    with desk.act("criteria.upgrade") as act:
        carrying = CarryingOver(desk.framework, new)
        keyed = {register: act.every(register) for register in Records.model_fields}
        found = {register: tuple(value for _, value in pairs) for register, pairs in keyed.items()}
        carried = carrying.records(Records.model_validate(found))
        for register, pairs in keyed.items():
            _rewrite(act, register, pairs, getattr(carried, register))
        workspace = desk.workspace
        act.set_workspace(
            workspace.model_copy(update={"framework": new.id, "edition": new.edition, "digest": new.digest})
        )
    desk.pack, desk.pack_folder = new, pinned


class Retired(NamedTuple):
    """A requirement of an earlier edition that is no more, and what is still kept of it."""

    requirement: str
    title: Words | None
    evidence: tuple[str, ...]
    judgements: int
    plan: tuple[str, ...]


def retired(desk: Desk) -> tuple[Retired, ...]:
    """Every retired requirement that something recorded is about, with its title from the pinned packs."""
    records, known = desk.records, desk.framework.requirements
    titles: dict[str, Words] = {}
    for folder in sorted(desk.store.packs.glob(f"*/{HEAD}")):
        pack, _ = read_pack(folder.parent)
        if pack is not None:
            titles |= {name: item.title for name, item in pack.requirements.items()}
    named = [name for item in records.evidence for name in item.requirements]
    named += [item.requirement for item in records.judgements]
    named += [item.requirement for item in records.plan]
    named += [item.requirement for item in records.not_applicable]
    return tuple(
        Retired(
            name,
            titles.get(name),
            tuple(item.id for item in records.evidence if name in item.requirements),
            sum(item.requirement == name for item in records.judgements),
            tuple(item.id for item in records.plan if item.requirement == name),
        )
        for name in dict.fromkeys(named)
        if name not in known
    )


def newer(desk: Desk) -> str | None:
    """An edition that comes with the program and that the workspace could change to."""
    workspace = desk.workspace
    folder = desk.pack_folder
    if folder is None or folder.parent != desk.store.packs:
        return None  # a pack of one's own, given with --criteria
    return newer_edition(workspace.framework, workspace.edition, folder)


def _edition(desk: Desk, edition: str, folders: Sequence[Path]) -> Path:
    known = editions(desk.workspace.framework, folders=folders)
    if edition not in known:
        raise WrongInput(
            msg(
                "Utgåva {edition} av {name} finns inte. Här finns: {known}.",
                edition=edition,
                name=desk.workspace.framework,
                known=", ".join(sorted(known)) or "–",
            )
        )
    return known[edition]


def _refuse_loose_ends(desk: Desk, new: Framework, records: Records) -> None:
    """New faults would be the mapping's: refuse before anything is written."""
    had = {(fault.code, fault.path) for fault in check_references(desk.framework, desk.records)}
    loose: list[Finding] = [
        fault for fault in errors_in(check_references(new, records)) if (fault.code, fault.path) not in had
    ]
    if loose:
        raise Faulty(loose)


def _rewrite(act: Act, register: str, pairs: Sequence[tuple[str, Value]], after: Sequence[Value]) -> None:
    """Each record in its place, and the new ones last. Narratives may have become one."""
    if register == "narratives":
        for key, value in pairs:
            if value not in after:
                act.remove(register, key)
        before = [value for _, value in pairs]
        for value in after:
            if value not in before:
                act.put(register, value)
        return
    for (key, value), moved in zip(pairs, after, strict=False):
        if moved != value:
            act.replace(register, key, moved)
    for added in after[len(pairs) :]:
        act.put(register, added)


def _leaves(carrying: CarryingOver, before: Readiness, after: Readiness) -> tuple[LeafBetween, ...]:
    """The leaves that are not as they were: of another state, new, or gone."""
    was = {(leaf.requirement, leaf.subject): leaf for leaf in before.leaves}
    is_ = {(leaf.requirement, leaf.subject): leaf for leaf in after.leaves}
    came_from: dict[str, str] = {}
    for requirement in carrying.old.requirements:
        for name in carrying.successors(requirement):
            if name == requirement or name not in came_from:  # its own earlier self, else the first
                came_from[name] = requirement
    found = [
        LeafBetween(*place, was.get((came_from.get(place[0], place[0]), place[1])), leaf)
        for place, leaf in is_.items()
    ]
    gone = [
        LeafBetween(*place, leaf, None) for place, leaf in was.items() if not carrying.successors(place[0])
    ]
    return tuple(
        item
        for item in [*found, *gone]
        if item.before is None or item.after is None or item.before.state is not item.after.state
    )


def _pinned_name(pack: Framework) -> str:
    """Framework, edition and the beginning of the digest: two copies of one edition stand side by side."""
    edition = re.sub(r"[^a-z0-9]+", "-", pack.edition.lower()).strip("-") or "utgava"
    return f"{pack.id}-{edition}-{pack.digest.removeprefix('sha256:')[:8]}"
