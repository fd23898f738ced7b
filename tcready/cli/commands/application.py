"""`tcready application`: what is applied for, over the years."""

from __future__ import annotations

import argparse

from tcready.cli.register import add_commands
from tcready.i18n import tr


def configure(parser: argparse.ArgumentParser) -> None:
    add_commands(parser.add_subparsers(dest="what", required=True, metavar=tr("HANDLING")), "applications")


def run(options: argparse.Namespace) -> int:
    return int(options.todo(options))
