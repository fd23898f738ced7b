"""`tcready explain`: why a requirement is what it is, sentence by sentence."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from tcready.cli import output
from tcready.cli.asking import application_of, as_json, at_readiness, at_workspace, day_of, desk_of
from tcready.i18n import tr

if TYPE_CHECKING:
    from tcready.core.framework import Requirement
    from tcready.core.readiness import Leaf
    from tcready.i18n.naming import Names
    from tcready.review.desk import Desk


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("requirement", metavar=tr("KRAV"), help=tr("kravets id, se tcready criteria show"))
    at_workspace(parser)
    at_readiness(parser)
    as_json(parser)


def run(options: argparse.Namespace) -> int:
    from tcready.cli.requirement_head import say_requirement
    from tcready.core.status_json import leaf_json, numbers_json
    from tcready.i18n.naming import Names
    from tcready.review.known import known_requirement

    with desk_of(options) as desk:
        declared = known_requirement(options.requirement, desk.framework)
        application = application_of(desk, options)
        readiness = desk.readiness(day_of(desk, options), application)
        result = next(item for item in readiness.requirements if item.id == declared.id)
        if options.json:
            told = {
                "requirement": declared.id,
                "criterion": desk.framework.criterion_of[declared.id].id,
                "demand": declared.demand,
                "counted": result.counted,
                "verified": declared.verified,
                **numbers_json(result.numbers),
                "subjects": [leaf_json(leaf) for leaf in result.leaves],
            }
            output.say_json(told)
            return 0
        names = Names(desk.framework, desk.records)
        say_requirement(desk.framework, declared, names)
        if not result.counted:
            output.say(tr("Kravet räknas inte den här dagen."))
        if not result.leaves:
            level = names.level(declared.level)
            output.say(tr("Det finns ingen enhet på nivån {level} att bedöma.", level=level))
        for leaf in result.leaves:
            _say_leaf(declared, leaf, names, desk, options)
        return 0


def _say_leaf(
    declared: Requirement, leaf: Leaf, names: Names, desk: Desk, options: argparse.Namespace
) -> None:
    from tcready.i18n.explaining import explained
    from tcready.i18n.naming import percent
    from tcready.i18n.words import STATE_SIGNS, state_of_credit, state_word

    output.say()
    output.say_heading(
        tr(
            "{sign} {subject}: {state} ({achievement}), bidrar med {contribution} till poängen",
            sign=STATE_SIGNS[leaf.state],
            subject=names.subject(leaf.subject),
            state=state_word(leaf.state),
            achievement=percent(leaf.achievement),
            contribution=percent(leaf.contribution),
        )
    )
    period = application_of(desk, options).period
    for check, result in zip(declared.checks, leaf.checks, strict=True):
        told = explained(check, result, names, period)
        output.say(tr("  {mark} {asked}", mark=STATE_SIGNS[state_of_credit(result.credit)], asked=told.asked))
        output.say(tr("      {found}", found=told.found))
        for detail in told.details:
            output.say(tr("      – {detail}", detail=detail))
