"""`tcready snapshot list | show`: what is frozen, and what one snapshot says."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from tcready.cli import output
from tcready.cli.asking import as_json, at_workspace, desk_of
from tcready.cli.commands.subcommands import subcommand
from tcready.i18n import tr

if TYPE_CHECKING:
    from tcready.cli.commands.subcommands import Below
    from tcready.snapshots import Snapshot


def configure(below: Below) -> None:
    listing = subcommand(below, "list", tr("visa vad som är fryst"), _list)
    show = subcommand(below, "show", tr("visa ett fryst läge"), _show)
    show.add_argument("id", metavar=tr("ID|FIL"))
    for parser in (listing, show):
        at_workspace(parser)
        as_json(parser)


def _list(options: argparse.Namespace) -> int:
    from tcready.i18n.naming import percent
    from tcready.review.freezing import all_snapshots

    with desk_of(options) as desk:
        found = all_snapshots(desk)
    if options.json:
        output.say_json({"snapshots": [value_of(snapshot) for snapshot in found]})
    elif not found:
        output.say(tr("Här finns inga ögonblicksbilder. Ta en med tcready snapshot take."))
    else:
        output.table((s.id, s.as_of, verdict_of(s), percent(s.number("score")), s.label) for s in found)
    return 0


def _show(options: argparse.Namespace) -> int:
    from tcready.review.freezing import find

    with desk_of(options) as desk:
        found = find(desk, options.id)
    if options.json:
        output.say_json(value_of(found) | {"readiness": found.readiness})
    else:
        say_snapshot(found)
    return 0


def say_snapshot(snapshot: Snapshot) -> None:
    """What a snapshot says, in a few rows."""
    from tcready.i18n.naming import percent

    output.table(
        [
            (tr("Dag"), snapshot.as_of),
            (tr("Tagen"), snapshot.taken),
            (tr("Omdöme"), verdict_of(snapshot)),
            (tr("Poäng"), percent(snapshot.number("score"))),
            (tr("Bedömt"), percent(snapshot.number("assessed"))),
            (tr("Täckning"), percent(snapshot.number("coverage"))),
            (tr("SHA-256"), snapshot.sha256),
        ]
    )


def verdict_of(snapshot: Snapshot) -> str:
    """The verdict it froze, in words."""
    from tcready.core.readiness import VerdictState
    from tcready.i18n.words import verdict_word

    return verdict_word(VerdictState(snapshot.readiness["verdict"]["state"]))


def value_of(snapshot: Snapshot) -> dict[str, Any]:
    """A snapshot as a JSON value, without its inputs and its tree."""
    kept = ("id", "label", "taken", "as_of", "method", "framework", "records", "previous")
    readiness = snapshot.readiness
    return {
        **{name: snapshot.document[name] for name in kept},
        "sha256": snapshot.sha256,
        "verdict": readiness["verdict"]["state"],
        **{name: readiness[name] for name in ("score", "assessed", "coverage")},
    }
