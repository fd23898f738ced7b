"""`tcready judge`: a level on a requirement at a subject."""

from __future__ import annotations

import argparse

from tcready.cli import output
from tcready.cli.asking import as_json, at_workspace, day, desk_of, past_day
from tcready.i18n import tr


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("requirement", metavar=tr("KRAV"))
    parser.add_argument("--subject", required=True, metavar="ID", help=tr("enheten som bedöms"))
    parser.add_argument(
        "--level", required=True, metavar="N", help=tr("nivån på skalan; en okänd nivå visar hela skalan")
    )
    parser.add_argument("--self", dest="own", action="store_true", help=tr("det är en självskattning"))
    parser.add_argument("--consensus", action="store_true", help=tr("granskarna är eniga"))
    parser.add_argument("--note", metavar=tr("TEXT"), help=tr("varför"))
    parser.add_argument("--on", type=day, metavar=tr("DAG"), help=tr("dagen för bedömningen, annars i dag"))
    at_workspace(parser)
    as_json(parser)


def run(options: argparse.Namespace) -> int:
    from tcready.i18n.naming import Names
    from tcready.review.judging import judge

    with desk_of(options) as desk:
        made = judge(
            desk,
            options.requirement,
            options.subject,
            options.level,
            past_day(desk, options.on),
            own=options.own,
            consensus=options.consensus,
            note=options.note,
        )
        if options.json:
            output.say_json(made.model_dump(mode="json"))
            return 0
        names = Names(desk.framework, desk.records)
        output.say(
            tr(
                "Nivå {level} på «{requirement}» för {subject} är sparad.",
                level=made.level,
                requirement=names.requirement(made.requirement),
                subject=names.subject(made.subject),
            )
        )
        return 0
