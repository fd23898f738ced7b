"""The only room that knows SQL: a workspace on disk, its records, files and journal.

    with create(folder, workspace, pack, actor=…, at=…) as store: …
    with open_store(folder) as store:
        with store.act(actor, at, "evidence.accept") as act:
            act.put("evidence", changed, expected=as_it_was_read)

Rows become core values here, validated on the way in and out; no other room imports sqlmodel or sqlalchemy.
"""

from tcready.store.access import Hidden, Member, Role, group_name, script_for
from tcready.store.copying import copy_to_folder, copy_workspace
from tcready.store.door import Act
from tcready.store.engines import NotTheOwner
from tcready.store.erasing import FILES as ERASED_FILES
from tcready.store.erasing import Tombstone
from tcready.store.files import FileStore
from tcready.store.journal import ERASED, JournalEntry
from tcready.store.keyed import by_key, key_in
from tcready.store.labels import label
from tcready.store.opening import bring_up_to_date, form_of, open_copy, open_store
from tcready.store.relocating import move_to_address
from tcready.store.restoring import (
    History,
    Told,
    earlier_records,
    journal_lines,
    read_lines,
    snapshot_fault,
    told_by,
)
from tcready.store.shared import TAKEN_IN, alone_in
from tcready.store.store import Store
from tcready.store.undo import DoneAct
from tcready.store.verify import verify, verify_snapshots
from tcready.store.workspace import create

__all__ = [
    "ERASED",
    "ERASED_FILES",
    "TAKEN_IN",
    "Act",
    "DoneAct",
    "FileStore",
    "Hidden",
    "History",
    "JournalEntry",
    "Member",
    "NotTheOwner",
    "Role",
    "Store",
    "Told",
    "Tombstone",
    "alone_in",
    "bring_up_to_date",
    "by_key",
    "copy_to_folder",
    "copy_workspace",
    "create",
    "earlier_records",
    "form_of",
    "group_name",
    "journal_lines",
    "key_in",
    "label",
    "move_to_address",
    "open_copy",
    "open_store",
    "read_lines",
    "script_for",
    "snapshot_fault",
    "told_by",
    "verify",
    "verify_snapshots",
]
