"""`tcready case`: the application's steps and days; what was approved and sent."""

from __future__ import annotations

import argparse
from pathlib import Path

from tcready.cli import output
from tcready.cli.asking import application_option, as_json, as_of, at_workspace, day_of, desk_of
from tcready.cli.commands import case_files
from tcready.i18n import tr


def configure(parser: argparse.ArgumentParser) -> None:
    at_workspace(parser)
    application_option(parser)
    as_of(parser)
    as_json(parser)
    parser.add_argument(
        "--duties",
        action="store_true",
        help=tr("visa allt som varje roll har att göra, inte bara det som är nu"),
    )
    parser.add_argument(
        "--ics",
        type=Path,
        nargs="?",
        default=False,
        const=None,
        metavar=tr("FIL"),
        help=tr("skriv dagarna som en kalender, annars bland arbetsytans exporter"),
    )
    below = parser.add_subparsers(dest="what", required=False, metavar=tr("HANDLING"))
    case_files.configure(below)
    parser.set_defaults(todo=_show)


def run(options: argparse.Namespace) -> int:
    return int(options.todo(options))


def _show(options: argparse.Namespace) -> int:
    from tcready.cli.case_told import case_json, say_case
    from tcready.review.calendars import write_case
    from tcready.review.casework import application_in_force, case_of

    with desk_of(options) as desk:
        on = day_of(desk, options)
        case = case_of(desk, application_in_force(desk, on, options.application), on)
        written = write_case(desk, case, options.ics) if options.ics is not False else None
        if options.json:
            told = case_json(desk, case)
            output.say_json(told if options.ics is False else told | {"ics": written and str(written)})
            return 0
        say_case(desk, case, every_duty=options.duties)
        if written:
            output.say(tr("Dagarna ligger som kalender i {path}", path=written))
        elif options.ics is not False:
            output.say(tr("Ingen kalender skrevs, för det finns inga dagar att skriva."))
    return 0
