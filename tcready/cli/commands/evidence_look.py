"""`tcready evidence list | show`: what there is."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from tcready.cli import output
from tcready.cli.asking import as_json, as_of, at_workspace, day_of, desk_of
from tcready.cli.commands.subcommands import subcommand
from tcready.i18n import ntr, tr

if TYPE_CHECKING:
    from datetime import date

    from tcready.cli.commands.subcommands import Below
    from tcready.core.records import Evidence
    from tcready.review.desk import Desk


def configure(below: Below) -> None:
    parser = subcommand(below, "list", tr("visa underlagen och vad som hänt med dem"), _list)
    parser.add_argument("--kind", metavar=tr("SLAG"), help=tr("bara det slaget"))
    parser.add_argument("--requirement", metavar=tr("KRAV"), help=tr("bara det som är kopplat till kravet"))
    parser.add_argument("--subject", metavar="ID", help=tr("bara det som gäller enheten"))
    parser.add_argument(
        "--state",
        choices=("requested", "collected", "accepted", "rejected", "withdrawn"),
        help=tr("bara det som är i det läget"),
    )
    parser.add_argument("--register", action="store_true", help=tr("i datumordning, som ett diarium"))
    as_of(parser)
    at_workspace(parser)
    as_json(parser)
    parser = subcommand(below, "show", tr("visa allt om ett underlag"), _show)
    parser.add_argument("id", metavar="ID")
    as_of(parser)
    at_workspace(parser)
    as_json(parser)


def _list(options: argparse.Namespace) -> int:
    from tcready.review.known import known_kind, known_requirement, known_subject

    with desk_of(options) as desk:
        on = day_of(desk, options)
        if options.kind is not None:
            known_kind(options.kind, desk.framework)
        if options.requirement is not None:
            known_requirement(options.requirement, desk.framework)
        if options.subject is not None:
            known_subject(options.subject, desk.records)
        found = [item for item in desk.records.evidence if _wanted(item, options, on)]
        if options.register:
            found.sort(key=lambda item: (str(item.received or item.collected or "9999"), item.id))
        if options.json:
            output.say_json({"evidence": [_value(desk, item, on) for item in found]})
            return 0
        if not found:
            output.say(
                tr("Här finns inga underlag. Lägg till med tcready evidence add, eller begär med request.")
            )
            return 0
        if options.register:
            output.table(
                (i.received or i.collected or "–", i.dnr or "–", i.from_ or "–", i.to or "–", i.title)
                for i in found
            )
        else:
            output.table((item.id, _state_word(desk, item, on), item.title) for item in found)
        output.say(ntr("{n} underlag.", "{n} underlag.", len(found)))
        return 0


def _show(options: argparse.Namespace) -> int:
    from tcready.i18n.naming import Names, listed
    from tcready.review.known import known_evidence

    with desk_of(options) as desk:
        item, on = known_evidence(options.id, desk.records), day_of(desk, options)
        if options.json:
            output.say_json(_value(desk, item, on))
            return 0
        names = Names(desk.framework, desk.records)
        output.say_heading(item.title)
        file = tr("{name} ({size} byte)", name=item.file.name, size=item.file.size) if item.file else None
        rows: list[tuple[str, object]] = [
            (tr("Id"), item.id),
            (tr("Slag"), names.kind(item.kind)),
            (tr("Läge"), _state_word(desk, item, on)),
            (tr("Krav"), listed([names.requirement(name) for name in item.requirements])),
            (tr("Enheter"), listed([names.subject(name) for name in item.subjects])),
            (tr("Parter"), listed([names.organisation(party.organisation) for party in item.parties])),
            (tr("Fil"), file),
            (tr("SHA-256"), item.file.sha256 if item.file else None),
            (tr("Adress"), item.link),
            (tr("Anteckning"), item.note),
            (tr("Kom in"), item.collected),
            (tr("Gäller från"), item.valid_from),
            (tr("Gäller till och med"), item.valid_through),
            (tr("Diarienummer"), item.dnr),
            (tr("Ansvarig"), item.owner),
        ]
        output.table((name, value) for name, value in rows if value)
        for name, value in item.measures.items():
            output.say(tr("{measure}: {value}", measure=names.measure(name), value=value))
        for decision in item.decisions:
            output.say(
                tr(
                    "{day} {state} av {by}. {why}",
                    day=decision.on,
                    state=_decision_word(decision.state),
                    by=decision.by,
                    why=decision.why or "",
                )
            )
        return 0


def _wanted(item: Evidence, options: argparse.Namespace, on: date) -> bool:
    return (
        (options.kind is None or item.kind == options.kind)
        and (options.requirement is None or options.requirement in item.requirements)
        and (options.subject is None or options.subject in item.subjects)
        and (options.state is None or _state(item, on) == options.state)
        and (item.collected is None or item.collected <= on)
    )


def _state(item: Evidence, on: date) -> str:
    from tcready.core.scoring.standing import decision_at

    decision = decision_at(item, on)
    if decision:
        return decision.state
    return "collected" if item.collected else "requested"


def _state_word(desk: Desk, item: Evidence, on: date) -> str:
    from tcready.core.scoring.standing import standing
    from tcready.i18n.words import reason_sentence

    seen = standing(item, desk.framework.kinds.get(item.kind), on, None)
    if seen is None:
        return tr("finns inte än")
    links = tuple((link.requirement, link.subject) for link in item.links)
    reason = seen.reason(links, "as_of")
    return reason_sentence(reason) if reason else tr("godkänt och gällande")


def _decision_word(state: str) -> str:
    return {
        "accepted": tr("godkänt"),
        "rejected": tr("underkänt"),
        "withdrawn": tr("återtaget"),
    }[state]


def _value(desk: Desk, item: Evidence, on: date) -> dict[str, Any]:
    return item.model_dump(mode="json", exclude_none=True) | {"state": _state(item, on)}
