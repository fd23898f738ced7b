"""`tcready db`: the database brought to the form this program writes, or moved."""

from __future__ import annotations

import argparse

from tcready.cli import output
from tcready.cli.asking import as_json, at_workspace, desk_of
from tcready.cli.commands.db_copy import configure_copy, run_copy
from tcready.cli.commands.subcommands import subcommand
from tcready.i18n import tr


def configure(parser: argparse.ArgumentParser) -> None:
    below = parser.add_subparsers(dest="what", required=True, metavar=tr("HANDLING"))
    upgrade = subcommand(
        below, "upgrade", tr("lyft databasen till dagens form; en kopia av den gamla sparas"), _upgrade
    )
    at_workspace(upgrade)
    as_json(upgrade)
    configure_copy(
        subcommand(below, "copy", tr("flytta arbetsytan till PostgreSQL, eller hem därifrån"), run_copy)
    )


def run(options: argparse.Namespace) -> int:
    return int(options.todo(options))


def _upgrade(options: argparse.Namespace) -> int:
    from pathlib import Path

    from tcready.core.finding import errors_in
    from tcready.review.places import workspace_here
    from tcready.review.verifying import verify_workspace
    from tcready.store import bring_up_to_date, form_of

    folder = workspace_here(options.workspace, Path.cwd())
    before = form_of(folder)
    copy = bring_up_to_date(folder)
    with desk_of(options) as desk:
        after = form_of(folder)
        errors = errors_in(verify_workspace(desk))
    if options.json:
        output.say_json(
            {
                "before": before,
                "after": after,
                "copy": copy,
                "whole": not errors,
            }
        )
    elif before == after:
        output.say(tr("Databasen har redan dagens form, {form}. Ingenting är ändrat.", form=after))
    else:
        output.say(tr("Databasen är lyft från form {before} till {after}.", before=before, after=after))
        output.say(tr("Som den var före ligger den i {copy}.", copy=copy))
    for finding in errors:
        output.complain(output.finding_line(finding))
    return 4 if errors else 0
