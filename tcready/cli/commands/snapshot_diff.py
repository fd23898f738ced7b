"""`tcready snapshot diff`: what moved the score between two times, and why."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from tcready.cli import output
from tcready.cli.asking import as_json, at_workspace, desk_of
from tcready.cli.commands.subcommands import subcommand
from tcready.i18n import tr

if TYPE_CHECKING:
    from tcready.cli.commands.subcommands import Below
    from tcready.i18n.naming import Names
    from tcready.snapshots import Comparison


def configure(below: Below) -> None:
    diff = subcommand(below, "diff", tr("vad som skiljer två frysta lägen, och varför"), _diff)
    diff.add_argument("earlier", metavar=tr("ID|FIL"), help=tr("det tidigare läget"))
    diff.add_argument("later", metavar=tr("ID|FIL"), help=tr("det senare läget"))
    at_workspace(diff)
    as_json(diff)


def _diff(options: argparse.Namespace) -> int:
    from tcready.i18n.naming import Names
    from tcready.review.freezing import find, refuse_other_criteria
    from tcready.snapshots import compare

    if options.earlier.endswith(".json") and options.later.endswith(".json"):
        earlier, later = find(None, options.earlier), find(None, options.later)
    else:
        with desk_of(options) as desk:
            earlier, later = find(desk, options.earlier), find(desk, options.later)
    refuse_other_criteria(earlier.framework, later.framework)
    found = compare(earlier, later)
    if options.json:
        output.say_json(found.to_json())
    else:
        say_comparison(found, Names(later.framework, later.records, earlier.records))
    return 0


def say_comparison(found: Comparison, names: Names, limit: int = 12) -> None:
    """The difference in words: numbers, causes, the leaves that moved it most, then the clauses."""
    from tcready.review.difference import number_rows

    output.say_heading(tr("Från {earlier} till {later}", earlier=found.earlier, later=found.later or ""))
    output.table((what, before, "→", after) for what, before, after in number_rows(found))
    output.say()
    say_causes(found, names)
    say_moves(found, names, limit)
    say_clauses(found, names, limit)


def say_causes(found: Comparison, names: Names) -> None:
    """How the score has moved, then each cause's part; what is not progress says so."""
    from tcready.review.difference import causes_told, gain_sentences, reservations

    for sentence in gain_sentences(found):
        output.say(sentence)
    told = causes_told(found)
    widest = max((len(cause.part) for cause in told), default=0)
    output.table((f"  {cause.words}", cause.part.rjust(widest)) for cause in told)
    for sentence in reservations(found, names):
        output.say(sentence)


def say_since(found: Comparison, names: Names, limit: int = 3) -> None:
    """The short form, after a status: what has moved since, and why."""
    output.say()
    output.say_heading(tr("Sedan {earlier}", earlier=found.earlier))
    say_causes(found, names)
    say_moves(found, names, limit)
    say_clauses(found, names, limit)


def say_moves(found: Comparison, names: Names, limit: int) -> None:
    """What moved the score most, each with its causes."""
    from tcready.review.difference import move_told

    if not found.leaves:
        return
    output.say()
    output.say_heading(tr("Det som flyttade poängen mest"))
    for move in found.moves[:limit]:
        where, how = move_told(move, names)
        output.say(f"• {where}")
        output.say(f"  {how}")
    _say_more(len(found.moves) - limit)


def say_clauses(found: Comparison, names: Names, limit: int) -> None:
    """The clauses that no longer stand in the way and those that now do, the most moved first."""
    from tcready.review.difference import clauses_told

    for heading, clauses in clauses_told(found, names):
        output.say()
        output.say_heading(heading)
        for name in clauses[:limit]:
            output.say(f"• {name}")
        _say_more(len(clauses) - limit)


def _say_more(left: int) -> None:
    from tcready.review.difference import more_sentence

    if left > 0:
        output.say(f"  {more_sentence(left)}")
