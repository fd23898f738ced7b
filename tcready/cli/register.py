"""A register from the command line: add, set, remove, list. The options are the fields of its model."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from tcready.cli import output
from tcready.cli.asking import as_json, at_workspace, desk_of
from tcready.cli.commands.subcommands import subcommand
from tcready.i18n import tell, tr
from tcready.i18n.field_words import field_word

if TYPE_CHECKING:
    from tcready.cli.commands.subcommands import Below
    from tcready.core.fields import Value
    from tcready.review.registering import Register

_FIELD = "field:"


# The fields of each register, as options: ! must be given, * may be several, and after = what there is to
# choose from, with ~ for a space. A test holds them to the models, which are not read here because help has
# to come at once.
FIELDS = {
    "organisations": "id name! kind!=kommun|utbildningsanordnare|företag|fack|myndighet|region|förening "
    "number municipality_code from through",
    "people": "id name! organisation title email phone from through",
    "subjects": "id title! level! parent organisation from through",
    "seats": "subject! person organisation "
    "role=ordförande|vice~ordförande|ledamot|suppleant|adjungerad|sekreterare from through",
    "financing": "id side!=budget|income party amount_sek! state=planned|secured from! through! evidence*",
    "needs": "year! subject! occupation! needed! places! evidence*",
    "figures": "year! subject! measure! value! evidence*",
    "applications": "id type! subject! from through baseline state dnr",
    "milestones": "application! milestone!=forankring|styrgrupp|intresseanmalan|intresseanmalan_godkand"
    "|ansokan_godkand|ansokan|besok|protokoll|komplettering|uppskov|beslut|arsrapport|atergranskning "
    "date! by paragraph dnr evidence snapshot sha256",
    "plan": "id requirement! subject! action! owner due done source source_ref answer evidence*",
}


def add_commands(below: Below, register: str) -> None:
    """The four commands of the register with that name among the records."""
    adding = subcommand(below, "add", tr("lägg till en rad"), _bound(_add, register))
    _fields(adding, register, new=True)
    changing = subcommand(
        below, "set", tr("ändra det som anges i en rad; ett tomt värde tar bort det"), _bound(_set, register)
    )
    _key(changing, register)
    _fields(changing, register, new=False)
    removing = subcommand(below, "remove", tr("ta bort en rad"), _bound(_remove, register))
    _key(removing, register)
    listing = subcommand(below, "list", tr("visa raderna"), _bound(_list, register))
    for parser in (adding, changing, removing, listing):
        at_workspace(parser)
        as_json(parser)


def row_json(key: str, row: Value) -> dict[str, Any]:
    """The row as JSON, by the names its fields have in files, with what it is known by."""
    return {"id": key} | row.model_dump(mode="json", by_alias=True)


def _bound(
    todo: Callable[[argparse.Namespace, Register], int], name: str
) -> Callable[[argparse.Namespace], int]:
    def run(options: argparse.Namespace) -> int:
        from tcready.review.registering import REGISTERS

        return todo(options, REGISTERS[name])

    return run


def _key(parser: argparse.ArgumentParser, register: str) -> None:
    if FIELDS[register].startswith("id "):
        parser.add_argument("key", metavar="ID", help=tr("radens id"))
    else:
        parser.add_argument("key", metavar="NR", help=tr("radens nummer i listan"))


def _fields(parser: argparse.ArgumentParser, register: str, *, new: bool) -> None:
    for declared in FIELDS[register].split():
        marked, _, choices = declared.partition("=")
        name = marked.rstrip("!*")
        if name == "id" and not new:
            continue
        parser.add_argument(
            f"--{name.replace('_', '-')}",
            dest=f"{_FIELD}{'from_' if name == 'from' else name}",
            metavar=tr("VÄRDE"),
            nargs="*" if marked.endswith("*") else None,
            required=new and marked.endswith("!"),
            help=_about(name, choices),
        )


def _about(name: str, choices: str) -> str:
    if name == "id":
        return tr("id, annars görs ett av namnet")
    word = tell(field_word(name))
    return f"{word}: {choices.replace('|', ', ').replace('~', ' ')}" if choices else word


def _given(options: argparse.Namespace) -> dict[str, object]:
    named = {name: value for name, value in vars(options).items() if name.startswith(_FIELD)}
    return {
        name.removeprefix(_FIELD): tuple(value) if isinstance(value, list) else value or None
        for name, value in named.items()
        if value is not None
    }


def _add(options: argparse.Namespace, register: Register) -> int:
    from tcready.review.registering import add_row

    with desk_of(options) as desk:
        key, row = add_row(desk, register, _given(options))
    return _told(options, register, key, row, tr("Nytt: {row}"))


def _set(options: argparse.Namespace, register: Register) -> int:
    from tcready.review.registering import set_row

    with desk_of(options) as desk:
        row = set_row(desk, register, options.key, _given(options))
    return _told(options, register, options.key, row, tr("Ändrat: {row}"))


def _remove(options: argparse.Namespace, register: Register) -> int:
    from tcready.review.registering import remove_row

    with desk_of(options) as desk:
        row = remove_row(desk, register, options.key)
    return _told(options, register, options.key, row, tr("Borttaget: {row}. Ångra med tcready undo."))


def _told(options: argparse.Namespace, register: Register, key: str, row: Value, sentence: str) -> int:
    from tcready.i18n.record_words import record_words

    if options.json:
        output.say_json(row_json(key, row))
    else:
        output.say(sentence.format(row=tell(record_words(register.name, row))))
    return 0


def _list(options: argparse.Namespace, register: Register) -> int:
    from tcready.review.registering import rows_of

    with desk_of(options) as desk:
        rows = rows_of(desk, register)
    if options.json:
        output.say_json({_plural(register): [row_json(key, row) for key, row in rows]})
        return 0
    if not rows:
        output.say(tr("Registret är tomt. Lägg till den första raden med add."))
        return 0
    told = [row_json(key, row) for key, row in rows]
    columns = [name for name in told[0] if any(item[name] not in (None, [], "") for item in told)]
    output.table([columns, *([_cell(item[name]) for name in columns] for item in told)])
    return 0


def _plural(register: Register) -> str:
    return "groups" if register.name == "seats" else register.name


def _cell(value: object) -> str:
    if isinstance(value, dict):
        return " – ".join(map(str, value.values()))
    return " | ".join(map(str, value)) if isinstance(value, list) else "" if value is None else str(value)
