"""`tcready evidence sign | signed`: agreements, signed party by party."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from tcready.cli import output
from tcready.cli.asking import (
    application_of,
    as_json,
    as_of,
    at_application,
    at_workspace,
    day,
    day_of,
    desk_of,
)
from tcready.cli.commands.subcommands import subcommand
from tcready.i18n import tr

if TYPE_CHECKING:
    from tcready.cli.commands.subcommands import Below
    from tcready.core.signing import SigningMatrix
    from tcready.i18n.naming import Names


def configure(below: Below) -> None:
    parser = subcommand(below, "sign", tr("skriv in vilka som har skrivit under ett avtal, och när"), _sign)
    parser.add_argument("id", metavar="ID", help=tr("avtalet"))
    parser.add_argument(
        "--party", action="extend", nargs="+", default=[], metavar="ID", help=tr("organisationer det gäller")
    )
    when = parser.add_mutually_exclusive_group()
    when.add_argument("--on", type=day, metavar=tr("DAG"), help=tr("dagen de skrev under"))
    when.add_argument("--not-yet", action="store_true", help=tr("de är parter men har inte skrivit under"))
    when.add_argument("--no-party", action="store_true", help=tr("de är inte längre parter"))
    parser.add_argument("--decided", type=day, metavar=tr("DAG"), help=tr("dagen det beslutades"))
    parser.add_argument("--dnr", metavar="DNR", help=tr("beslutets diarienummer"))
    parser.add_argument("--signatory", metavar=tr("VEM"), help=tr("vem som skrev under, helst en roll"))
    at_workspace(parser)
    as_json(parser)
    parser = subcommand(below, "signed", tr("vilka kommuner som har skrivit under vilka avtal"), _signed)
    at_application(parser)
    as_of(parser)
    at_workspace(parser)
    as_json(parser)


def _sign(options: argparse.Namespace) -> int:
    from tcready.i18n.naming import Names
    from tcready.review.deciding import acceptance
    from tcready.review.signing import leave, sign

    with desk_of(options) as desk:
        today = desk.today()
        before = desk.records.evidence_by_id.get(options.id)
        stood = before is not None and acceptance(before, today)
        if options.no_party:
            record = leave(desk, options.id, options.party)
        else:
            given = {"signed": options.on, "decided": options.decided, "dnr": options.dnr}
            said = {name: value for name, value in {**given, "signatory": options.signatory}.items() if value}
            record = sign(
                desk, options.id, options.party, {**said, **({"signed": None} if options.not_yet else {})}
            )
        if options.json:
            output.say_json({"id": record.id, "parties": _parties(record)})
            return 0
        names = Names(desk.framework, desk.records)
        signed = [p for p in record.parties if (on := p.signed_on(record.collected)) and on <= today]
        listed = ", ".join(names.organisation(party.organisation) for party in signed) or tr("ingen")
        output.say(tr("{id}: har skrivit under: {parties}", id=record.id, parties=listed))
        if stood and not acceptance(record, today):
            output.say(tr("Det som godkändes har ändrats: godkänn {id} igen.", id=record.id))
        return 0


def _signed(options: argparse.Namespace) -> int:
    from tcready.core.signing import signing_matrix
    from tcready.i18n.naming import Names

    with desk_of(options) as desk:
        on, application = day_of(desk, options), application_of(desk, options)
        matrix = signing_matrix(desk.framework, desk.records, on, application.period)
        if options.json:
            output.say_json(_value(matrix))
        else:
            _say(matrix, Names(desk.framework, desk.records))
        return 0


def _say(matrix: SigningMatrix, names: Names) -> None:
    from tcready.i18n.signing_words import (
        SIGNS,
        cell_more,
        cell_word,
        counts_word,
        no_agreement_sentence,
        no_municipality_sentence,
        signed_sentence,
        validity_word,
    )

    if not matrix.agreements:
        output.say(no_agreement_sentence())
        return
    for number, agreement in enumerate(matrix.agreements):
        output.say_heading(f"{number + 1}. {names.evidence(agreement.evidence.id)}")
        output.say(f"{agreement.evidence.id} · {validity_word(agreement)} · {counts_word(agreement)}")
        output.say(signed_sentence(matrix, number))
    if not matrix.rows:
        output.say(no_municipality_sentence())
        return
    output.say()
    numbers = [str(number) for number in range(1, len(matrix.agreements) + 1)]
    output.table(
        [
            (tr("Kommun"), *numbers),
            *(
                (row.organisation.name, *(f"{SIGNS[cell.signing]} {cell_word(cell)}" for cell in row.cells))
                for row in matrix.rows
            ),
        ]
    )
    told = [
        (row.organisation.name, str(number), ", ".join(more))
        for row in matrix.rows
        for number, cell in enumerate(row.cells, 1)
        if (more := cell_more(cell))
    ]
    if told:
        output.say()
        output.say_heading(tr("Beslut och undertecknare"))
        output.table(told)


def _value(matrix: SigningMatrix) -> dict[str, Any]:
    return {
        "as_of": matrix.as_of.isoformat(),
        "agreements": [
            {
                "id": agreement.evidence.id,
                "from": agreement.first and agreement.first.isoformat(),
                "through": agreement.last and agreement.last.isoformat(),
                "counts": agreement.reason is None,
                "reason": agreement.reason and agreement.reason.value,
                "covers_period": agreement.covers,
                "signed": matrix.signed(number),
            }
            for number, agreement in enumerate(matrix.agreements)
        ],
        "municipalities": [
            {
                "organisation": row.organisation.id,
                "agreements": [
                    {
                        "id": agreement.evidence.id,
                        "state": cell.signing.value,
                        "signed": cell.on and cell.on.isoformat(),
                        "decided": cell.party and cell.party.decided and cell.party.decided.isoformat(),
                        "dnr": cell.party and cell.party.dnr,
                        "signatory": cell.party and cell.party.signatory,
                    }
                    for agreement, cell in zip(matrix.agreements, row.cells, strict=True)
                ],
            }
            for row in matrix.rows
        ],
    }


def _parties(record: Any) -> list[Any]:
    return [party.model_dump(mode="json") for party in record.parties]
