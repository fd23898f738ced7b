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
    from tcready.i18n.agreement_words import alpha_sentence, close_sentence

    output.say_heading(tr("Samsyn mellan granskarna {day}", day=readiness.as_of))
    if not found.leaves:
        output.say(tr("Inget krav här bedöms med en nivå."))
        return
    output.say(
        tr(
            "{asked} bedömningar att göra. {judged} är gjorda av någon granskare, {comparable} av minst två.",
            asked=len(found.leaves),
            judged=sum(bool(leaf.ratings) for leaf in found.leaves),
            comparable=len(found.comparable),
        )
    )
    output.say(close_sentence(found))
    output.say(alpha_sentence(found))
    for heading, leaves in (
        (
            tr("Ta fram en gemensam nivå: två steg eller mer skiljer"),
            [leaf for leaf in found.leaves if leaf.consensus_missing],
        ),
        (
            tr("Självskattning och granskning är två steg eller mer isär"),
            [leaf for leaf in found.leaves if leaf.own_apart],
        ),
    ):
        if leaves:
            output.say()
            output.say_heading(heading)
            for leaf in leaves:
                output.say(tr("• {place}: {levels}", place=_place(leaf, names), levels=_levels(leaf)))
    output.say()
    output.say_heading(tr("Alla krav som bedöms med en nivå"))
    for requirement, group in groupby(found.leaves, key=lambda leaf: leaf.requirement):
        output.say(names.requirement(requirement))
        _say_leaves(list(group), names)
    _say_who_is_left(found)


def _say_leaves(leaves: list[LeafAgreement], names: Names) -> None:
    from tcready.i18n.naming import listed

    judged = [leaf for leaf in leaves if leaf.ratings or leaf.own is not None or leaf.consensus is not None]
    output.table((_apart(leaf), names.subject(leaf.subject), _levels(leaf)) for leaf in judged)
    if others := [names.subject(leaf.subject) for leaf in leaves if leaf not in judged]:
        output.say(tr("  ○ ingen har bedömt {places}", places=listed(others, 3)))


def _say_who_is_left(found: Agreement) -> None:
    left = [
        (name, sum(name in leaf.not_judged_by for leaf in found.leaves), len(found.leaves))
        for name in found.reviewers
    ]
    if any(missing for _, missing, _ in left):
        output.say()
        output.say_heading(tr("Kvar att bedöma"))
        for name, missing, of in left:
            if missing:
                output.say(tr("• {name}: {missing} av {of}", name=name, missing=missing, of=of))


def _place(leaf: LeafAgreement, names: Names) -> str:
    return tr(
        "{requirement} · {subject}",
        requirement=names.requirement(leaf.requirement),
        subject=names.subject(leaf.subject),
    )


def _apart(leaf: LeafAgreement) -> str:
    """How far apart they are, in a sign and a word or two."""
    if leaf.spread is None:
        return tr("  ○ ingen")
    if len(leaf.ratings) == 1:
        return tr("  ◐ en")
    if leaf.spread == 0:
        return tr("  ✓ lika")
    return tr("  {sign} {n} steg", sign="✗" if leaf.consensus_missing else "◐", n=leaf.spread)


def _levels(leaf: LeafAgreement) -> str:
    told = [tr("{reviewer} {level}", reviewer=item.reviewer, level=item.level) for item in leaf.ratings]
    if leaf.consensus is not None:
        told.append(tr("gemensam nivå {level}", level=leaf.consensus))
    if leaf.own is not None:
        told.append(tr("självskattning {level}", level=leaf.own))
    return ", ".join(told)
