"""`tcready dossier check`: what the application lacks, what its appendices hold, and what mends it."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from tcready.cli import output
from tcready.cli.asking import application_of, as_json, as_of, at_application, at_workspace, day_of, desk_of
from tcready.cli.commands.subcommands import subcommand
from tcready.i18n import language, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tcready.cli.commands.subcommands import Below
    from tcready.dossier.file_traits import Trait
    from tcready.review.dossier_check import Checked, FileFound

ALONE = 3
"""So many files with the same fault are told one by one."""


def configure(below: Below) -> None:
    parser = subcommand(below, "check", tr("säg vad ansökan saknar och vad bilagorna innehåller"), _check)
    at_application(parser)
    as_of(parser)
    at_workspace(parser)
    as_json(parser)


def _check(options: argparse.Namespace) -> int:
    from tcready.review.dossier_check import check
    from tcready.review.dossiers import gather

    with desk_of(options) as desk:
        found = check(desk, gather(desk, day_of(desk, options), application_of(desk, options)))
    if options.json:
        output.say_json(_as_json(found))
    else:
        _say(found)
    return 0 if found.sendable else 1


def _say(found: Checked) -> None:
    from tcready.dossier.check_words import no_logo_in_word_sentence, size_sentence
    from tcready.i18n import tell

    for lacking in found.lacking:
        lack = lacking.lack
        output.say(
            tr(
                "{mark} {title}: {why}",
                mark="✗" if lack.part.required else "○",
                title=lack.part.title.to(language()),
                why=tell(lack.why),
            )
        )
        output.say(f"  → {lacking.mend}")
    if not found.lacking:
        output.say(tr("Alla delar av ansökan finns."))
    if found.files:
        output.say()
        output.say_heading(tr("Bilagorna"))
        for line in _file_lines(found.files):
            output.say(line)
    if found.numbers:
        output.say()
        output.say_heading(tr("Ser ut som ett personnummer"))
        for place in found.numbers:
            output.say(f"✗ {place}")
    if found.lost_logo:
        output.say()
        output.say(f"○ {no_logo_in_word_sentence()}")
    if found.size:
        output.say()
        output.say(size_sentence(found.size))


def _file_lines(files: tuple[FileFound, ...]) -> Iterator[str]:
    """What has to be mended first; of what many have, one line with all their numbers."""
    from tcready.dossier.check_words import trait_sentence

    by_trait: dict[Trait | None, list[FileFound]] = {}
    for file in sorted(files, key=lambda file: (not file.must, file.trait is not None, file.trait or "")):
        by_trait.setdefault(file.trait, []).append(file)
    for trait, found in by_trait.items():
        mark = "✗" if found[0].must else "○"
        if trait is None or len(found) <= ALONE:
            yield from (f"{mark} {_file_sentence(file)}" for file in found)
        else:
            numbers = ", ".join(str(file.appendix.number) for file in found)
            what = trait_sentence(trait)
            yield tr("{mark} Bilaga {numbers}: varje fil {what}", mark=mark, numbers=numbers, what=what)


def _file_sentence(file: FileFound) -> str:
    from tcready.dossier.check_words import trait_sentence

    what = trait_sentence(file.trait) if file.trait else tr("finns inte i arbetsytan. Kör tcready verify.")
    return tr("Bilaga {number}, {name}: {what}", number=file.appendix.number, name=file.file.name, what=what)


def _as_json(found: Checked) -> dict[str, Any]:
    from tcready.i18n import tell

    return {
        "complete": found.complete,
        "sendable": found.sendable,
        "parts": [
            {
                "part": lacking.lack.part.id,
                "required": lacking.lack.part.required,
                "verified": lacking.lack.part.verified,
                "why": tell(lacking.lack.why),
                "reason": lacking.lack.reason.value if lacking.lack.reason else None,
                "mend": lacking.mend,
            }
            for lacking in found.lacking
        ],
        "appendices": [
            {
                "appendix": file.appendix.number,
                "evidence": file.appendix.evidence.id,
                "file": file.file.name,
                "found": file.trait.value if file.trait else "missing",
                "must": file.must,
                "message": _file_sentence(file),
            }
            for file in found.files
        ],
        "personal_numbers": list(found.numbers),
        "word_without_logo": found.lost_logo,
        "size": {"bytes": found.size, "over_mail_limit": found.over_mail_limit},
    }
