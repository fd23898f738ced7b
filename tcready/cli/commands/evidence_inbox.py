"""`tcready evidence inbox`, `inbox file`, `inbox clear`: what lies in `inkorg/`, and where it goes."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from tcready.cli import output
from tcready.cli.asking import as_json, at_workspace, desk_of
from tcready.cli.commands.evidence_about import about, links
from tcready.cli.commands.evidence_take_in import take, taken_in
from tcready.cli.commands.subcommands import subcommand
from tcready.i18n import ntr, tell, tr

if TYPE_CHECKING:
    from tcready.cli.commands.subcommands import Below
    from tcready.review.inbox import Waiting


def configure(below: Below) -> None:
    parser = subcommand(below, "inbox", tr("visa vad som ligger i inkorgen"), _list)
    at_workspace(parser)
    as_json(parser)
    parser = subcommand(
        below, "file", tr("lägg in filer ur inkorgen; originalen ligger kvar tills du tar bort dem"), _file
    )
    parser.add_argument("what_comes", nargs="*", metavar=tr("FIL"), help=tr("filer där, annars alla nya"))
    links(parser)
    about(parser)
    parser.add_argument("--id", metavar="ID", help=tr("eget id, annars görs ett av titeln"))
    parser.add_argument("--requested", metavar="ID", help=tr("det är svaret på det begärda underlaget ID"))
    taken_in(parser)
    at_workspace(parser)
    as_json(parser)
    parser = subcommand(below, "clear-inbox", tr("ta bort original ur inkorgen som redan är inlagda"), _clear)
    parser.add_argument("names", nargs="*", metavar=tr("FIL"), help=tr("annars alla som är inlagda"))
    parser.add_argument("--dry-run", action="store_true", help=tr("visa vilka det gäller, ändra inget"))
    at_workspace(parser)
    as_json(parser)


def _list(options: argparse.Namespace) -> int:
    from tcready.review.inbox import inbox_of, waiting_files

    with desk_of(options) as desk:
        found, folder = waiting_files(desk), inbox_of(desk)
    if options.json:
        output.say_json({"inbox": [_value(item) for item in found]})
        return 0
    if not found:
        output.say(tr("Inkorgen är tom. Lägg filer i {folder}.", folder=folder))
        return 0
    output.table((item.path.name, item.changed, _kilobytes(item.size), _standing(item)) for item in found)
    new = [item for item in found if not item.filed and not item.trouble]
    output.say(ntr("{n} fil väntar.", "{n} filer väntar.", len(new)))
    if new:
        output.say(tr("Lägg in: tcready evidence file FIL --kind SLAG --requirement KRAV --subject ID."))
    if any(item.filed for item in found):
        output.say(tr("Ta bort de original som är inlagda med tcready evidence clear-inbox."))
    return 0


def _file(options: argparse.Namespace) -> int:
    from tcready.core.errors import WrongInput
    from tcready.core.message import msg
    from tcready.review.inbox import in_inbox, waiting_files

    with desk_of(options) as desk:
        paths = in_inbox(desk, options.what_comes)
        if not options.what_comes:
            paths = [item.path for item in waiting_files(desk) if not item.filed and not item.trouble]
            if options.sheet is not None:  # the list may lie there too
                paths = [path for path in paths if path.resolve() != options.sheet.resolve()]
        if not paths:
            raise WrongInput(msg("Det finns ingenting nytt att lägga in i inkorgen."))
        take(desk, options, [str(path) for path in paths])
    if not options.json and not options.dry_run:
        output.say(
            ntr(
                "Originalet ligger kvar i inkorgen. Ta bort det med tcready evidence clear-inbox.",
                "Originalen ligger kvar i inkorgen. Ta bort dem med tcready evidence clear-inbox.",
                len(paths),
            )
        )
    return 0


def _clear(options: argparse.Namespace) -> int:
    from tcready.review.inbox import clear

    with desk_of(options) as desk:
        gone = [path.name for path in clear(desk, options.names, dry_run=options.dry_run)]
    if options.json:
        output.say_json({"inbox": [{"name": name} for name in gone], "dry_run": options.dry_run})
        return 0
    for name in gone:
        if options.dry_run:
            output.say(tr("{name} skulle tas bort.", name=name))
        else:
            output.say(tr("{name} är borttagen.", name=name))
    if not gone:
        output.say(tr("Inget original i inkorgen är inlagt, så ingenting togs bort."))
    return 0


def _standing(item: Waiting) -> str:
    if item.trouble:
        return tr("går inte att lägga in: {why}", why=tell(item.trouble))
    return tr("inlagd som {id}", id=", ".join(item.filed)) if item.filed else tr("ny")


def _value(item: Waiting) -> dict[str, object]:
    return {
        "name": item.path.name,
        "size": item.size,
        "changed": item.changed.isoformat(),
        "trouble": tell(item.trouble) if item.trouble else None,
        "evidence": list(item.filed),
    }


def _kilobytes(size: int) -> str:
    return tr("{n} kB", n=-(-size // 1000))
