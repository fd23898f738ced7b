"""Pairs of small workspaces for the laws of what changed: some registers stay, some are drawn again."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tcready.core.delta import Cause, Changes, Side, what_changed
from tests.scoring.strategies import workspaces
from tests.scoring.tiny import Given, application_of, day_of, framework_of, records_of

DAYS = ("2025-06-02", "2026-05-31", "2026-06-01", "2026-06-02", "2026-09-02", "2029-01-01")
PERIODS = ({"from": "2026-01-01", "through": "2028-12-31"}, {"from": "2027-01-01", "through": "2029-12-31"})
EVIDENCE = (
    Cause.EVIDENCE_ACCEPTED,
    Cause.EVIDENCE_EXPIRED,
    Cause.EVIDENCE_REJECTED,
    Cause.EVIDENCE_REVISED,
)


def side(given: Given) -> Side:
    """A workspace as one of the times."""
    return Side.of(framework_of(given), records_of(given), application_of(given), day_of(given))


def changes(before: Given, after: Given) -> Changes:
    """What changed from one workspace to the other."""
    return what_changed(side(before), side(after))


@st.composite
def two_times(draw: st.DrawFn) -> tuple[Given, Given]:
    """A workspace, and the same with one to all of its registers, its pack or its day drawn again.

    Records of evidence are drawn again one by one, so that the same id stands for a changed record.
    """
    before, other = draw(workspaces()), draw(workspaces())
    again = draw(st.sets(st.sampled_from(sorted(before)), min_size=1))
    after: dict[str, Any] = {**before, **{name: other[name] for name in again}}
    if draw(st.booleans()):
        after["as_of"] = draw(st.sampled_from(DAYS))
        after["period"] = draw(st.sampled_from(PERIODS))
    rows = {row["id"]: row for row in before["evidence"]}
    drawn = {row["id"]: row for row in other["evidence"]}
    for name in draw(st.sets(st.sampled_from("abcdef"))):
        rows.pop(name, None)
        if name in drawn:
            rows[name] = drawn[name]
    after["evidence"] = list(rows.values())
    return before, after
