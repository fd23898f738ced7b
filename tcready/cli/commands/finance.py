"""`tcready finance`: budget and income, and whether they meet."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from tcready.cli import output
from tcready.cli.asking import application_of, as_json, at_application, at_workspace, desk_of
from tcready.cli.commands.subcommands import subcommand
from tcready.cli.register import add_commands
from tcready.i18n import tr

if TYPE_CHECKING:
    from fractions import Fraction

    from tcready.core.financing import Financing


def configure(parser: argparse.ArgumentParser) -> None:
    below = parser.add_subparsers(dest="what", required=True, metavar=tr("HANDLING"))
    add_commands(below, "financing")
    summing = subcommand(
        below, "sum", tr("går planen ihop, vem betalar vad, och vad är säkrat efteråt"), _sum
    )
    at_application(summing)
    at_workspace(summing)
    as_json(summing)


def run(options: argparse.Namespace) -> int:
    return int(options.todo(options))


def _sum(options: argparse.Namespace) -> int:
    from tcready.core.financing import financing_over
    from tcready.i18n.financing_words import after_sentence, closing_sentence, kronor, no_lines_sentence
    from tcready.i18n.naming import Names, percent

    with desk_of(options) as desk:
        found = financing_over(desk.records.financing, application_of(desk, options).period)
        names = Names(desk.framework, desk.records)
    if options.json:
        output.say_json(_value(found))
        return 0
    if not found.lines:
        output.say(no_lines_sentence())
        return 0
    for sentence in (closing_sentence(found), *after_sentence(found)):
        output.say(sentence)
    output.table(
        [
            (tr("Budget"), kronor(found.budget)),
            (tr("Intäkter"), kronor(found.income)),
            (tr("Varav säkrade intäkter"), kronor(found.secured)),
        ]
    )
    output.say_heading(tr("Varje parts andel av intäkterna"))
    output.table(
        (
            names.organisation(own.party) if own.party else tr("Ingen part angiven"),
            kronor(own.amount),
            percent(own.share),
            _state(own.amount, own.secured),
        )
        for own in found.shares
    )
    return 0


def _state(amount: Fraction, secured: Fraction) -> str:
    from tcready.i18n.financing_words import kronor

    if secured == amount:
        return tr("säkrad")
    return tr("{amount} säkrade", amount=kronor(secured)) if secured else tr("planerad")


def _value(found: Financing) -> dict[str, Any]:
    from tcready.core.exact import fraction_text

    return {
        "budget": fraction_text(found.budget),
        "income": fraction_text(found.income),
        "secured": fraction_text(found.secured),
        "missing": fraction_text(found.missing),
        "end": found.end and found.end.isoformat(),
        "secured_after": None if found.after is None else fraction_text(found.after),
        "parties": [
            {
                "organisation": own.party,
                "amount": fraction_text(own.amount),
                "secured": fraction_text(own.secured),
                "share": fraction_text(own.share),
            }
            for own in found.shares
        ],
    }
