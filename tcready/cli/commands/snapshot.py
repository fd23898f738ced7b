"""`tcready snapshot`: freeze the readiness of a day, look at what is frozen, compare, follow, verify."""

from __future__ import annotations

import argparse

from tcready.cli.commands import snapshot_diff, snapshot_look, snapshot_take, snapshot_trend, snapshot_verify
from tcready.i18n import tr


def configure(parser: argparse.ArgumentParser) -> None:
    below = parser.add_subparsers(dest="what", required=True, metavar=tr("HANDLING"))
    snapshot_take.configure(below)
    snapshot_look.configure(below)
    snapshot_diff.configure(below)
    snapshot_trend.configure(below)
    snapshot_verify.configure(below)


def run(options: argparse.Namespace) -> int:
    result: int = options.todo(options)
    return result
