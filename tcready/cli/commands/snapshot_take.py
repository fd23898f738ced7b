"""`tcready snapshot take`: freeze the readiness of a day."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from tcready.cli import output
from tcready.cli.asking import application_of, as_json, as_of, at_application, at_workspace, day_of, desk_of
from tcready.cli.commands.subcommands import subcommand
from tcready.i18n import tr

if TYPE_CHECKING:
    from tcready.cli.commands.subcommands import Below


def configure(below: Below) -> None:
    take = subcommand(below, "take", tr("frys läget en dag"), _take)
    take.add_argument(
        "--label", metavar=tr("TEXT"), help=tr("vad det är för läge, till exempel inför ansökan")
    )
    at_application(take)
    as_of(take)
    at_workspace(take)
    as_json(take)


def _take(options: argparse.Namespace) -> int:
    from tcready.cli.commands.snapshot_look import say_snapshot, value_of
    from tcready.review.freezing import take

    with desk_of(options) as desk:
        taken = take(desk, day_of(desk, options), application_of(desk, options), options.label)
    if options.json:
        output.say_json(value_of(taken))
    else:
        output.say(tr("Ögonblicksbilden {id} är tagen.", id=taken.id))
        say_snapshot(taken)
    return 0
