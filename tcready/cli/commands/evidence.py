"""`tcready evidence`: ask for it, take it in, decide about it, look at it."""

from __future__ import annotations

import argparse

from tcready.cli.commands import (
    evidence_change,
    evidence_decide,
    evidence_duplicates,
    evidence_inbox,
    evidence_look,
    evidence_sign,
    evidence_take_in,
)
from tcready.i18n import tr


def configure(parser: argparse.ArgumentParser) -> None:
    below = parser.add_subparsers(dest="what", required=True, metavar=tr("HANDLING"))
    evidence_take_in.configure(below)
    evidence_inbox.configure(below)
    evidence_look.configure(below)
    evidence_duplicates.configure(below)
    evidence_change.configure(below)
    evidence_decide.configure(below)
    evidence_sign.configure(below)


def run(options: argparse.Namespace) -> int:
    result: int = options.todo(options)
    return result
