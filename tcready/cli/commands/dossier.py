"""`tcready dossier`: what the application still lacks, and the application as a file."""

from __future__ import annotations

import argparse
from pathlib import Path

from tcready.cli import output
from tcready.cli.asking import application_of, as_json, as_of, at_application, at_workspace, day_of, desk_of
from tcready.cli.commands.subcommands import subcommand
from tcready.cli.progress import waiting
from tcready.dossier.renderings import RENDERINGS
from tcready.i18n import language, tr


def configure(parser: argparse.ArgumentParser) -> None:
    below = parser.add_subparsers(dest="what", required=True, metavar=tr("HANDLING"))
    check = subcommand(below, "check", tr("säg vad ansökan saknar"), _check)
    export = subcommand(below, "export", tr("skriv ansökan"), _export)
    export.add_argument(
        "--format",
        choices=(*RENDERINGS, "zip", "all"),
        default="html",
        help=tr(
            "html: en fristående webbsida; pdf: för arkiv, utskrift och skärmläsare; docx: för Word; "
            "zip: alla dessa med bilagorna; all: en fil av varje"
        ),
    )
    export.add_argument(
        "-o", "--output", type=Path, metavar=tr("FIL"), help=tr("var, annars i arbetsytans exports")
    )
    for parser_below in (check, export):
        at_application(parser_below)
        as_of(parser_below)
        at_workspace(parser_below)
        as_json(parser_below)


def run(options: argparse.Namespace) -> int:
    result: int = options.todo(options)
    return result


def _check(options: argparse.Namespace) -> int:
    from tcready.i18n import tell
    from tcready.review.dossiers import gather

    with desk_of(options) as desk:
        missing = gather(desk, day_of(desk, options), application_of(desk, options)).missing
    required = [lack for lack in missing if lack.part.required]
    if options.json:
        parts = [
            {
                "part": lack.part.id,
                "required": lack.part.required,
                "verified": lack.part.verified,
                "why": tell(lack.why),
                "reason": lack.reason.value if lack.reason else None,
            }
            for lack in missing
        ]
        output.say_json({"complete": not required, "parts": parts})
    elif not missing:
        output.say(tr("Alla delar av ansökan finns."))
    else:
        for lack in missing:
            output.say(
                tr(
                    "{mark} {title}: {why}",
                    mark="✗" if lack.part.required else "○",
                    title=lack.part.title.to(language()),
                    why=tell(lack.why),
                )
            )
    return 1 if required else 0


def _export(options: argparse.Namespace) -> int:
    from tcready.i18n.explaining import draft_sentence
    from tcready.review.dossiers import export_dossier, export_every_form

    with desk_of(options) as desk:
        day, application = day_of(desk, options), application_of(desk, options)
        with waiting(tr("Ansökan skrivs …")):
            if options.format == "all":
                every = export_every_form(desk, day, options.output, application)
            else:
                every = [export_dossier(desk, day, options.output, application, options.format)]
    made = every[0]
    if options.json and options.format == "all":
        output.say_json(
            {
                "exports": [{"path": str(one.path), "format": one.path.suffix[1:]} for one in every],
                "draft": made.draft,
                "missing": [lack.part.id for lack in made.missing],
            }
        )
        return 0
    if options.json:
        parts = [lack.part.id for lack in made.missing]
        output.say_json(
            {"path": str(made.path), "format": options.format, "draft": made.draft, "missing": parts}
        )
        return 0
    for one in every:
        output.say(tr("Ansökan ligger i {path}", path=one.path))
    if made.draft:
        output.say(draft_sentence([lack.part.title.to(language()) for lack in made.missing]))
    if made.missing:
        output.say(tr("Vad som saknas i dem: tcready dossier check."))
    return 0
