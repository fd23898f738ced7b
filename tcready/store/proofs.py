"""Evidence read only to be scored: one pass over its tables side by side, and a tuple a record.

What a `ProofRow` says is what the same record says when it is read in full (the tests compare them); what it
leaves out is only what the scorer never asks. The rows come straight from the driver, as a million of them
are read at a time.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator, Sequence
from datetime import date
from fractions import Fraction
from json.encoder import encode_basestring as quoted
from typing import Any

from sqlalchemy import Connection, select

from tcready.core.errors import Damaged
from tcready.core.exact import decimal_text, exact
from tcready.core.fingerprint import fingerprint_of, party_text
from tcready.core.message import msg
from tcready.core.records.proof import DecisionRow, Pair, PartyRow, ProofRow
from tcready.store import rows
from tcready.store.labels import label
from tcready.store.shapes import SHAPES
from tcready.store.tables import table
from tcready.store.values import value_of

Row = Sequence[Any]

_OWN = ("position", "id", "kind", "file_sha256", "link", "note", "collected", "valid_from", "valid_through")
_PARTS = {
    "evidence_requirement": ("requirement",),
    "evidence_subject": ("subject",),
    "evidence_party": ("organisation", "signed", "decided", "dnr", "signatory", "signed_when_collected"),
    "evidence_measure": ("measure", "value"),
    "decision": ("state", "on", "fingerprint", "every_link"),
    "decision_link": ("decision", "requirement", "subject"),
}
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)


def every_proof(connection: Connection, present: Container[str]) -> list[ProofRow]:
    """All evidence in order. `present` holds the SHA-256 of the files there are.

    Damaged, naming the record, if one cannot be understood.
    """
    own = _rows(connection, "evidence", _OWN, ("position",))
    parts = [
        _following(_rows(connection, name, ("evidence", *columns), table(name).primary_key.columns.keys()))
        for name, columns in _PARTS.items()
    ]
    read = _Reader(present)
    found = []
    for row in own:
        try:
            found.append(read.proof(row, *[rows_of(row[0]) for rows_of in parts]))
        except (ValueError, TypeError, KeyError):
            raise _damaged(connection, str(row[1])) from None
    return found


def _rows(connection: Connection, name: str, columns: Sequence[str], order: Sequence[str]) -> Iterator[Row]:
    """The driver's own rows, as tuples."""
    of = table(name).c
    query = select(*(of[column] for column in columns)).order_by(*(of[key] for key in order))
    cursor: Any = connection.execute(query).cursor
    return iter(cursor)


def _following(rows: Iterator[Row]) -> Callable[[int], Sequence[Row]]:
    """Gives the rows of one record after another; both sides must come in the order of positions."""
    ahead = next(rows, None)

    def of(position: int) -> Sequence[Row]:
        nonlocal ahead
        if ahead is None or ahead[0] > position:
            return ()
        own = []
        while ahead is not None and ahead[0] <= position:
            own.append(ahead)
            ahead = next(rows, None)
        return own

    return of


class _Reader:
    """Makes tuples of rows, and keeps one copy of what comes again: days, and lists of names."""

    def __init__(self, present: Container[str]) -> None:
        self._present = present
        self._days: dict[str | None, date | None] = {None: None}
        self._names: dict[tuple[str, ...], tuple[str, ...]] = {}

    def proof(
        self,
        row: Row,
        requirements: Sequence[Row],
        subjects: Sequence[Row],
        parties: Sequence[Row],
        measures: Sequence[Row],
        decisions: Sequence[Row],
        links: Sequence[Row],
    ) -> ProofRow:
        """The record. Raises ValueError or TypeError for what no record can be."""
        _, name, kind, file, link, note, collected, first, last = row
        names, places = self._listed(requirements), self._listed(subjects)
        days = self._day(collected), self._day(first), self._day(last)
        values = {row[1]: exact(row[2]) for row in measures} if measures else {}
        own = fingerprint_of(
            kind,
            (file, link, note),
            days,
            [self._party_text(row) for row in parties] if parties else [],
            {measure: decimal_text(value) for measure, value in values.items()} if values else _NO_TEXTS,
        )
        return ProofRow(
            name,
            kind,
            names,
            places,
            tuple([self._party(row) for row in parties]) if parties else (),
            values if values else _NO_VALUES,
            tuple([self._decision(number, row, links, own) for number, row in enumerate(decisions)]),
            *days,
            None if file is None else file in self._present,
            own,
        )

    def _listed(self, rows: Sequence[Row]) -> tuple[str, ...]:
        names = tuple([row[1] for row in rows])
        return self._names.setdefault(names, names)

    def _day(self, text: str | None) -> date | None:
        if text not in self._days:
            if not _DAY.fullmatch(text or ""):
                raise ValueError(text)
            self._days[text] = date.fromisoformat(text or "")
        return self._days[text]

    def _party(self, row: Row) -> PartyRow:
        return PartyRow(row[1], self._day(row[2]), bool(row[6]))

    def _party_text(self, row: Row) -> str:
        _, organisation, signed, decided, dnr, signatory, signed_when_collected = row
        if signed_when_collected:
            return quoted(organisation)
        return party_text(organisation, self._day(signed), self._day(decided), dnr, signatory)

    def _decision(self, number: int, row: Row, links: Sequence[Row], own: str) -> DecisionRow:
        _, state, on, accepted, every_link = row
        day = self._day(on)
        if day is None:
            raise ValueError(on)
        pairs: frozenset[Pair] | None = frozenset([(link[2], link[3]) for link in links if link[1] == number])
        if every_link and not pairs:
            pairs = None
        return DecisionRow(state, day, own if accepted == own else accepted, pairs)


_NO_VALUES: dict[str, Fraction] = {}
_NO_TEXTS: dict[str, str] = {}


def _damaged(connection: Connection, name: str) -> Exception:
    """Read in full, the record says itself what is wrong with it."""
    shape = SHAPES["evidence"]
    stored = rows.one(connection, shape, name)
    try:
        if stored:
            value_of(shape, stored)
    except Damaged as damaged:
        return damaged
    return Damaged(
        msg(
            "Databasens uppgifter om {record} är skadade: fel i {fields}. Kör tcready verify.",
            record=label(shape.register, name),
            fields="*",
        )
    )
