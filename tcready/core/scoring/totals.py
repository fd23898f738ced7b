"""From leaves up the tree: requirement, criterion, overall; and back down, each leaf's contribution.

An undefined node (None) leaves its parent's denominator. Weight 0 is in no denominator.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction

from tcready.core.exact import mean
from tcready.core.framework import Requirement
from tcready.core.readiness import UNDEFINED, Leaf, Numbers, State
from tcready.core.scoring.checks import ONE, ZERO

Weighted = tuple[Fraction, Numbers]


def of_leaves(requirement: Requirement, leaves: Sequence[Leaf]) -> Numbers:
    """A requirement's numbers over its leaves: mean or weakest; coverage is always the share assessed."""
    applicable = [leaf for leaf in leaves if leaf.achievement is not None]
    if not applicable:
        return UNDEFINED
    assessed = [leaf for leaf in applicable if leaf.state is not State.NOT_ASSESSED]
    return Numbers(
        _rolled(requirement, applicable),
        _rolled(requirement, assessed) if assessed else None,
        Fraction(len(assessed), len(applicable)),
    )


def weighted(nodes: Iterable[Weighted]) -> Numbers:
    """Σ w·a / Σ w over the nodes that are defined and weigh more than 0, for each of the three numbers."""
    present = [(weight, numbers) for weight, numbers in nodes if weight > 0]
    return Numbers(
        _mean([(weight, numbers.score) for weight, numbers in present]),
        _mean([(weight, numbers.assessed) for weight, numbers in present]),
        _mean([(weight, numbers.coverage) for weight, numbers in present]),
    )


def shares(nodes: Sequence[Weighted]) -> list[Fraction]:
    """Each node's share of its parent's score: w / Σ w over the defined ones, 0 for the others."""
    weights = [weight if numbers.score is not None else ZERO for weight, numbers in nodes]
    total = sum(weights, ZERO)
    return [weight / total if total else ZERO for weight in weights]


def contributing(requirement: Requirement, leaves: Sequence[Leaf], share: Fraction) -> tuple[Leaf, ...]:
    """The leaves with their parts of the overall score, which sum to share × the requirement's score.

    With `weakest` the leaves at the minimum share the part.
    """
    applicable = [leaf for leaf in leaves if leaf.achievement is not None]
    if not share or not applicable:
        return tuple([_giving(leaf, ZERO) for leaf in leaves])
    if requirement.rollup == "weakest":
        lowest = min(leaf.achievement for leaf in applicable if leaf.achievement is not None)
        bearers = sum(leaf.achievement == lowest for leaf in applicable)
        part = share * lowest / bearers
        return tuple([_giving(leaf, part if leaf.achievement == lowest else ZERO) for leaf in leaves])
    each = share / len(applicable)
    parts: dict[tuple[int, int], Fraction] = {}
    return tuple([_giving(leaf, _part(leaf.achievement, each, parts)) for leaf in leaves])


def _giving(leaf: Leaf, part: Fraction) -> Leaf:
    if leaf.contribution is part:
        return leaf
    return Leaf(leaf.requirement, leaf.subject, leaf.state, leaf.achievement, part, leaf.checks)


def _part(achievement: Fraction | None, each: Fraction, known: dict[tuple[int, int], Fraction]) -> Fraction:
    """each × achievement; leaves of a requirement have few different achievements."""
    if achievement is None or achievement is ZERO:
        return ZERO
    if achievement is ONE:
        return each
    key = achievement.as_integer_ratio()
    if key not in known:
        known[key] = each * achievement
    return known[key]


def _rolled(requirement: Requirement, leaves: Sequence[Leaf]) -> Fraction:
    achieved = [leaf.achievement for leaf in leaves if leaf.achievement is not None]
    if requirement.rollup == "weakest":
        return min(achieved)
    return mean(achieved, len(achieved))


def _mean(nodes: list[tuple[Fraction, Fraction | None]]) -> Fraction | None:
    defined = [(weight, value) for weight, value in nodes if value is not None]
    total = sum((weight for weight, _ in defined), ZERO)
    return sum((weight * value for weight, value in defined), ZERO) / total if total else None
