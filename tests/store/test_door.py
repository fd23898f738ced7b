from __future__ import annotations

from datetime import datetime

import pytest

from tcready.core.errors import Conflict, WrongInput
from tcready.core.records import (
    Evidence,
    FileRef,
    FinancingLine,
    Judgement,
    Narrative,
    Organisation,
    Records,
    Workspace,
)
from tcready.i18n import tell
from tcready.store import Store
from tests.databases import REFUSED, spoken_to
from tests.store.rich import AT, WORKSPACE

ALFA = Organisation.model_validate({"id": "alfa", "name": "Alfa", "kind": "kommun"})
BETA = Organisation.model_validate({"id": "beta", "name": "Beta", "kind": "fack"})
JUDGED = Judgement.model_validate(
    {"requirement": "r", "subject": "s", "reviewer": "g", "level": 2, "on": "2025-01-01"}
)


class Stop(Exception):
    """What goes wrong in the middle of an act."""


def put(store: Store, *values: Organisation) -> None:
    with store.act("anna", AT, "organisation.set") as act:
        for value in values:
            act.put("organisations", value)


def test_an_act_that_fails_leaves_nothing(store: Store) -> None:
    head = store.journal_head()

    def fails_in_the_middle() -> None:
        with store.act("anna", AT, "prov") as act:
            act.put("organisations", ALFA)
            act.put("judgements", JUDGED)
            act.add_snapshot("start", b"x")
            raise Stop

    with pytest.raises(Stop):
        fails_in_the_middle()
    assert store.records() == Records()
    assert store.snapshots() == []
    assert store.journal_head() == head


def test_keys(store: Store) -> None:
    with store.act("anna", AT, "prov") as act:
        assert act.put("organisations", ALFA) == "alfa"
        assert act.put("narratives", Narrative(criterion="ett", subject="syd")) == "ett--syd"
        assert act.put("judgements", JUDGED) == "1"
        assert act.put("judgements", JUDGED) == "2"
    assert store.records().judgements == (JUDGED, JUDGED)


def test_a_position_is_not_used_again(store: Store) -> None:
    with store.act("anna", AT, "prov") as act:
        act.remove("judgements", act.put("judgements", JUDGED))
        assert act.put("judgements", JUDGED) == "2"


def test_expected_as_stored_is_taken(store: Store) -> None:
    put(store, ALFA)
    changed = ALFA.model_copy(update={"name": "Alfa kommun"})
    with store.act("anna", AT, "prov") as act:
        act.put("organisations", changed, expected=ALFA)
    assert store.records().organisations == (changed,)


def test_another_than_expected_is_a_conflict_that_says_who_and_what(store: Store) -> None:
    put(store, ALFA)
    with store.act("bertil", AT, "prov") as act:
        act.put("organisations", ALFA.model_copy(update={"name": "Bertils", "municipality_code": "0180"}))

    def on_what_was_read_before() -> None:
        with store.act("anna", AT, "prov") as act:
            act.put("organisations", BETA)
            act.put("organisations", ALFA.model_copy(update={"name": "Annas"}), expected=ALFA)

    with pytest.raises(Conflict) as refused:
        on_what_was_read_before()
    assert tell(refused.value.message) == (
        "Ingenting sparades: organisationen alfa ändrades av bertil 2026-11-23T09:30:00Z "
        "(name, municipality_code). Läs in på nytt och försök igen."
    )
    assert [item.name for item in store.records().organisations] == ["Bertils"]


def test_gone_meanwhile_is_a_conflict(store: Store) -> None:
    put(store, ALFA)
    with store.act("bertil", AT, "prov") as act:
        act.remove("organisations", "alfa")
    with pytest.raises(Conflict, match="togs bort"), store.act("anna", AT, "prov") as act:
        act.put("organisations", ALFA, expected=ALFA)
    with pytest.raises(Conflict, match="togs bort"), store.act("anna", AT, "prov") as act:
        act.remove("organisations", "alfa", expected=ALFA)


def test_a_file_missing_now_does_not_make_evidence_another(filled: Store) -> None:
    file = filled.records().evidence[0].file
    assert file is not None
    filled.files.path_of(file).unlink()
    read = filled.records().evidence[0]
    with filled.act("anna", AT, "prov") as act:
        act.put("evidence", read.model_copy(update={"title": "Nytt"}), expected=read)
    assert filled.records().evidence[0].title == "Nytt"


def test_add_refuses_an_id_that_is_taken(store: Store) -> None:
    put(store, ALFA)
    with pytest.raises(WrongInput, match="redan"), store.act("anna", AT, "prov") as act:
        act.add("organisations", ALFA)


def test_replace_and_remove_by_position(store: Store) -> None:
    other = JUDGED.model_copy(update={"level": 4})
    with store.act("anna", AT, "prov") as act:
        first, second = act.put("judgements", JUDGED), act.put("judgements", JUDGED)
        act.replace("judgements", first, other, expected=JUDGED)
        act.remove("judgements", second)
        assert act.get("judgements", first) == other
        assert act.get("judgements", second) is None
    assert store.records().judgements == (other,)


@pytest.mark.parametrize("key", ["7", "0", "-1", "x", "9" * 30, "²"])
def test_what_is_not_there_cannot_be_replaced_or_removed(store: Store, key: str) -> None:
    with pytest.raises(WrongInput, match="finns inte"), store.act("anna", AT, "prov") as act:
        act.replace("judgements", key, JUDGED)
    with pytest.raises(WrongInput, match="finns inte"), store.act("anna", AT, "prov") as act:
        act.remove("judgements", key)


def test_an_id_cannot_be_changed(store: Store) -> None:
    put(store, ALFA)
    with pytest.raises(WrongInput, match="byta id"), store.act("anna", AT, "prov") as act:
        act.replace("organisations", "alfa", BETA)


def test_two_narratives_with_the_same_name_are_refused(store: Store) -> None:
    with store.act("anna", AT, "prov") as act:
        act.put("narratives", Narrative(criterion="a--b", subject="c"))
    with pytest.raises(WrongInput, match="samma namn"), store.act("anna", AT, "prov") as act:
        act.put("narratives", Narrative(criterion="a", subject="b--c"))


def test_the_same_value_again_writes_nothing(store: Store) -> None:
    put(store, ALFA)
    head = store.journal_head()
    put(store, ALFA)
    assert store.journal_head() == head


def test_a_replacement_raises_the_version(store: Store) -> None:
    put(store, ALFA)
    put(store, ALFA.model_copy(update={"name": "A2"}))
    put(store, ALFA.model_copy(update={"name": "A3"}))
    with store.reading() as connection:
        rows = connection.exec_driver_sql("SELECT id, version FROM organisation").all()
    assert rows == [("alfa", 3)]


@pytest.mark.parametrize(
    "value",
    [
        ALFA.model_copy(update={"kind": "klubb"}),
        ALFA.model_copy(update={"name": "\ud800"}),
        ALFA.model_copy(update={"from_": "i går"}),
        JUDGED,
    ],
)
def test_a_value_its_model_does_not_accept_is_refused(store: Store, value: Organisation) -> None:
    with pytest.raises(WrongInput), store.act("anna", AT, "prov") as act:
        act.put("organisations", value)
    assert store.records() == Records()


def test_a_number_too_big_for_the_database_is_refused(store: Store) -> None:
    line = FinancingLine.model_validate(
        {"id": "f", "from": "2025-01-01", "through": "2025-01-01", "side": "budget", "amount_sek": 2**63}
    )
    with pytest.raises(WrongInput, match="stort"), store.act("anna", AT, "prov") as act:
        act.put("financing", line)


def test_no_record_points_to_a_file_that_is_not_there(store: Store) -> None:
    ref = FileRef(sha256="a" * 64, size=1, name="borta.pdf")
    with pytest.raises(WrongInput, match=r"borta\.pdf"), store.act("anna", AT, "prov") as act:
        act.put("evidence", Evidence(id="e", title="E", kind="k", file=ref))


@pytest.mark.parametrize(("actor", "at"), [("  ", AT), ("\udc80", AT), ("anna", AT.replace(tzinfo=None))])
def test_who_and_when_must_be_told(store: Store, actor: str, at: datetime) -> None:
    with pytest.raises(WrongInput), store.act(actor, at, "prov") as act:
        act.put("organisations", ALFA)
    assert store.records() == Records()


def test_the_workspace_can_say_something_else_of_itself(store: Store) -> None:
    renamed = Workspace(name="Ny region", framework="litet", edition="2023", language="en")
    with store.act("anna", AT, "workspace.set") as act:
        act.set_workspace(renamed)
        act.set_workspace(renamed)
    assert store.workspace == renamed
    assert [entry.content["before"] for entry in store.journal()] == [
        None,
        WORKSPACE.model_dump(exclude_none=True),
    ]


def test_a_snapshot_is_kept_as_it_was_given(store: Store) -> None:
    with store.act("anna", AT, "snapshot.take") as act:
        act.add_snapshot("b", b"\x00\xff")
        act.add_snapshot("a", b"")
    assert store.snapshots() == [("b", b"\x00\xff"), ("a", b"")]
    assert store.snapshot("b") == b"\x00\xff"
    with pytest.raises(WrongInput, match="redan"), store.act("anna", AT, "snapshot.take") as act:
        act.add_snapshot("b", b"annat")
    with pytest.raises(WrongInput, match="finns inte"):
        store.snapshot("c")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE organisation SET name = 'Annat'",
        "UPDATE organisation SET name = 'Annat', version = version",
        "UPDATE organisation SET name = 'Annat', version = version + 2 WHERE id = 'alfa'",
        "UPDATE evidence SET note = 'Annat'",
        "UPDATE plan SET owner = NULL",
        pytest.param(
            "UPDATE OR IGNORE subject SET title = 'x'",
            marks=pytest.mark.sqlite_only("PostgreSQL has no UPDATE OR IGNORE"),
        ),
        "INSERT INTO organisation (position, id, name, kind, version) SELECT position, id, 'x', kind, 1 "
        "FROM organisation WHERE true ON CONFLICT (position) DO UPDATE SET name = 'x'",
    ],
)
def test_no_bulk_statement_goes_round_the_version(filled: Store, statement: str) -> None:
    before = filled.records()
    with pytest.raises(REFUSED, match="version_is_raised"), spoken_to(filled.folder) as connection:
        connection.execute(statement)
    assert filled.records() == before
