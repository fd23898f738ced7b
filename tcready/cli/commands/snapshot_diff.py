"""`tcready snapshot diff`: what moved between two snapshots."""

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
    from tcready.i18n.naming import Names
    from tcready.snapshots import Comparison


def configure(below: Below) -> None:
    diff = subcommand(below, "diff", tr("vad som skiljer två frysta lägen"), _diff)
    diff.add_argument("earlier", metavar=tr("ID|FIL"), help=tr("det tidigare läget"))
    diff.add_argument("later", metavar=tr("ID|FIL"), help=tr("det senare läget"))
    at_workspace(diff)
    as_json(diff)


def _diff(options: argparse.Namespace) -> int:
    from tcready.core.errors import WrongInput
    from tcready.i18n.naming import Names
    from tcready.review.freezing import find
    from tcready.snapshots import compare

    if options.earlier.endswith(".json") and options.later.endswith(".json"):
        earlier, later = find(None, options.earlier), find(None, options.later)
    else:
        with desk_of(options) as desk:
            earlier, later = find(desk, options.earlier), find(desk, options.later)
    if earlier.framework.id != later.framework.id:
        from tcready.core.message import msg

        raise WrongInput(
            msg(
                "De två lägena följer olika kriterier ({one} och {other}) och går inte att jämföra.",
                one=earlier.framework.id,
                other=later.framework.id,
            )
        )
    found = compare(earlier, later)
    if options.json:
        output.say_json(found.to_json())
    else:
        say_comparison(found, Names(later.framework, later.records, earlier.records))
    return 0


def say_comparison(found: Comparison, names: Names, limit: int = 12) -> None:
    """The difference in words: verdict, numbers, clauses, and the leaves that moved it most."""
    from fractions import Fraction

    from tcready.core.readiness import Clause, State
    from tcready.i18n.explaining import clause_name
    from tcready.i18n.naming import percent
    from tcready.i18n.words import state_word, verdict_word

    output.say_heading(tr("Från {earlier} till {later}", earlier=found.earlier, later=found.later))
    output.table(
        [
            (tr("Omdöme"), verdict_word(found.verdict_before), "→", verdict_word(found.verdict_after)),
            (tr("Poäng"), percent(found.before.score), "→", percent(found.after.score)),
            (tr("Bedömt"), percent(found.before.assessed), "→", percent(found.after.assessed)),
            (tr("Täckning"), percent(found.before.coverage), "→", percent(found.after.coverage)),
        ]
    )
    if not found.same_framework:
        output.say(tr("Kriterierna har ändrats mellan lägena: en del av skillnaden är inte framsteg."))
    if not found.same_method:
        output.say(tr("Räknesättet har ändrats mellan lägena: en del av skillnaden är inte framsteg."))
    gains = {(change.requirement, change.subject): abs(change.gain) for change in found.leaves}

    def moved_most(clause: Clause) -> Fraction:
        return -gains.get((clause.requirement or "", clause.subject or ""), Fraction(0))

    for heading, clauses in (
        (tr("Står inte längre i vägen"), sorted(found.closed, key=moved_most)),
        (tr("Står nu i vägen"), sorted(found.opened, key=moved_most)),
    ):
        if clauses:
            output.say()
            output.say_heading(heading)
            for clause in clauses[:limit]:
                output.say(tr("• {name}", name=clause_name(clause, names)))
            if len(clauses) > limit:
                output.say(tr("  och {n} till", n=len(clauses) - limit))
    if found.leaves:
        output.say()
        output.say_heading(tr("Det som flyttade poängen mest"))
        word = {None: tr("finns inte")} | {state.value: state_word(state) for state in State}
        output.table(
            (
                points(change.gain),
                tr(
                    "{requirement} · {subject}",
                    requirement=names.requirement(change.requirement),
                    subject=names.subject(change.subject),
                ),
                tr("{before} → {after}", before=word[change.before], after=word[change.after]),
            )
            for change in found.leaves[:limit]
        )
        output.say(tr("Alla delar tillsammans: {gain}.", gain=points(found.gain)))


def points(gain: Fraction) -> str:
    """A difference in percentage points with its sign."""
    from fractions import Fraction

    from tcready.i18n.naming import number

    hundred = gain * 100
    tenths = round(hundred * 10)
    if gain and not tenths:
        return tr("under 0,1 procentenheter")
    text = number(Fraction(abs(tenths), 10))
    return tr("{sign}{text} procentenheter", sign="+" if gain > 0 else "−" if gain < 0 else "±", text=text)
