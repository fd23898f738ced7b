"""`tcready redo`: do again what was undone last."""

from __future__ import annotations

import argparse

from tcready.cli import output
from tcready.cli.asking import at_workspace, desk_of
from tcready.i18n import ntr, tr


def configure(parser: argparse.ArgumentParser) -> None:
    at_workspace(parser)


def run(options: argparse.Namespace) -> int:
    from tcready.i18n.words import act_word
    from tcready.review.undoing import redo

    with desk_of(options) as desk:
        done = redo(desk)
        if done is None:
            output.say(tr("Det finns inget att göra om."))
            return 1
        output.say(
            ntr(
                "Gjort om: {what}.",
                "Gjort om: {what}, {n} poster.",
                len(done.records),
                what=act_word(done.what),
            )
        )
        return 0
