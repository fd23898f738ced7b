"""The score with its explanation tree: does ten times as many leaves take ten times as long?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from functools import partial

from tcready.core.forecast import forecast
from tcready.core.readiness import Readiness
from tcready.core.records import Judgement
from tcready.core.rescoring import RunningScore
from tcready.core.scoring import score
from tools.bench.measured import Measured, least, peak_memory
from tools.bench.region import Region, region

DATES = 100


def run() -> Iterator[Measured]:
    """Linear in the leaves; one judgement in a frame; a hundred dates for the price of a few scores."""
    floor, told = None, ""
    for leaves in (1_000, 10_000, 100_000):
        made = region(leaves)
        took = least(partial(score, *made), 7 if leaves < 100_000 else 3)
        what = f"score of {leaves:,} leaves with explanation"
        yield Measured(what, took, "ms", told, floor, 12 if floor else None)
        floor, told = took, f"{leaves:,} leaves"
        if leaves == 10_000:
            yield Measured("… in milliseconds, on a machine like ours", took, limit=150)
            yield _judgement(made)
            yield _forecast(made, took)
    yield Measured("peak memory of all that", peak_memory(), "MB")


def _judgement(made: Region) -> Measured:
    running = RunningScore(made.framework, made.records, made.application, made.as_of)
    level = iter(range(10_000))
    first = made.records.judgements[0]

    def judge() -> Readiness:
        judged: Judgement = first.model_copy(update={"level": next(level) % 6, "on": made.as_of})
        return running.judged(judged)

    return Measured("one judgement rescored at 10,000 leaves", least(judge, 20), limit=16)


def _forecast(made: Region, one_score: float) -> Measured:
    evidence = tuple(
        item.model_copy(update={"valid_through": made.as_of + timedelta(days=1 + number % DATES)})
        for number, item in enumerate(made.records.evidence)
    )
    records = made.records.model_copy(update={"evidence": evidence})
    until = made.as_of + timedelta(days=DATES + 1)
    took = least(partial(forecast, made.framework, records, made.application, made.as_of, until), 3)
    return Measured(f"forecast over {DATES} dates, 10,000 leaves", took, "ms", "one score", one_score, 10)
