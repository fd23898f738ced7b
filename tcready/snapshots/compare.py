"""Two times side by side: what moved, leaf by leaf and cause by cause, in parts that sum to the difference.

A snapshot says what its own method said. Where that is not today's, the causes are those of its inputs
counted by today's method, and what then remains is the method's own part.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any, NamedTuple

from tcready.core.delta import NOT_PROGRESS, Cause, LeafChange, Side, summed, what_changed
from tcready.core.exact import fraction_text
from tcready.core.framework import Framework
from tcready.core.readiness import METHOD, Clause, Numbers, VerdictState
from tcready.core.status_json import FORMAT, clause_json, number_json
from tcready.snapshots.document import Snapshot
from tcready.snapshots.times import Time

ZERO = Fraction(0)


class Move(NamedTuple):
    """What people are told moved: a leaf, or a whole requirement that counts as its weakest leaf (then
    `subject` is None and so are the states).
    """

    requirement: str
    subject: str | None
    before: str | None
    after: str | None
    gain: Fraction
    causes: dict[Cause, Fraction]


class Comparison(NamedTuple):
    """From an earlier time to a later one. `gain` is the difference in score, where an undefined score
    counts as 0; the leaves sum to it, and so do the causes. `later` is None for what is not frozen.

    `weakest` holds the requirements that at either time count as their weakest leaf.
    `same_framework` and `same_method` are False when the difference is not only progress.
    """

    earlier: str
    later: str | None
    subject_before: str
    subject_after: str
    before: Numbers
    after: Numbers
    verdict_before: VerdictState
    verdict_after: VerdictState
    gain: Fraction
    causes: dict[Cause, Fraction]
    leaves: tuple[LeafChange, ...]
    weakest: frozenset[str]
    opened: tuple[Clause, ...]
    closed: tuple[Clause, ...]
    same_framework: bool
    same_method: bool

    @property
    def moves(self) -> tuple[Move, ...]:
        """What moved, by size. Where the weakest leaf counts, which leaf bears the part says little about
        what was done there, so the requirement is told as one.
        """
        found = [Move(*change) for change in self.leaves if change.requirement not in self.weakest]
        for requirement in sorted(self.weakest):
            leaves = [change for change in self.leaves if change.requirement == requirement]
            causes = {cause: part for cause, part in summed(leaves).items() if part}
            if causes:
                gain = sum(causes.values(), ZERO)
                found.append(Move(requirement, None, None, None, gain, causes))
        return tuple(sorted(found, key=_size))

    def to_json(self) -> dict[str, Any]:
        """The comparison as a JSON value with exact fractions; a leaf names only the causes it has."""
        return {
            "format": FORMAT,
            "from": self.earlier,
            "to": self.later,
            "subject": {"before": self.subject_before, "after": self.subject_after},
            "before": {name: number_json(value) for name, value in self.before._asdict().items()},
            "after": {name: number_json(value) for name, value in self.after._asdict().items()},
            "verdict": {"before": self.verdict_before.value, "after": self.verdict_after.value},
            "gain": fraction_text(self.gain),
            "same_framework": self.same_framework,
            "same_method": self.same_method,
            "causes": [
                {"cause": cause.value, "gain": fraction_text(part), "progress": cause not in NOT_PROGRESS}
                for cause, part in self.causes.items()
            ],
            "closed": [clause_json(clause) for clause in self.closed],
            "opened": [clause_json(clause) for clause in self.opened],
            "leaves": [_leaf_json(change) for change in self.leaves],
        }


def compare(earlier: Snapshot, later: Snapshot | Side) -> Comparison:
    """What changed from a snapshot to another, or to a state that is not frozen.

    Leaves by the size of their gain, then of their parts, then in the pack's order. Raises Damaged when a
    snapshot of today's method does not say what its inputs give.
    """
    old, new = Time.frozen(earlier), Time.of(later)
    changes = what_changed(old.side, new.side)
    leaves = _with_method(changes.leaves, old, new)
    causes = dict(changes.causes)
    clauses_before, clauses_after = dict.fromkeys(old.clauses), dict.fromkeys(new.clauses)
    causes[Cause.METHOD] = sum((change.causes.get(Cause.METHOD, ZERO) for change in leaves), ZERO)
    return Comparison(
        old.name or "",
        new.name,
        old.side.application.subject,
        new.side.application.subject,
        old.numbers,
        new.numbers,
        old.verdict,
        new.verdict,
        (new.numbers.score or ZERO) - (old.numbers.score or ZERO),
        causes,
        tuple(sorted(leaves, key=_size)),
        frozenset(_weakest(old.side.framework) | _weakest(new.side.framework)),
        tuple(clause for clause in clauses_after if clause not in clauses_before),
        tuple(clause for clause in clauses_before if clause not in clauses_after),
        old.side.framework.digest == new.side.framework.digest,
        old.method == new.method,
    )


def _with_method(leaves: tuple[LeafChange, ...], old: Time, new: Time) -> list[LeafChange]:
    """The changes with states and gains as they were told; what today's method does not give is `method`."""
    if old.method == new.method == METHOD:
        return list(leaves)
    counted = {(change.requirement, change.subject): change for change in leaves}
    found = []
    for place in {**new.leaves, **old.leaves, **counted}:
        was, now = old.leaves.get(place), new.leaves.get(place)
        gain = (now[1] if now else ZERO) - (was[1] if was else ZERO)
        change = counted.get(place)
        parts = dict(change.causes) if change else {}
        if rest := gain - (change.gain if change else ZERO):
            parts[Cause.METHOD] = rest
        if parts or (was and was[0]) != (now and now[0]):
            states = (was[0] if was else None, now[0] if now else None)
            found.append(LeafChange(*place, *states, gain, parts))
    return found


def _weakest(framework: Framework) -> set[str]:
    return {name for name, item in framework.requirements.items() if item.rollup == "weakest"}


def _size(change: LeafChange | Move) -> tuple[Fraction, Fraction]:
    return -abs(change.gain), -sum((abs(part) for part in change.causes.values()), ZERO)


def _leaf_json(change: LeafChange) -> dict[str, Any]:
    causes = {cause.value: fraction_text(part) for cause, part in change.causes.items()}
    return change._asdict() | {"gain": fraction_text(change.gain), "causes": causes}
