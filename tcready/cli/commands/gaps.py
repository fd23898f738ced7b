"""`tcready gaps`: what is missing, the musts first."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from tcready.cli import output
from tcready.cli.asking import application_of, as_json, at_readiness, at_workspace, day_of, desk_of
from tcready.i18n import ntr, tr

if TYPE_CHECKING:
    from tcready.core.gaps import Gap
    from tcready.core.readiness import Clause
    from tcready.i18n.naming import Names

OF_MUSTS = ("must", "no_subject")
"""The clauses of the verdict that are about a must."""


def configure(parser: argparse.ArgumentParser) -> None:
    at_workspace(parser)
    at_readiness(parser)
    as_json(parser)
    parser.add_argument("--must", action="store_true", help=tr("bara skall-krav"))


def run(options: argparse.Namespace) -> int:
    from tcready.core.exact import fraction_text
    from tcready.core.gaps import gaps
    from tcready.core.status_json import clause_json, leaf_json
    from tcready.i18n.naming import Names

    with desk_of(options) as desk:
        readiness = desk.readiness(day_of(desk, options), application_of(desk, options))
        found = [gap for gap in gaps(desk.framework, readiness) if gap.blocks or not options.must]
        violated = [c for c in readiness.verdict.violated if c.clause in OF_MUSTS or not options.must]
        if options.json:
            rows = [
                {
                    "criterion": gap.criterion,
                    "requirement": gap.requirement.id,
                    "demand": gap.requirement.demand,
                    "blocks": gap.blocks,
                    "disagreement": gap.disagreement,
                    "loss": fraction_text(gap.loss),
                    **leaf_json(gap.leaf),
                }
                for gap in found
            ]
            output.say_json({"gaps": rows, "clauses": [clause_json(clause) for clause in violated]})
            return 0
        if not found and not violated:
            output.say(tr("Inga luckor. Allt som gäller är uppfyllt."))
            return 0
        names = Names(desk.framework, desk.records)
        others = [clause for clause in violated if clause.clause != "must"]  # a must is a gap of its own
        _say_gaps(found, names)
        _say_clauses(others, names)
        output.say()
        if found:
            output.say(ntr("{n} lucka.", "{n} luckor.", len(found)))
        if others:
            output.say(
                ntr(
                    "Därtill {n} villkor som inte är uppfyllt.",
                    "Därtill {n} villkor som inte är uppfyllda.",
                    len(others),
                )
            )
        output.say(
            tr("Varför? tcready explain KRAV, med namnet sist på raden. Arbeta med dem: tcready review.")
        )
        return 0


def _say_gaps(found: list[Gap], names: Names) -> None:
    from tcready.i18n.explaining import short_reason
    from tcready.i18n.naming import percent
    from tcready.i18n.words import STATE_SIGNS, state_word

    blocking = None
    for gap in found:
        if gap.blocks != blocking:
            blocking = gap.blocks
            output.say()
            output.say_heading(
                tr("Skall-krav som står i vägen") if blocking else tr("Övrigt som höjer poängen")
            )
        output.say(
            tr(
                "{sign} {requirement} · {subject}",
                sign=STATE_SIGNS[gap.leaf.state],
                requirement=names.requirement(gap.requirement.id),
                subject=names.subject(gap.leaf.subject),
            ),
            faint=gap.requirement.id,
        )
        reasons = dict.fromkeys(filter(None, (short_reason(check) for check in gap.leaf.checks)))
        if gap.disagreement:
            reasons[tr("bedömningarna skiljer sig med två nivåer eller mer")] = None
        output.say(
            tr(
                "    {state}: {reasons} (värt {loss})",
                state=state_word(gap.leaf.state),
                reasons="; ".join(reasons),
                loss=percent(gap.loss),
            )
        )


def _say_clauses(clauses: list[Clause], names: Names) -> None:
    from tcready.i18n.explaining import clause_sentence

    if clauses:
        output.say()
        output.say_heading(tr("Övriga villkor som står i vägen"))
    for clause in clauses:
        output.say(
            tr("• {sentence}", sentence=clause_sentence(clause, names)), faint=clause.requirement or ""
        )
