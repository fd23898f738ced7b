"""`tcready undo`: take back the latest act, by an entry that does the opposite."""

from __future__ import annotations

import argparse

from tcready.cli import output
from tcready.cli.asking import at_workspace, desk_of
from tcready.i18n import ntr, tr


def configure(parser: argparse.ArgumentParser) -> None:
    at_workspace(parser)


def run(options: argparse.Namespace) -> int:
    from tcready.i18n.words import act_word
    from tcready.review.undoing import undo

    with desk_of(options) as desk:
        done = undo(desk)
        if done is None:
            output.say(tr("Det finns inget att ångra."))
            return 1
        output.say(
            ntr(
                "Ångrat: {what}. Gör om med tcready redo.",
                "Ångrat: {what}, {n} poster. Gör om med tcready redo.",
                len(done.records),
                what=act_word(done.what),
            )
        )
        return 0
