"""The forecast is what `score` says, on every day, and it says what happened."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tcready.core.forecast import Forecast, forecast
from tcready.core.readiness import Readiness
from tcready.core.scoring import Baseline, score
from tests.scoring.strategies import baselines, law, workspaces
from tests.scoring.tiny import Given, application_of, day_of, framework_of, records_of

LAST = date(2029, 6, 30)


def looked_ahead(workspace: Given, until: date = LAST) -> Forecast:
    return forecast(*_inputs(workspace), until, _baseline(workspace))


def _inputs(workspace: Given) -> Any:
    return (
        framework_of(workspace), records_of(workspace), application_of(workspace), day_of(workspace),
    )  # fmt: skip


def _baseline(workspace: Given) -> Baseline | None:
    if not workspace.get("baseline"):
        return None
    earlier = {**workspace, "baseline": None, **workspace["baseline"]}
    return Baseline(records_of(earlier), application_of(earlier), day_of(earlier))


def _with_days(workspace: Given, baseline: Given | None) -> Given:
    return {**workspace, "baseline": baseline}


@law(60)
@given(workspaces(), baselines(), st.lists(st.dates(date(2026, 6, 1), LAST), max_size=6))
def test_every_day_scores_as_the_latest_turn_says(
    workspace: Given, baseline: Given | None, some_days: list[date]
) -> None:
    """On the turns, the day before each, and on days picked by chance; leaf by leaf as well."""
    workspace = {**workspace, "baseline": baseline}
    framework, records, application, as_of = _inputs(workspace)
    ahead = looked_ahead(workspace)
    told = {as_of: (ahead.numbers, ahead.verdict)}
    told |= {turn.day: (turn.numbers, turn.verdict) for turn in ahead.turns}
    eves = [turn.day - timedelta(1) for turn in ahead.turns]
    for day in {*told, *eves, *some_days}:
        found = score(framework, records, application, day, _baseline(workspace))
        latest = max(turn for turn in told if turn <= day)
        assert told[latest] == (found.numbers, found.verdict.state), day
        assert _open_after(ahead, score(*_inputs(workspace)), day) == _open(found), day


def _open(found: Readiness) -> set[tuple[str, str]]:
    """The open leaves of the requirements that count on the day."""
    return {
        (leaf.requirement, leaf.subject)
        for item in found.requirements
        for leaf in item.leaves
        if item.counted and leaf.is_open
    }


def _open_after(ahead: Forecast, first: Readiness, day: date) -> set[tuple[str, str]]:
    """The open leaves by the day, from the first day's and what the turns say opened and closed."""
    open_now = _open(first)
    for turn in ahead.turns:
        if turn.day <= day:
            open_now = open_now - set(turn.closed) | set(turn.opened)
    return open_now


@law(30)
@given(workspaces())
def test_who_listens_hears_of_each_day_that_is_walked_to(workspace: Given) -> None:
    heard: list[tuple[int, int]] = []
    ahead = forecast(*_inputs(workspace), LAST, told=lambda done, of: heard.append((done, of)))
    assert heard == [(done, len(heard)) for done in range(len(heard))]
    assert len(ahead.turns) <= len(heard)  # a day on which nothing that counts happens is no turn


def test_what_the_listener_raises_ends_the_forecast() -> None:
    days = {"collected": "2026-01-01", "valid_through": "2026-12-31", "accepted": "2026-01-02"}
    ends = {"id": "a", "kind": "avtal", **days}
    inputs = _inputs({"evidence": [ends], "as_of": "2026-06-01"})
    assert [turn.day for turn in forecast(*inputs, LAST).turns] == [date(2027, 1, 1)]

    def enough(_done: int, _of: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        forecast(*inputs, LAST, told=enough)
