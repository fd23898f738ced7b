"""What the scorer asks of a record of evidence, and the same as bare tuples.

A record with all its fields is an `Evidence`. When a million of them are read only to be scored, each is a
`ProofRow`: a tuple, with its fingerprint worked out already.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import NamedTuple, Protocol

Pair = tuple[str, str]
"""A requirement and a subject, by id."""
row_of = tuple.__new__
"""Makes a named tuple of its fields, in order, in half the time its own class takes."""


class ProofDecision(Protocol):
    """What was decided on a day. `pairs` are the links it was given for; None: every link."""

    @property
    def state(self) -> str: ...
    @property
    def on(self) -> date: ...
    @property
    def fingerprint(self) -> str | None: ...
    @property
    def pairs(self) -> frozenset[Pair] | None: ...


class ProofParty(Protocol):
    """An organisation, and when it signed."""

    @property
    def organisation(self) -> str: ...
    def signed_on(self, collected: date | None) -> date | None:
        """The day it signed, or None."""


class Proof(Protocol):
    """A record of evidence as the scorer sees it. `has_file`: None without a file, else if it is there."""

    @property
    def id(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def requirements(self) -> tuple[str, ...]: ...
    @property
    def subjects(self) -> tuple[str, ...]: ...
    @property
    def parties(self) -> Sequence[ProofParty]: ...
    @property
    def measures(self) -> Mapping[str, Fraction]: ...
    @property
    def decisions(self) -> Sequence[ProofDecision]: ...
    @property
    def collected(self) -> date | None: ...
    @property
    def valid_from(self) -> date | None: ...
    @property
    def valid_through(self) -> date | None: ...
    @property
    def has_file(self) -> bool | None: ...


class DecisionRow(NamedTuple):
    """A decision as a tuple."""

    state: str
    on: date
    fingerprint: str | None
    pairs: frozenset[Pair] | None


class PartyRow(NamedTuple):
    """A party as a tuple."""

    organisation: str
    signed: date | None
    signed_when_collected: bool

    def signed_on(self, collected: date | None) -> date | None:
        """The day it signed, or None."""
        return collected if self.signed_when_collected else self.signed


class ProofRow(NamedTuple):
    """A record of evidence as a tuple, with the fingerprint of its content.

    The fingerprint is None where the record was never accepted, as nothing is then held against it.
    """

    id: str
    kind: str
    requirements: tuple[str, ...]
    subjects: tuple[str, ...]
    parties: tuple[PartyRow, ...]
    measures: Mapping[str, Fraction]
    decisions: tuple[DecisionRow, ...]
    collected: date | None
    valid_from: date | None
    valid_through: date | None
    has_file: bool | None
    fingerprint: str | None
