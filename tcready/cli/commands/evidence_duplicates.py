"""`tcready evidence duplicates`: the same content in more than one record."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from tcready.cli import output
from tcready.cli.asking import as_json, at_workspace, desk_of
from tcready.cli.commands.subcommands import subcommand
from tcready.i18n import ntr, tr

if TYPE_CHECKING:
    from tcready.cli.commands.subcommands import Below
    from tcready.core.same_content import Same
    from tcready.review.desk import Desk


def configure(below: Below) -> None:
    parser = subcommand(below, "duplicates", tr("visa underlag som har samma innehåll"), _duplicates)
    at_workspace(parser)
    as_json(parser)


def _duplicates(options: argparse.Namespace) -> int:
    from tcready.core.same_content import duplicates

    with desk_of(options) as desk:
        found = list(duplicates(desk.records.evidence))
        if options.json:
            output.say_json(
                {
                    "duplicates": [
                        {
                            "content": {same.content.what: same.content.text},
                            "evidence": [
                                {"id": h.evidence, "version": h.version, "current": h.current}
                                for h in same.holders
                            ],
                        }
                        for same in found
                    ]
                }
            )
            return 0
        if not found:
            output.say(tr("Inga underlag har samma innehåll."))
            return 0
        for same in found:
            output.say_heading(_what(desk, same))
            output.table(
                (
                    f"  {h.evidence}",
                    "" if h.current else tr("version {n}, ersatt", n=h.version),
                    desk.records.evidence_by_id[h.evidence].title,
                )
                for h in same.holders
            )
        output.say(
            ntr("{n} innehåll finns i flera underlag.", "{n} innehåll finns i flera underlag.", len(found))
        )
        output.say(tr("Behåll ett: koppla det till allt det visar, och återta de andra."))
        return 0


def _what(desk: Desk, same: Same) -> str:
    if same.content.what == "link":
        return tr("Samma adress: {address}", address=same.content.text)
    files = (f for h in same.holders for f in desk.records.evidence_by_id[h.evidence].files)
    name = next(f.name for f in files if f.sha256 == same.content.text)
    return tr("Samma fil: {name}", name=name)
