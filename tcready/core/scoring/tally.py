"""A requirement's sums, so that one leaf can change without adding up the others again.

For the mean `Tally.numbers` is what `totals.of_leaves` says of the same leaves (the tests compare them);
a requirement by its weakest leaf has no sum to keep, and is asked of `totals.of_leaves`.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import NamedTuple

from tcready.core.readiness import UNDEFINED, Leaf, Numbers, State
from tcready.core.scoring.checks import ZERO


class Tally(NamedTuple):
    """How many leaves are applicable, how many of them are assessed, and what they achieve together."""

    applicable: int = 0
    assessed: int = 0
    achieved: Fraction = ZERO

    def numbers(self) -> Numbers:
        """The requirement's numbers, by the mean; a leaf that is not assessed achieves 0."""
        if not self.applicable:
            return UNDEFINED
        return Numbers(
            self.achieved / self.applicable,
            self.achieved / self.assessed if self.assessed else None,
            Fraction(self.assessed, self.applicable),
        )

    def changed(self, gone: Iterable[Leaf], come: Iterable[Leaf]) -> Tally:
        """The sums with some leaves taken out and others put in."""
        applicable, assessed, achieved = self
        for leaves, sign in ((gone, -1), (come, 1)):
            for leaf in leaves:
                if leaf.achievement is not None:
                    applicable += sign
                    assessed += sign * (leaf.state is not State.NOT_ASSESSED)
                    achieved += sign * leaf.achievement
        return Tally(applicable, assessed, achieved)
