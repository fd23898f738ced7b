"""`tcready xray`: what looks wrong though it scores, where it is, and what to do."""

from __future__ import annotations

import argparse
from itertools import groupby
from typing import TYPE_CHECKING, Any

from tcready.cli import output
from tcready.cli.asking import application_of, as_json, at_readiness, at_workspace, day_of, desk_of
from tcready.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tcready.core.xray import Oddity
    from tcready.i18n.xray_words import XrayWords

    Told = tuple[Oddity, XrayWords]


def configure(parser: argparse.ArgumentParser) -> None:
    at_workspace(parser)
    at_readiness(parser)
    as_json(parser)


def run(options: argparse.Namespace) -> int:
    from tcready.core.xray import xray
    from tcready.i18n.naming import Names
    from tcready.i18n.xray_words import nothing_odd_sentence, xray_words

    with desk_of(options) as desk:
        readiness = desk.readiness(day_of(desk, options), application_of(desk, options))
        names = Names(desk.framework, desk.records)
        found = [
            (oddity, xray_words(oddity, names, readiness.as_of))
            for oddity in xray(desk.framework, desk.records, readiness)
        ]
    if options.json:
        about = {
            "format": 1,
            "as_of": readiness.as_of.isoformat(),
            "application": readiness.application.id,
            "subject": readiness.application.subject,
        }
        output.say_json(about | {"findings": [_value(*told) for told in found]})
    elif not found:
        output.say(nothing_odd_sentence())
    else:
        _say(found)
    return 0


def _value(oddity: Oddity, words: XrayWords) -> dict[str, Any]:
    return {
        "severity": oddity.severity.value,
        "code": oddity.code,
        "message": words.sentence,
        "advice": words.advice,
        "requirement": oddity.requirement,
        "subject": oddity.subject,
        "evidence": oddity.evidence,
        "criterion": oddity.criterion,
    }


def _say(found: Sequence[Told]) -> None:
    for place, (_code, group) in enumerate(groupby(found, key=lambda told: told[0].code)):
        told = list(group)
        words = told[0][1]
        if place:
            output.say()
        output.say_heading(tr("{heading} ({n})", heading=words.heading, n=len(told)))
        output.say(words.advice)
        for oddity, (_heading, sentence, _advice) in told:
            output.say(tr("• {sentence}", sentence=sentence))
            where = [name for name in (oddity.requirement, oddity.subject, oddity.evidence) if name]
            output.say(tr("    {where}", where=" · ".join(where)))
