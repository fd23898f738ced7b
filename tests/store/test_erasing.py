"""What is erased is gone from the disk and the journal holds; a blank that nothing vouches for is damage."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tcready.core.errors import WrongInput
from tcready.core.records import Evidence, Judgement, Records
from tcready.store import ERASED, ERASED_FILES, Store, Tombstone, journal_lines, open_store, read_lines
from tcready.store.erasing import lawfully_empty
from tests.store.rich import AT, new_store, stored_file
from tests.store.test_verify import tampered, told

SECRET = "Kvistbergaxelsson"


@pytest.fixture
def kept(tmp_path: Path) -> Store:
    """Two records, one of them with a secret in every revision and in its own file."""
    store = new_store(tmp_path)
    own, shared = (stored_file(store, tmp_path, text.encode()) for text in (f"av {SECRET}", "delad"))
    first = Evidence(id="brev", title=SECRET, kind="avtal", requirements=(), subjects=(), file=own)
    with store.act("anna", AT, "evidence.add") as act:
        act.add("evidence", first)
    with store.act("anna", AT, "evidence.add") as act:
        act.add("evidence", first.model_copy(update={"id": "annat", "title": "Annat", "file": shared}))
    for note in (f"{SECRET} " * 3000, None):
        with store.act("anna", AT, "evidence.set") as act:
            act.put("evidence", first.model_copy(update={"note": note, "file": shared}))
    return store


def erase(store: Store, key: str = "brev", register: str = "evidence") -> None:
    with store.act("cia", AT, ERASED) as act:
        act.erase(register, key, "gallringsbeslut 7")
    store.clear_erased()


def holding(folder: Path) -> list[str]:
    """Every file under the folder that has the secret in its bytes."""
    return [p.name for p in sorted(folder.rglob("*")) if p.is_file() and SECRET.encode() in p.read_bytes()]


@pytest.mark.sqlite_only("pages of the file; for PostgreSQL see tests/store/engines/test_postgres.py")
def test_it_is_gone_from_every_byte_on_disk_and_the_chain_holds(kept: Store) -> None:
    with closing(sqlite3.connect(kept.folder / "tcready.db")) as own:  # pages that were let go of long ago
        own.execute("PRAGMA secure_delete = OFF")  # some builds have it on
        own.execute("CREATE TABLE was (text)")
        own.execute("INSERT INTO was VALUES (?)", (f"{SECRET} " * 3000,))
        own.execute("DROP TABLE was")
        own.commit()
    assert holding(kept.folder)
    head = kept.journal_head()
    erase(kept)
    assert holding(kept.folder) == []
    assert [item.id for item in kept.records().evidence] == ["annat"]
    entries = list(kept.journal())
    assert [entry.emptied for entry in entries] == [False, True, False, True, True, False]
    assert entries[-2].hash == head, "the entries keep their hashes"
    assert told(kept) == []


def test_a_file_that_another_record_has_stays(kept: Store) -> None:
    erase(kept)
    (stone,) = kept.tombstones()
    (left,) = kept.records().evidence
    assert left.file
    assert left.file.sha256 not in stone.files
    assert kept.files.present() == {left.file.sha256}
    assert len(stone.files) == 1


def test_a_removed_record_can_be_erased_too(kept: Store) -> None:
    with kept.act("anna", AT, "evidence.remove") as act:
        act.remove("evidence", "brev")
    erase(kept)
    assert holding(kept.folder) == []
    assert told(kept) == []


def test_a_record_without_an_id_is_known_by_its_position(kept: Store) -> None:
    judgement = Judgement(requirement="a", subject="b", level=2, reviewer=SECRET, on=AT.date(), as_="review")
    with kept.act("anna", AT, "judge") as act:
        key = act.put("judgements", judgement)
        act.put("judgements", judgement.model_copy(update={"reviewer": "bo"}))
    erase(kept)
    erase(kept, key, "judgements")
    assert [item.reviewer for item in kept.records().judgements] == ["bo"]
    assert holding(kept.folder) == []
    assert told(kept) == []


def test_it_does_not_come_back_by_undo_or_under_its_id(kept: Store) -> None:
    with kept.act("anna", AT, "evidence.set") as act:
        act.put("evidence", kept.records().evidence[1].model_copy(update={"title": "Nytt namn"}))
    kept.undo("anna", AT)
    erase(kept)
    assert kept.redo("anna", AT) is not None, "what stands between is still there to do again"
    assert kept.undo("anna", AT) is not None
    undone = kept.undo("anna", AT)
    assert undone is not None
    assert undone.records == (("evidence", "annat"),), "the erased record's acts are passed over"
    assert kept.undo("anna", AT) is None
    assert kept.undo("cia", AT) is None
    again = Evidence(id="brev", title="Igen", kind="avtal", requirements=(), subjects=())
    with pytest.raises(WrongInput, match="gallrades"), kept.act("bo", AT, "evidence.add") as act:
        act.add("evidence", again)
    assert told(kept) == []


@pytest.mark.parametrize("number", [1, 2])
def test_an_act_with_an_erased_record_is_not_half_undone(kept: Store, number: int) -> None:
    with kept.act("bo", AT, "evidence.set") as act:
        for item in kept.records().evidence[:number]:
            act.put("evidence", item.model_copy(update={"owner": "samordnare"}))
    kept.undo("bo", AT)
    erase(kept)
    assert kept.redo("bo", AT) is None
    assert kept.undo("bo", AT) is None


def test_only_a_whole_and_later_tombstone_makes_it_lawful(kept: Store) -> None:
    erase(kept)
    blank = "UPDATE journal SET salt = '', payload = '' WHERE seq = {}"
    tampered(kept, blank.format(3))
    assert ("journal_payload", "journal:3") in told(kept)
    with open_store(kept.folder) as again:
        with again._database.writing() as connection:
            connection.exec_driver_sql(blank.format(6))
        assert {("journal_payload", f"journal:{seq}") for seq in (2, 3, 4, 5, 6)} <= set(told(again))


def test_a_tombstone_vouches_for_nothing_after_it() -> None:
    stone = Tombstone(5, "2026-11-23T09:30:00Z", "cia", "evidence", "brev", "beslut", (2, 5, 7), ())
    assert lawfully_empty([stone]) == {2: 5}


def test_what_went_with_its_record_may_come_back_with_another(kept: Store, tmp_path: Path) -> None:
    erase(kept)
    (stone,) = kept.tombstones()
    taken = stored_file(kept, tmp_path, f"av {SECRET}".encode())
    assert (taken.sha256,) == stone.files
    new = Evidence(id="nytt", title="n", kind="avtal", requirements=(), subjects=(), file=taken)
    with kept.act("bo", AT, "evidence.add") as act:
        act.add("evidence", new)
    assert kept.clear_erased() == []
    assert taken.sha256 in kept.files.present()
    assert told(kept) == []


def test_a_file_alone_goes_and_its_record_stays(kept: Store, tmp_path: Path) -> None:
    file = kept.records().evidence[1].file
    assert file
    erase(kept, file.sha256, ERASED_FILES)
    assert file.sha256 not in kept.files.present()
    assert [item.has_file for item in kept.records().evidence] == [False, False]
    assert told(kept) == []
    with open_store(kept.folder) as again:
        taken = stored_file(again, tmp_path, b"delad")
        new = Evidence(id="nytt", title="n", kind="avtal", requirements=(), subjects=(), file=taken)
        with pytest.raises(WrongInput, match="gallrades"), again.act("bo", AT, "evidence.add") as act:
            act.add("evidence", new)
        assert taken.sha256 not in again.files.present(), "what was refused is not left either"


def test_what_came_between_is_told_and_done_the_next_time(kept: Store) -> None:
    with kept.act("cia", AT, ERASED) as act:
        act.erase("evidence", "brev", "beslut")
    (stone,) = kept.tombstones()
    assert told(kept) == [("file_not_erased", f"files/{stone.files[0]}")]
    with open_store(kept.folder) as again:
        assert again.clear_erased() == [stone.files[0]]
        assert holding(kept.folder) == []
        assert told(again) == []


def test_the_journal_as_lines_says_the_same(kept: Store) -> None:
    erase(kept)
    lines = journal_lines(kept.journal())
    entries, findings = read_lines(lines, "journal.jsonl")
    assert (len(entries), findings) == (6, [])
    stoneless, findings = read_lines(b"".join(lines.splitlines(keepends=True)[:5]), "journal.jsonl")
    assert len(stoneless) == 5
    assert [finding.code for finding in findings] == ["journal_payload"] * 3


def test_what_never_was_cannot_be_erased(kept: Store) -> None:
    before = list(kept.journal())
    with pytest.raises(WrongInput, match="finns inte"), kept.act("cia", AT, ERASED) as act:
        act.erase("evidence", "saknas", "beslut")
    assert list(kept.journal()) == before
    assert kept.records() != Records()
