"""`tcready erase`: gallring. A record or a file goes for good, and the journal says that it went."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from tcready.cli import output
from tcready.cli.asking import as_json, at_workspace, desk_of
from tcready.i18n import ntr, tell, tr

if TYPE_CHECKING:
    from tcready.review.copies import Copy
    from tcready.review.desk import Desk
    from tcready.review.erasing import Erased, Target


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "name",
        metavar=tr("POST|FIL"),
        help=tr("postens id, register/id om flera heter så, eller filens namn eller SHA-256"),
    )
    parser.add_argument(
        "--ground", required=True, metavar=tr("SKÄL"), help=tr("varför; det sparas, så skriv inga namn")
    )
    parser.add_argument(
        "--dry-run", action="store_true", help=tr("säg vad som skulle försvinna, och inget mer")
    )
    parser.add_argument("--yes", action="store_true", help=tr("fråga inte"))
    at_workspace(parser)
    as_json(parser)


def run(options: argparse.Namespace) -> int:
    from tcready.review.erasing import erase, target_of

    with desk_of(options) as desk:
        target = target_of(desk, options.name)
        if options.dry_run:
            _say_target(desk, target, options.json)
            return 0
        if not options.yes and not options.json and sys.stdin.isatty() and sys.stdout.isatty():
            _say_target(desk, target, as_json=False)
            answer = input(tr("Det går inte att ångra. Gallra? (j/n) ")).strip().lower()
            if answer not in ("j", "ja", "y", "yes"):
                output.say(tr("Ingenting har gallrats."))
                return 1
        erased = erase(desk, options.name, options.ground)
        if options.json:
            output.say_json(_value(erased))
        else:
            _say_erased(target, erased)
        return 0


def _say_target(desk: Desk, target: Target, as_json: bool) -> None:
    if as_json:
        output.say_json(
            {
                "register": target.register,
                "key": target.key,
                "entries": target.entries,
                "files": list(target.files),
            }
        )
        return
    output.say(tr("Det här försvinner för gott: {what}.", what=_what(target)))
    if target.stone:
        output.say(_before(target))


def _what(target: Target) -> str:
    parts = [target.key] if not target.entries and target.files != (target.key,) else []
    if target.entries:
        parts = [
            target.key,
            ntr("{n} post i ändringsloggen", "{n} poster i ändringsloggen", target.entries),
        ]
    parts += target.files
    return ", ".join(parts)


def _before(target: Target) -> str:
    stone = target.stone
    assert stone is not None
    return tr(
        "{name} gallrades redan {day}: {ground}", name=target.key, day=stone.at[:10], ground=stone.ground
    )


def _say_erased(target: Target, erased: Erased) -> None:
    stone = erased.stone
    if target.stone == stone:
        output.say(_before(target))
    else:
        output.say(tr("Gallrat: {what}.", what=_what(target)))
        output.say(tr("Kvar i ändringsloggen står vem, när och varför: {ground}", ground=stone.ground))
    if erased.left:
        output.complain(tell(erased.left))
    elif not erased.cleared:
        output.complain(
            tr(
                "Rester kan ligga kvar på disken, för arbetsytan är upptagen eller disken full. "
                "Kör samma kommando igen."
            )
        )
    if erased.snapshots:
        output.say_heading(tr("Ögonblicksbilder som räknades med det"))
        output.say(tr("De behålls. Där finns inga namn, ingen fri text och inga filer."))
        output.table((name,) for name in erased.snapshots)
    if erased.copies:
        output.say_heading(tr("Kopior som kan ha det kvar"))
        output.table((_kind(copy), copy.at.date(), copy.path) for copy in erased.copies)
        output.say(tr("Gallra dem för sig. Kopior som har flyttats eller gjorts för hand syns inte här."))


def _kind(copy: Copy) -> str:
    return {
        "backup": tr("säkerhetskopia"),
        "export": tr("export"),
        "dossier": tr("ansökan"),
        "pack": tr("mapp till en skola"),
        "form": tr("databasen före uppgraderingen"),
        "moved": tr("det som låg här före flytten"),
    }.get(copy.kind, copy.kind)


def _value(erased: Erased) -> dict[str, object]:
    stone = erased.stone
    return {
        "register": stone.register,
        "key": stone.key,
        "at": stone.at,
        "actor": stone.actor,
        "ground": stone.ground,
        "entries": list(stone.entries),
        "files": list(stone.files),
        "cleared": erased.cleared,
        "snapshots": list(erased.snapshots),
        "copies": [
            {"kind": copy.kind, "path": str(copy.path), "at": copy.at.isoformat()} for copy in erased.copies
        ],
    }
