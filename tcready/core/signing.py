"""Who has signed which agreement, party by party. Pure.

The matrix has a row for each municipality in force and a column for each agreement that has not been rejected
or withdrawn. A party that has not signed, or signs after the day, never counts.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from tcready.core.framework import Framework
from tcready.core.readiness import Reason
from tcready.core.records import Evidence, Organisation, Party, Period, Records
from tcready.core.scoring.standing import Standing, Standings, valid_through


class Signing(StrEnum):
    """How an organisation stands to an agreement."""

    SIGNED = "signed"
    NOT_YET = "not_yet"
    NO_PARTY = "no_party"


class AgreementColumn(NamedTuple):
    """An agreement: from and through which day it holds (None: open), and why it does not count that day.

    `covers`: does it hold over the whole period? None where no period is given.
    """

    evidence: Evidence
    first: date | None
    last: date | None
    reason: Reason | None
    covers: bool | None


class SigningCell(NamedTuple):
    """`on`: the day it signed, also where that day is yet to come. `party`: what is known, if it is one."""

    signing: Signing
    on: date | None
    party: Party | None


class SigningRow(NamedTuple):
    """An organisation and its cells, one for each agreement."""

    organisation: Organisation
    cells: tuple[SigningCell, ...]


class SigningMatrix(NamedTuple):
    """Municipalities by agreements on the day."""

    as_of: date
    agreements: tuple[AgreementColumn, ...]
    rows: tuple[SigningRow, ...]

    def signed(self, number: int) -> int:
        """How many of the rows have signed the agreement of that number, from 0."""
        return sum(row.cells[number].signing is Signing.SIGNED for row in self.rows)


def signing_matrix(
    framework: Framework, records: Records, as_of: date, period: Period | None
) -> SigningMatrix:
    """The matrix on the day, for an application over the period."""
    standings = Standings(framework.kinds, as_of, period)
    every = [seen for item in records.evidence if (seen := standings.of(item))]
    found = sorted((seen for seen in every if is_agreement(framework, seen)), key=_first_signed)
    columns = tuple(agreement_column(framework, seen, period) for seen in found)
    rows = tuple(
        SigningRow(town, tuple(signing_cell(column.evidence, town.id, as_of) for column in columns))
        for town in municipalities(records, as_of)
    )
    return SigningMatrix(as_of, columns, rows)


def municipalities(records: Records, as_of: date) -> list[Organisation]:
    """The municipalities in force on the day, in the order of the register."""
    return [item for item in records.organisations if item.kind == "kommun" and item.in_force(as_of)]


def is_agreement(framework: Framework, seen: Standing[Evidence]) -> bool:
    """Is the record an agreement, neither rejected nor withdrawn?"""
    declared = framework.kinds.get(seen.evidence.kind)
    gone = seen.undecided in (Reason.WITHDRAWN, Reason.REJECTED)
    return declared is not None and declared.counts_as == "agreement" and not gone


def signing_cell(evidence: Evidence, organisation: str, as_of: date) -> SigningCell:
    """How the organisation stands to the agreement on the day."""
    party = next((item for item in evidence.parties if item.organisation == organisation), None)
    if party is None:
        return SigningCell(Signing.NO_PARTY, None, None)
    on = party.signed_on(evidence.collected)
    return SigningCell(Signing.SIGNED if on and on <= as_of else Signing.NOT_YET, on, party)


def agreement_column(
    framework: Framework, seen: Standing[Evidence], period: Period | None
) -> AgreementColumn:
    """The agreement, how long it holds, and whether it counts."""
    evidence = seen.evidence
    links = tuple((link.requirement, link.subject) for link in evidence.links)
    last = valid_through(evidence, framework.kinds.get(evidence.kind))
    covers = None if period is None else seen.rest_period is None
    first = evidence.valid_from or evidence.collected
    return AgreementColumn(evidence, first, last, seen.reason(links, "as_of"), covers)


def _first_signed(seen: Standing[Evidence]) -> tuple[date, str]:
    evidence = seen.evidence
    return evidence.valid_from or evidence.collected or date.max, evidence.id
