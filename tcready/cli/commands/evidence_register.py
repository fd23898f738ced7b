"""`tcready evidence list --register`: date, number, from and to, what; as a registrar wants it."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from tcready.cli import output
from tcready.i18n import ntr, tr

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from tcready.core.records import Evidence
    from tcready.review.desk import Desk
    from tcready.review.diary import Entry


def as_register(parser: argparse.ArgumentParser) -> None:
    """`--register`, `--redacted`."""
    parser.add_argument(
        "--register", action="store_true", help=tr("i datumordning med diarienummer, från, till och vad")
    )
    parser.add_argument(
        "--redacted",
        action="store_true",
        help=tr("med --register: utan avsändare, mottagare och rubrik för det som inte är öppet"),
    )


def register(desk: Desk, options: argparse.Namespace, found: Iterable[Evidence], on: date) -> int:
    """Print what had come in by the day."""
    from tcready.i18n.words import handling_word
    from tcready.review.diary import diary

    entries = diary(found, desk.framework, on, redacted=options.redacted)
    if options.json:
        output.say_json({"evidence": [_value(entry) for entry in entries]})
        return 0
    if entries:
        head = (tr("Datum"), tr("Diarienummer"), tr("Från"), tr("Till"), tr("Hantering"), tr("Vad"))
        rows = [
            (
                entry.date,
                entry.dnr or "–",
                entry.sender or "–",
                entry.recipient or "–",
                handling_word(entry.handling),
                _what(entry),
            )
            for entry in entries
        ]
        output.table([head, *rows])
    output.say(ntr("{n} handling.", "{n} handlingar.", len(entries)))
    return 0


def _what(entry: Entry) -> str:
    if entry.title is None:
        return tr("(visas inte)")
    if entry.version > 1:
        return tr("{title} (version {n})", title=entry.title, n=entry.version)
    return entry.title


def _value(entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.evidence,
        "version": entry.version,
        "date": entry.date.isoformat(),
        "dnr": entry.dnr,
        "from": entry.sender,
        "to": entry.recipient,
        "title": entry.title,
        "handling": entry.handling,
    }
