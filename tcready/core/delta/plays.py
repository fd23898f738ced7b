"""A leaf under one framework, before and after: is it there, does it apply, and what each check gives.

What a cause decides is kept apart from the rest, so that any set of causes can be asked about.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from fractions import Fraction
from typing import NamedTuple

from tcready.core.delta.causes import Cause
from tcready.core.delta.moves import moved
from tcready.core.delta.side import Side
from tcready.core.framework import Check, EvidenceCheck, Framework, JudgementCheck
from tcready.core.readiness import CheckResult, Leaf, Readiness

ZERO, ONE = Fraction(0), Fraction(1)
Place = tuple[str, str]


class Flip(NamedTuple):
    """A check that goes from one credit to another by a single cause."""

    old: Fraction
    new: Fraction
    cause: Cause

    @property
    def causes(self) -> tuple[Cause, ...]:
        """Who decides it."""
        return (self.cause,)

    def credit(self, having: Collection[Cause]) -> Fraction:
        """The credit when the causes `having`, and no others, have come."""
        return self.new if self.cause in having else self.old


class Tally(NamedTuple):
    """An evidence check that asks for some records: how many counted, and how many more each cause gives."""

    usable: int
    asked: int
    more: tuple[tuple[Cause, int], ...]

    @property
    def causes(self) -> tuple[Cause, ...]:
        """Who decides it."""
        return tuple(cause for cause, _ in self.more)

    def credit(self, having: Collection[Cause]) -> Fraction:
        """min(1, usable / asked) when the causes `having`, and no others, have come."""
        usable = self.usable + sum(records for cause, records in self.more if cause in having)
        return min(ONE, Fraction(usable, self.asked))


class Play(NamedTuple):
    """A leaf under one framework. `there` and `excepted` are before and after; `still` is the sum of the
    credits that no cause moves, of `checks` checks in all.

    A leaf that is there only once takes its exception and its credits from that time: they come and go
    with the subject.
    """

    there: tuple[bool, bool]
    excepted: tuple[bool, bool]
    still: Fraction
    checks: int
    moving: tuple[Flip | Tally, ...]

    @property
    def causes(self) -> Iterator[Cause]:
        """Every cause that the leaf's own facts move with."""
        if self.there[0] != self.there[1]:
            yield Cause.SUBJECT
        if self.excepted[0] != self.excepted[1]:
            yield Cause.APPLICABILITY
        for check in self.moving:
            yield from check.causes

    def applies(self, world: int) -> bool:
        """Is it there and not excepted in the world (a number as in `shares`)?"""
        return self.there[world >> 1 & 1] and not self.excepted[world >> 2 & 1]

    def achievement(self, having: Collection[Cause]) -> Fraction:
        """The mean of its checks when the causes `having`, and no others, have come."""
        if not self.moving:
            return self.still / self.checks
        return sum((check.credit(having) for check in self.moving), self.still) / self.checks


def plays(
    framework: Framework, old: Readiness, new: Readiness, before: Side, after: Side
) -> dict[Place, Play]:
    """Every leaf of both readings under one framework; those there now come first, in the pack's order."""
    leaves_before, leaves_after = leaves_of(old), leaves_of(new)
    return {
        place: _play(framework, leaves_before.get(place), leaves_after.get(place), before, after)
        for place in {**leaves_after, **leaves_before}
    }


def leaves_of(readiness: Readiness) -> dict[Place, Leaf]:
    """The leaves by requirement and subject."""
    return {(leaf.requirement, leaf.subject): leaf for leaf in readiness.leaves}


def _play(framework: Framework, old: Leaf | None, new: Leaf | None, before: Side, after: Side) -> Play:
    there = (old is not None, new is not None)
    old, new = old or new, new or old
    assert old is not None
    assert new is not None
    excepted = (old.achievement is None, new.achievement is None)
    still, moving = ZERO, []
    declared = framework.requirements[old.requirement].checks
    for check, was, now in zip(declared, old.checks, new.checks, strict=True):
        move = None if was is now else _moving(check, was, now, before, after)
        if move is None:
            still += now.credit or ZERO
        else:
            moving.append(move)
    return Play(there, excepted, still, len(declared), tuple(moving))


def _moving(
    check: Check, was: CheckResult, now: CheckResult, before: Side, after: Side
) -> Flip | Tally | None:
    if isinstance(check, EvidenceCheck):
        if was.usable == now.usable:
            return None
        more = moved(was, now, before, after)
        return Tally(len(was.usable), check.count, more) if more else None
    old, new = was.credit or ZERO, now.credit or ZERO
    if old == new:
        return None
    return Flip(old, new, Cause.JUDGEMENT if isinstance(check, JudgementCheck) else Cause.MEASURE)
