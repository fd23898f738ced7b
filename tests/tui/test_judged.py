"""A judgement made on the screen: counted at once, and never without what others have written."""

from __future__ import annotations

import pytest

from tcready.review import judging
from tcready.review.desk import Desk, open_desk
from tcready.tui.state import ReviewState
from tests.tui.small import NOW, TODAY

PLACE = ("uppfoljning", "soder")


def test_one_judgement_after_another_gives_what_a_full_count_gives(state: ReviewState, desk: Desk) -> None:
    reads = desk.reads
    for level in (0, 3, 1, 2):
        state.judged(judging.judge(desk, *PLACE, level, TODAY))
        assert state.readiness == desk.readiness(TODAY)
    assert desk.reads == reads
    desk.reload()
    assert state.readiness == desk.readiness(TODAY)


def test_what_another_has_written_is_read_with_it(state: ReviewState, desk: Desk) -> None:
    with open_desk(desk.folder, actor="granskare-9", clock=lambda: NOW) as other:
        judging.judge(other, "moten", "soder", 2, TODAY)
    state.judged(judging.judge(desk, *PLACE, 3, TODAY))
    assert {made.reviewer for made in desk.records.judgements} >= {"granskare-9", desk.actor}
    assert state.readiness == desk.readiness(TODAY)


def test_what_another_writes_between_two_judgements_is_read_too(state: ReviewState, desk: Desk) -> None:
    state.judged(judging.judge(desk, *PLACE, 1, TODAY))
    with open_desk(desk.folder, actor="granskare-9", clock=lambda: NOW) as other:
        judging.judge(other, *PLACE, 0, TODAY, consensus=True)
    state.judged(judging.judge(desk, *PLACE, 3, TODAY))
    assert state.readiness == desk.readiness(TODAY)
    leaf = next(leaf for leaf in state.readiness.leaves if (leaf.requirement, leaf.subject) == PLACE)
    assert leaf.checks[0].judged is not None
    assert leaf.checks[0].judged.level == 0  # the meeting's level stands until a later one


def test_a_judgement_that_is_refused_leaves_the_records_to_be_read_again(
    state: ReviewState, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = state.readiness

    def refuse(*_arguments: object) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr("tcready.store.journal.Pen.finish", refuse)
    with pytest.raises(OSError, match="full"):
        judging.judge(desk, *PLACE, 3, TODAY)
    assert desk.readiness(TODAY) == before
