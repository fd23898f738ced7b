from __future__ import annotations

import hashlib
import json
from datetime import datetime, timedelta, timezone

import pytest

from tcready.core.records import Figure, Organisation, Records
from tcready.store import Store, open_store, verify
from tests.databases import REFUSED, spoken_to
from tests.store.rich import AT

ALFA = Organisation.model_validate({"id": "alfa", "name": "Ålfa", "kind": "kommun"})


def test_an_entry_can_be_checked_with_nothing_but_the_standard_library(store: Store) -> None:
    with store.act("anna", AT, "organisation.set") as act:
        act.put("organisations", ALFA)
    first, second = store.journal()
    assert first.prev == "0" * 64
    assert second[:7] == (2, 2, "2026-11-23T09:30:00Z", "anna", "organisation.set", "organisations", "alfa")
    assert second.payload == (
        '{"after":{"id":"alfa","kind":"kommun","name":"Ålfa"},"before":null,"position":1}'
    )
    salted = bytes.fromhex(second.salt) + second.payload.encode("utf-8")
    assert len(bytes.fromhex(second.salt)) == 16
    assert second.payload_hash == hashlib.sha256(salted).hexdigest()
    chained = {
        "act": 2,
        "actor": "anna",
        "at": "2026-11-23T09:30:00Z",
        "key": "alfa",
        "payload_hash": second.payload_hash,
        "prev": first.hash,
        "register": "organisations",
        "seq": 2,
        "what": "organisation.set",
    }
    text = json.dumps(chained, separators=(",", ":"))
    assert second.hash == hashlib.sha256(text.encode()).hexdigest()
    assert store.journal_head() == second.hash


def test_the_entries_of_an_act_share_its_number(store: Store) -> None:
    for count in (2, 0, 1):
        with store.act("anna", AT, "prov") as act:
            for _ in range(count):
                act.put(
                    "figures",
                    Figure.model_validate({"year": 2025, "subject": "s", "measure": "m", "value": 1}),
                )
    assert [(entry.seq, entry.act) for entry in store.journal()] == [(1, 1), (2, 2), (3, 2), (4, 3)]


def test_time_is_written_in_utc(store: Store) -> None:
    summer = datetime(2026, 7, 1, 0, 30, 59, 999999, tzinfo=timezone(timedelta(hours=2)))
    with store.act("anna", summer, "prov") as act:
        act.put("organisations", ALFA)
    assert [entry.at for entry in store.journal()][-1] == "2026-06-30T22:30:59Z"


def test_a_removal_keeps_what_was(store: Store) -> None:
    with store.act("anna", AT, "prov") as act:
        act.put("organisations", ALFA)
        act.remove("organisations", "alfa")
    *_, last = store.journal()
    plain = {"id": "alfa", "name": "Ålfa", "kind": "kommun"}
    assert last.content == {"before": plain, "after": None, "position": 1}


def test_loading_writes_one_entry_a_record_and_the_journal_is_read_in_pages(store: Store) -> None:
    figures = [
        {"year": 2025, "subject": "s", "measure": f"m{number}", "value": number} for number in range(2500)
    ]
    store.load(Records.model_validate({"figures": figures}), [("s", b"x")], actor="anna", at=AT)
    entries = list(store.journal())
    assert [entry.seq for entry in entries] == list(range(1, 2503))
    assert {(entry.act, entry.what) for entry in entries[1:]} == {(2, "import")}
    assert list(verify(store)) == []


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM journal WHERE seq = 1",
        "UPDATE journal SET actor = 'ingen'",
        "UPDATE journal SET payload_hash = ''",
        "DELETE FROM snapshot",
        "UPDATE snapshot SET document = ''",
    ],
)
def test_the_database_itself_refuses_to_forget(filled: Store, statement: str) -> None:
    filled.close()
    with pytest.raises(REFUSED), spoken_to(filled.folder) as connection:
        connection.execute(statement)
    with open_store(filled.folder) as again:
        assert list(verify(again)) == []
