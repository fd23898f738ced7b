"""`tcready not-applicable`: a requirement that does not apply at a subject, and why."""

from __future__ import annotations

import argparse

from tcready.cli import output
from tcready.cli.asking import as_json, at_workspace, day, desk_of, past_day
from tcready.i18n import tr


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("requirement", metavar=tr("KRAV"))
    parser.add_argument("--subject", required=True, metavar="ID", help=tr("enheten som undantas"))
    parser.add_argument(
        "--justification", required=True, metavar=tr("TEXT"), help=tr("varför det inte gäller")
    )
    parser.add_argument("--approved-by", metavar=tr("NAMN"), help=tr("vem som har godkänt undantaget"))
    parser.add_argument("--on", type=day, metavar=tr("DAG"), help=tr("dagen för beslutet, annars i dag"))
    at_workspace(parser)
    as_json(parser)


def run(options: argparse.Namespace) -> int:
    from tcready.i18n.naming import Names
    from tcready.review.judging import not_applicable

    with desk_of(options) as desk:
        made = not_applicable(
            desk,
            options.requirement,
            options.subject,
            past_day(desk, options.on),
            options.justification,
            options.approved_by,
        )
        if options.json:
            output.say_json(made.model_dump(mode="json"))
            return 0
        names = Names(desk.framework, desk.records)
        output.say(
            tr(
                "«{requirement}» gäller inte längre {subject}.",
                requirement=names.requirement(made.requirement),
                subject=names.subject(made.subject),
            )
        )
        return 0
