"""One figure, and how it is taken: the least of several runs, as other work only ever adds to a time."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from typing import NamedTuple


class Measured(NamedTuple):
    """`value` in `unit`; `floor` is the same unit's figure that it is a ratio to, where there is one."""

    what: str
    value: float
    unit: str = "ms"
    against: str = ""
    floor: float | None = None
    limit: float | None = None
    """The most the ratio may be, or the most the value may be where there is no floor."""

    @property
    def ratio(self) -> float | None:
        """How many times the floor."""
        return self.value / self.floor if self.floor else None

    @property
    def kept(self) -> bool:
        """Is it within its limit? Always, where it has none."""
        judged = self.value if self.floor is None else self.ratio
        return self.limit is None or (judged is not None and judged <= self.limit)


def least(work: Callable[[], object], times: int = 5) -> float:
    """The shortest of several runs, in milliseconds."""
    return min(once(work) for _ in range(times))


def side_by_side(one: Callable[[], object], other: Callable[[], object], times: int = 5) -> list[float]:
    """The shortest run of each, in milliseconds, taken in turns so that both meet the same noise."""
    rounds = [(once(one), once(other)) for _ in range(times)]
    return [min(times) for times in zip(*rounds, strict=True)]


def once(work: Callable[[], object]) -> float:
    """One run, in milliseconds."""
    gc.collect()
    start = time.perf_counter()
    kept = work()
    spent = (time.perf_counter() - start) * 1000
    del kept
    return spent


def peak_memory() -> float:
    """The most memory this process has had, in MB; 0 where the system does not say."""
    try:
        import resource
    except ImportError:  # Windows
        return 0.0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1_000_000 if sys.platform == "darwin" else 1_000)
