"""`tcready evidence accept | reject | withdraw | link`: decisions about records there are."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from tcready.cli import output
from tcready.cli.asking import as_json, at_workspace, day, desk_of, past_day
from tcready.cli.commands.subcommands import subcommand
from tcready.i18n import tr

if TYPE_CHECKING:
    from tcready.cli.commands.subcommands import Below


def configure(below: Below) -> None:
    for name, about, needs_why in (
        ("accept", tr("godkänn underlag som de är, för de krav de är kopplade till"), False),
        ("reject", tr("underkänn underlag, och säg varför"), True),
        ("withdraw", tr("återta underlag som inte ska användas"), False),
    ):
        parser = subcommand(below, name, about, _decide)
        parser.add_argument("ids", nargs="+", metavar="ID")
        parser.add_argument("--why", required=needs_why, metavar=tr("TEXT"), help=tr("varför"))
        parser.add_argument("--on", type=day, metavar=tr("DAG"), help=tr("dagen för beslutet, annars i dag"))
        at_workspace(parser)
        as_json(parser)
    parser = subcommand(below, "link", tr("koppla ett underlag till fler krav eller enheter"), _link)
    parser.add_argument("id", metavar="ID")
    parser.add_argument("--requirement", action="extend", nargs="+", default=[], metavar=tr("KRAV"))
    parser.add_argument("--subject", action="extend", nargs="+", default=[], metavar="ID")
    at_workspace(parser)
    as_json(parser)


def _decide(options: argparse.Namespace) -> int:
    from tcready.i18n.words import already_accepted
    from tcready.review.deciding import accept, acceptance, reject, withdraw
    from tcready.review.known import known_evidence

    with desk_of(options) as desk:
        on = past_day(desk, options.on)
        for name in options.ids:
            if options.what == "accept":
                standing = acceptance(known_evidence(name, desk.records), on)
                record, said = accept(desk, name, on, options.why), tr("{id} är godkänt.", id=name)
                said = already_accepted(name, standing) if standing else said
            elif options.what == "reject":
                record, said = reject(desk, name, on, options.why), tr("{id} är underkänt.", id=name)
            else:
                record, said = withdraw(desk, name, on, options.why), tr("{id} är återtaget.", id=name)
            if options.json:
                output.say_json(record.model_dump(mode="json"))
            else:
                output.say(said)
    return 0


def _link(options: argparse.Namespace) -> int:
    from tcready.review.revising import link

    with desk_of(options) as desk:
        record = link(desk, options.id, options.requirement, options.subject)
    if options.json:
        output.say_json(record.model_dump(mode="json"))
    else:
        output.say(tr("{id} är kopplat. De nya kopplingarna räknas när det godkänns igen.", id=record.id))
    return 0
