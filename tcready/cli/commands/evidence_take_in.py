"""`tcready evidence add | request`: new records."""

from __future__ import annotations

import argparse
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from tcready.cli import output
from tcready.cli.asking import as_json, at_workspace, day, desk_of, past_day
from tcready.cli.commands.subcommands import subcommand
from tcready.i18n import ntr, tr

if TYPE_CHECKING:
    from tcready.cli.commands.subcommands import Below
    from tcready.core.records import Evidence
    from tcready.review.collecting import Proof


def configure(below: Below) -> None:
    add = subcommand(below, "add", tr("lägg till filer eller en webbadress"), _add)
    add.add_argument("what_comes", nargs="+", metavar=tr("FIL|ADRESS"), help=tr("filer, eller https://…"))
    _about(add)
    add.add_argument("--requested", metavar="ID", help=tr("det är svaret på det begärda underlaget ID"))
    add.add_argument("--collected", type=day, metavar=tr("DAG"), help=tr("dagen det kom in, annars i dag"))
    add.add_argument("--accept", action="store_true", help=tr("godkänn det med en gång"))
    request = subcommand(below, "request", tr("begär ett underlag som ska komma in"), _request)
    _about(request)


def _about(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--kind", metavar=tr("SLAG"), help=tr("slag av underlag; alla: tcready criteria show --kinds")
    )
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
    parser.add_argument(
        "--party",
        action="extend",
        nargs="+",
        default=[],
        metavar="ID",
        help=tr("organisationer som skrivit under"),
    )
    parser.add_argument("--title", metavar=tr("TEXT"), help=tr("vad det är, annars filens namn"))
    parser.add_argument("--id", metavar="ID", help=tr("eget id, annars görs ett av titeln"))
    parser.add_argument("--valid-from", type=day, metavar=tr("DAG"), help=tr("första dagen det gäller"))
    parser.add_argument("--valid-through", type=day, metavar=tr("DAG"), help=tr("sista dagen det gäller"))
    parser.add_argument(
        "--measure", action="extend", nargs="+", default=[], metavar=tr("NAMN=TAL"), help=tr("tal det visar")
    )
    parser.add_argument("--dnr", metavar="DNR", help=tr("diarienummer"))
    parser.add_argument("--owner", metavar=tr("ROLL"), help=tr("vem som ansvarar för att det kommer in"))
    parser.add_argument("--note", metavar=tr("TEXT"), help=tr("anteckning"))
    at_workspace(parser)
    as_json(parser)


def _proof(options: argparse.Namespace, kind: str) -> Proof:
    from tcready.review.collecting import Proof

    return Proof(
        kind=kind,
        requirements=options.requirement,
        subjects=options.subject,
        title=options.title,
        id=options.id,
        parties=options.party,
        valid_from=options.valid_from,
        valid_through=options.valid_through,
        measures=dict(_measure(text) for text in options.measure),
        dnr=options.dnr,
        owner=options.owner,
        note=options.note,
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


def _add(options: argparse.Namespace) -> int:
    from tcready.core.errors import WrongInput
    from tcready.core.message import msg
    from tcready.review.collecting import add_file, add_link, answer
    from tcready.review.deciding import accept
    from tcready.review.known import kind_missing, known_evidence

    if len(options.what_comes) > 1 and (options.id or options.requested):
        raise WrongInput(msg("--id och --requested gäller en fil åt gången."))
    taken = []
    with desk_of(options) as desk:
        collected = past_day(desk, options.collected)
        if options.requested is None and options.kind is None:
            raise kind_missing(desk.framework, options.requirement)
        for given in options.what_comes:
            address = given if "://" in given else None
            path = None if address else Path(given)
            if options.requested is not None:
                asked = known_evidence(options.requested, desk.records)
                proof = _proof(options, options.kind or asked.kind)
                record = answer(desk, asked.id, path, address, collected, proof)
            elif address:
                record = add_link(desk, address, _proof(options, options.kind), collected)
            else:
                record = add_file(desk, Path(given), _proof(options, options.kind), collected)
            taken.append(accept(desk, record.id, desk.today()) if options.accept else record)
    _tell(options, taken, tr("har kommit in"))
    return 0


def _request(options: argparse.Namespace) -> int:
    from tcready.review.collecting import request
    from tcready.review.known import kind_missing

    with desk_of(options) as desk:
        if options.kind is None:
            raise kind_missing(desk.framework, options.requirement)
        record = request(desk, _proof(options, options.kind))
    _tell(options, [record], tr("är begärt"))
    return 0


def _tell(options: argparse.Namespace, records: list[Evidence], how: str) -> None:
    if options.json:
        values = [record.model_dump(mode="json") for record in records]
        output.say_json(values[0] if len(values) == 1 else {"evidence": values})
        return
    for record in records:
        output.say(tr("{id} {how}: {title}", id=record.id, how=how, title=record.title))
    waiting = [record for record in records if record.collected and not record.decisions]
    if waiting:
        output.say(
            ntr(
                "Det räknas när någon har godkänt det: tcready evidence accept {id}",
                "De räknas när någon har godkänt dem: tcready evidence accept ID",
                len(waiting),
                id=waiting[0].id,
            )
        )
