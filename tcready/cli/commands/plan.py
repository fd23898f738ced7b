"""`tcready plan`: what is to be done, by whom and when; and who takes over."""

from __future__ import annotations

import argparse

from tcready.cli import output
from tcready.cli.asking import as_json, at_workspace, desk_of
from tcready.cli.commands.subcommands import subcommand
from tcready.cli.register import add_commands
from tcready.i18n import ntr, tr


def configure(parser: argparse.ArgumentParser) -> None:
    below = parser.add_subparsers(dest="what", required=True, metavar=tr("HANDLING"))
    add_commands(below, "plan")
    handing = subcommand(below, "reassign", tr("låt någon annan ta över åtgärder och underlag"), _reassign)
    handing.add_argument("old", metavar=tr("NAMN"), help=tr("den som lämnar"))
    handing.add_argument("new", metavar=tr("NAMN"), help=tr("den som tar över"))
    at_workspace(handing)
    as_json(handing)


def run(options: argparse.Namespace) -> int:
    return int(options.todo(options))


def _reassign(options: argparse.Namespace) -> int:
    from tcready.review.registering import reassign

    with desk_of(options) as desk:
        actions, records = reassign(desk, options.old, options.new)
    if options.json:
        output.say_json({"owner": options.new, "plan": actions, "evidence": records})
        return 0
    output.say(
        tr(
            "{new} tar över {actions} och {records} från {old}.",
            new=options.new,
            old=options.old,
            actions=ntr("{n} öppen åtgärd", "{n} öppna åtgärder", actions),
            records=ntr("{n} underlag", "{n} underlag", records),
        )
    )
    return 0
