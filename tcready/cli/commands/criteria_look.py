"""`tcready criteria list|show`: the packs there are, and what they ask for."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from tcready.cli import output
from tcready.i18n import language, ntr, tr

if TYPE_CHECKING:
    from tcready.core.framework import Framework


def list_packs(options: argparse.Namespace) -> int:
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


def show(options: argparse.Namespace) -> int:
    """A pack, its kinds of evidence, or one of its requirements."""
    from tcready.cli.packs import pack_asked, pack_named
    from tcready.review.known import known_requirement

    if options.retired:
        return _show_retired(options)
    whole = pack_named(options.name, options) if options.name else pack_asked(options)
    if whole is None:
        pack = pack_asked(options)
        requirement = known_requirement(options.name, pack)
        if options.json:
            output.say_json(requirement.model_dump(mode="json"))
        else:
            _say_requirement(pack, options.name)
    elif options.json:
        output.say_json(whole.model_dump(mode="json"))
    elif options.kinds:
        output.table((kind.id, kind.title.to(language())) for kind in whole.evidence_kinds)
    else:
        _say_pack(whole)
    return 0


def _show_retired(options: argparse.Namespace) -> int:
    from tcready.cli.asking import desk_of
    from tcready.review.upgrading import retired

    with desk_of(options) as desk:
        found = retired(desk)
    if options.json:
        rows = [item._asdict() | {"title": item.title and item.title.to(language())} for item in found]
        output.say_json({"retired": rows})
        return 0
    if not found:
        output.say(tr("Inget är sparat om krav som har utgått."))
    for item in found:
        output.say_heading(item.title.to(language()) if item.title else item.requirement)
        if item.evidence:
            output.say(tr("  Underlag: {ids}", ids=", ".join(item.evidence)))
        if item.judgements:
            output.say(tr("  Bedömningar: {n}", n=item.judgements))
        if item.plan:
            output.say(tr("  Åtgärder: {ids}", ids=", ".join(item.plan)))
    return 0


def _say_pack(pack: Framework) -> None:
    from tcready.i18n.words import demand_word, standing_sentence

    spoken = language()
    output.say_heading(pack.title.to(spoken))
    output.say(tr("Utgåva {edition}, {digest}", edition=pack.edition, digest=pack.digest))
    for number, criterion in enumerate(pack.criteria, start=1):
        output.say()
        output.say_heading(tr("{number}. {title}", number=number, title=criterion.title.to(spoken)))
        rows = []
        for requirement in criterion.requirements:
            mark = standing_sentence(requirement)
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
