"""The large region's records: one for each check that asks for one, again and again."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import cycle, islice
from typing import Any, NamedTuple

from tcready.core.framework import EvidenceCheck, Framework
from tools.large_region.places import Places
from tools.large_region.words import Words

RECORDS = 1_500
EVERY_FILE = 12
"""Every twelfth record has a file; the others have an address, a note or both."""
FIRST, LAST = date(2025, 1, 7), date(2025, 12, 12)
_NAMES = (
    "underlag-{n}.txt",
    "Underlag {n} <b>&'.md",
    "#let x = {n}; $(id).csv",
    "u\u0308nderlag {n} 👩🏽\u200d🔧.txt",
)


class Attached(NamedTuple):
    """A file beside the records."""

    name: str
    data: bytes


class Made(NamedTuple):
    """The records, and their files."""

    records: list[dict[str, Any]]
    files: list[Attached]


def evidence(framework: Framework, places: Places, words: Words) -> Made:
    """Of every kind, at every level, in every state."""
    made = Made([], [])
    asked = [
        (check.evidence, requirement.id, place.id)
        for requirement in framework.requirements.values()
        for place in places.at(requirement.level)
        for check in requirement.checks
        if isinstance(check, EvidenceCheck)
    ]
    titles = {kind.id: kind.title.to("sv") for kind in framework.evidence_kinds}
    subjects = {place.id: place.title for place in places.subjects}
    for number, (kind, requirement, subject) in enumerate(islice(cycle(asked), RECORDS), 1):
        said = f"{titles[kind]}, {subjects[subject].removeprefix('Exempel: ')}"
        record: dict[str, Any] = {
            "id": f"underlag-{number:04}",
            "title": words.line("title", f"Exempel: {said}"),
            "kind": kind,
            "requirements": [requirement],
            "subjects": [subject],
            "owner": words.line("owner", f"Verksamhetsledare {number % 17 + 1}"),
        }
        if number % 25:  # the others are only asked for
            record |= _collected(number, kind, places, words)
        if number % 25 and number % EVERY_FILE == 0:
            made.files.append(_file(number, words))
            record["file"] = f"files/{made.files[-1].name}"
        made.records.append(record)
    return made


def _collected(number: int, kind: str, places: Places, words: Words) -> Iterator[tuple[str, Any]]:
    day = FIRST + timedelta(days=words.draw.randrange((LAST - FIRST).days))
    yield "collected", day.isoformat()
    if number % 3 == 0:
        yield "link", words.line("link", f"https://exempel.se/underlag/{number}?a=1&b=2").replace(" ", "%20")
    if number % 3 or number % 5 == 0:
        yield "note", words.prose("note", f"Anteckning {number} om «underlaget» & vad det visar.")
    if number % 4 == 0:
        yield "dnr", words.line("dnr", f"KS 2025/{number}")
        yield "from", words.line("from", f"Verksamhetsledare {number % 9 + 1}")
    if number % 2:
        yield "valid_from", "2026-01-01"
        yield "valid_through", "2026-03-31" if number % 40 == 1 else "2028-12-31"
    if kind in ("samverkansavtal", "hangavtal"):
        unsigned = number % len(places.of_kind("kommun"))
        yield (
            "parties",
            [
                {"organisation": town.id}
                | ({} if place == unsigned else {"signed": day.isoformat(), "dnr": f"KS {place}"})
                for place, town in enumerate(places.of_kind("kommun"))
            ],
        )
    if kind == "avsiktsforklaring":
        companies = places.of_kind("företag")
        yield "parties", [companies[(number * step) % len(companies)].id for step in (1, 5)]
    if number % 60 == 7:
        yield "handling", "secret"
    yield "decisions", list(_decisions(number, day, words))


def _decisions(number: int, day: date, words: Words) -> Iterator[dict[str, str]]:
    state = words.draw.choices(("accepted", "rejected", "withdrawn", None), (85, 6, 2, 7))[0]
    if state:
        decided = {
            "state": state,
            "by": f"Granskare {number % 4 + 1}",
            "on": (day + timedelta(days=9)).isoformat(),
        }
        yield decided | (
            {"why": words.line("why", "Saknar dag och underskrift.")} if state != "accepted" else {}
        )


def _file(number: int, words: Words) -> Attached:
    turn = number // EVERY_FILE
    if turn % 20 == 1:
        return Attached(f"underlag-{number}.pdf", b"%PDF-1.4\n% inte PDF/A\n%%EOF\n")
    if turn % 20 == 2:
        return Attached(f"underlag-{number}.docx", _changed_document())
    text = words.prose("file", f"# Exempel {number}", "Det här är en påhittad fil.")
    return Attached(_NAMES[turn % len(_NAMES)].format(n=number), text.encode())


def _changed_document() -> bytes:
    """A Word document with a tracked change, as far as anyone looks into it."""
    out = io.BytesIO()
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in (
            (
                "[Content_Types].xml",
                '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
            ),
            (
                "word/document.xml",
                f'<w:document xmlns:w="{space}"><w:body><w:p><w:ins w:id="1"/></w:p></w:body></w:document>',
            ),
        ):
            archive.writestr(zipfile.ZipInfo(name), data)
    return out.getvalue()
