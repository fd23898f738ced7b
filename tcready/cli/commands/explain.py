"""`tcready explain`: why a requirement is what it is, sentence by sentence."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from tcready.cli import output
from tcready.cli.asking import application_of, as_json, at_readiness, at_workspace, day_of, desk_of
from tcready.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tcready.core.framework import Requirement
    from tcready.core.readiness import Clause, Leaf, RequirementResult
    from tcready.core.records import Period
    from tcready.core.requirement_part import RequirementPart
    from tcready.i18n.naming import Names


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("requirement", metavar=tr("KRAV"), help=tr("kravets id, se tcready criteria show"))
    at_workspace(parser)
    at_readiness(parser)
    as_json(parser)


def run(options: argparse.Namespace) -> int:
    from tcready.cli.requirement_head import say_requirement
    from tcready.core.exact import fraction_text
    from tcready.core.requirement_part import clauses_of, requirement_part
    from tcready.core.status_json import clause_json, leaf_json, numbers_json
    from tcready.i18n.naming import Names
    from tcready.review.known import known_requirement

    with desk_of(options) as desk:
        declared = known_requirement(options.requirement, desk.framework)
        application = application_of(desk, options)
        readiness = desk.readiness(day_of(desk, options), application)
        result = next(item for item in readiness.requirements if item.id == declared.id)
        part = requirement_part(desk.framework, readiness, declared.id)
        clauses = clauses_of(desk.framework, readiness, declared.id)
        if options.json:
            told = {
                "requirement": declared.id,
                "criterion": desk.framework.criterion_of[declared.id].id,
                "demand": declared.demand,
                "counted": result.counted,
                "verified": declared.verified,
                **numbers_json(result.numbers),
                "contribution": fraction_text(part.given),
                "most": fraction_text(part.most),
                "violated": [clause_json(clause) for clause in clauses],
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
            _say_leaf(declared, leaf, names, application.period)
        if result.counted:
            _say_part(declared, result, part)
            _say_clauses(clauses, names)
        return 0


def _say_leaf(declared: Requirement, leaf: Leaf, names: Names, period: Period | None) -> None:
    from tcready.i18n.explaining import explained, leaf_sentence
    from tcready.i18n.words import STATE_SIGNS, state_of_credit

    output.say()
    output.say_heading(leaf_sentence(leaf, names))
    for check, result in zip(declared.checks, leaf.checks, strict=True):
        told = explained(check, result, names, period, leaf.subject)
        output.say(tr("  {mark} {asked}", mark=STATE_SIGNS[state_of_credit(result.credit)], asked=told.asked))
        output.say(tr("      {found}", found=told.found))
        for detail in told.details:
            output.say(tr("      – {detail}", detail=detail))


def _say_part(declared: Requirement, result: RequirementResult, part: RequirementPart) -> None:
    from tcready.i18n.explaining import part_sentences

    if told := part_sentences(declared, result, part):
        output.say()
        for sentence in told:
            output.say(sentence)


def _say_clauses(clauses: Sequence[Clause], names: Names) -> None:
    from tcready.i18n.explaining import clause_sentence

    output.say()
    if not clauses:
        output.say(tr("Kravet står inte i vägen för att ansöka."))
        return
    output.say_heading(tr("Står i vägen för att ansöka"))
    for clause in clauses:
        output.say(tr("• {sentence}", sentence=clause_sentence(clause, names)))
