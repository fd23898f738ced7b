"""`tcready verify`: is everything what was written?"""

from __future__ import annotations

import argparse
from pathlib import Path

from tcready.cli import output
from tcready.cli.asking import as_json, at_workspace, desk_of
from tcready.cli.copied import whole_sentence
from tcready.i18n import ntr, tr


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "archive",
        type=Path,
        nargs="?",
        metavar=tr("ARKIV.zip"),
        help=tr("en ansökan som arkiv, annars arbetsytan; då behövs ingen arbetsyta"),
    )
    parser.add_argument(
        "--trust",
        action="store_true",
        help=tr("arbetsytan är så här den ska vara, fast den här datorn har sett mer av den"),
    )
    at_workspace(parser)
    as_json(parser)


def run(options: argparse.Namespace) -> int:
    if options.archive is not None:
        from tcready.cli.commands.verify_archive import run_archive

        return run_archive(options)
    from tcready.core.finding import errors_in
    from tcready.review.verifying import verify_workspace

    with desk_of(options, as_it_is=options.trust) as desk:
        findings = list(verify_workspace(desk))
        errors = errors_in(findings)
        if options.trust and not errors:
            desk.store.look()
        stones = desk.store.tombstones()
        if options.json:
            output.say_json(
                {
                    "whole": not errors,
                    "findings": [output.finding_json(finding) for finding in findings],
                    "erased": [
                        {"register": stone.register, "key": stone.key, "at": stone.at, "ground": stone.ground}
                        for stone in stones
                    ],
                }
            )
        else:
            for finding in findings:
                output.say(output.finding_line(finding))
            if not errors:
                entries = sum(1 for _ in desk.store.journal())
                files = sum(len(item.files) for item in desk.records.evidence)
                frozen = len(desk.store.snapshots())
                output.say(whole_sentence(entries, files, frozen))
                output.table(
                    (tr("gallrad {day}", day=stone.at[:10]), f"{stone.register}/{stone.key}", stone.ground)
                    for stone in stones
                )
            else:
                output.complain(
                    ntr(
                        "{n} skada. Återställ från en säkerhetskopia, eller fråga den som ändrat.",
                        "{n} skador. Återställ från en säkerhetskopia, eller fråga den som ändrat.",
                        len(errors),
                    )
                )
        return 4 if errors else 0
