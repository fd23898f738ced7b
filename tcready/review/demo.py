"""The example workspaces: built from the plain files that come with the program, frozen and exported."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import NamedTuple

from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.core.readiness import Readiness
from tcready.core.records import Workspace
from tcready.definitions.builtin import example_folder
from tcready.formats.database_address import is_workspace
from tcready.formats.settings_file import SETTINGS
from tcready.i18n import tr
from tcready.review.desk import Clock, Desk, open_desk
from tcready.review.dossiers import export_dossier
from tcready.review.freezing import all_snapshots, take
from tcready.review.inbox import INBOX
from tcready.review.setting_up import Founding, found_from
from tcready.snapshots import Snapshot

EXAMPLES = (
    ("stockholm-2021", date(2021, 12, 31), "pilot"),
    ("stockholmsregionen-2025", date(2025, 12, 31), "inför ansökan"),
)
"""Each example, the day its story is told, and what its snapshot is called."""


class Example(NamedTuple):
    """A built example: where it is, how ready it is on its day, and what was made of it."""

    folder: Path
    workspace: Workspace
    readiness: Readiness
    snapshot: Snapshot
    dossier: Path
    built_now: bool


def build_example(
    folder: Path, name: str, day: date, label: str, founding: Founding, clock: Clock
) -> Example:
    """The example in `folder/name`. One that is there already is left as somebody has made it."""
    target = folder / name
    there = is_workspace(target)
    if not there:
        source = example_folder() / name
        if not source.is_dir():
            raise WrongInput(msg("Exemplet {name} följer inte med den här installationen.", name=name))
        found_from(target, source, founding)
        _for_the_tour(target, source, name)
    with open_desk(target, actor=founding.actor, clock=clock, packs=founding.packs) as desk:
        return Example(
            target,
            desk.workspace,
            desk.readiness(day),
            _frozen(desk, day, label),
            export_dossier(desk, day).path,
            not there,
        )


def _for_the_tour(target: Path, source: Path, name: str) -> None:
    """Note that it is an example, and put into its inbox what has come in but nobody has filed."""
    with (target / SETTINGS).open("a", encoding="utf-8") as file:
        about = tr("# Det här är exemplet {name}. Så länge raden finns kan rundturen gås med T.", name=name)
        file.write(f'\n{about}\nexample = "{name}"\n')
    for path in sorted((source / INBOX).glob("*")):
        shutil.copyfile(path, target / INBOX / path.name)


def _frozen(desk: Desk, day: date, label: str) -> Snapshot:
    taken = [snapshot for snapshot in all_snapshots(desk) if (snapshot.as_of, snapshot.label) == (day, label)]
    return taken[0] if taken else take(desk, day, label=label)
