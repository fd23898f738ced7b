"""`tcready snapshot trend`: score, coverage and verdict from snapshot to snapshot."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from tcready.cli import output
from tcready.cli.asking import as_json, at_application, at_workspace, desk_of
from tcready.cli.commands.subcommands import subcommand
from tcready.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tcready.cli.commands.subcommands import Below
    from tcready.core.trend import Moved


def configure(below: Below) -> None:
    parser = subcommand(below, "trend", tr("följ poäng, täckning och omdöme från läge till läge"), _trend)
    at_application(parser)
    parser.add_argument(
        "--svg", type=Path, metavar=tr("FIL"), help=tr("skriv diagrammet som en bild i formatet SVG")
    )
    at_workspace(parser)
    as_json(parser)


def _trend(options: argparse.Namespace) -> int:
    from tcready.core.trend import moved_json
    from tcready.review.freezing import trend_of

    with desk_of(options) as desk:
        application = desk.application(options.application)
        moved = trend_of(desk, application)
        name = desk.workspace.name
    if options.svg and moved:
        _write(options.svg, moved, name)
    if options.json:
        told = {"format": 1, "application": application.id, "subject": application.subject}
        path = {"svg": str(options.svg)} if options.svg and moved else {}
        output.say_json(told | path | {"snapshots": [moved_json(item) for item in moved]})
    elif not moved:
        output.say(tr("Här finns inga ögonblicksbilder. Ta en med tcready snapshot take."))
    else:
        _say(moved)
        if options.svg:
            output.say()
            output.say(tr("Diagrammet ligger i {path}", path=options.svg))
    return 0


def _say(moved: Sequence[Moved]) -> None:
    from tcready.i18n.naming import percent, percentage_points
    from tcready.i18n.trend_plot import plot
    from tcready.i18n.words import trend_remark, verdict_word

    head = (tr("Dag"), tr("Omdöme"), tr("Poäng"), tr("Täckning"), tr("Poängen ändrad"), tr("Läge"))
    rows = [
        (
            item.point.as_of.isoformat(),
            verdict_word(item.point.verdict),
            percent(item.point.numbers.score),
            percent(item.point.numbers.coverage),
            "–" if item.change is None else percentage_points(item.change, signed=True),
            item.point.label or item.point.id,
        )
        for item in moved
    ]
    output.table([head, *rows])
    for item in moved:
        if not item.comparable:
            output.say(tr("{day}: {remark}", day=item.point.as_of, remark=trend_remark(item)))
    if len(moved) > 1:
        output.say()
        for line in plot(moved):
            output.say(line)


def _write(path: Path, moved: Sequence[Moved], name: str) -> None:
    from tcready.dossier.trend_svg import trend_svg
    from tcready.review.exporting import write_whole

    drawn = trend_svg(moved, tr("Beredskap över tid: {name}", name=name))
    write_whole(path, drawn.encode())
