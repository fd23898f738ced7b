"""`tcready criteria`: look at packs, check and write them, and change the workspace's own."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from tcready.cli.asking import as_json, as_of, at_application, at_packs, at_workspace, day
from tcready.cli.commands import criteria_change, criteria_check, criteria_look
from tcready.cli.commands.subcommands import subcommand
from tcready.i18n import tr

if TYPE_CHECKING:
    from tcready.cli.commands.subcommands import Below


def configure(parser: argparse.ArgumentParser) -> None:
    below = parser.add_subparsers(dest="what", required=True, metavar=tr("HANDLING"))
    _looking(below)
    _writing(below)
    _changing(below)


def run(options: argparse.Namespace) -> int:
    result: int = options.todo(options)
    return result


def _looking(below: Below) -> None:
    listing = subcommand(below, "list", tr("visa vilka kriteriepaket som finns"), criteria_look.list_packs)
    at_packs(listing)
    as_json(listing)
    show = subcommand(below, "show", tr("visa kriterier och krav"), criteria_look.show)
    show.add_argument(
        "name", nargs="?", metavar=tr("PAKET|KRAV"), help=tr("ett paket, eller ett krav i ett paket")
    )
    show.add_argument("--framework", metavar="ID", help=tr("paketet kravet finns i, annars arbetsytans eget"))
    show.add_argument("--kinds", action="store_true", help=tr("visa slagen av underlag"))
    show.add_argument(
        "--retired", action="store_true", help=tr("visa vad som finns kvar om krav som har utgått")
    )
    at_workspace(show)
    as_json(show)


def _writing(below: Below) -> None:
    lint = subcommand(
        below, "lint", tr("kontrollera ett kriteriepaket och säg var felen är"), criteria_check.lint_pack
    )
    lint.add_argument("folder", type=Path, metavar=tr("MAPP"))
    as_json(lint)
    diff = subcommand(below, "diff", tr("vad som skiljer två kriteriepaket"), criteria_check.diff)
    diff.add_argument("old", metavar=tr("ÄLDRE"), help=tr("en mapp, ett namn, eller namn@utgåva"))
    diff.add_argument("new", metavar=tr("NYARE"), help=tr("en mapp, ett namn, eller namn@utgåva"))
    at_packs(diff)
    as_json(diff)
    new = subcommand(below, "new", tr("skriv ett litet kriteriepaket att börja från"), criteria_check.new)
    new.add_argument("folder", type=Path, metavar=tr("MAPP"))
    new.add_argument("--id", metavar="ID", help=tr("paketets id, annars mappens namn"))
    schema = subcommand(below, "schema", tr("skriv JSON Schema för paketets filer"), criteria_check.schema)
    schema.add_argument("--json", action="store_true", help=argparse.SUPPRESS)


def _changing(below: Below) -> None:
    confirm = subcommand(
        below, "confirm", tr("bekräfta eller rätta ett krav som ni har läst själva"), criteria_change.confirm
    )
    confirm.add_argument("requirement", metavar=tr("KRAV"))
    confirm.add_argument(
        "--source", required=True, metavar=tr("TEXT"), help=tr("var det står, till exempel RTS handbok s. 14")
    )
    confirm.add_argument(
        "--correct", type=Path, metavar=tr("FIL"), help=tr("en YAML-fil med det som ska stå i stället")
    )
    confirm.add_argument("--on", type=day, metavar=tr("DAG"), help=tr("dagen ni läste det, annars i dag"))
    at_workspace(confirm)
    as_json(confirm)
    upgrade = subcommand(below, "upgrade", tr("byt till en annan utgåva"), criteria_change.upgrade_pack)
    upgrade.add_argument("edition", metavar=tr("UTGÅVA"))
    upgrade.add_argument(
        "--dry-run", action="store_true", help=tr("visa vad det skulle innebära, och inget mer")
    )
    at_application(upgrade)
    as_of(upgrade)
    at_workspace(upgrade)
    as_json(upgrade)
