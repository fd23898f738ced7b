"""The level that counts at a leaf: consensus, else the lower median; review before self."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Literal

from tcready.core.readiness import JudgedLevel
from tcready.core.records import Judgement

APART = 2
"""Levels between two people, or between review and self-assessment, that make a gap of their own."""


def judged_level(judgements: Iterable[Judgement], as_of: date) -> JudgedLevel | None:
    """The level at a leaf on the day, from its judgements in the order made; None: nobody judged."""
    reviews: list[Judgement] = []
    own: list[Judgement] = []
    for judgement in judgements:
        if judgement.on <= as_of:
            (reviews if judgement.as_ == "review" else own).append(judgement)
    if not reviews:
        return _level(own, "self")
    judged = _level(reviews, "review")
    assessed = _level(own, "self")
    return judged._replace(own=assessed.level) if judged and assessed else judged


def apart(judged: JudgedLevel) -> bool:
    """Do the reviewers, or review and self-assessment, differ by two levels or more?"""
    between = abs(judged.review - judged.own) if judged.review is not None and judged.own is not None else 0
    return max(judged.spread, between) >= APART


def _level(judgements: list[Judgement], source: Literal["review", "self"]) -> JudgedLevel | None:
    """The level of one source: the consensus, else the lower median of each one's latest."""
    if not judgements:
        return None
    agreed: Judgement | None = None
    latest: dict[str, Judgement] = {}
    for judgement in judgements:
        if judgement.consensus and (agreed is None or judgement.on >= agreed.on):
            agreed = judgement
        reviewer = judgement.reviewer.strip()
        if reviewer not in latest or judgement.on >= latest[reviewer].on:
            latest[reviewer] = judgement
    by_reviewer = tuple([(reviewer, latest[reviewer].level) for reviewer in sorted(latest)])
    levels = sorted([level for _, level in by_reviewer])
    if agreed is not None:
        level, spread = agreed.level, 0
    else:
        level, spread = levels[(len(levels) - 1) // 2], levels[-1] - levels[0]
    review, own = (level, None) if source == "review" else (None, level)
    return JudgedLevel(level, source, agreed is not None, by_reviewer, review, own, spread)
