"""`tcready snapshot diff`: what moved the score between two times, and why."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from tcready.cli import output
from tcready.cli.asking import as_json, at_workspace, desk_of
from tcready.cli.commands.subcommands import subcommand
from tcready.i18n import tr

if TYPE_CHECKING:
    from fractions import Fraction

    from tcready.cli.commands.subcommands import Below
    from tcready.core.framework import Framework
    from tcready.core.readiness import Clause
    from tcready.i18n.naming import Names
    from tcready.snapshots import Comparison
    from tcready.snapshots.compare import Move


def configure(below: Below) -> None:
    diff = subcommand(below, "diff", tr("vad som skiljer två frysta lägen, och varför"), _diff)
    diff.add_argument("earlier", metavar=tr("ID|FIL"), help=tr("det tidigare läget"))
    diff.add_argument("later", metavar=tr("ID|FIL"), help=tr("det senare läget"))
    at_workspace(diff)
    as_json(diff)


def _diff(options: argparse.Namespace) -> int:
    from tcready.i18n.naming import Names
    from tcready.review.freezing import find
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


def refuse_other_criteria(one: Framework, other: Framework) -> None:
    """Raises WrongInput unless the two are editions of the same criteria."""
    if one.id != other.id:
        from tcready.core.errors import WrongInput
        from tcready.core.message import msg

        raise WrongInput(
            msg(
                "De två lägena följer olika kriterier ({one} och {other}) och går inte att jämföra.",
                one=one.id,
                other=other.id,
            )
        )


def say_comparison(found: Comparison, names: Names, limit: int = 12) -> None:
    """The difference in words: numbers, causes, the leaves that moved it most, then the clauses."""
    from tcready.i18n.naming import percent
    from tcready.i18n.words import verdict_word

    output.say_heading(tr("Från {earlier} till {later}", earlier=found.earlier, later=found.later or ""))
    output.table(
        [
            (tr("Omdöme"), verdict_word(found.verdict_before), "→", verdict_word(found.verdict_after)),
            (tr("Poäng"), percent(found.before.score), "→", percent(found.after.score)),
            (tr("Bedömt"), percent(found.before.assessed), "→", percent(found.after.assessed)),
            (tr("Täckning"), percent(found.before.coverage), "→", percent(found.after.coverage)),
        ]
    )
    output.say()
    say_causes(found, names)
    say_moves(found, names, limit)
    say_clauses(found, names, limit)


def say_causes(found: Comparison, names: Names) -> None:
    """How the score has moved, then each cause's part; what is not progress says so."""
    from tcready.core.delta import NOT_PROGRESS
    from tcready.i18n.changing import cause_word, gain_sentence, rounded_apart, signed

    output.say(gain_sentence(found.gain))
    if found.before.score is None or found.after.score is None:
        output.say(tr("Där inget krav räknas finns ingen poäng. Den räknas här som noll."))
    moved = [(cause, part) for cause, part in found.causes.items() if part]
    widest = max((len(signed(part)) for _, part in moved), default=0)
    rows = []
    for cause, part in moved:
        word = cause_word(cause)
        if cause in NOT_PROGRESS:
            word = tr("{cause} (inte framsteg)", cause=word)
        rows.append((f"  {word}", signed(part).rjust(widest)))
    output.table(rows)
    if rounded_apart(found.gain, [part for _, part in moved]):
        output.say(tr("Delarna är avrundade var för sig."))
    one, other = found.subject_before, found.subject_after
    if one != other:
        told = (names.subject(one), names.subject(other))
        output.say(tr("Det tidigare läget gäller {one}, det senare {other}.", one=told[0], other=told[1]))
    if not found.same_framework:
        output.say(tr("Kriterierna har ändrats mellan lägena."))
    if not found.same_method:
        output.say(tr("Räknesättet har ändrats mellan lägena."))


def say_since(found: Comparison, names: Names, limit: int = 3) -> None:
    """The short form, after a status: what has moved since, and why."""
    output.say()
    output.say_heading(tr("Sedan {earlier}", earlier=found.earlier))
    say_causes(found, names)
    say_moves(found, names, limit)
    say_clauses(found, names, limit)


def say_moves(found: Comparison, names: Names, limit: int) -> None:
    """What moved the score most, each with its causes."""
    from tcready.i18n.changing import points

    if not found.leaves:
        return
    output.say()
    output.say_heading(tr("Det som flyttade poängen mest"))
    for move in found.moves[:limit]:
        requirement = names.requirement(move.requirement)
        if move.subject is None:
            output.say(tr("• {requirement} · den svagaste enheten", requirement=requirement))
        else:
            subject = names.subject(move.subject)
            output.say(tr("• {requirement} · {subject}", requirement=requirement, subject=subject))
        told = [points(move.gain), _states(move), _why(move)]
        output.say(f"  {' · '.join(part for part in told if part)}")
    _say_more(len(found.moves) - limit)


def say_clauses(found: Comparison, names: Names, limit: int) -> None:
    """The clauses that no longer stand in the way and those that now do, the most moved first."""
    from tcready.i18n.explaining import clause_name

    gains = {(change.requirement, change.subject): abs(change.gain) for change in found.leaves}

    def moved_most(clause: Clause) -> Fraction | int:
        return -gains.get((clause.requirement or "", clause.subject or ""), 0)

    for heading, clauses in (
        (tr("Står inte längre i vägen"), sorted(found.closed, key=moved_most)),
        (tr("Står nu i vägen"), sorted(found.opened, key=moved_most)),
    ):
        if clauses:
            output.say()
            output.say_heading(heading)
            for clause in clauses[:limit]:
                output.say(tr("• {name}", name=clause_name(clause, names)))
            _say_more(len(clauses) - limit)


def _states(move: Move) -> str:
    """From one state to another; nothing where the state is the same."""
    from tcready.core.readiness import State
    from tcready.i18n.words import state_word

    if move.before == move.after:
        return ""
    word = {None: tr("finns inte")} | {state.value: state_word(state) for state in State}
    return tr("{before} → {after}", before=word[move.before], after=word[move.after])


def _why(move: Move) -> str:
    """The causes, the largest first; their sizes only where they are several."""
    from tcready.i18n.changing import cause_short, signed

    parts = sorted(move.causes.items(), key=lambda item: -abs(item[1]))
    if len(parts) == 1:
        return cause_short(parts[0][0])
    return "; ".join(
        tr("{cause} {points}", cause=cause_short(cause), points=signed(part)) for cause, part in parts
    )


def _say_more(left: int) -> None:
    if left > 0:
        output.say(tr("  och {n} till", n=left))
