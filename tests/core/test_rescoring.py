"""Judgements one after another: at each step what `score` says of the same records."""

from __future__ import annotations

from hypothesis import given

from tcready.core.rescoring import RunningScore
from tcready.core.scoring import Baseline, score
from tests.scoring.strategies import baselines, law, workspaces
from tests.scoring.tiny import Given, application_of, day_of, framework_of, records_of


@law(150)
@given(workspaces(), baselines())
def test_each_judgement_gives_the_score_of_all_so_far(workspace: Given, earlier: Given | None) -> None:
    """The drawn judgements are taken away and made again, one at a time, twice over."""
    framework, records = framework_of(workspace), records_of(workspace)
    application, as_of, baseline = application_of(workspace), day_of(workspace), None
    if earlier:
        before = {**workspace, "baseline": None, **earlier}
        baseline = Baseline(records_of(before), application_of(before), day_of(before))
    made = records.judgements * 2
    start = records.model_copy(update={"judgements": ()})
    running = RunningScore(framework, start, application, as_of, baseline)
    for number, judgement in enumerate(made, start=1):
        so_far = start.model_copy(update={"judgements": made[:number]})
        assert running.judged(judgement) == score(framework, so_far, application, as_of, baseline)
        assert running.records == so_far
