"""How alike the reviewers judge: leaf by leaf, and as two numbers for the whole. Pure and exact.

Only what each reviewer thinks alone is compared: their latest judgement at a leaf that is neither a
self-assessment nor a consensus. Judgements of leaves that do not apply or are not counted are left out.

The numbers:
- `close`: the share of the leaves judged by two or more where all of them stand within one level;
- `alpha`: Krippendorff's alpha with the ordinal metric, which takes any number of reviewers and missing
  judgements. 1 is full agreement, 0 what chance gives, below 0 worse than chance. Undefined (None) without a
  leaf that two have judged, or when every level is the same: then there is nothing to tell apart.

Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability, University of Pennsylvania 2011
(https://repository.upenn.edu/asc_papers/43). With the values v of each leaf judged by m >= 2 people, n values
in all, and d(v, w) the squared difference of their mean ranks among the n:
    alpha = 1 - (n - 1) * O / E
where O is the sum over the leaves of [d over the leaf's ordered pairs / (m - 1)], and E that of d over all
ordered pairs of the n values.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from fractions import Fraction
from itertools import permutations
from typing import NamedTuple

from tcready.core.framework import Framework, JudgementCheck
from tcready.core.readiness import Readiness, State
from tcready.core.records import Judgement, Records
from tcready.core.scoring.judging import APART, judged_level
from tcready.core.scoring.leaves import judgements_by_leaf

CLOSE = 1
"""Levels between the highest and the lowest that still count as close."""


class Rating(NamedTuple):
    """A reviewer's latest judgement of their own at a leaf."""

    reviewer: str
    level: int
    on: date


class LeafAgreement(NamedTuple):
    """A leaf and how its reviewers see it.

    `spread` is the levels between the highest and the lowest, None when nobody has judged alone.
    `consensus` is the level agreed on, if any; `review` and `own` are the levels of the scorer.
    """

    requirement: str
    subject: str
    ratings: tuple[Rating, ...]
    not_judged_by: tuple[str, ...]
    spread: int | None
    consensus: int | None
    review: int | None
    own: int | None

    @property
    def consensus_missing(self) -> bool:
        """Are the reviewers two levels or more apart, without a level agreed on?"""
        return self.spread is not None and self.spread >= APART and self.consensus is None

    @property
    def own_apart(self) -> bool:
        """Do the review and the self-assessment differ by two levels or more?"""
        return self.review is not None and self.own is not None and abs(self.review - self.own) >= APART


class Agreement(NamedTuple):
    """Every leaf that asks for a level, and the numbers for the whole; both None where undefined."""

    reviewers: tuple[str, ...]
    leaves: tuple[LeafAgreement, ...]
    close: Fraction | None
    alpha: Fraction | None

    @property
    def comparable(self) -> tuple[LeafAgreement, ...]:
        """The leaves that two or more have judged."""
        return tuple(leaf for leaf in self.leaves if len(leaf.ratings) > 1)


def agreement(framework: Framework, records: Records, readiness: Readiness) -> Agreement:
    """How alike the reviewers judge what the readiness covers, on its day, in the pack's order.

    The reviewers are those of the whole workspace who have judged anything alone by that day.
    """
    by_leaf = judgements_by_leaf(records)
    reviewers = sorted(
        {name for judgements in by_leaf.values() for name in _ratings(judgements, readiness.as_of)}
    )
    leaves = tuple(
        _leaf(leaf.requirement, leaf.subject, by_leaf, reviewers, readiness.as_of)
        for result in readiness.requirements
        if result.counted
        and any(isinstance(check, JudgementCheck) for check in framework.requirements[result.id].checks)
        for leaf in result.leaves
        if leaf.state is not State.NOT_APPLICABLE
    )
    spreads = [leaf.spread for leaf in leaves if leaf.spread is not None and len(leaf.ratings) > 1]
    close = Fraction(sum(spread <= CLOSE for spread in spreads), len(spreads)) if spreads else None
    alpha = ordinal_alpha([[rating.level for rating in leaf.ratings] for leaf in leaves])
    return Agreement(tuple(reviewers), leaves, close, alpha)


def ordinal_alpha(units: Iterable[Sequence[int]]) -> Fraction | None:
    """Krippendorff's alpha with the ordinal metric over the levels given to each unit; None if undefined.

    Counts how often each two levels meet, so that the work grows with the levels and not with the pairs.
    """
    pairable = [values for values in units if len(values) > 1]
    total = Counter(value for values in pairable for value in values)
    n = sum(total.values())
    apart = _rank_distances(total)
    met: dict[tuple[int, int], Fraction] = {}
    for values in pairable:
        counts = Counter(values)
        for one, other in permutations(counts, 2):
            met[one, other] = met.get((one, other), Fraction(0)) + Fraction(
                counts[one] * counts[other], len(values) - 1
            )
    expected = sum(
        (total[one] * total[other] * apart[one, other] for one, other in permutations(total, 2)), Fraction(0)
    )
    if not expected:
        return None
    observed = sum((times * apart[pair] for pair, times in met.items()), Fraction(0))
    return 1 - (n - 1) * observed / expected


def _rank_distances(total: Counter[int]) -> dict[tuple[int, int], Fraction]:
    """The squared difference of two levels' mean ranks among all values."""
    ranks: dict[int, Fraction] = {}
    below = 0
    for level in sorted(total):
        ranks[level] = below + Fraction(total[level], 2)
        below += total[level]
    return {(one, other): (ranks[one] - ranks[other]) ** 2 for one, other in permutations(ranks, 2)}


def _leaf(
    requirement: str,
    subject: str,
    by_leaf: dict[tuple[str, str], list[Judgement]],
    reviewers: Sequence[str],
    as_of: date,
) -> LeafAgreement:
    judgements = by_leaf.get((requirement, subject), [])
    latest = _ratings(judgements, as_of)
    ratings = tuple(latest[name] for name in sorted(latest))
    levels = [rating.level for rating in ratings]
    judged = judged_level(judgements, as_of)
    agreed = judged is not None and judged.source == "review" and judged.consensus
    return LeafAgreement(
        requirement,
        subject,
        ratings,
        tuple(name for name in reviewers if name not in latest),
        max(levels) - min(levels) if levels else None,
        judged.level if judged and agreed else None,
        judged.review if judged else None,
        judged.own if judged else None,
    )


def _ratings(judgements: Iterable[Judgement], as_of: date) -> dict[str, Rating]:
    """Each reviewer's latest judgement of their own, by date and then order, as the scorer takes them."""
    latest: dict[str, Rating] = {}
    for judgement in judgements:
        if judgement.as_ != "review" or judgement.consensus or judgement.on > as_of:
            continue
        name = judgement.reviewer.strip()
        if name not in latest or judgement.on >= latest[name].on:
            latest[name] = Rating(name, judgement.level, judgement.on)
    return latest
