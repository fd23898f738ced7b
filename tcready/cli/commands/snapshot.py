"""`tcready snapshot`: freeze the readiness of a day, list what is frozen, compare two."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from tcready.cli import output
from tcready.cli.asking import application_of, as_json, as_of, at_application, at_workspace, day_of, desk_of
from tcready.cli.commands import snapshot_diff
from tcready.cli.commands.subcommands import subcommand
from tcready.i18n import tr

if TYPE_CHECKING:
    from tcready.snapshots import Snapshot


def configure(parser: argparse.ArgumentParser) -> None:
    below = parser.add_subparsers(dest="what", required=True, metavar=tr("HANDLING"))
    take = subcommand(below, "take", tr("frys läget en dag"), _take)
    take.add_argument(
        "--label", metavar=tr("TEXT"), help=tr("vad det är för läge, till exempel inför ansökan")
    )
    at_application(take)
    as_of(take)
    listing = subcommand(below, "list", tr("visa vad som är fryst"), _list)
    show = subcommand(below, "show", tr("visa ett fryst läge"), _show)
    show.add_argument("id", metavar=tr("ID|FIL"))
    diff = subcommand(below, "diff", tr("vad som skiljer två frysta lägen, och varför"), snapshot_diff.run)
    snapshot_diff.configure(diff)
    for parser_below in (take, listing, show, diff):
        at_workspace(parser_below)
        as_json(parser_below)


def run(options: argparse.Namespace) -> int:
    result: int = options.todo(options)
    return result


def _take(options: argparse.Namespace) -> int:
    from tcready.review.freezing import take

    with desk_of(options) as desk:
        taken = take(desk, day_of(desk, options), application_of(desk, options), options.label)
    if options.json:
        output.say_json(_value(taken))
    else:
        output.say(tr("Ögonblicksbilden {id} är tagen.", id=taken.id))
        _say(taken)
    return 0


def _list(options: argparse.Namespace) -> int:
    from tcready.i18n.naming import percent
    from tcready.review.freezing import all_snapshots

    with desk_of(options) as desk:
        found = all_snapshots(desk)
    if options.json:
        output.say_json({"snapshots": [_value(snapshot) for snapshot in found]})
    elif not found:
        output.say(tr("Här finns inga ögonblicksbilder. Ta en med tcready snapshot take."))
    else:
        output.table((s.id, s.as_of, _verdict(s), percent(s.number("score")), s.label) for s in found)
    return 0


def _show(options: argparse.Namespace) -> int:
    from tcready.review.freezing import find

    with desk_of(options) as desk:
        found = find(desk, options.id)
    if options.json:
        output.say_json(_value(found) | {"readiness": found.readiness})
    else:
        _say(found)
    return 0


def _say(snapshot: Snapshot) -> None:
    from tcready.i18n.naming import percent

    output.table(
        [
            (tr("Dag"), snapshot.as_of),
            (tr("Tagen"), snapshot.taken),
            (tr("Omdöme"), _verdict(snapshot)),
            (tr("Poäng"), percent(snapshot.number("score"))),
            (tr("Bedömt"), percent(snapshot.number("assessed"))),
            (tr("Täckning"), percent(snapshot.number("coverage"))),
            (tr("SHA-256"), snapshot.sha256),
        ]
    )


def _verdict(snapshot: Snapshot) -> str:
    from tcready.core.readiness import VerdictState
    from tcready.i18n.words import verdict_word

    return verdict_word(VerdictState(snapshot.readiness["verdict"]["state"]))


def _value(snapshot: Snapshot) -> dict[str, Any]:
    kept = ("id", "label", "taken", "as_of", "method", "framework", "records", "previous")
    readiness = snapshot.readiness
    return {
        **{name: snapshot.document[name] for name in kept},
        "sha256": snapshot.sha256,
        "verdict": readiness["verdict"]["state"],
        **{name: readiness[name] for name in ("score", "assessed", "coverage")},
    }
