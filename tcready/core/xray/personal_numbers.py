"""Swedish personal identity numbers in text, where they have no business.

A number is ÅÅMMDD-NNNN or ÅÅÅÅMMDDNNNN: a real day (a coordination number has 60 added to the day) and four
digits, of which the last checks the ten (Luhn). An organisation number never looks like one: its third digit
is at least 2. Source: Skatteverket, SKV 704 and SKV 707.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from tcready.core.finding import Severity
from tcready.core.records import Evidence, Revision
from tcready.core.xray.seen import Oddity, Seen

YOUNGEST = 10
"""Nobody in these records is younger (years), but points in time written as digits are."""
_ADDRESS = re.compile(r"(?<!\w)\w++://\S+")
"""From where a word begins: each word is read once, however long it is."""
_NUMBER = re.compile(r"(?<![^\W_])(18|19|20)?([0-9]{6})([-+–‐‑−]?)([0-9]{4})(?![^\W_])")
"""Between two words; an underscore keeps words apart in the names of files."""


class Text(NamedTuple):
    """A text somebody has written, and where it stands."""

    register: str
    text: str
    requirement: str | None = None
    subject: str | None = None
    evidence: str | None = None
    criterion: str | None = None


def personal_number(seen: Seen) -> Iterator[Oddity]:
    """A title, a file's name, a note or another text seems to hold a personal identity number.

    Threshold: see `has_personal_number`. Every record is looked at, also those that do not count: the number
    should not be in the workspace at all. It is never repeated in the finding.
    """
    told: set[Text] = set()
    for text in _texts(seen):
        place = text._replace(text="")
        if place not in told and has_personal_number(text.text, seen.as_of):
            told.add(place)
            yield Oddity(
                "personal_number",
                Severity.ERROR,
                requirement=text.requirement,
                subject=text.subject,
                evidence=text.evidence,
                criterion=text.criterion,
                values=(("register", text.register),),
            )


def has_personal_number(text: str, as_of: date) -> bool:
    """Does the text hold what looks like a personal identity number?

    Ten digits in a row that begin with 0 are a telephone number, a day in the latest ten years is a point in
    time, and digits inside a word or a web address are neither: none of them is told.
    """
    return any(_is_number(match, as_of) for match in _NUMBER.finditer(_ADDRESS.sub(" ", text)))


def record_has_personal_number(record: Evidence, as_of: date) -> bool:
    """Does any text of the record, the names of its files or what was decided about it hold one?"""
    return any(has_personal_number(text, as_of) for text in _texts_of(record))


def masked(text: str, as_of: date) -> str:
    """The text with the last four digits of such numbers taken out."""

    def hide(match: re.Match[str]) -> str:
        return match[0][:-4] + "XXXX" if _is_number(match, as_of) else match[0]

    return _NUMBER.sub(hide, text)


def _is_number(match: re.Match[str], as_of: date) -> bool:
    century, day, sign, last = match.groups()
    if not century and not sign and day.startswith("0"):
        return False
    if not _checks(day + last):
        return False
    if century:
        years = [int(century + day[:2])]
    else:
        years = [base + int(day[:2]) for base in (as_of.year // 100 * 100, as_of.year // 100 * 100 - 100)]
        years = [year for year in years if year <= as_of.year][:1]
    return any(year <= as_of.year - YOUNGEST and _is_day(year, day) for year in years)


def _checks(digits: str) -> bool:
    """Does the last digit check the others?"""
    from stdnum import luhn  # late: most texts hold nothing like it

    return luhn.is_valid(digits)


def _is_day(year: int, digits: str) -> bool:
    month, day = int(digits[2:4]), int(digits[4:6])
    try:
        date(year, month, day - 60 if day > 60 else day)
    except ValueError:
        return False
    return True


def _texts(seen: Seen) -> Iterator[Text]:
    records = seen.records
    for item in records.evidence:
        place = _place(item)
        for written in _texts_of(item):
            yield Text("evidence", written, *place, evidence=item.id)
    for judgement in records.judgements:
        yield Text("judgements", judgement.note or "", judgement.requirement, judgement.subject)
    for decision in records.not_applicable:
        yield Text("not_applicable", decision.justification, decision.requirement, decision.subject)
    for action in records.plan:
        for text in (action.action, action.answer):
            yield Text("plan", text or "", action.requirement, action.subject)
    for narrative in records.narratives:
        for text in (narrative.current, narrative.goal, narrative.vision):
            yield Text("narratives", text, None, narrative.subject, criterion=narrative.criterion)
    for subject in records.subjects:
        yield Text("subjects", subject.title, None, subject.id)


def _texts_of(item: Evidence) -> Iterator[str]:
    """Everything somebody has written about it and the names of its files, earlier versions with them."""
    versions: tuple[Evidence | Revision, ...] = (item, *item.revisions)
    for version in versions:
        texts = (version.note, version.dnr, version.from_, version.to)
        about = [text for party in version.parties for text in (party.dnr, party.signatory)]
        decided = [decision.why for decision in version.decisions]
        yield from (text for text in (*texts, *about, *decided) if text)
    yield from (text for text in (item.title, item.owner, *(file.name for file in item.files)) if text)


def _place(item: Evidence) -> tuple[str | None, str | None]:
    """The first requirement and subject it is linked to."""
    return (item.requirements[0] if item.requirements else None, item.subjects[0] if item.subjects else None)
