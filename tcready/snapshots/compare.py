"""Two snapshots side by side: what moved, leaf by leaf, in parts that sum to the difference."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any, NamedTuple

from tcready.core.exact import fraction_text
from tcready.core.readiness import Clause, Numbers, VerdictState
from tcready.core.status_json import FORMAT, clause_json, number_json
from tcready.snapshots.document import Snapshot

ZERO = Fraction(0)


class LeafChange(NamedTuple):
    """A leaf that is not as it was. `gain` is what it adds to the difference in score.

    A state is None on the side where the leaf does not exist.
    """

    requirement: str
    subject: str
    before: str | None
    after: str | None
    gain: Fraction


class Comparison(NamedTuple):
    """From an earlier snapshot to a later one. `gain` is the difference in score; the leaves sum to it.

    `same_framework` and `same_method` are False when the
    difference is not only progress.
    """

    earlier: str
    later: str
    before: Numbers
    after: Numbers
    verdict_before: VerdictState
    verdict_after: VerdictState
    gain: Fraction
    leaves: tuple[LeafChange, ...]
    opened: tuple[Clause, ...]
    closed: tuple[Clause, ...]
    same_framework: bool
    same_method: bool

    def to_json(self) -> dict[str, Any]:
        """The comparison as a JSON value with exact fractions."""
        return {
            "format": FORMAT,
            "from": self.earlier,
            "to": self.later,
            "before": {name: number_json(value) for name, value in self.before._asdict().items()},
            "after": {name: number_json(value) for name, value in self.after._asdict().items()},
            "verdict": {"before": self.verdict_before.value, "after": self.verdict_after.value},
            "gain": fraction_text(self.gain),
            "same_framework": self.same_framework,
            "same_method": self.same_method,
            "closed": [clause_json(clause) for clause in self.closed],
            "opened": [clause_json(clause) for clause in self.opened],
            "leaves": [change._asdict() | {"gain": fraction_text(change.gain)} for change in self.leaves],
        }


def compare(earlier: Snapshot, later: Snapshot) -> Comparison:
    """What changed from one to the other; leaves by the size of their part, then in the pack's order."""
    before, after = dict(_leaves(earlier)), dict(_leaves(later))
    changes = []
    for place in dict.fromkeys([*after, *before]):
        was, now = before.get(place), after.get(place)
        gain = (now[1] if now else ZERO) - (was[1] if was else ZERO)
        if gain or (was and was[0]) != (now and now[0]):
            changes.append(LeafChange(*place, was[0] if was else None, now[0] if now else None, gain))
    clauses_before, clauses_after = _clauses(earlier), _clauses(later)
    return Comparison(
        earlier.id,
        later.id,
        _numbers(earlier),
        _numbers(later),
        VerdictState(earlier.readiness["verdict"]["state"]),
        VerdictState(later.readiness["verdict"]["state"]),
        (later.number("score") or ZERO) - (earlier.number("score") or ZERO),
        tuple(sorted(changes, key=lambda change: -abs(change.gain))),
        tuple(clause for clause in clauses_after if clause not in clauses_before),
        tuple(clause for clause in clauses_before if clause not in clauses_after),
        earlier.document["framework"]["digest"] == later.document["framework"]["digest"],
        earlier.document["method"] == later.document["method"],
    )


def _clauses(snapshot: Snapshot) -> list[Clause]:
    return [Clause(**clause) for clause in snapshot.readiness["verdict"]["violated"]]


def _numbers(snapshot: Snapshot) -> Numbers:
    return Numbers(snapshot.number("score"), snapshot.number("assessed"), snapshot.number("coverage"))


def _leaves(snapshot: Snapshot) -> Iterator[tuple[tuple[str, str], tuple[str, Fraction]]]:
    for criterion in snapshot.readiness["criteria"]:
        for requirement in criterion["requirements"]:
            for leaf in requirement["subjects"]:
                place = (requirement["id"], leaf["subject"])
                yield place, (leaf["state"], Fraction(leaf["contribution"]))
