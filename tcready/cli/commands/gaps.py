"""`tcready gaps`: what is missing, the musts first."""

from __future__ import annotations

import argparse

from tcready.cli import output
from tcready.cli.asking import application_of, as_json, at_readiness, at_workspace, day_of, desk_of
from tcready.i18n import ntr, tr


def configure(parser: argparse.ArgumentParser) -> None:
    at_workspace(parser)
    at_readiness(parser)
    as_json(parser)
    parser.add_argument("--must", action="store_true", help=tr("bara skall-krav"))


def run(options: argparse.Namespace) -> int:
    from tcready.core.exact import fraction_text
    from tcready.core.gaps import gaps
    from tcready.core.status_json import leaf_json
    from tcready.i18n.explaining import short_reason
    from tcready.i18n.naming import Names, percent
    from tcready.i18n.words import STATE_SIGNS, state_word

    with desk_of(options) as desk:
        readiness = desk.readiness(day_of(desk, options), application_of(desk, options))
        found = [gap for gap in gaps(desk.framework, readiness) if gap.blocks or not options.must]
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
            output.say_json({"gaps": rows})
            return 0
        if not found:
            output.say(tr("Inga luckor. Allt som gäller är uppfyllt."))
            return 0
        names = Names(desk.framework, desk.records)
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
                )
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
        output.say()
        output.say(ntr("{n} lucka.", "{n} luckor.", len(found)))
        output.say(tr("Varför? tcready explain KRAV. Arbeta med dem: tcready review."))
        return 0
