"""`tcready verify ARKIV.zip`: is a dossier's archive what was written, and does its score follow?"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from tcready.cli import output
from tcready.cli.progress import on_terminal
from tcready.i18n import ntr, tr

if TYPE_CHECKING:
    from tcready.review.archive_verifying import VerifiedArchive


def run_archive(options: argparse.Namespace) -> int:
    """0: nothing is changed; 1: something is. WrongInput if it is no such archive."""
    from tcready.core.errors import WrongInput
    from tcready.core.finding import errors_in
    from tcready.core.message import msg
    from tcready.review.archive_verifying import verify_archive

    if options.workspace is not None or options.trust:
        raise WrongInput(msg("Ange antingen ett arkiv eller en arbetsyta."))
    with on_terminal():
        verified = verify_archive(options.archive)
    errors = errors_in(verified.findings)
    if options.json:
        output.say_json(_json(verified))
        return 1 if errors else 0
    _say_what(verified)
    for finding in verified.findings:
        output.say(output.finding_line(finding))
    if not errors:
        output.say(tr("Allt stämmer: ingen fil i arkivet är ändrad."))
        return 0
    output.complain(
        ntr(
            "{n} fel: arkivet är inte det som skrevs. Be avsändaren om ett nytt.",
            "{n} fel: arkivet är inte det som skrevs. Be avsändaren om ett nytt.",
            len(errors),
        )
    )
    return 1


def _say_what(verified: VerifiedArchive) -> None:
    from tcready.i18n.naming import day, percent
    from tcready.i18n.words import verdict_word

    content, snapshot = verified.content, verified.content.snapshot
    output.say(ntr("Arkivet har {n} fil.", "Arkivet har {n} filer.", verified.files))
    output.say(tr("SHA-256 {sha256}", sha256=verified.sha256))
    if snapshot is not None and content.verdict is not None:
        output.say(
            tr(
                "{applicant}, läget den {day}: {verdict}, poäng {score}",
                applicant=verified.applicant or snapshot.application.subject,
                day=day(snapshot.as_of),
                verdict=verdict_word(content.verdict),
                score=percent(content.score),
            )
        )
        output.say(
            tr(
                "Metoden {method}, kriterierna {framework}",
                method=snapshot.document["method"],
                framework=content.framework or "–",
            )
        )
    output.say(ntr("{n} bilaga i arkivet", "{n} bilagor i arkivet", content.appendices))
    if content.withheld:
        output.say(ntr("{n} bilaga är utelämnad", "{n} bilagor är utelämnade", content.withheld))
    if content.recomputed:
        output.say(tr("Poängen är omräknad ur underlaget i arkivet och blev densamma."))


def _json(verified: VerifiedArchive) -> dict[str, Any]:
    content, snapshot = verified.content, verified.content.snapshot
    return {
        "whole": verified.whole,
        "archive": str(verified.path),
        "sha256": verified.sha256,
        "size": verified.size,
        "files": verified.files,
        "application": snapshot.application.id if snapshot else None,
        "as_of": snapshot.as_of.isoformat() if snapshot else None,
        "method": snapshot.document["method"] if snapshot else None,
        "framework": content.framework,
        "recomputed": content.recomputed,
        "appendices": content.appendices,
        "withheld": content.withheld,
        "findings": [output.finding_json(finding) for finding in verified.findings],
    }
