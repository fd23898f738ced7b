"""`tcready status`: the verdict first, then three numbers, then the criteria."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from tcready.cli import output
from tcready.cli.asking import application_of, as_json, at_readiness, at_workspace, day_of, desk_of
from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.i18n import language, tr

if TYPE_CHECKING:
    from tcready.core.readiness import Readiness
    from tcready.review.desk import Desk
    from tcready.snapshots import Comparison, Snapshot

RANK = ("undetermined", "not_ready", "conditional", "ready")


def configure(parser: argparse.ArgumentParser) -> None:
    at_workspace(parser)
    at_readiness(parser)
    as_json(parser)
    parser.add_argument(
        "--require", choices=("ready", "conditional"), help=tr("avsluta med kod 1 om omdömet är sämre")
    )
    parser.add_argument(
        "--since", metavar=tr("ID|FIL"), help=tr("visa också vad som har ändrats sedan en ögonblicksbild")
    )
    parser.add_argument(
        "--all", action="store_true", help=tr("alla arbetsytor i mapparna, efter sin senaste ögonblicksbild")
    )
    parser.add_argument(
        "places",
        nargs="*",
        metavar=tr("MAPP|ADRESS"),
        help=tr("med --all: arbetsytor, mappar som har några i sig, eller en PostgreSQL-adress"),
    )


def run(options: argparse.Namespace) -> int:
    if options.all:
        from tcready.cli.commands.status_all import run_all

        return run_all(options)
    if options.places:
        raise WrongInput(msg("En mapp anges bara med --all. Ange arbetsytan med --workspace."))
    with desk_of(options) as desk:
        earlier = _snapshot(desk, options.since)
        if earlier is None:
            desk.read_to_score()
        if options.require is not None:
            desk.store.require_everything()  # the answer is about the region, not about a part of it
        readiness = desk.readiness(day_of(desk, options), application_of(desk, options))
        since = _since(desk, earlier, readiness)
        if options.json:
            from tcready.core.status_json import readiness_json

            told = readiness_json(desk.framework, readiness)
            hidden = desk.store.hidden()
            if hidden and hidden.scored:
                told["hidden"] = hidden.scored  # then it is not the region's score
            output.say_json(told | {"since": since.to_json()} if since else told)
        else:
            say_status(desk, readiness)
            if earlier and since:
                from tcready.cli.commands.snapshot_diff import say_since
                from tcready.i18n.naming import Names

                say_since(since, Names(desk.framework, desk.records, earlier.records))
        state = readiness.verdict.state.value
        reached = options.require is None or RANK.index(state) >= RANK.index(options.require)
        return 0 if reached else 1


def _snapshot(desk: Desk, name: str | None) -> Snapshot | None:
    """The snapshot to compare with; raises WrongInput if it follows other criteria."""
    if name is None:
        return None
    from tcready.review.freezing import find, refuse_other_criteria

    found = find(desk, name)
    refuse_other_criteria(found.framework, desk.framework)
    return found


def _since(desk: Desk, earlier: Snapshot | None, readiness: Readiness) -> Comparison | None:
    if earlier is None:
        return None
    from tcready.core.delta import Side
    from tcready.snapshots import compare

    return compare(
        earlier, Side(desk.framework, desk.records, readiness.application, readiness.as_of, readiness)
    )


def say_status(desk: Desk, readiness: Readiness) -> None:
    """The summary people read."""
    from fractions import Fraction

    from tcready.core.gaps import musts_met
    from tcready.formats.bar import bar
    from tcready.i18n.naming import Names, percent
    from tcready.i18n.words import (
        disclaimer,
        musts_sentence,
        numbers_explained,
        verdict_sentence,
        verdict_word,
    )

    names = Names(desk.framework, desk.registers)
    subject = names.subject(readiness.application.subject)
    kind = desk.framework.application_types[readiness.application.type].title.to(language())
    state = readiness.verdict.state
    output.say(tr("{name} · {kind} · {day}", name=subject, kind=kind, day=readiness.as_of))
    output.say_heading(
        tr("{verdict}: {musts}", verdict=verdict_word(state), musts=musts_sentence(*musts_met(readiness)))
    )
    output.say(verdict_sentence(state))
    output.say()
    output.table(numbers_explained(readiness.numbers))
    output.say()
    rows = []
    for criterion in readiness.criteria:
        share = criterion.numbers.score or Fraction(0)
        rows.append(
            (
                criterion.number,
                names.criterion(criterion.id),
                bar(share),
                percent(criterion.numbers.score).rjust(7),
                tr("täckning {coverage}", coverage=percent(criterion.numbers.coverage)),
            )
        )
    output.table(rows)
    say_clauses(desk, readiness, limit=5)
    for finding in readiness.findings:
        output.say(output.finding_line(finding))
    output.say()
    output.say(disclaimer())
    _say_newer(desk)


def _say_newer(desk: Desk) -> None:
    """That the program has a later form of the pack. It never changes by itself."""
    from tcready.review.upgrading import newer

    edition = newer(desk)
    if edition is not None:
        output.say(
            tr(
                "Det finns en nyare form av kriterierna. Se vad ett byte skulle innebära: "
                "tcready criteria upgrade {edition} --dry-run",
                edition=edition,
            )
        )


def say_clauses(desk: Desk, readiness: Readiness, limit: int) -> None:
    """What stands in the way, the first ones in full."""
    from tcready.i18n.explaining import clause_sentence
    from tcready.i18n.naming import Names

    names = Names(desk.framework, desk.registers)
    violated = readiness.verdict.violated
    if not violated:
        return
    output.say()
    output.say_heading(tr("Det här står i vägen"))
    for clause in violated[:limit]:
        output.say(tr("• {sentence}", sentence=clause_sentence(clause, names)))
    if len(violated) > limit:
        output.say(tr("  och {n} till: tcready gaps visar alla.", n=len(violated) - limit))
