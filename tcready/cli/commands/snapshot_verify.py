"""`tcready snapshot verify`: does each snapshot recompute to the same bytes, and are all of them there?"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from tcready.cli import output
from tcready.cli.asking import as_json, at_workspace, desk_of
from tcready.cli.commands.subcommands import subcommand
from tcready.i18n import ntr, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tcready.cli.commands.subcommands import Below
    from tcready.core.finding import Finding
    from tcready.review.verifying import VerifiedSnapshot


def configure(below: Below) -> None:
    parser = subcommand(below, "verify", tr("räkna om frysta lägen och se att inget är ändrat"), _verify)
    parser.add_argument("names", nargs="*", metavar=tr("ID|FIL"), help=tr("vilka; annars alla i arbetsytan"))
    at_workspace(parser)
    as_json(parser)


def _verify(options: argparse.Namespace) -> int:
    from tcready.core.finding import errors_in
    from tcready.review.verifying import verify_frozen

    if options.names and all(name.endswith(".json") for name in options.names):
        verified, others = verify_frozen(None, options.names)
    else:
        with desk_of(options) as desk:
            verified, others = verify_frozen(desk, options.names)
    found = [*others, *(finding for one in verified for finding in one.findings)]
    errors = errors_in(found)
    if options.json:
        told = [
            {
                "id": one.name,
                "sha256": one.sha256,
                "same_bytes": one.same_bytes,
                "findings": [output.finding_json(finding) for finding in one.findings],
            }
            for one in verified
        ]
        findings = [output.finding_json(finding) for finding in others]
        output.say_json({"format": 1, "whole": not errors, "snapshots": told, "findings": findings})
    else:
        _say(verified, others)
        if errors:
            output.complain(_complaint(len(errors)))
    return 4 if errors else 0


def _say(verified: Sequence[VerifiedSnapshot], others: Sequence[Finding]) -> None:
    from tcready.core.finding import errors_in

    for finding in others:
        output.say(output.finding_line(finding))
    for one in verified:
        if one.same_bytes:
            output.say(tr("✓ {id}: omräknad till exakt samma innehåll", id=one.name))
        elif errors_in(one.findings):
            output.say(tr("✗ {id}: stämmer inte", id=one.name))
        else:
            output.say(tr("○ {id}: går inte att räkna om här", id=one.name))
        output.say(tr("    SHA-256 {sha256}", sha256=one.sha256))
        for finding in one.findings:
            output.say(f"    {output.finding_line(finding)}")
    if not verified and not others:
        output.say(tr("Här finns inga ögonblicksbilder. Ta en med tcready snapshot take."))


def _complaint(n: int) -> str:
    return ntr(
        "{n} skada. Återställ från en säkerhetskopia, eller fråga den som ändrat.",
        "{n} skador. Återställ från en säkerhetskopia, eller fråga den som ändrat.",
        n,
    )
