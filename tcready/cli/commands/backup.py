"""`tcready backup`: all of the workspace in another folder, looked through."""

from __future__ import annotations

import argparse
from pathlib import Path

from tcready.cli import output
from tcready.cli.asking import as_json, at_workspace, now
from tcready.cli.copied import copied_json, copied_sentence
from tcready.i18n import tr


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar=tr("MAPP"),
        help=tr("en ny mapp, annars en med dagens datum bredvid arbetsytan"),
    )
    at_workspace(parser)
    as_json(parser)


def run(options: argparse.Namespace) -> int:
    from tcready.review.backing_up import back_up
    from tcready.review.places import pack_folders, workspace_here

    folder = workspace_here(options.workspace, Path.cwd())
    copied = back_up(folder, options.output, now, pack_folders(options.criteria))
    if options.json:
        output.say_json(copied_json(copied))
        return 0
    output.say(tr("Säkerhetskopian ligger i {path}", path=copied.path))
    output.say(copied_sentence(copied))
    output.say(tr("Hämta tillbaka den med: tcready restore {path} NY_MAPP", path=copied.path))
    return 0
