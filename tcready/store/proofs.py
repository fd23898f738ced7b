"""Evidence read only to be scored: one pass over its tables side by side, and a tuple a record.

What a `ProofRow` says is what the same record says when it is read in full (the tests compare them); what it
leaves out is only what the scorer never asks. The rows come straight from the driver, as a million of them
are read at a time.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from datetime import date
from fractions import Fraction
from json.encoder import encode_basestring as quoted
from math import inf
from typing import Any

from sqlalchemy import Column, Connection, select

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
    own, *rest = [_rows(connection, columns, order) for columns, order in columns_read()]
    parts = [_Following(rows) for rows in rest]
    read = _Reader(present)
    found = []
    for row in own:
        position = row[0]
        try:
            found.append(
                read.proof(row, *[part.of(position) if part.ahead <= position else () for part in parts])
            )
        except (ValueError, TypeError, KeyError):
            raise _damaged(connection, str(row[1])) from None
    return found


def columns_read() -> Iterator[tuple[list[Column[Any]], list[Column[Any]]]]:
    """Of each table what is read of it and in which order, beginning with the records themselves."""
    for name, columns in {"evidence": _OWN, **_PARTS}.items():
        of = table(name)
        if name == "evidence":
            yield [of.c[column] for column in columns], [of.c.position]
        else:
            yield [of.c[column] for column in ("evidence", *columns)], list(of.primary_key.columns)


def _rows(connection: Connection, columns: list[Column[Any]], order: list[Column[Any]]) -> Iterator[Row]:
    """The driver's own rows, as tuples."""
    cursor: Any = connection.execute(select(*columns).order_by(*order)).cursor
    return iter(cursor)


class _Following:
    """Gives the rows of one record after another; both sides must come in the order of positions."""

    __slots__ = ("_first", "_rows", "ahead")

    def __init__(self, rows: Iterator[Row]) -> None:
        self._rows = rows
        self._first: Row | None = next(rows, None)
        self.ahead: float = self._first[0] if self._first else inf
        """The position whose rows come next."""

    def of(self, position: int) -> Sequence[Row]:
        own = [self._first] if self._first is not None and self._first[0] <= position else []
        for row in self._rows:
            if row[0] > position:
                self._first, self.ahead = row, row[0]
                return own
            own.append(row)
        self._first, self.ahead = None, inf
        return own


class _Days(dict[str | None, date | None]):
    """Days by their text; ValueError for what is none."""

    def __missing__(self, text: str | None) -> date | None:
        if not _DAY.fullmatch(text or ""):
            raise ValueError(text)
        self[text] = day = date.fromisoformat(text or "")
        return day


class _OneName(dict[str, tuple[str, ...]]):
    """A name alone in its list."""

    def __missing__(self, name: str) -> tuple[str, ...]:
        self[name] = alone = (name,)
        return alone


class _Reader:
    """Makes tuples of rows, and keeps one copy of what comes again: days, names, links."""

    def __init__(self, present: Container[str]) -> None:
        self._present = present
        self._days = _Days({None: None})
        self._one_name = _OneName()
        self._names: dict[tuple[str, ...], tuple[str, ...]] = {}
        self._pairs: dict[tuple[Pair, ...], frozenset[Pair]] = {}

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
        known = self._one_name
        names = known[requirements[0][1]] if len(requirements) == 1 else self._listed(requirements)
        places = known[subjects[0][1]] if len(subjects) == 1 else self._listed(subjects)
        days = self._days[collected], self._days[first], self._days[last]
        values = {row[1]: exact(row[2]) for row in measures} if measures else {}
        own = fingerprint_of(
            kind,
            (file, link, note),
            days,
            [self._party_text(row) for row in parties] if parties else [],
            {measure: decimal_text(value) for measure, value in values.items()} if values else _NO_TEXTS,
        )
        told = (
            name,
            kind,
            names,
            places,
            tuple([self._party(row) for row in parties]) if parties else (),
            values if values else _NO_VALUES,
            tuple([self._decision(number, row, links, own) for number, row in enumerate(decisions)])
            if decisions
            else (),
            *days,
            None if file is None else file in self._present,
            own,
        )
        return _tuple(ProofRow, told)

    def _listed(self, rows: Sequence[Row]) -> tuple[str, ...]:
        names = tuple([row[1] for row in rows])
        return self._names.setdefault(names, names)

    def _party(self, row: Row) -> PartyRow:
        return PartyRow(row[1], self._days[row[2]], bool(row[6]))

    def _party_text(self, row: Row) -> str:
        _, organisation, signed, decided, dnr, signatory, signed_when_collected = row
        if signed_when_collected:
            return quoted(organisation)
        return party_text(organisation, self._days[signed], self._days[decided], dnr, signatory)

    def _decision(self, number: int, row: Row, links: Sequence[Row], own: str) -> DecisionRow:
        _, state, on, accepted, every_link = row
        day = self._days[on]
        if day is None:
            raise ValueError(on)
        given: tuple[Pair, ...] = (
            tuple([(link[2], link[3]) for link in links if link[1] == number]) if links else ()
        )
        pairs: frozenset[Pair] | None = None
        if given or not every_link:
            pairs = self._pairs.get(given)
            if pairs is None:
                pairs = self._pairs[given] = frozenset(given)
        return _tuple(DecisionRow, (state, day, own if accepted == own else accepted, pairs))


_tuple = tuple.__new__
"""Makes a named tuple of its fields in half the time its own class takes."""
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
