"""`tcready db copy`: the workspace's database to PostgreSQL, or home from there to a folder."""

from __future__ import annotations

import argparse
import sys

from tcready.cli import output
from tcready.cli.asking import as_json, at_workspace, now
from tcready.cli.copied import copied_json, copied_sentence
from tcready.cli.progress import rows_copied
from tcready.i18n import tell, tr


def configure_copy(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--to",
        required=True,
        metavar=tr("ADRESS|MAPP"),
        help=tr("postgresql://… för att flytta dit, eller en ny mapp för att ta hem arbetsytan"),
    )
    parser.add_argument(
        "--files",
        choices=("folder", "database"),
        default="folder",
        help=tr("var filerna ska ligga: kvar i mappen (folder) eller i databasen (database)"),
    )
    parser.add_argument("--yes", action="store_true", help=tr("fråga inte"))
    at_workspace(parser)
    as_json(parser)


def run_copy(options: argparse.Namespace) -> int:
    from pathlib import Path

    from tcready.core.errors import WrongInput
    from tcready.core.message import msg
    from tcready.review.moving import move, planned, what_sharing_means
    from tcready.review.people import actor_named
    from tcready.review.places import pack_folders, workspace_here
    from tcready.review.settings import settings_of

    folder = workspace_here(options.workspace, Path.cwd())
    plan = planned(folder, options.to)
    if plan.address is not None:
        output.complain(tell(what_sharing_means()))
        if not options.yes:
            if options.json or not (sys.stdin.isatty() and sys.stdout.isatty()):
                raise WrongInput(msg("Ingenting är kopierat. Lägg till --yes när ni har bestämt er."))
            answer = input(tr("Flytta databasen till {place}? (j/n) ", place=plan.address.shown))
            if answer.strip().lower() not in ("j", "ja", "y", "yes"):
                output.say(tr("Ingenting är kopierat."))
                return 1
    with rows_copied() as told:
        moved = move(
            folder,
            plan,
            now,
            pack_folders(options.criteria),
            told,
            actor=actor_named(options.actor, settings_of(folder).actor),
            files_in_database=options.files == "database",
        )
    if options.json:
        output.say_json({**copied_json(moved.copied), "place": moved.place, "left": list(moved.left)})
        return 0
    output.say(tr("Arbetsytans databas ligger nu i {place}", place=moved.place))
    output.say(copied_sentence(moved.copied))
    if plan.address is None:
        output.say(
            tr(
                "Databasen i {place} är orörd. Låt ingen skriva i den längre, och be den som sköter den att "
                "ta bort den.",
                place=moved.left[0],
            )
        )
    else:
        output.say(tr("Det som fanns i mappen är kvar, tills ni tar bort det:"))
        output.table((path,) for path in moved.left)
    return 0
