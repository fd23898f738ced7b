from __future__ import annotations

import pytest

from tcready.core.errors import Conflict
from tcready.core.records import Judgement, Organisation, Records
from tcready.store import Store, open_store, verify
from tests.store.rich import AT

ALFA, BETA, GAMMA = (
    Organisation.model_validate({"id": name, "name": name.title(), "kind": "kommun"})
    for name in ("alfa", "beta", "gamma")
)
JUDGED = Judgement.model_validate(
    {"requirement": "r", "subject": "s", "reviewer": "g", "level": 2, "on": "2025-01-01"}
)


def put(store: Store, actor: str, *values: Organisation) -> None:
    with store.act(actor, AT, "organisation.set") as act:
        for value in values:
            act.put("organisations", value)


def test_undo_and_redo_across_restarts(store: Store) -> None:
    put(store, "anna", ALFA, BETA)
    with store.act("anna", AT, "byt") as act:
        act.remove("organisations", "alfa")
        act.put("organisations", BETA.model_copy(update={"name": "Nya Beta"}))
        act.put("judgements", JUDGED)
    after = store.records()
    store.close()
    with open_store(store.folder) as again:
        undone = again.undo("anna", AT)
        assert undone is not None
        assert (undone.act, undone.actor, undone.what) == (3, "anna", "byt")
        assert undone.records == (("organisations", "alfa"), ("organisations", "beta"), ("judgements", "1"))
        assert again.records() == Records(organisations=(ALFA, BETA))  # alfa is back in its old place
    with open_store(store.folder) as again:
        assert again.undo("anna", AT) is not None
        assert again.records() == Records()
        assert again.undo("anna", AT) is None
    with open_store(store.folder) as again:
        assert again.redo("anna", AT) is not None
        redone = again.redo("anna", AT)
        assert redone is not None
        assert redone.what == "byt"
        assert again.records() == after
        assert again.redo("anna", AT) is None
        assert list(verify(again)) == []


def test_undo_redo_undo_goes_on(store: Store) -> None:
    put(store, "anna", ALFA)
    put(store, "anna", BETA)
    for _ in range(3):
        store.undo("anna", AT)
        assert store.records().organisations == (ALFA,)
        store.redo("anna", AT)
        assert store.records().organisations == (ALFA, BETA)
    store.undo("anna", AT)
    store.undo("anna", AT)
    assert store.records() == Records()


def test_a_new_act_ends_what_can_be_redone(store: Store) -> None:
    put(store, "anna", ALFA)
    store.undo("anna", AT)
    put(store, "anna", BETA)
    assert store.redo("anna", AT) is None
    assert store.records().organisations == (BETA,)


def test_the_journal_says_which_act_was_undone(store: Store) -> None:
    put(store, "anna", ALFA)
    store.undo("anna", AT)
    *_, last = store.journal()
    assert (last.act, last.what) == (3, "undo")
    assert (last.content["of_act"], last.content["after"]) == (2, None)


def test_each_undoes_their_own(store: Store) -> None:
    put(store, "anna", ALFA)
    put(store, "bertil", BETA)
    store.undo("anna", AT)
    assert store.records().organisations == (BETA,)
    assert store.undo("cecilia", AT) is None


def test_what_somebody_built_upon_is_not_undone(store: Store) -> None:
    put(store, "anna", ALFA, GAMMA)
    put(store, "bertil", ALFA.model_copy(update={"name": "Bertils"}))
    before = store.records()
    with pytest.raises(Conflict, match="alfa"):
        store.undo("anna", AT)
    assert store.records() == before
    assert list(verify(store)) == []


def test_what_somebody_removed_is_not_undone(store: Store) -> None:
    put(store, "anna", ALFA)
    with store.act("bertil", AT, "bort") as act:
        act.remove("organisations", "alfa")
    with pytest.raises(Conflict, match="togs bort"):
        store.undo("anna", AT)


def test_the_ground_is_not_undone(filled: Store, records: Records) -> None:
    with filled.act("anna", AT, "snapshot.take") as act:
        act.add_snapshot("mitt", b"x")
    assert filled.undo("anna", AT) is None
    assert filled.records() == records
    assert [name for name, _ in filled.snapshots()] == ["start", "mitt"]


def test_rich_evidence_comes_back_whole(filled: Store, records: Records) -> None:
    with filled.act("anna", AT, "bort") as act:
        act.remove("evidence", "avtal")
    assert [item.id for item in filled.records().evidence] == ["önskat"]
    filled.undo("anna", AT)
    assert filled.records() == records
