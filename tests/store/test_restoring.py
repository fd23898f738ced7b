from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tcready.core.errors import Faulty
from tcready.core.records import Organisation, Records, Seat
from tcready.store import History, Store, by_key, create, journal_lines, read_lines, told_by, verify
from tests.databases import placed
from tests.store.rich import AT, WORKSPACE, new_store, small_pack

# What is done to which of three records, in which register; an undo now and then.
STEPS = st.lists(
    st.tuples(st.sampled_from(["put", "remove", "undo", "redo"]), st.booleans(), st.integers(0, 2)),
    max_size=12,
)


def done(store: Store, steps: list[tuple[str, bool, int]]) -> None:
    """The steps taken; a seat is known by its place, and a place that was left is not used again."""
    for number, (what, with_id, which) in enumerate(steps):
        if what in ("undo", "redo"):
            (store.undo if what == "undo" else store.redo)("anna", AT)
            continue
        register = "organisations" if with_id else "seats"
        with store.act("anna", AT, what) as act:
            keys = [key for key, _ in act.every(register)]
            if what == "remove":
                for key in keys[which : which + 1]:
                    act.remove(register, key)
            elif with_id:
                act.put(register, Organisation(id=f"o{which}", name=f"Namn {number}", kind="kommun"))
            else:
                act.put(register, Seat(subject=f"s{which}", organisation=f"o{number}"))


def made_again(folder: Path, lines: bytes, documents: dict[str, bytes]) -> Store:
    entries, findings = read_lines(lines, "journal.jsonl")
    assert findings == []
    folder.mkdir()
    history = History(tuple(entries), documents)
    made = create(folder / "igen", WORKSPACE, small_pack(folder), actor="bo", at=AT, history=history)
    return placed(made)


@settings(deadline=None, max_examples=40)
@given(STEPS, STEPS)
def test_a_workspace_made_again_goes_on_as_the_first_one_does(
    before: list[tuple[str, bool, int]], later: list[tuple[str, bool, int]]
) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        with new_store(folder) as store:
            done(store, before)
            lines = journal_lines(store.journal())
            told = told_by(read_lines(lines, "x")[0])
            assert {k: dict(v) for k, v in told.records.items()} == by_key(store)
            with made_again(folder / "ny", lines, {}) as again:
                assert journal_lines(again.journal()) == lines
                assert again.records() == store.records()
                assert again.workspace == store.workspace
                assert list(verify(again)) == []
                for each in (store, again):
                    done(each, later)
                assert by_key(again) == by_key(store)  # the same keys too: no place is used twice
                assert list(verify(again)) == []


def test_everything_comes_back_also_snapshots(filled: Store, records: Records, tmp_path: Path) -> None:
    lines = journal_lines(filled.journal())
    with made_again(tmp_path / "ny", lines, dict(filled.snapshots())) as again:
        (tmp_path / "ny/igen/files").rmdir()
        (filled.folder / "files").rename(tmp_path / "ny/igen/files")
        assert again.records() == records
        assert again.snapshots() == filled.snapshots()
        assert list(verify(again)) == []


@pytest.mark.parametrize("documents", [{}, {"start": b"{}"}])
def test_a_snapshot_that_is_missing_or_another_stops_it(
    filled: Store, tmp_path: Path, documents: dict[str, bytes]
) -> None:
    with pytest.raises(Faulty) as raised:
        made_again(tmp_path / "ny", journal_lines(filled.journal()), documents)
    assert [str(finding.where) for finding in raised.value.findings] == ["snapshots/start.json"]
    assert not (tmp_path / "ny/igen").exists()


def test_any_change_in_the_lines_is_seen_at_its_line(filled: Store) -> None:
    lines = journal_lines(filled.journal()).splitlines()
    for number in (0, len(lines) // 2, len(lines) - 1):
        for old, new in ((b'"actor":"anna"', b'"actor":"olle"'), (b'"payload":"{', b'"payload":"{ ')):
            changed = [*lines]
            changed[number] = changed[number].replace(old, new)
            assert changed != lines
            _, findings = read_lines(b"\n".join(changed), "j")
            assert f"j:{number + 1}" in [str(finding.where) for finding in findings]
    _, findings = read_lines(b"\n".join(lines[:2] + lines[3:]), "j")
    assert [(f.code, str(f.where)) for f in findings] == [("journal_gap", "j:3")]


@pytest.mark.parametrize("line", [b"x", b"[]", b"{}", b'{"seq":1}', b"\xff", b"[" * 100_000])
def test_what_is_no_entry_is_told_at_its_line(line: bytes) -> None:
    entries, findings = read_lines(line, "j")
    assert (entries, [str(finding.where) for finding in findings]) == ([], ["j:1"])
