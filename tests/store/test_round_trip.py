from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tcready.core.errors import Damaged, WrongInput
from tcready.core.records import Evidence, Records
from tcready.i18n import tell
from tcready.store import Store, open_store, verify
from tcready.store.shapes import SHAPES
from tests import databases
from tests.store.rich import AT


def test_every_field_of_every_record_comes_back(filled: Store, records: Records) -> None:
    assert filled.records() == records


def test_the_records_of_the_test_fill_every_field(records: Records) -> None:
    """So that a field that is added to a model and forgotten in a table is noticed above."""
    for register, shape in SHAPES.items():
        for name, field in shape.model.model_fields.items():
            default = field.get_default(call_default_factory=True)
            values = [getattr(item, name) for item in getattr(records, register)]
            assert any(value != default for value in values), f"{register}.{name}"
    assert set(SHAPES) == set(Records.model_fields)


def test_one_by_one_gives_the_same_as_in_bulk(store: Store, records: Records) -> None:
    with store.act("anna", AT, "allt") as act:
        for register in SHAPES:
            for value in getattr(records, register):
                act.put(register, value)
    assert store.records() == records


def test_records_survive_a_restart(filled: Store, records: Records) -> None:
    filled.close()
    with open_store(filled.folder) as again:
        assert again.records() == records
        assert again.snapshots() == [("start", b'{"format": 1}')]


def test_a_bare_party_is_not_the_same_as_one_without_a_signature(filled: Store) -> None:
    bare, _, unsigned = filled.records().evidence[0].parties
    assert (bare.signed_when_collected, unsigned.signed_when_collected) == (True, False)


def test_no_links_and_every_link_are_kept_apart(filled: Store) -> None:
    rejected, accepted, withdrawn = filled.records().evidence[0].decisions
    assert rejected.links is None
    assert [link.subject for link in accepted.links or ()] == ["syd", "nord"]
    assert withdrawn.links == ()


def test_a_file_that_is_gone_is_read_as_not_present(filled: Store, records: Records) -> None:
    file = records.evidence[0].file
    assert file is not None
    filled.files.path_of(file).unlink()
    read = filled.records().evidence[0].file
    assert read is not None
    assert not read.present


def test_a_row_that_is_not_valid_is_named(filled: Store) -> None:
    with filled._database.writing() as connection:
        connection.exec_driver_sql("UPDATE judgement SET level = -1 WHERE position = 2")
    with pytest.raises(Damaged) as refused:
        filled.records()
    assert tell(refused.value.message) == (
        "Databasens uppgifter om bedömningen med nummer 2 är skadade: fel i level. Kör tcready verify."
    )


def test_loading_needs_empty_registers(filled: Store) -> None:
    with pytest.raises(WrongInput):
        filled.load(Records(), actor="anna", at=AT)


def test_loading_refuses_an_id_that_stands_twice(store: Store, records: Records) -> None:
    twins = records.model_copy(update={"people": records.people * 2})
    with pytest.raises(WrongInput, match="två gånger"):
        store.load(twins, actor="anna", at=AT)
    assert store.records() == Records()


# PostgreSQL cannot hold NUL, and says so: see tests/store/engines/test_postgres.py.
HOLDABLE = st.characters(codec="utf-8", exclude_characters="\0" if databases.IN_POSTGRES else "")
TEXT = st.text(HOLDABLE, min_size=1).filter(lambda text: text.strip() != "")
DECIMAL = st.decimals(-(10**12), 10**12, places=4, allow_nan=False, allow_infinity=False).map(
    lambda number: f"{number:f}"
)
PARTY = st.one_of(
    st.just("zeta"),
    st.builds(
        lambda dnr, signed: {"organisation": "alfa", "dnr": dnr} | ({"signed": signed} if signed else {}),
        TEXT,
        st.none() | st.dates().map(str),
    ),
)


@given(
    title=TEXT,
    note=st.none() | TEXT,
    parties=st.lists(PARTY, max_size=4),
    measures=st.dictionaries(st.sampled_from(["a", "b", "ö"]), DECIMAL),
    links=st.lists(st.sampled_from(["x", "y", "z"]), max_size=3),
)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_evidence_comes_back(
    store: Store,
    title: str,
    note: str | None,
    parties: list[object],
    measures: dict[str, str],
    links: list[str],
) -> None:
    """Whatever stood there before: the record is replaced again and again."""
    value = Evidence.model_validate(
        {
            "id": "e",
            "title": title,
            "kind": "k",
            "note": note,
            "parties": parties,
            "measures": measures,
            "decisions": [
                {
                    "state": "withdrawn",
                    "by": "g",
                    "on": "2025-01-01",
                    "links": [{"requirement": name, "subject": "s"} for name in links],
                }
            ],
        }
    )
    with store.act("anna", AT, "prov") as act:
        act.put("evidence", value)
    assert store.records().evidence == (value,)
    assert list(verify(store)) == []


def test_order_is_the_order_of_writing_and_a_replacement_keeps_its_place(
    filled: Store, tmp_path: Path
) -> None:
    first, second = filled.records().organisations
    with filled.act("anna", AT, "byt") as act:
        act.put("organisations", first.model_copy(update={"name": "Zeta Nya AB"}))
        act.add("organisations", second.model_copy(update={"id": "mellan"}))
        act.remove("organisations", "alfa")
        act.add("organisations", second)
    names = [(item.id, item.name) for item in filled.records().organisations]
    assert names == [("zeta", "Zeta Nya AB"), ("mellan", "Alfa kommun"), ("alfa", "Alfa kommun")]
