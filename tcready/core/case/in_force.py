"""Which of a workspace's applications is in force on a day. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tcready.core.records.application import Application


def in_force(applications: Sequence[Application], as_of: date) -> Application | None:
    """The first whose period covers the day; else the one that begins soonest, else the one that ended last.

    Without any period it is the first one; None where there is no application.
    """
    dated = [(item, item.period) for item in applications if item.period]
    covering = [item for item, period in dated if period.from_ <= as_of <= period.through]
    if covering:
        return covering[0]
    coming = [(period.from_, item) for item, period in dated if period.from_ > as_of]
    if coming:
        return min(coming, key=lambda pair: pair[0])[1]
    ended = [(period.through, item) for item, period in dated]
    if ended:
        return max(ended, key=lambda pair: pair[0])[1]
    return applications[0] if applications else None
