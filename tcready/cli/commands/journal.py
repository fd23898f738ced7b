"""`tcready journal show`: who changed what, and when."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from tcready.cli import output
from tcready.cli.asking import as_json, at_workspace, desk_of
from tcready.i18n import tell, tr

if TYPE_CHECKING:
    from tcready.review.desk import Desk
    from tcready.store.journal import JournalEntry

_KEPT = ("seq", "act", "at", "actor", "what", "register", "key", "hash")


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=("show",), metavar="show", help=tr("show: visa loggen"))
    parser.add_argument("--of", metavar="ID", help=tr("bara den posten, och vad som ändrades i den"))
    parser.add_argument(
        "--last", type=int, default=40, metavar="N", help=tr("så många av de senaste, 40 om inget anges")
    )
    at_workspace(parser)
    as_json(parser)


def run(options: argparse.Namespace) -> int:
    from collections import deque

    from tcready.review.history import entries_of

    with desk_of(options) as desk:
        every = desk.store.journal() if options.of is None else entries_of(desk, options.of)
        entries = deque(every, maxlen=max(0, options.last))
        if options.json:
            output.say_json({"journal": [_value(entry, options.of is not None) for entry in entries]})
            return 0
        if not entries:
            output.say(tr("Här finns inga ändringar."))
            return 0
        if options.of is None:
            output.table([_row(desk, entry) for entry in entries])
        else:
            for entry in entries:
                _say_changes(desk, entry)
        output.say(tr("Namnen är uppgivna, inte styrkta."))
        return 0


def _row(desk: Desk, entry: JournalEntry) -> tuple[object, ...]:
    from tcready.i18n.words import act_word
    from tcready.review.retelling import wall_time

    at = wall_time(entry.at, desk.now().tzinfo)
    return (entry.seq, at, entry.actor, act_word(entry.what), f"{entry.register}/{entry.key}")


def _say_changes(desk: Desk, entry: JournalEntry) -> None:
    from tcready.i18n.journal_words import short_value
    from tcready.review.history import changes, ground_of

    output.table([_row(desk, entry)])
    found = changes(entry)
    if entry.emptied:
        output.say("  " + tr("Innehållet är gallrat."))
        return
    if found is None:
        output.say("  " + tr("Innehållet är skadat. Kör tcready verify."))
        return
    if ground := ground_of(entry):
        output.say("  " + tr("Skäl: {ground}", ground=ground))
    output.table(
        (
            f"  {tell(change.word)}",
            tr("{before} → {after}", before=short_value(change.before), after=short_value(change.after)),
        )
        for change in found
    )


def _value(entry: JournalEntry, with_changes: bool) -> dict[str, Any]:
    from tcready.review.history import changes

    value = {name: getattr(entry, name) for name in _KEPT}
    if with_changes:
        found = changes(entry)
        value["changes"] = (
            None
            if found is None
            else [{"field": change.field, "before": change.before, "after": change.after} for change in found]
        )
    return value
