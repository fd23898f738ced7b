"""`tcready narrative`: where we are, where we go, and why, for a criterion at a subject."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from tcready.cli import output
from tcready.cli.asking import as_json, at_workspace, desk_of
from tcready.i18n import tr

if TYPE_CHECKING:
    from tcready.core.records import Narrative


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("criterion", metavar=tr("KRITERIUM"))
    parser.add_argument("--subject", required=True, metavar="ID", help=tr("enheten texten handlar om"))
    parser.add_argument("--current", metavar=tr("TEXT"), help=tr("nuläge, i Markdown"))
    parser.add_argument("--goal", metavar=tr("TEXT"), help=tr("mål, i Markdown"))
    parser.add_argument("--vision", metavar=tr("TEXT"), help=tr("vision, i Markdown"))
    at_workspace(parser)
    as_json(parser)


def run(options: argparse.Namespace) -> int:
    from tcready.review.judging import narrate, narrative_of
    from tcready.review.known import known_criterion, known_subject

    with desk_of(options) as desk:
        given = {"current": options.current, "goal": options.goal, "vision": options.vision}
        if any(text is not None for text in given.values()):
            kept: Narrative | None = narrate(desk, options.criterion, options.subject, **given)
        else:
            criterion = known_criterion(options.criterion, desk.framework).id
            kept = narrative_of(desk, criterion, known_subject(options.subject, desk.records))
        if options.json:
            output.say_json(kept.model_dump(mode="json") if kept else None)
            return 0
        if kept is None:
            output.say(tr("Ingen har skrivit här än. Skriv med --current, --goal och --vision."))
            return 0
        for heading, text in (
            (tr("Nuläge"), kept.current),
            (tr("Mål"), kept.goal),
            (tr("Vision"), kept.vision),
        ):
            output.say_heading(heading)
            output.say(text.strip() or "–")
        return 0
