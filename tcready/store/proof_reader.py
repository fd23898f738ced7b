"""From the rows of one record of evidence to a `ProofRow`.

What it says is what the same record says when it is read in full (the tests compare them); what it leaves
out is only what the scorer never asks.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from datetime import date
from fractions import Fraction
from json.encoder import encode_basestring as quoted
from typing import Any

from tcready.core.exact import decimal_text, exact
from tcready.core.fingerprint import dated, fingerprint_of, party_text
from tcready.core.records.proof import DecisionRow, Pair, PartyRow, ProofRow, row_of

Row = Sequence[Any]
_Dates = tuple[str, date | None, date | None, date | None, str]
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_NO_VALUES: dict[str, Fraction] = {}
_NO_TEXTS: dict[str, str] = {}


class ProofReader:
    """Makes tuples of rows, and keeps one copy of what comes again: dates, names, links.

    `present` holds the SHA-256 of the files there are.
    """

    def __init__(self, present: Container[str]) -> None:
        self._present = present
        self._days = _Days({None: None})
        self._dated = _Dated(self._days)
        self._alone = _Alone({None: ()})
        self._names: dict[tuple[str, ...], tuple[str, ...]] = {}
        self._one_pair = _OnePair({(None, None): frozenset()})
        self._pairs: dict[frozenset[Pair], frozenset[Pair]] = {}

    def proof(
        self,
        row: Row,
        requirements: Sequence[Row] = (),
        subjects: Sequence[Row] = (),
        decisions: Sequence[Row] = (),
        links: Sequence[Row] = (),
        parties: Sequence[Row] = (),
        measures: Sequence[Row] = (),
    ) -> ProofRow:
        """The record: its own row with its first requirement, subject, decision and link; then what more.

        Raises ValueError or TypeError for what no record can be.
        """
        _, name, file, link, note, _, _, _, _, requirement, subject, state = row[:12]
        kind, collected, first, last, of_kind = self._dated[row[5:9]]
        values = {row[1]: exact(row[2]) for row in measures} if measures else _NO_VALUES
        own: str | None = None
        if state == "accepted" or "accepted" in [decision[1] for decision in decisions]:
            own = fingerprint_of(
                (file, link, note),
                of_kind,
                [self._party_text(row) for row in parties] if parties else [],
                {measure: decimal_text(value) for measure, value in values.items()} if values else _NO_TEXTS,
            )
        decided: tuple[DecisionRow, ...] = ()
        if decisions or links:
            decided = self._decided(row, decisions, links, own)
        elif state is not None:
            decided = (self._decision(row[11:15], self._one_pair[row[16:]], own),)
        told = (
            name,
            kind,
            self._listed(requirement, requirements) if requirements else self._alone[requirement],
            self._listed(subject, subjects) if subjects else self._alone[subject],
            tuple([self._party(row) for row in parties]) if parties else (),
            values,
            decided,
            collected,
            first,
            last,
            None if file is None else file in self._present,
            own,
        )
        return row_of(ProofRow, told)

    def _listed(self, first: str | None, rows: Sequence[Row]) -> tuple[str, ...]:
        names = (*self._alone[first], *[row[1] for row in rows])
        return self._names.setdefault(names, names)

    def _party(self, row: Row) -> PartyRow:
        return PartyRow(row[1], self._days[row[2]], bool(row[6]))

    def _party_text(self, row: Row) -> str:
        _, organisation, signed, decided, dnr, signatory, signed_when_collected = row
        if signed_when_collected:
            return quoted(organisation)
        return party_text(organisation, self._days[signed], self._days[decided], dnr, signatory)

    def _decided(
        self, row: Row, decisions: Sequence[Row], links: Sequence[Row], own: str | None
    ) -> tuple[DecisionRow, ...]:
        """Several decisions, or several links of one: the first of each is in the record's own row."""
        made = [row[11:15], *[decision[1:] for decision in decisions]]
        linked = [row[15:], *[link[1:] for link in links]]
        told = []
        for number, decision in enumerate(made):
            given = frozenset([(link[1], link[2]) for link in linked if link[0] == number])
            if decision[0] is not None:
                told.append(self._decision(decision, self._pairs.setdefault(given, given), own))
        return tuple(told)

    def _decision(self, row: Row, given: frozenset[Pair], own: str | None) -> DecisionRow:
        state, on, accepted, every_link = row
        day = self._days[on]
        if day is None:
            raise ValueError(on)
        pairs = given if given or not every_link else None
        return row_of(DecisionRow, (state, day, own if accepted == own else accepted, pairs))


class _Days(dict[str | None, date | None]):
    """Days by their text; ValueError for what is none."""

    def __missing__(self, text: str | None) -> date | None:
        if not _DAY.fullmatch(text or ""):
            raise ValueError(text)
        self[text] = day = date.fromisoformat(text or "")
        return day


class _Dated(dict[Row, _Dates]):
    """A kind and its three days by their text, with what they are in a fingerprint."""

    def __init__(self, days: _Days) -> None:
        super().__init__()
        self._days = days

    def __missing__(self, row: Row) -> _Dates:
        kind, *days = row
        collected, first, last = [self._days[day] for day in days]
        self[row] = read = kind, collected, first, last, dated(kind, collected, first, last)
        return read


class _Alone(dict[str | None, tuple[str, ...]]):
    """A name alone in its list; none at all for None."""

    def __missing__(self, name: str | None) -> tuple[str, ...]:
        self[name] = alone = (name or "",)
        return alone


class _OnePair(dict[Row, frozenset[Pair]]):
    """A link alone in its set; the empty set for two None."""

    def __missing__(self, row: Row) -> frozenset[Pair]:
        requirement, subject = row
        self[row] = alone = frozenset([(requirement, subject)])
        return alone
