"""`tcready evidence accept | reject | withdraw`: decisions about records there are, many in one act."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from tcready.cli.asking import as_json, at_workspace, day, desk_of, past_day
from tcready.cli.commands.evidence_choice import chosen, many, rehearse, state_of, tell
from tcready.cli.commands.subcommands import subcommand
from tcready.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from tcready.cli.commands.subcommands import Below
    from tcready.core.records import Evidence
    from tcready.review.desk import Desk


def configure(below: Below) -> None:
    for name, about, needs_why in (
        ("accept", tr("godkänn underlag som de är, för de krav de är kopplade till"), False),
        ("reject", tr("underkänn underlag, och säg varför"), True),
        ("withdraw", tr("återta underlag som inte ska användas"), False),
    ):
        parser = subcommand(below, name, about, _decide)
        many(parser)
        parser.add_argument("--why", required=needs_why, metavar=tr("TEXT"), help=tr("varför"))
        parser.add_argument("--on", type=day, metavar=tr("DAG"), help=tr("dagen för beslutet, annars i dag"))
        at_workspace(parser)
        as_json(parser)


def _decide(options: argparse.Namespace) -> int:
    from tcready.i18n.words import already_accepted
    from tcready.review.deciding import accept_all, acceptance, reject_all, withdraw_all

    with desk_of(options) as desk:
        on = past_day(desk, options.on)
        names = chosen(desk, options, _undecided(desk, options.what, on), on)
        if options.dry_run:
            return rehearse(desk, options, names)
        if options.what == "accept":
            standing = {name: acceptance(desk.records.evidence_by_id[name], on) for name in names}
            records = accept_all(desk, names, on, options.why)
            said = [
                already_accepted(name, stands) if stands else tr("{id} är godkänt.", id=name)
                for name, stands in standing.items()
            ]
        elif options.what == "reject":
            records = reject_all(desk, names, on, options.why)
            said = [tr("{id} är underkänt.", id=name) for name in names]
        else:
            records = withdraw_all(desk, names, on, options.why)
            said = [tr("{id} är återtaget.", id=name) for name in names]
    tell(options, records, said)
    return 0


def _undecided(desk: Desk, what: str, on: date) -> Iterable[Evidence]:
    """What a description can mean: what waits for an acceptance, has come in, or is in use."""
    from tcready.review.deciding import waiting

    if what == "accept":
        return waiting(desk, on)
    standing = ("withdrawn", "rejected", "requested") if what == "reject" else ("withdrawn",)
    return [item for item in desk.records.evidence if state_of(item, on) not in standing]
