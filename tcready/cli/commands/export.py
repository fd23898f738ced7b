"""`tcready export`: everything as plain files, or the registers as a workbook; both can be read in again."""

from __future__ import annotations

import argparse
from pathlib import Path

from tcready.cli import output
from tcready.cli.asking import at_workspace, desk_of
from tcready.i18n import tr


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "target", type=Path, metavar=tr("MAPP|FIL.xlsx"), help=tr("en ny mapp, eller en ny arbetsbok i Excel")
    )
    at_workspace(parser)


def run(options: argparse.Namespace) -> int:
    target: Path = options.target
    with desk_of(options) as desk:
        if target.suffix.lower() == ".xlsx":
            from tcready.review.workbooks import export_book

            export_book(desk, target)
            output.say(tr("Registren ligger i {path}, ett blad för varje.", path=target))
            output.say(tr("Läs in det som ändras där: tcready import {path} --dry-run", path=target))
        else:
            from tcready.review.exporting import export_plain

            export_plain(desk, target)
            output.say(tr("Allt ligger som vanliga filer i {folder}.", folder=target))
        return 0
