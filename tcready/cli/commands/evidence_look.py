"""`tcready evidence list | show`: what there is."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from tcready.cli import output
from tcready.cli.asking import as_json, as_of, at_workspace, day_of, desk_of
from tcready.cli.commands.evidence_choice import filters, fitting, state_of
from tcready.cli.commands.evidence_register import as_register, register
from tcready.cli.commands.subcommands import subcommand
from tcready.i18n import ntr, tr

if TYPE_CHECKING:
    from datetime import date

    from tcready.cli.commands.subcommands import Below
    from tcready.core.records import Evidence
    from tcready.review.desk import Desk


def configure(below: Below) -> None:
    parser = subcommand(below, "list", tr("visa underlagen och vad som hänt med dem"), _list)
    filters(parser)
    parser.add_argument(
        "--late", action="store_true", help=tr("bara det som skulle ha kommit in men inte har gjort det")
    )
    as_register(parser)
    as_of(parser)
    at_workspace(parser)
    as_json(parser)
    parser = subcommand(below, "show", tr("visa allt om ett underlag"), _show)
    parser.add_argument("id", metavar="ID")
    as_of(parser)
    at_workspace(parser)
    as_json(parser)


def _list(options: argparse.Namespace) -> int:
    with desk_of(options) as desk:
        on = day_of(desk, options)
        there = [item for item in desk.records.evidence if item.collected is None or item.collected <= on]
        found = fitting(desk, options, there, on)
        if options.late:
            found = sorted((item for item in found if _late(item, on)), key=lambda item: (item.due, item.id))
        if options.register:
            return register(desk, options, found, on)
        if options.json:
            output.say_json({"evidence": [_value(desk, item, on) for item in found]})
            return 0
        if not desk.records.evidence:
            output.say(
                tr("Här finns inga underlag. Lägg till med tcready evidence add, eller begär med request.")
            )
            return 0
        if options.late:
            output.table((item.id, item.due, item.owner or "–", item.title) for item in found)
        else:
            output.table((item.id, _state_word(desk, item, on), item.title) for item in found)
        output.say(ntr("{n} underlag.", "{n} underlag.", len(found)))
        return 0


def _late(item: Evidence, on: date) -> bool:
    return item.due is not None and item.due < on and state_of(item, on) == "requested"


def _show(options: argparse.Namespace) -> int:
    from tcready.i18n.naming import Names
    from tcready.review.known import known_evidence
    from tcready.review.record_facts import decision_sentence, record_facts, revision_sentence

    with desk_of(options) as desk:
        item, on = known_evidence(options.id, desk.records), day_of(desk, options)
        if options.json:
            output.say_json(_value(desk, item, on))
            return 0
        names = Names(desk.framework, desk.records)
        output.say_heading(item.title)
        output.table(record_facts(item, desk.framework, names, _state_word(desk, item, on)))
        for name, value in item.measures.items():
            output.say(tr("{measure}: {value}", measure=names.measure(name), value=value))
        for decision in item.decisions:
            output.say(decision_sentence(decision))
        for number, revision in enumerate(item.revisions, 1):
            output.say(revision_sentence(number, revision))
            for decision in revision.decisions:
                output.say(decision_sentence(decision))
        return 0


def _state_word(desk: Desk, item: Evidence, on: date) -> str:
    from tcready.core.framework import CASE_DOCUMENT
    from tcready.core.scoring.standing import Standings
    from tcready.i18n.words import reason_sentence

    if item.kind == CASE_DOCUMENT.id:
        return tr("hör till ärendet och räknas inte")
    seen = Standings(desk.framework.kinds, on, None).of(item)
    if seen is None:
        return tr("finns inte än")
    links = tuple((link.requirement, link.subject) for link in item.links)
    reason = seen.reason(links, "as_of")
    return reason_sentence(reason) if reason else tr("godkänt och gällande")


def _value(desk: Desk, item: Evidence, on: date) -> dict[str, Any]:
    return item.model_dump(mode="json", exclude_none=True) | {"state": state_of(item, on)}
