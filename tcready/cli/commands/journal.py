"""`tcready journal show`: who changed what, and when."""

from __future__ import annotations

import argparse

from tcready.cli import output
from tcready.cli.asking import as_json, at_workspace, desk_of
from tcready.i18n import tr


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=("show",), help=tr("show: visa loggen"))
    parser.add_argument("--of", metavar="ID", help=tr("bara ändringar av den posten"))
    parser.add_argument(
        "--last", type=int, default=40, metavar="N", help=tr("så många av de senaste, 40 om inget anges")
    )
    at_workspace(parser)
    as_json(parser)


def run(options: argparse.Namespace) -> int:
    from collections import deque

    from tcready.i18n.words import act_word

    with desk_of(options) as desk:
        entries = deque(
            (entry for entry in desk.store.journal() if options.of in (None, entry.key)),
            maxlen=max(0, options.last),
        )
        if options.json:
            kept = ("seq", "act", "at", "actor", "what", "register", "key", "hash")
            output.say_json({"journal": [{n: getattr(e, n) for n in kept} for e in entries]})
            return 0
        if not entries:
            output.say(tr("Här finns inga ändringar."))
            return 0
        output.table([(e.seq, e.at, e.actor, act_word(e.what), f"{e.register}/{e.key}") for e in entries])
        output.say(tr("Namnen är uppgivna, inte styrkta."))
        return 0
