"""A day on which readiness turns: what it is from then on, what happened, and what fell and rose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from tcready.core.forecast_days import OF_THE_PACK, OF_THE_VERDICT, Cause
from tcready.core.framework import Framework
from tcready.core.reach import Place
from tcready.core.readiness import Leaf, Numbers, State, Verdict, VerdictState
from tcready.core.recount import Recount

BeforeAfter = tuple[Leaf | None, Leaf | None]


class Effect(NamedTuple):
    """Something that happens, and the leaves it reaches that are different from then on."""

    cause: Cause
    leaves: tuple[Place, ...]


class Turn(NamedTuple):
    """A day from which something is different, until the next one.

    `fell` and `rose` are the leaves that lost or gained achievement; `opened` and `closed` those that
    stopped or began to be met. A leaf that comes or goes, with its subject or its requirement, had or gets
    nothing.
    """

    day: date
    numbers: Numbers
    verdict: VerdictState
    effects: tuple[Effect, ...]
    fell: tuple[Place, ...]
    rose: tuple[Place, ...]
    opened: tuple[Place, ...]
    closed: tuple[Place, ...]


class Standpoint(NamedTuple):
    """A counted tree and the verdict on it, with as many clauses as `Recount.verdict` tells."""

    tree: Recount
    verdict: Verdict


def turn_between(
    day: date,
    before: Standpoint,
    after: Standpoint,
    happened: Sequence[tuple[Cause, set[Place]]],
    changed: Mapping[Place, BeforeAfter],
    framework: Framework,
) -> Turn | None:
    """The turn a day makes, or None if nothing that counts is different.

    `changed` are the leaves that are different, before and after; `happened` what happens on the day and
    the leaves it may reach.
    """
    seen = _seen(before.tree, after.tree, happened, changed)
    turned = after.verdict != before.verdict
    if not seen and not turned and before.tree.numbers == after.tree.numbers:
        return None
    rank = {name: number for number, name in enumerate(framework.requirements)}
    places = sorted(seen, key=lambda place: (rank[place[0]], place[1]))
    effects = [
        Effect(cause, tuple(p for p in places if p in reached or p[0] == _of_the_pack(cause)))
        for cause, reached in happened
    ]
    return Turn(
        day,
        after.tree.numbers,
        after.verdict.state,
        tuple(e for e in effects if e.leaves or (e.cause.kind in OF_THE_VERDICT and turned)),
        tuple(place for place in places if _worth(seen[place][1]) < _worth(seen[place][0])),
        tuple(place for place in places if _worth(seen[place][1]) > _worth(seen[place][0])),
        tuple(place for place in places if _open(seen[place][1]) and not _open(seen[place][0])),
        tuple(place for place in places if _open(seen[place][0]) and not _open(seen[place][1])),
    )


def _seen(
    before: Recount,
    after: Recount,
    happened: Sequence[tuple[Cause, set[Place]]],
    changed: Mapping[Place, BeforeAfter],
) -> dict[Place, BeforeAfter]:
    """The leaves that are different where they count; one whose requirement does not count is none."""
    every = dict(changed)
    for name in {_of_the_pack(cause) for cause, _ in happened} - {""}:
        for leaf in after.result(name).leaves:
            every.setdefault((name, leaf.subject), (leaf, leaf))
    seen: dict[Place, BeforeAfter] = {}
    for place, (old, new) in every.items():
        pair = (
            old if before.result(place[0]).counted else None,
            new if after.result(place[0]).counted else None,
        )
        if pair[0] is not pair[1]:
            seen[place] = pair
    return seen


def _of_the_pack(cause: Cause) -> str:
    """The requirement that begins or ceases to count, if that is what happens."""
    return cause.requirement if cause.kind in OF_THE_PACK else ""


def substance(leaf: Leaf) -> tuple[object, ...]:
    """What counts about a leaf: not why a record that counts for nothing counts for nothing."""
    if leaf.state is State.NOT_APPLICABLE:
        return (leaf.state,)
    return (leaf.state, *((c.credit, c.usable, c.measured, c.judged) for c in leaf.checks))


def _worth(leaf: Leaf | None) -> Fraction:
    return leaf.achievement if leaf is not None and leaf.achievement is not None else Fraction(0)


def _open(leaf: Leaf | None) -> bool:
    return leaf is not None and leaf.is_open
