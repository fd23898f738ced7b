"""Options that say what a piece of evidence is about, for those that take it in and those that change it."""

from __future__ import annotations

import argparse
from fractions import Fraction
from typing import TYPE_CHECKING

from tcready.cli.asking import day
from tcready.i18n import tr

if TYPE_CHECKING:
    from tcready.review.proof import Proof

HANDLING = ("open", "personal", "secret")


def links(parser: argparse.ArgumentParser) -> None:
    """`--requirement`, `--subject`: what it shows, and for whom."""
    parser.add_argument(
        "--requirement",
        action="extend",
        nargs="+",
        default=[],
        metavar=tr("KRAV"),
        help=tr("kraven det visar"),
    )
    parser.add_argument(
        "--subject", action="extend", nargs="+", default=[], metavar="ID", help=tr("enheterna det gäller")
    )


def about(parser: argparse.ArgumentParser) -> None:
    """Everything else that can be said of a record."""
    parser.add_argument(
        "--kind", metavar=tr("SLAG"), help=tr("slag av underlag; alla: tcready criteria show --kinds")
    )
    parser.add_argument(
        "--party",
        action="extend",
        nargs="+",
        default=[],
        metavar="ID",
        help=tr("organisationer som skrivit under"),
    )
    parser.add_argument("--title", metavar=tr("TEXT"), help=tr("vad det är, annars filens namn"))
    parser.add_argument("--valid-from", type=day, metavar=tr("DAG"), help=tr("första dagen det gäller"))
    parser.add_argument("--valid-through", type=day, metavar=tr("DAG"), help=tr("sista dagen det gäller"))
    parser.add_argument(
        "--measure", action="extend", nargs="+", default=[], metavar=tr("NAMN=TAL"), help=tr("tal det visar")
    )
    parser.add_argument("--dnr", metavar="DNR", help=tr("diarienummer"))
    parser.add_argument("--from", dest="sender", metavar=tr("VEM"), help=tr("vem det kom från"))
    parser.add_argument("--to", dest="recipient", metavar=tr("VEM"), help=tr("vem det var ställt till"))
    parser.add_argument("--received", type=day, metavar=tr("DAG"), help=tr("dagen då det togs emot"))
    parser.add_argument(
        "--handling",
        choices=HANDLING,
        help=tr("open: öppet, personal: personuppgifter, secret: sekretess; annars som slaget säger"),
    )
    parser.add_argument("--owner", metavar=tr("ROLL"), help=tr("vem som ansvarar för att det kommer in"))
    parser.add_argument("--due", type=day, metavar=tr("DAG"), help=tr("sista dagen det ska ha kommit in"))
    parser.add_argument("--note", metavar=tr("TEXT"), help=tr("anteckning"))


def proof_of(options: argparse.Namespace, kind: str) -> Proof:
    """What the options say."""
    from tcready.review.proof import Proof

    return Proof(
        kind=kind,
        requirements=getattr(options, "requirement", ()),
        subjects=getattr(options, "subject", ()),
        title=options.title,
        id=getattr(options, "id", None),
        parties=options.party,
        valid_from=options.valid_from,
        valid_through=options.valid_through,
        measures=dict(_measure(text) for text in options.measure),
        dnr=options.dnr,
        owner=options.owner,
        note=options.note,
        due=options.due,
        handling=options.handling,
        sender=options.sender,
        recipient=options.recipient,
        received=options.received,
    )


def _measure(text: str) -> tuple[str, Fraction]:
    from tcready.core.errors import WrongInput
    from tcready.core.exact import exact
    from tcready.core.message import msg

    name, sign, value = text.partition("=")
    try:
        if name and sign:
            return name, exact(value.replace(",", "."))
    except ValueError:
        pass
    raise WrongInput(msg("Skriv måttet som NAMN=TAL, inte {text}.", text=text))
