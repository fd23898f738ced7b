"""The level that counts at a leaf: consensus, else the lower median; review before self."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from tcready.core.readiness import JudgedLevel
from tcready.core.records import Judgement

APART = 2
"""Levels between two people, or between review and self-assessment, that make a gap of their own."""


def judged_level(judgements: Iterable[Judgement], as_of: date) -> JudgedLevel | None:
    """The level at a leaf on the day, from its judgements in the order made; None: nobody judged."""
    known = [judgement for judgement in judgements if judgement.on <= as_of]
    review, review_by, consensus = _level(known, "review")
    own, own_by, own_consensus = _level(known, "self")
    if review is not None:
        levels = [level for _, level in review_by]
        spread = 0 if consensus else max(levels) - min(levels)
        return JudgedLevel(review, "review", consensus, review_by, review, own, spread)
    if own is not None:
        levels = [level for _, level in own_by]
        spread = 0 if own_consensus else max(levels) - min(levels)
        return JudgedLevel(own, "self", own_consensus, own_by, None, own, spread)
    return None


def apart(judged: JudgedLevel) -> bool:
    """Do the reviewers, or review and self-assessment, differ by two levels or more?"""
    between = abs(judged.review - judged.own) if judged.review is not None and judged.own is not None else 0
    return max(judged.spread, between) >= APART


def _level(judgements: list[Judgement], source: str) -> tuple[int | None, tuple[tuple[str, int], ...], bool]:
    """Level, each reviewer's latest, and whether the level is a consensus."""
    agreed: Judgement | None = None
    latest: dict[str, Judgement] = {}
    for judgement in judgements:
        if judgement.as_ != source:
            continue
        if judgement.consensus and (agreed is None or judgement.on >= agreed.on):
            agreed = judgement
        reviewer = judgement.reviewer.strip()
        if reviewer not in latest or judgement.on >= latest[reviewer].on:
            latest[reviewer] = judgement
    if not latest:
        return None, (), False
    by_reviewer = tuple((reviewer, latest[reviewer].level) for reviewer in sorted(latest))
    if agreed is not None:
        return agreed.level, by_reviewer, True
    levels = sorted(level for _, level in by_reviewer)
    return levels[(len(levels) - 1) // 2], by_reviewer, False
