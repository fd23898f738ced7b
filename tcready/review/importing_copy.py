"""Into a workspace: what another database of it says otherwise, such as the copy that a sync has left."""

from __future__ import annotations

from pathlib import Path

from tcready.core.finding import Finding
from tcready.core.merging import Side
from tcready.review.desk import Desk
from tcready.review.importing import Coming, Theirs, brought_in, same_workspace
from tcready.review.merging import Placed, Registers
from tcready.store import TAKEN_IN, open_copy


def import_copy(desk: Desk, path: Path, *, prefer: Side | None = None, dry_run: bool = False) -> Coming:
    """Take in what the database says otherwise, in one act, unless something is left to settle.

    Its files are those of the workspace. Taken in, one that lies in the workspace is renamed and so no longer
    in the way; nothing of it is thrown away. Faulty or WrongInput, and nothing changed, if it cannot be used.
    """
    with open_copy(path, desk.store) as other:
        remarks = same_workspace(desk.workspace, other.workspace, path.name)
        files = {sha256: other.files.path_of(sha256) for sha256 in other.files.present()}
        theirs = Theirs(other.records(), list(other.journal()), other.snapshots(), files)
        coming = brought_in(desk, theirs, remarks, _unplaced, prefer, dry_run=dry_run)
    if not dry_run and not coming.conflicts and path.resolve().parent == desk.folder.resolve():
        path.rename(path.with_name(f"{path.name}{TAKEN_IN}"))
    return coming


def _unplaced(_theirs: Registers) -> Placed:
    def as_it_is(finding: Finding, _register: str, _key: str) -> Finding:
        return finding

    return as_it_is
