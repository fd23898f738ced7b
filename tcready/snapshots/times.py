"""One of two compared times: what was told then, by the method of then, and its inputs read by today's."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from tcready.core.delta import Side
from tcready.core.errors import Damaged
from tcready.core.message import msg
from tcready.core.readiness import METHOD, Clause, Numbers, VerdictState
from tcready.snapshots.document import Snapshot

Told = dict[tuple[str, str], tuple[str, Fraction]]
"""A leaf's state and contribution, as its own method told them."""


class Time(NamedTuple):
    """`name` is None for what is not frozen; `side` is the same inputs by today's method."""

    name: str | None
    method: str
    numbers: Numbers
    verdict: VerdictState
    clauses: list[Clause]
    leaves: Told
    side: Side

    @classmethod
    def of(cls, time: Snapshot | Side) -> Time:
        """A snapshot, or a state that is not frozen. Raises Damaged as `frozen` does."""
        return cls.frozen(time) if isinstance(time, Snapshot) else cls.live(time)

    @classmethod
    def live(cls, side: Side) -> Time:
        """A state that is not frozen."""
        found = side.readiness
        clauses = list(found.verdict.violated)
        return cls(None, METHOD, found.numbers, found.verdict.state, clauses, _told(side), side)

    @classmethod
    def frozen(cls, snapshot: Snapshot) -> Time:
        """A snapshot. Raises Damaged if it is of today's method and does not say what its inputs give."""
        side = Side.of(snapshot.framework, snapshot.records, snapshot.application, snapshot.as_of)
        numbers = Numbers(*(snapshot.number(name) for name in Numbers._fields))
        verdict, method = snapshot.readiness["verdict"], snapshot.document["method"]
        leaves = {
            (requirement["id"], leaf["subject"]): (leaf["state"], Fraction(leaf["contribution"]))
            for criterion in snapshot.readiness["criteria"]
            for requirement in criterion["requirements"]
            for leaf in requirement["subjects"]
        }
        if method == METHOD and (leaves != _told(side) or numbers != side.readiness.numbers):
            raise Damaged(
                msg(
                    "Ögonblicksbilden {name} ger ett annat resultat när den räknas om. "
                    "Hämta den från en säkerhetskopia.",
                    name=snapshot.id,
                )
            )
        clauses = [Clause(**clause) for clause in verdict["violated"]]
        return cls(snapshot.id, method, numbers, VerdictState(verdict["state"]), clauses, leaves, side)


def _told(side: Side) -> Told:
    return {
        (leaf.requirement, leaf.subject): (leaf.state.value, leaf.contribution)
        for leaf in side.readiness.leaves
    }
