"""`tcready dossier`: what the application still lacks, and the application as a file or as its parts."""

from __future__ import annotations

import argparse
from pathlib import Path

from tcready.cli import output
from tcready.cli.asking import as_json, as_of, at_application, at_workspace, day_of, desk_of
from tcready.cli.commands import dossier_check, dossier_parts
from tcready.cli.commands.subcommands import subcommand
from tcready.cli.progress import waiting
from tcready.dossier.renderings import RENDERINGS
from tcready.i18n import tr


def configure(parser: argparse.ArgumentParser) -> None:
    below = parser.add_subparsers(dest="what", required=True, metavar=tr("HANDLING"))
    dossier_check.configure(below)
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
    which = export.add_mutually_exclusive_group()
    which.add_argument("--parts", action="store_true", help=tr("en numrerad fil för varje del, i en mapp"))
    which.add_argument("--part", metavar=tr("DEL"), help=tr("bara den delen, som styrgruppsblad"))
    which.add_argument("--subject", metavar="ID", help=tr("en enhets egen sida"))
    export.add_argument(
        "--since", metavar=tr("ID|FIL"), help=tr("visa också vad som har ändrats sedan en ögonblicksbild")
    )
    export.add_argument("--redacted", action="store_true", help=tr("utelämna personuppgifter och sekretess"))
    at_application(export)
    as_of(export)
    at_workspace(export)
    as_json(export)


def run(options: argparse.Namespace) -> int:
    result: int = options.todo(options)
    return result


def _export(options: argparse.Namespace) -> int:
    from tcready.review.dossiers import Wanted, export_dossier, export_every_form
    from tcready.review.known import known_subject

    with desk_of(options) as desk:
        subject = known_subject(options.subject, desk.records) if options.subject else None
        wanted = Wanted(options.part, subject, options.redacted, options.since)
        day, application = day_of(desk, options), desk.application(options.application)
        if options.parts:
            return dossier_parts.export(desk, day, application, options, wanted)
        with waiting(tr("Ansökan skrivs …")):
            if options.format == "all":
                every = export_every_form(desk, day, options.output, application, wanted)
            else:
                every = [export_dossier(desk, day, options.output, application, options.format, wanted)]
    made = every[0]
    if options.json and options.format == "all":
        told = {
            "exports": [{"path": str(one.path), "format": one.path.suffix[1:]} for one in every],
            "draft": made.draft,
            "missing": [lack.part.id for lack in made.missing],
        }
        output.say_json(told | dossier_parts.left_out_json(made.left_out))
        return 0
    if options.json:
        parts = [lack.part.id for lack in made.missing]
        told = {"path": str(made.path), "format": options.format, "draft": made.draft, "missing": parts}
        output.say_json(told | dossier_parts.left_out_json(made.left_out))
        return 0
    for one in every:
        if wanted.part or wanted.subject:
            output.say(tr("Sidan ligger i {path}", path=one.path))
        else:
            output.say(tr("Ansökan ligger i {path}", path=one.path))
    if any(one.lost_logo for one in every):
        from tcready.dossier.check_words import no_logo_in_word_sentence

        output.say(no_logo_in_word_sentence())
    dossier_parts.say_left_out(made.left_out)
    if made.draft and not (wanted.part or wanted.subject):
        dossier_parts.say_draft(made.missing)
    return 0
