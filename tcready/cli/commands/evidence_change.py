"""`tcready evidence link | unlink | set | revise`: records that are there, and what becomes of them."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from tcready.cli import output
from tcready.cli.asking import as_json, at_workspace, day, desk_of, past_day
from tcready.cli.commands.evidence_about import about, links, proof_of
from tcready.cli.commands.evidence_choice import chosen, many, rehearse, tell
from tcready.cli.commands.subcommands import subcommand
from tcready.i18n import ntr, tr

if TYPE_CHECKING:
    from tcready.cli.commands.subcommands import Below

OTHER = "of-"
"""Before the filters, where their plain names say what is to be."""
CLEARED = {
    "valid-from": "valid_from",
    "valid-through": "valid_through",
    "dnr": "dnr",
    "from": "from_",
    "to": "to",
    "received": "received",
    "handling": "handling",
    "owner": "owner",
    "due": "due",
    "note": "note",
    "party": "parties",
    "measure": "measures",
}
"""What `--clear` empties, by the option that would fill it."""


def configure(below: Below) -> None:
    for name, said, todo in (
        ("link", tr("koppla underlag till fler krav eller enheter"), _link),
        ("unlink", tr("ta bort kopplingar till krav eller enheter"), _link),
    ):
        parser = subcommand(below, name, said, todo)
        many(parser, OTHER)
        links(parser)
        at_workspace(parser)
        as_json(parser)
    parser = subcommand(below, "set", tr("ändra det som står om underlag"), _set)
    many(parser, OTHER)
    about(parser)
    parser.add_argument(
        "--clear", action="extend", nargs="+", default=[], choices=tuple(CLEARED), help=tr("töm uppgiften")
    )
    at_workspace(parser)
    as_json(parser)
    parser = subcommand(below, "revise", tr("lägg in en ny version; den gamla finns kvar"), _revise)
    parser.add_argument("id", metavar="ID")
    parser.add_argument("what_comes", metavar=tr("FIL|ADRESS"), help=tr("en fil, eller https://…"))
    links(parser)
    about(parser)
    parser.add_argument("--collected", type=day, metavar=tr("DAG"), help=tr("dagen det kom in, annars i dag"))
    at_workspace(parser)
    as_json(parser)


def _link(options: argparse.Namespace) -> int:
    from tcready.core.errors import WrongInput
    from tcready.core.message import msg
    from tcready.review.revising import link_all, unlink_all

    if not options.requirement and not options.subject:
        raise WrongInput(msg("Ange krav med --requirement eller enheter med --subject."))
    with desk_of(options) as desk:
        names = chosen(desk, options, desk.records.evidence, desk.today())
        if options.dry_run:
            return rehearse(desk, options, names)
        change = link_all if options.what == "link" else unlink_all
        before = [desk.records.evidence_by_id[name] for name in names]
        records = change(desk, names, options.requirement, options.subject)
    changed = [new.id for old, new in zip(before, records, strict=True) if old != new]
    if options.what == "link":
        lines = [tr("{id} är kopplat.", id=name) for name in changed]
        lines += [tr("{id} hade de kopplingarna redan.", id=r.id) for r in records if r.id not in changed]
        lines += [tr("De nya kopplingarna räknas när underlagen godkänns igen.")] if changed else []
    else:
        lines = [tr("{id} är inte längre kopplat dit.", id=name) for name in changed]
    tell(options, records, lines)
    return 0


def _set(options: argparse.Namespace) -> int:
    from tcready.cli.commands.evidence_remarks import remark
    from tcready.core.errors import WrongInput
    from tcready.core.message import msg
    from tcready.review.deciding import acceptance
    from tcready.review.revising import describe

    with desk_of(options) as desk:
        names = chosen(desk, options, desk.records.evidence, desk.today())
        if options.dry_run:
            return rehearse(desk, options, names)
        today = desk.today()
        stood = {name for name in names if acceptance(desk.records.evidence_by_id[name], today)}
        cleared, proof = [CLEARED[name] for name in options.clear], proof_of(options, options.kind or "")
        if not cleared and not any(proof):
            raise WrongInput(msg("Ange vad som ska ändras, till exempel --owner, --due eller --clear."))
        records = describe(desk, names, proof, cleared)
        lost = [record.id for record in records if record.id in stood and not acceptance(record, today)]
        tell(options, records, [tr("{id} är ändrat.", id=name) for name in names])
        if lost and not options.json:
            output.say(
                ntr(
                    "Det som godkändes har ändrats: godkänn {id} igen.",
                    "Det som godkändes har ändrats: godkänn igen {id}.",
                    len(lost),
                    id=", ".join(lost),
                )
            )
        remark(desk, records)
    return 0


def _revise(options: argparse.Namespace) -> int:
    from tcready.cli.commands.evidence_remarks import remark
    from tcready.review.known import known_evidence
    from tcready.review.revising import revise

    with desk_of(options) as desk:
        record = known_evidence(options.id, desk.records)
        address = options.what_comes if "://" in options.what_comes else None
        path = None if address else Path(options.what_comes)
        collected = past_day(desk, options.collected)
        proof = proof_of(options, options.kind or record.kind)._replace(id=None)
        revised = revise(desk, record.id, path, address, collected, proof)
        said = tr(
            "{id} har en ny version, nummer {n}. Den räknas när någon har godkänt den.",
            id=revised.id,
            n=len(revised.revisions) + 1,
        )
        tell(options, [revised], [said])
        remark(desk, [revised])
    return 0
