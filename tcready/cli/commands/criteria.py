"""`tcready criteria`: the packs there are, what they ask for, whether they hold together."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from tcready.cli import output
from tcready.cli.asking import as_json, at_packs
from tcready.cli.commands.subcommands import subcommand
from tcready.i18n import language, ntr, tr

if TYPE_CHECKING:
    from tcready.core.framework import Framework


def configure(parser: argparse.ArgumentParser) -> None:
    below = parser.add_subparsers(dest="what", required=True, metavar=tr("HANDLING"))
    listing = subcommand(below, "list", tr("visa vilka kriteriepaket som finns"), _list)
    at_packs(listing)
    as_json(listing)
    lint = subcommand(below, "lint", tr("kontrollera ett kriteriepaket och säg var felen är"), _lint)
    lint.add_argument("folder", type=Path, metavar=tr("MAPP"))
    as_json(lint)
    show = subcommand(below, "show", tr("visa kriterier och krav"), _show)
    show.add_argument(
        "name", nargs="?", metavar=tr("PAKET|KRAV"), help=tr("ett paket, eller ett krav i ett paket")
    )
    show.add_argument("--framework", default="teknikcollege", metavar="ID", help=tr("paketet kravet finns i"))
    at_packs(show)
    as_json(show)
    schema = subcommand(below, "schema", tr("skriv JSON Schema för paketets filer"), _schema)
    schema.add_argument("--json", action="store_true", help=argparse.SUPPRESS)


def run(options: argparse.Namespace) -> int:
    result: int = options.todo(options)
    return result


def _list(options: argparse.Namespace) -> int:
    from tcready.definitions.builtin import builtin_packs
    from tcready.definitions.reader import load_pack
    from tcready.review.places import pack_folders

    folders = [
        folder
        for parent in pack_folders(options.criteria)
        for folder in sorted(parent.iterdir())
        if (folder / "framework.yaml").is_file()
    ]
    packs = [(folder, load_pack(folder)) for folder in [*folders, *builtin_packs()]]
    if options.json:
        output.say_json(
            {
                "frameworks": [
                    {"id": p.id, "edition": p.edition, "digest": p.digest, "title": p.title.to(language())}
                    for _, p in packs
                ]
            }
        )
        return 0
    output.table(
        (p.id, p.edition, ntr("{n} krav", "{n} krav", len(p.requirements)), p.title.to(language()))
        for _, p in packs
    )
    return 0


def _lint(options: argparse.Namespace) -> int:
    from tcready.core.finding import errors_in
    from tcready.definitions.lint import lint

    findings = lint(options.folder)
    errors = errors_in(findings)
    if options.json:
        output.say_json({"findings": [output.finding_json(finding) for finding in findings]})
    else:
        for finding in findings:
            output.say(output.finding_line(finding))
        if not findings:
            output.say(tr("Inga fel."))
        else:
            output.say(ntr("{n} anmärkning.", "{n} anmärkningar.", len(findings)))
    return 1 if errors else 0


def _pack(name: str, options: argparse.Namespace) -> Framework | None:
    from tcready.definitions.builtin import find_pack
    from tcready.definitions.reader import load_pack
    from tcready.review.places import pack_folders

    found = find_pack(name, folders=pack_folders(options.criteria))
    return load_pack(found) if found else None


def _show(options: argparse.Namespace) -> int:
    from tcready.core.errors import WrongInput
    from tcready.core.message import msg
    from tcready.review.known import known_requirement

    whole = _pack(options.name, options) if options.name else _pack(options.framework, options)
    if whole is not None:
        if options.json:
            output.say_json(whole.model_dump(mode="json"))
        else:
            _say_pack(whole)
        return 0
    pack = _pack(options.framework, options)
    if pack is None:
        raise WrongInput(msg("Kriteriepaketet {name} finns inte.", name=options.framework))
    requirement = known_requirement(options.name, pack)
    if options.json:
        output.say_json(requirement.model_dump(mode="json"))
    else:
        _say_requirement(pack, options.name)
    return 0


def _say_pack(pack: Framework) -> None:
    from tcready.i18n.words import demand_word, unverified_sentence

    spoken = language()
    output.say_heading(pack.title.to(spoken))
    output.say(tr("Utgåva {edition}, {digest}", edition=pack.edition, digest=pack.digest))
    for number, criterion in enumerate(pack.criteria, start=1):
        output.say()
        output.say_heading(tr("{number}. {title}", number=number, title=criterion.title.to(spoken)))
        rows = []
        for requirement in criterion.requirements:
            mark = "" if requirement.verified else unverified_sentence()
            title = requirement.title.to(spoken)
            rows.append((f"  {requirement.id}", demand_word(requirement), title, mark))
        output.table((name, demand, f"{title}  {mark}") for name, demand, title, mark in rows)


def _say_requirement(pack: Framework, name: str) -> None:
    from tcready.cli.requirement_head import say_requirement
    from tcready.core.records import Records
    from tcready.i18n.explaining import asked
    from tcready.i18n.naming import Names

    requirement, names = pack.requirements[name], Names(pack, Records())
    say_requirement(pack, requirement, names)
    output.say()
    for check in requirement.checks:
        output.say(tr("• {asked}", asked=asked(check, names, None)))
    for source in requirement.sources:
        output.say(tr("Källa: {source}", source=source))


def _schema(_options: argparse.Namespace) -> int:
    from tcready.definitions.schema import json_schema

    output.say_json(json_schema())
    return 0
