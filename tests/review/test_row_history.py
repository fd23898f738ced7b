"""What the journal says last of a row: all of it that is about the row, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tcready.review import deciding, judging, undoing
from tcready.review.desk import Desk
from tcready.review.erasing import erase
from tcready.review.row_history import About, latest_about
from tcready.store import journal_search
from tests import databases
from tests.tui.small import TODAY, desk_in

SODER = About("kvalitet", "uppfoljning", "soder")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        yield desk


def _acts(desk: Desk, row: About, most: int = 9) -> list[str]:
    return [entry.what for entry in latest_about(desk.store, row, most)]


def test_it_begins_with_how_the_records_came(desk: Desk) -> None:
    (entry,) = latest_about(desk.store, SODER, 9)
    assert (entry.register, entry.key) == ("plan", "p1")
    assert {entry.register for entry in latest_about(desk.store, About("kvalitet"), 9)} == {"narratives"}
    both = latest_about(desk.store, About("kvalitet", "uppfoljning", "norr"), 9)
    assert [entry.register for entry in both] == ["judgements", "judgements"]


def test_the_newest_is_first_and_what_was_undone_is_there_too(desk: Desk) -> None:
    before = _acts(desk, SODER)
    judging.judge(desk, "uppfoljning", "soder", 2, TODAY)
    judging.judge(desk, "uppfoljning", "norr", 2, TODAY)
    judging.judge(desk, "moten", "soder", 2, TODAY)
    undone = judging.judge(desk, "uppfoljning", "soder", 3, TODAY)
    undoing.undo(desk)
    assert undone not in desk.records.judgements
    assert _acts(desk, SODER) == ["undo", "judge", "judge", *before]
    assert _acts(desk, SODER, 2) == ["undo", "judge"]
    whole = _acts(desk, About("kvalitet", "uppfoljning"))
    assert whole[:4] == ["undo", "judge", "judge", "judge"]


def test_linked_evidence_is_found_by_its_id(desk: Desk) -> None:
    row = About("samverkan", "avtal-finns", "regionen", ("avtal-2026",))
    before = _acts(desk, row)
    deciding.accept(desk, "avtal-2026", TODAY)
    assert _acts(desk, row) == ["evidence.accepted", *before]
    assert _acts(desk, row._replace(evidence=())) == []


def test_a_text_that_looks_like_a_place_is_not_one(desk: Desk) -> None:
    """The note says it; the record is about another requirement."""
    note = '"requirement":"uppfoljning","subject":"soder" %_'
    judging.judge(desk, "moten", "norr", 1, TODAY, note=note)
    assert "judge" not in _acts(desk, SODER)
    judging.judge(desk, "uppfoljning", "soder", 1, TODAY, note=note)
    assert _acts(desk, SODER)[0] == "judge"


def test_what_is_erased_is_not_told(desk: Desk) -> None:
    assert "Gör en uppföljning" in latest_about(desk.store, SODER, 9)[0].payload
    erase(desk, "p1", "Begäran om radering")
    assert all("Gör en" not in entry.payload for entry in latest_about(desk.store, SODER, 9))


def test_a_damaged_entry_is_told_of(desk: Desk) -> None:
    judging.judge(desk, "uppfoljning", "soder", 2, TODAY)
    with databases.by_hand(desk.folder) as hand:
        hand.execute(
            "UPDATE journal SET payload = replace(payload, '\"level\":2', '\"level\":3') WHERE what = 'judge'"
        )
    entry = latest_about(desk.store, SODER, 9)[0]
    assert entry.what == "judge"
    assert not entry.payload_holds()


def test_only_the_latest_are_looked_through(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A journal of a million entries must not take a second for every row."""
    judging.judge(desk, "uppfoljning", "soder", 2, TODAY)
    judging.judge(desk, "moten", "norr", 2, TODAY)
    monkeypatch.setattr(journal_search, "WITHIN", 2)
    assert _acts(desk, SODER) == ["judge"]
    monkeypatch.setattr(journal_search, "WITHIN", 1)
    assert _acts(desk, SODER) == []
