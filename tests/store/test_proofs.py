"""Evidence read only to be scored says what the same records say when they are read in full."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from tcready.core.errors import Damaged
from tcready.core.fingerprint import fingerprint
from tcready.core.records import Evidence, Records
from tcready.core.records.proof import Proof, ProofRow
from tcready.core.scoring import score
from tcready.store import Store
from tests.scoring.strategies import law, workspaces
from tests.scoring.tiny import Given, application_of, day_of, framework_of, records_of
from tests.store.rich import AT, new_store
from tests.store.test_verify import tampered


def test_every_field_the_scorer_asks_is_the_same(filled: Store) -> None:
    """The rich records fill every field of every model somewhere, two decisions and two files among them."""
    records, proofs = filled.records_and_proofs()
    full = filled.records()
    assert records == full.model_copy(update={"evidence": ()})
    assert [_asked(row) for row in proofs] == [_asked(item) for item in full.evidence]
    told = [fingerprint(item) if _ever_accepted(item) else None for item in full.evidence]
    assert [row.fingerprint for row in proofs] == told


def _ever_accepted(item: Evidence) -> bool:
    return any(decision.state == "accepted" for decision in item.decisions)


def _asked(item: Proof) -> list[Any]:
    return [
        (item.id, item.kind, item.requirements, item.subjects, item.measures, item.has_file),
        (item.collected, item.valid_from, item.valid_through),
        [(party.organisation, party.signed_on(item.collected)) for party in item.parties],
        [(one.state, one.on, one.fingerprint, one.pairs) for one in item.decisions],
    ]


def test_a_file_that_is_gone_is_gone_in_both(filled: Store) -> None:
    (file,) = {item.file.sha256 for item in filled.records().evidence if item.file}
    (filled.folder / "files" / file).unlink()
    _, proofs = filled.records_and_proofs()
    assert [row.has_file for row in proofs] == [item.has_file for item in filled.records().evidence]
    assert False in [row.has_file for row in proofs]


@law(25)
@given(workspaces())
def test_they_score_the_same(tmp_path_factory: pytest.TempPathFactory, workspace: Given) -> None:
    framework, records = framework_of(workspace), records_of(workspace)
    plain = records.model_copy(
        update={
            "evidence": tuple(item for item in records.evidence if item.file is None),
            "plan": tuple({row.id: row for row in records.plan}.values()),
            "financing": tuple({row.id: row for row in records.financing}.values()),
        }
    )
    with new_store(tmp_path_factory.mktemp("proofs")) as store:
        store.load(plain, actor="anna", at=AT)
        registers, proofs = store.records_and_proofs()
    application, as_of = application_of(workspace), day_of(workspace)
    expected = score(framework, plain, application, as_of)
    assert score(framework, registers, application, as_of, evidence=proofs) == expected


@pytest.mark.parametrize(
    ("statement", "field"),
    [
        ("UPDATE evidence SET collected = '2025-5-1' WHERE id = 'avtal'", "collected"),
        ("UPDATE evidence SET valid_from = '20250501' WHERE id = 'avtal'", "valid_from"),
        pytest.param(
            "UPDATE evidence SET note = x'00ff' WHERE id = 'avtal'",
            "note",
            marks=pytest.mark.sqlite_only("PostgreSQL holds nothing but text in a column of text"),
        ),
        ("UPDATE evidence_measure SET value = 'tolv'", "measures"),
        ("UPDATE decision SET \"on\" = 'igår'", "decisions.0.on"),
    ],
)
def test_what_cannot_be_understood_is_damage_and_named(filled: Store, statement: str, field: str) -> None:
    tampered(filled, statement)
    with pytest.raises(Damaged) as raised:
        filled.records_and_proofs()
    assert field in str(raised.value)
    assert "avtal" in str(raised.value)


def test_an_empty_workspace_has_none(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        assert store.records_and_proofs() == (Records(), [])


def test_a_row_is_a_tuple_and_no_model() -> None:
    assert issubclass(ProofRow, tuple)
    assert not issubclass(ProofRow, Evidence)
