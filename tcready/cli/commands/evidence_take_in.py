"""`tcready evidence add | request`: new records."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from tcready.cli import output
from tcready.cli.asking import as_json, at_workspace, day, desk_of, past_day
from tcready.cli.commands.evidence_about import about, links, proof_of
from tcready.cli.commands.evidence_choice import tell
from tcready.cli.commands.subcommands import subcommand
from tcready.i18n import ntr, tr

if TYPE_CHECKING:
    from tcready.cli.commands.subcommands import Below
    from tcready.core.records import Evidence
    from tcready.review.collecting import Incoming
    from tcready.review.desk import Desk


def configure(below: Below) -> None:
    add = subcommand(below, "add", tr("lägg till filer eller en webbadress"), _add)
    add.add_argument("what_comes", nargs="+", metavar=tr("FIL|ADRESS"), help=tr("filer, eller https://…"))
    _said(add)
    add.add_argument("--requested", metavar="ID", help=tr("det är svaret på det begärda underlaget ID"))
    taken_in(add)
    request = subcommand(below, "request", tr("begär ett underlag som ska komma in"), _request)
    _said(request)


def taken_in(parser: argparse.ArgumentParser) -> None:
    """`--sheet`, `--collected`, `--accept`, `--dry-run`: how files come in."""
    parser.add_argument(
        "--sheet",
        type=Path,
        metavar=tr("LISTA.xlsx"),
        help=tr("ett kalkylblad (.xlsx eller .csv) med en rad om varje fil: fil, rubrik, dnr, datum …"),
    )
    parser.add_argument("--collected", type=day, metavar=tr("DAG"), help=tr("dagen det kom in, annars i dag"))
    parser.add_argument("--accept", action="store_true", help=tr("godkänn det med en gång"))
    parser.add_argument("--dry-run", action="store_true", help=tr("visa vad det skulle bli, spara inget"))


def _said(parser: argparse.ArgumentParser) -> None:
    links(parser)
    about(parser)
    parser.add_argument("--id", metavar="ID", help=tr("eget id, annars görs ett av titeln"))
    at_workspace(parser)
    as_json(parser)


def _add(options: argparse.Namespace) -> int:
    with desk_of(options) as desk:
        take(desk, options, options.what_comes)
    return 0


def take(desk: Desk, options: argparse.Namespace, what_comes: list[str]) -> list[Evidence]:
    """Keep what comes as the options and the sheet say, in one act, and tell what became of it."""
    from tcready.cli.commands.evidence_remarks import remark
    from tcready.review.collecting import take_in

    incoming = _incoming(desk, options, what_comes)
    records = take_in(desk, incoming, accepted=options.accept, dry_run=options.dry_run)
    _tell(options, records, rehearsed=options.dry_run)
    remark(desk, records)
    return records


def _incoming(desk: Desk, options: argparse.Namespace, what_comes: list[str]) -> list[Incoming]:
    from tcready.core.errors import WrongInput
    from tcready.core.message import msg
    from tcready.review.collecting import Incoming
    from tcready.review.intake import in_sheet
    from tcready.review.known import kind_missing, known_evidence

    asked = getattr(options, "requested", None)
    if len(what_comes) > 1 and (options.id or asked):
        raise WrongInput(msg("--id och --requested gäller en fil åt gången."))
    kind = options.kind
    if asked is not None:
        kind = kind or known_evidence(asked, desk.records).kind
    proof, collected = proof_of(options, kind or ""), past_day(desk, options.collected)
    incoming = []
    for given in what_comes:
        address = given if "://" in given else None
        incoming.append(Incoming(None if address else Path(given), address, proof, collected, asked))
    if options.sheet is not None:
        incoming, remarks = in_sheet(desk, options.sheet, incoming)
        for remark in remarks:
            output.complain(output.finding_line(remark))
    if not all(item.proof.kind for item in incoming):
        raise kind_missing(desk.framework, options.requirement)
    return incoming


def _request(options: argparse.Namespace) -> int:
    from tcready.cli.commands.evidence_remarks import remark
    from tcready.review.collecting import request
    from tcready.review.known import kind_missing

    with desk_of(options) as desk:
        if options.kind is None:
            raise kind_missing(desk.framework, options.requirement)
        record = request(desk, proof_of(options, options.kind))
        said = tr("{id} är begärt: {title}", id=record.id, title=record.title)
        tell(options, [record], [said])
        remark(desk, [record])
    return 0


def _tell(options: argparse.Namespace, records: list[Evidence], *, rehearsed: bool) -> None:
    if rehearsed:
        lines = [tr("{id} skulle läggas in: {title}", id=r.id, title=r.title) for r in records]
        lines.append(tr("Ingenting är sparat."))
    else:
        lines = [tr("{id} har kommit in: {title}", id=r.id, title=r.title) for r in records]
    tell(options, records, lines)
    waiting = [record for record in records if not record.decisions]
    if waiting and not rehearsed and not options.json:
        output.say(
            ntr(
                "Det räknas när någon har godkänt det: tcready evidence accept {id}",
                "De räknas när någon har godkänt dem: tcready evidence accept ID …",
                len(waiting),
                id=waiting[0].id,
            )
        )
