"""`tcready request pack`: a folder for a school, with what is asked for and room for the answers."""

from __future__ import annotations

import argparse
from pathlib import Path

from tcready.cli import output
from tcready.cli.asking import as_json, at_workspace, desk_of
from tcready.cli.commands.subcommands import subcommand
from tcready.i18n import ntr, tr


def configure(parser: argparse.ArgumentParser) -> None:
    below = parser.add_subparsers(title=tr("gör"), metavar=tr("VAD"), required=True)
    pack = subcommand(below, "pack", tr("skriv en mapp att skicka till en enhet"), _pack)
    pack.add_argument("--for", dest="subject", required=True, metavar="ID", help=tr("enheten som ska svara"))
    pack.add_argument(
        "-o", dest="target", type=Path, required=True, metavar=tr("MAPP"), help=tr("en ny mapp")
    )
    pack.add_argument(
        "--contact", default="", metavar=tr("VEM"), help=tr("vem mappen ska skickas tillbaka till")
    )
    at_workspace(pack)
    as_json(pack)


def run(options: argparse.Namespace) -> int:
    todo: int = options.todo(options)
    return todo


def _pack(options: argparse.Namespace) -> int:
    from tcready.review.requesting import request_pack

    with desk_of(options) as desk:
        packed = request_pack(desk, options.subject, options.target, options.contact)
    if options.json:
        asked = [record.id for record in packed.evidence]
        output.say_json({"path": str(packed.path), "requirements": packed.requirements, "evidence": asked})
        return 0
    output.say(
        ntr(
            "Mappen {folder} är klar, med självskattning och {n} begärd sak.",
            "Mappen {folder} är klar, med självskattning och {n} begärda saker.",
            len(packed.evidence),
            folder=packed.path,
        )
    )
    output.say(tr("Läs in svaret: tcready import {folder} --dry-run", folder=packed.path))
    return 0
