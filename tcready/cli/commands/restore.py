"""`tcready restore`: a workspace made of a backup, in a new folder."""

from __future__ import annotations

import argparse
from pathlib import Path

from tcready.cli import output
from tcready.cli.asking import as_json, at_packs, now
from tcready.cli.copied import copied_json, copied_sentence
from tcready.i18n import tr


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("backup", type=Path, metavar=tr("KOPIA"), help=tr("mappen med säkerhetskopian"))
    parser.add_argument("folder", type=Path, metavar=tr("NY_MAPP"), help=tr("där arbetsytan ska ligga"))
    at_packs(parser)
    as_json(parser)


def run(options: argparse.Namespace) -> int:
    from tcready.review.backing_up import restore
    from tcready.review.places import pack_folders

    copied = restore(options.backup, options.folder, now, pack_folders(options.criteria))
    if options.json:
        output.say_json(copied_json(copied))
        return 0
    output.say(tr("Arbetsytan ligger i {path}", path=copied.path))
    output.say(copied_sentence(copied))
    return 0
