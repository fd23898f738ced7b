"""`tcready agreement`: how alike the reviewers judge, and what they should talk over."""

from __future__ import annotations

import argparse
from itertools import groupby
from typing import TYPE_CHECKING, Any

from tcready.cli import output
from tcready.cli.asking import application_of, as_json, at_readiness, at_workspace, day_of, desk_of
from tcready.i18n import tr

if TYPE_CHECKING:
    from tcready.core.agreement import Agreement, LeafAgreement
    from tcready.core.readiness import Readiness
    from tcready.i18n.naming import Names


def configure(parser: argparse.ArgumentParser) -> None:
    at_workspace(parser)
    at_readiness(parser)
    as_json(parser)


def run(options: argparse.Namespace) -> int:
    from tcready.core.agreement import agreement
    from tcready.i18n.naming import Names

    with desk_of(options) as desk:
        readiness = desk.readiness(day_of(desk, options), application_of(desk, options))
        found = agreement(desk.framework, desk.records, readiness)
        if options.json:
            output.say_json(_value(found, readiness))
        else:
            _say(found, readiness, Names(desk.framework, desk.records))
        return 0


def _value(found: Agreement, readiness: Readiness) -> dict[str, Any]:
    from tcready.core.exact import fraction_text

    return {
        "format": 1,
        "as_of": readiness.as_of.isoformat(),
        "application": readiness.application.id,
        "subject": readiness.application.subject,
        "reviewers": list(found.reviewers),
        "asked": len(found.leaves),
        "judged": sum(bool(leaf.ratings) for leaf in found.leaves),
        "comparable": len(found.comparable),
        "close": None if found.close is None else fraction_text(found.close),
        "alpha": None if found.alpha is None else fraction_text(found.alpha),
        "leaves": [
            {
                "requirement": leaf.requirement,
                "subject": leaf.subject,
                "levels": [
                    {"reviewer": rating.reviewer, "level": rating.level, "on": rating.on.isoformat()}
                    for rating in leaf.ratings
                ],
                "not_judged_by": list(leaf.not_judged_by),
                "spread": leaf.spread,
                "consensus": leaf.consensus,
                "consensus_missing": leaf.consensus_missing,
                "review": leaf.review,
                "self": leaf.own,
                "self_apart": leaf.own_apart,
            }
            for leaf in found.leaves
        ],
    }


def _say(found: Agreement, readiness: Readiness, names: Names) -> None:
    from tcready.i18n.agreement_words import (
        alpha_sentence,
        close_sentence,
        count_sentence,
        leaf_name,
        left_to_judge,
        levels_words,
        nothing_asked_sentence,
        to_talk_over,
    )

    output.say_heading(tr("Samsyn mellan granskarna {day}", day=readiness.as_of))
    if not found.leaves:
        output.say(nothing_asked_sentence())
        return
    for sentence in (count_sentence(found), close_sentence(found), alpha_sentence(found)):
        output.say(sentence)
    for heading, leaves in to_talk_over(found):
        output.say()
        output.say_heading(heading)
        for leaf in leaves:
            output.say(tr("• {place}: {levels}", place=leaf_name(leaf, names), levels=levels_words(leaf)))
    output.say()
    output.say_heading(tr("Alla krav som bedöms med en nivå"))
    for requirement, group in groupby(found.leaves, key=lambda leaf: leaf.requirement):
        output.say(names.requirement(requirement))
        _say_leaves(list(group), names)
    if left := left_to_judge(found):
        output.say()
        output.say_heading(tr("Kvar att bedöma"))
        for sentence in left:
            output.say(tr("• {sentence}", sentence=sentence))


def _say_leaves(leaves: list[LeafAgreement], names: Names) -> None:
    from tcready.i18n.agreement_words import apart_word, levels_words
    from tcready.i18n.naming import listed

    judged = [leaf for leaf in leaves if leaf.ratings or leaf.own is not None or leaf.consensus is not None]
    told = ((apart_word(leaf), leaf) for leaf in judged)
    output.table(
        (f"  {apart.sign} {apart.word}", names.subject(leaf.subject), levels_words(leaf))
        for apart, leaf in told
    )
    if others := [names.subject(leaf.subject) for leaf in leaves if leaf not in judged]:
        output.say(tr("  ○ ingen har bedömt {places}", places=listed(others, 3)))
