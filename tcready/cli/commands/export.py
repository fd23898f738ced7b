"""`tcready export`: everything as plain files, to keep, to share, to read in with `init --from`."""

from __future__ import annotations

import argparse
from pathlib import Path

from tcready.cli import output
from tcready.cli.asking import at_workspace, desk_of
from tcready.i18n import tr


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar=tr("MAPP"), help=tr("en ny mapp"))
    at_workspace(parser)


def run(options: argparse.Namespace) -> int:
    from tcready.review.exporting import export_plain

    with desk_of(options) as desk:
        export_plain(desk, options.folder)
        output.say(tr("Allt ligger som vanliga filer i {folder}.", folder=options.folder))
        return 0
