"""`tcready dossier export --parts`, and what every export tells of drafts and of what it leaves out."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from tcready.cli import output
from tcready.i18n import language, ntr, tr

if TYPE_CHECKING:
    from datetime import date

    from tcready.core.records import Application
    from tcready.dossier.completeness import MissingPart
    from tcready.dossier.parts.left_out import LeftOut
    from tcready.review.desk import Desk
    from tcready.review.dossiers import Wanted


def export(
    desk: Desk, day: date, application: Application, options: argparse.Namespace, wanted: Wanted
) -> int:
    """Write a file for each part and tell their sizes."""
    from tcready.dossier.check_words import MAIL_LIMIT, size_word
    from tcready.review.dossier_parts import export_parts

    made = export_parts(desk, day, options.output, application, options.format, wanted)
    required = [lack for lack in made.missing if lack.part.required]
    if options.json:
        files = [{"part": file.part.id, "name": file.name, "bytes": file.size} for file in made.files]
        lacking = [lack.part.id for lack in required]
        told = {"path": str(made.folder), "format": options.format, "draft": made.draft, "missing": lacking}
        output.say_json(told | {"files": files, "bytes": made.size} | left_out_json(made.left_out))
        return 0
    output.say(tr("Delarna ligger i {path}", path=made.folder))
    sizes = [size_word(file.size) for file in made.files]
    widest = max(map(len, sizes), default=0)
    output.table((f"  {size.rjust(widest)}", file.name) for size, file in zip(sizes, made.files, strict=True))
    large = sum(file.size > MAIL_LIMIT for file in made.files)
    if large:
        told_large = ntr(
            "{n} fil är större än {limit}, och många mejlservrar stoppar så stora brev.",
            "{n} filer är större än {limit}, och många mejlservrar stoppar så stora brev.",
            large,
            limit=size_word(MAIL_LIMIT),
        )
        output.say(told_large)
    for lack in made.missing:
        if not lack.part.required:
            output.say(tr("{mark} {title} saknas.", mark="○", title=lack.part.title.to(language())))
    say_left_out(made.left_out)
    if made.draft:
        say_draft(required)
    return 0


def say_draft(missing: Sequence[MissingPart]) -> None:
    """Why it is a draft, and where to read what is wrong."""
    from tcready.i18n.explaining import draft_sentence

    output.say(draft_sentence([lack.part.title.to(language()) for lack in missing]))
    if missing:
        output.say(tr("Vad som saknas i dem: tcready dossier check."))


def say_left_out(left_out: Sequence[LeftOut]) -> None:
    """What is left out and why, and what somebody has to read."""
    if not left_out:
        return
    from tcready.dossier.parts.left_out import reading_sentence

    output.say(tr("Utelämnat:"))
    for gone in left_out:
        output.say(tr("  {what} ({why})", what=gone.what, why=gone.why))
    output.say(reading_sentence())


def left_out_json(left_out: Sequence[LeftOut]) -> dict[str, Any]:
    """The same as JSON."""
    return {"left_out": [{"what": gone.what, "why": gone.why} for gone in left_out]}
