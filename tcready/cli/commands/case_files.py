"""`tcready case approved | sent`: the files themselves, known by their sums from then on."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tcready.cli import output
from tcready.cli.asking import as_json, at_workspace, day, desk_of, past_day
from tcready.cli.commands.subcommands import subcommand
from tcready.i18n import tr

if TYPE_CHECKING:
    from tcready.cli.commands.subcommands import Below
    from tcready.review.desk import Desk
    from tcready.review.sending import About, Done, Registered

# The same as `review.sending.SENT`, by a test; that is not read here because help has to come at once.
SENT = ("intresseanmalan", "ansokan", "komplettering", "arsrapport")


def configure(below: Below) -> None:
    approved = subcommand(below, "approved", tr("registrera filerna som styrgruppen godkände"), _approved)
    _about(approved)
    approved.add_argument("--paragraph", metavar=tr("PARAGRAF"), help=tr("paragrafen i protokollet"))
    sent = subcommand(below, "sent", tr("registrera filer som skickade, så som de är"), _sent)
    _about(sent)
    sent.add_argument("--to", required=True, metavar=tr("MOTTAGARE"), help=tr("vem de skickades till"))
    sent.add_argument("--step", choices=SENT, help=tr("steget i ärendet, annars ansökans eget"))
    for parser in (approved, sent):
        at_workspace(parser)
        parser.add_argument(
            "--application", metavar="ID", help=tr("ansökan; behövs bara när det finns flera")
        )
        as_json(parser)


def _about(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar=tr("FIL"), help=tr("filerna"))
    parser.add_argument("--on", type=day, metavar=tr("DAG"), help=tr("dagen, annars i dag"))
    parser.add_argument(
        "--by", metavar=tr("NAMN"), help=tr("vem som gjorde det, en person eller en organisation")
    )
    parser.add_argument("--dnr", metavar=tr("NUMMER"), help=tr("diarienumret"))
    parser.add_argument("--snapshot", metavar="ID", help=tr("ögonblicksbilden som togs då"))


def _approved(options: argparse.Namespace) -> int:
    from tcready.review.casework import application_meant
    from tcready.review.sending import approve

    with desk_of(options) as desk:
        about = _said(desk, options)
        application = application_meant(desk, options.application)
        done = approve(desk, application, options.files, about)
        _tell(options, done)
        if not about.paragraph and not about.dnr:
            output.complain(tr("Paragraf och diarienummer saknas. Ange dem med tcready milestone set."))
    return 0


def _sent(options: argparse.Namespace) -> int:
    from tcready.review.casework import application_meant
    from tcready.review.sending import send

    with desk_of(options) as desk:
        about = _said(desk, options)
        application = application_meant(desk, options.application)
        done = send(desk, application, options.files, about, options.step)
        _tell(options, done)
        if not about.dnr:
            output.complain(tr("Diarienumret saknas. Ange det med tcready milestone set."))
        _warn(done)
    return 0


def _said(desk: Desk, options: argparse.Namespace) -> About:
    from tcready.review.sending import About

    return About(
        on=past_day(desk, options.on),
        recipient=getattr(options, "to", None),
        by=options.by,
        dnr=options.dnr,
        paragraph=getattr(options, "paragraph", None),
        snapshot=options.snapshot,
    )


def _tell(options: argparse.Namespace, done: Done) -> None:
    from tcready.i18n.case_words import exported_words
    from tcready.i18n.terms import milestone_word

    if options.json:
        output.say_json(
            {"files": [_value(file) for file in done.files], "approved_not_sent": list(done.left)}
        )
        return
    for file in done.files:
        output.say(
            tr(
                "Registrerat: {name} ({step}, {day}), {status}",
                name=file.record.title,
                step=milestone_word(file.row.milestone),
                day=file.row.date,
                status=exported_words(file.exported),
            )
        )
        output.say(f"  SHA-256 {file.row.sha256}")
    output.say(tr("En kopia ligger i arbetsytan. Ångra med tcready undo."))


def _warn(done: Done) -> None:
    """What the sender should know before it is too late."""
    from tcready.core.case import Approval
    from tcready.i18n.case_words import approval_words

    for file in done.files:
        if file.approval not in (None, Approval.APPROVED):
            output.complain(f"{file.record.title}: {approval_words(file.approval)}")
    for name in done.left:
        output.complain(tr("{name} är godkänd av styrgruppen men inte skickad.", name=name))


def _value(file: Registered) -> dict[str, Any]:
    ours = file.exported
    return {
        "evidence": file.record.id,
        "milestone": file.row.milestone,
        "date": file.row.date.isoformat(),
        "name": file.record.title,
        "size": file.record.file.size if file.record.file else None,
        "sha256": file.row.sha256,
        "exported": None if ours is None else "as_exported" if ours.same else "changed",
        "exported_on": ours and ours.at.date().isoformat(),
        "approval": file.approval and file.approval.value,
    }
