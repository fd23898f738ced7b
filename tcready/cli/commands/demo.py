"""`tcready demo`: the two Stockholm examples, from files to dossier, and what to open next."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tcready.cli import output
from tcready.cli.asking import at_packs, now
from tcready.i18n import tr

if TYPE_CHECKING:
    from tcready.review.demo import Example


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "folder", type=Path, nargs="?", default=Path("demo"), metavar=tr("MAPP"), help=tr("var, annars demo")
    )
    parser.add_argument("--as", dest="actor", metavar=tr("NAMN"), help=tr("vem som gör detta, annars du"))
    parser.add_argument("--no-review", action="store_true", help=tr("fråga inte om granskningen ska öppnas"))
    at_packs(parser)


def run(options: argparse.Namespace) -> int:
    from tcready.review.demo import EXAMPLES, build_example
    from tcready.review.people import actor_named
    from tcready.review.places import pack_folders
    from tcready.review.setting_up import Founding

    founding = Founding(actor_named(options.actor), now(), pack_folders(options.criteria))
    examples = []
    for name, day, label in EXAMPLES:
        example = build_example(options.folder, name, day, label, founding, now)
        if example.built_now:
            output.say(tr("{name} är byggt, räknat och exporterat.", name=name))
        else:
            output.say(tr("{name} fanns redan och är orört.", name=name))
        examples.append(example)
    _say_readiness(examples)
    _say_what_moved(examples[0], examples[-1])
    _say_what_to_open(options.folder, examples)
    if options.no_review or not (sys.stdin.isatty() and sys.stdout.isatty()):
        return 0
    return _offer_review(examples[-1], founding.actor)


def _say_readiness(examples: list[Example]) -> None:
    from tcready.core.gaps import musts_met
    from tcready.i18n.naming import percent
    from tcready.i18n.words import musts_sentence, verdict_word

    output.say()
    rows = [
        (
            example.workspace.name,
            example.readiness.as_of,
            verdict_word(example.readiness.verdict.state),
            musts_sentence(*musts_met(example.readiness)),
            tr("poäng {score}", score=percent(example.readiness.numbers.score)),
            tr("bedömt {assessed}", assessed=percent(example.readiness.numbers.assessed)),
            tr("täckning {coverage}", coverage=percent(example.readiness.numbers.coverage)),
        )
        for example in examples
    ]
    for name, day, verdict, musts, score, assessed, coverage in rows:
        output.say_heading(tr("{name}, {day}", name=name, day=day))
        output.say(tr("  {verdict}: {musts}", verdict=verdict, musts=musts))
        output.say(
            tr("  {score} · {assessed} · {coverage}", score=score, assessed=assessed, coverage=coverage)
        )


def _say_what_moved(earlier: Example, later: Example) -> None:
    from tcready.cli.commands.snapshot_diff import say_comparison
    from tcready.i18n.naming import Names
    from tcready.snapshots import compare

    output.say()
    names = Names(later.snapshot.framework, later.snapshot.records, earlier.snapshot.records)
    say_comparison(compare(earlier.snapshot, later.snapshot), names, limit=4)


def _say_what_to_open(folder: Path, examples: list[Example]) -> None:
    from tcready.i18n.words import disclaimer

    last = examples[-1]
    output.say()
    output.say_heading(tr("Öppna sedan"))
    program = "tcready" if sys.prefix == sys.base_prefix else _program()
    output.table(
        [
            (tr("Granskningen"), f"{program} review --workspace {last.folder}"),
            (tr("Ansökan"), last.dossier),
            (tr("Luckorna"), f"{program} gaps --workspace {last.folder}"),
            (tr("Det som saknas i ansökan"), f"{program} dossier check --workspace {last.folder}"),
            (tr("PDF, Word och arkiv"), f"{program} dossier export --format all --workspace {last.folder}"),
            (tr("Ärendet, steg för steg"), f"{program} case --workspace {last.folder}"),
        ]
    )
    output.say()
    output.say(disclaimer())


def _program() -> str:
    """How to call the program from here: by its path when it is not on the search path."""
    import shutil

    here = Path(sys.argv[0])
    return "tcready" if shutil.which("tcready") == str(here) or here.name != "tcready" else str(here)


def _offer_review(example: Example, actor: str) -> int:
    answer = input(tr("Öppna granskningen nu? (j/n) ")).strip().lower()
    if answer not in ("j", "ja", "y", "yes"):
        return 0
    from tcready.i18n import language
    from tcready.review.desk import open_desk
    from tcready.tui.running import run_review

    with open_desk(example.folder, actor=actor, clock=now) as desk:
        run_review(desk, None, language())
    return 0
