"""Does the world still look as it did: old records, and people who have moved on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from tcready.core.dates import add_months
from tcready.core.records import Evidence
from tcready.core.scoring.standing import valid_through
from tcready.core.xray.seen import Oddity, Seen

OLD_MONTHS = 36
OLD_FOR_ITS_KIND_MONTHS = 24
TIMES_USUAL = 3
FEWEST_OF_KIND = 5


def old_evidence(seen: Seen) -> Iterator[Oddity]:
    """A record without an end counts though it is old.

    Threshold: more than 36 months since it was collected; or more than 24 months and more than three times
    the median age of the records of its kind that count, if they are at least five. A record with an end of
    its own or its kind's (`valid_through`, `max_age_months`) is somebody's decision and is left alone.
    """
    ages: dict[str, list[int]] = {}
    for record, _leaf in seen.counting_records:
        if record.collected:
            ages.setdefault(record.kind, []).append((seen.as_of - record.collected).days)
    for record, leaf in seen.counting_records:
        if record.collected is None or valid_through(record, seen.framework.kinds.get(record.kind)):
            continue
        very_old = _older_than(record.collected, OLD_MONTHS, seen.as_of)
        if very_old or _old_for_its_kind(record, ages[record.kind], seen.as_of):
            yield Oddity(
                "old_evidence",
                requirement=leaf.requirement,
                subject=leaf.subject,
                evidence=record.id,
                values=(
                    ("months", _months(record.collected, seen.as_of)),
                    ("kind", None if very_old else record.kind),
                ),
            )


def owner_left(seen: Seen) -> Iterator[Oddity]:
    """The one who answers for a record that counts has left, or their organisation has closed.

    Threshold: the owner is one person in the register whose `through`, or whose organisation's, has passed.
    """
    for record, leaf in seen.counting_records:
        person = seen.person(record.owner)
        if person is None:
            continue
        organisation = seen.records.organisation_by_id.get(person.organisation or "")
        closed = organisation.through if organisation else None
        left, why = (person.through, None)
        if (left is None or left >= seen.as_of) and organisation and closed and closed < seen.as_of:
            left, why = closed, organisation.id
        if left and left < seen.as_of:
            yield Oddity(
                "owner_left",
                requirement=leaf.requirement,
                subject=leaf.subject,
                evidence=record.id,
                values=(("owner", person.name), ("day", left), ("organisation", why)),
            )


def _old_for_its_kind(record: Evidence, ages: list[int], as_of: date) -> bool:
    if record.collected is None or len(ages) < FEWEST_OF_KIND:
        return False
    age = (as_of - record.collected).days
    return _older_than(record.collected, OLD_FOR_ITS_KIND_MONTHS, as_of) and age > TIMES_USUAL * _median(ages)


def _older_than(collected: date, months: int, as_of: date) -> bool:
    return add_months(collected, months) < as_of


def _median(values: list[int]) -> Fraction:
    """The middle value, or the mean of the two in the middle."""
    ordered = sorted(values)
    half = len(ordered) // 2
    return Fraction(ordered[half] + ordered[-half - 1], 2)


def _months(first: date, last: date) -> int:
    """Whole calendar months from one day to another."""
    months = (last.year - first.year) * 12 + last.month - first.month
    return months if add_months(first, months) <= last else months - 1
