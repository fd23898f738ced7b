"""`tcready import`: take in a folder or a workbook; shown first, then all of it in one act."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tcready.cli import output
from tcready.cli.asking import as_json, at_workspace, desk_of
from tcready.i18n import ntr, tr

if TYPE_CHECKING:
    from tcready.core.merging import Side
    from tcready.review.desk import Desk
    from tcready.review.importing import Coming


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "source",
        type=Path,
        metavar=tr("MAPP|FIL.xlsx|FIL.db"),
        help=tr("en mapp, en arbetsbok från tcready export, eller en kopia av databasen från en synkning"),
    )
    parser.add_argument("--dry-run", action="store_true", help=tr("visa vad det skulle bli, spara inget"))
    settled = parser.add_mutually_exclusive_group()
    settled.add_argument("--theirs", action="store_true", help=tr("där båda har ändrat: ta det som läses in"))
    settled.add_argument(
        "--ours", action="store_true", help=tr("där båda har ändrat: behåll det som står här")
    )
    at_workspace(parser)
    as_json(parser)


def run(options: argparse.Namespace) -> int:
    prefer: Side | None = "theirs" if options.theirs else "ours" if options.ours else None
    database = options.source.suffix.lower() == ".db"
    with desk_of(options, as_it_is=database) as desk:
        if database:
            from tcready.review.importing_copy import import_copy

            return told(options, import_copy(desk, options.source, prefer=prefer, dry_run=options.dry_run))
        from tcready.review.request_back import import_pack, is_pack

        if is_pack(options.source):
            coming, loose = import_pack(desk, options.source, prefer=prefer, dry_run=options.dry_run)
            return told(options, coming, loose)
        return told(options, _taken_in(desk, options, prefer))


def _taken_in(desk: Desk, options: argparse.Namespace, prefer: Side | None) -> Coming:
    if options.source.suffix.lower() == ".xlsx":
        from tcready.review.workbooks import import_book

        return import_book(desk, options.source, prefer=prefer, dry_run=options.dry_run)
    from tcready.review.importing import import_folder

    return import_folder(desk, options.source, prefer=prefer, dry_run=options.dry_run)


def told(options: argparse.Namespace, coming: Coming, loose: Sequence[Path] = ()) -> int:
    """Say what comes in and what it met; the exit code: 3 while something is left to settle."""
    from tcready.cli.commands.import_told import change_json, say_changes, say_conflicts

    written = not options.dry_run and not coming.conflicts
    if options.json:
        output.say_json(
            {
                "changes": [change_json(change) for change in coming.changes],
                "snapshots": [{"id": id} for id in coming.snapshots],
                "inbox": [{"name": path.name} for path in loose],
                "findings": [output.finding_json(remark) for remark in coming.remarks],
                "written": written,
            }
        )
        return 3 if coming.conflicts else 0
    for remark in coming.remarks:
        output.complain(output.finding_line(remark))
    say_changes(coming)
    if coming.conflicts:
        say_conflicts(coming)
        return 3
    for path in loose:
        output.say(tr("{name} ligger löst och läggs i inkorgen.", name=path.name))
    number = len(coming.changes) + len(coming.snapshots)
    if not number and not loose:
        output.say(tr("Allt som läses in finns redan här. Ingenting är ändrat."))
    elif options.dry_run:
        output.say(tr("Ingenting är sparat."))
    elif number:
        output.say(
            ntr(
                "{n} post är inläst i en enda ändring. Ångra med tcready undo.",
                "{n} poster är inlästa i en enda ändring. Ångra med tcready undo.",
                number,
            )
        )
    return 0
