from __future__ import annotations

import random
from pathlib import Path

import pytest

from tcready.core.errors import Damaged
from tcready.core.finding import Severity
from tcready.core.records import Evidence, Records, Revision
from tcready.i18n import tell
from tcready.store import Store, open_store, verify
from tests.databases import by_hand
from tests.store.rich import AT, stored_file


def tampered(store: Store, *statements: str) -> None:
    """Behind the program's back, with the triggers out of the way and foreign keys off."""
    with by_hand(store.folder) as connection:
        for statement in statements:
            connection.execute(statement)


def told(store: Store) -> list[tuple[str, str]]:
    """The codes and places of what is found, after a restart."""
    store.close()
    with open_store(store.folder) as again:
        findings = list(verify(again))
    assert all(finding.severity is Severity.ERROR for finding in findings)
    assert all(tell(finding.message) for finding in findings)
    return [(finding.code, str(finding.where)) for finding in findings]


def test_nothing_is_wrong_with_what_was_written(filled: Store) -> None:
    with filled.act("anna", AT, "ändra") as act:
        act.remove("judgements", "1")
        act.remove("evidence", "önskat")
        act.put("organisations", filled.records().organisations[0].model_copy(update={"name": "Ny"}))
    filled.undo("anna", AT)
    assert told(filled) == []


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        (
            "UPDATE organisation SET name = 'Annat' WHERE id = 'alfa'",
            ("record_changed", "organisations/alfa"),
        ),
        ("UPDATE judgement SET level = 5 WHERE position = 2", ("record_changed", "judgements/2")),
        ("UPDATE figure SET value = '7.5000001'", ("record_changed", "figures/1")),
        (
            "UPDATE evidence SET collected = '2025-05-31' WHERE id = 'avtal'",
            ("record_changed", "evidence/avtal"),
        ),
        ("UPDATE evidence_party SET dnr = 'x' WHERE ordinal = 0", ("record_changed", "evidence/avtal")),
        ("UPDATE evidence_party SET signed = NULL WHERE ordinal = 1", ("record_changed", "evidence/avtal")),
        (
            "UPDATE evidence_measure SET value = '13' WHERE measure = 'antal'",
            ("record_changed", "evidence/avtal"),
        ),
        ("DELETE FROM evidence_requirement WHERE ordinal = 1", ("record_changed", "evidence/avtal")),
        ("DELETE FROM decision WHERE ordinal = 0", ("record_changed", "evidence/avtal")),
        ("UPDATE decision_link SET subject = 'syd'", ("record_changed", "evidence/avtal")),
        ("UPDATE decision SET every_link = true WHERE ordinal = 2", ("record_changed", "evidence/avtal")),
        (
            "UPDATE application SET period_through = '2029-12-31' WHERE id = 'ny'",
            ("record_changed", "applications/ny"),
        ),
        ("UPDATE plan SET evidence = '[]' WHERE id = 'p2'", ("record_changed", "plan/p2")),
        ("UPDATE plan SET evidence = 'skräp' WHERE id = 'p2'", ("record_invalid", "plan/p2")),
        (
            "UPDATE evidence SET valid_from = 'när som' WHERE id = 'avtal'",
            ("record_invalid", "evidence/avtal"),
        ),
        ("DELETE FROM seat WHERE position = 2", ("record_missing", "seats/2")),
        (
            "INSERT INTO subject (position, id, version, level, title) VALUES (9, 'ny', 1, 'region', 'Ny')",
            ("record_unknown", "subjects/ny"),
        ),
        ("UPDATE workspace SET name = 'Annan region'", ("workspace_changed", "workspace")),
        ("UPDATE snapshot SET document = ''", ("snapshot_changed", "snapshots/start")),
        ("DELETE FROM snapshot", ("snapshot_missing", "snapshots/start")),
        (
            "UPDATE journal SET payload = replace(payload, 'Zeta AB', 'Zeta HB')",
            ("journal_payload", "journal:2"),
        ),
        ("UPDATE journal SET salt = '' WHERE seq = 5", ("journal_payload", "journal:5")),
        ("UPDATE journal SET salt = 'inte hex' WHERE seq = 5", ("journal_payload", "journal:5")),
        ("UPDATE journal SET payload = x'ff' WHERE seq = 5", ("journal_payload", "journal:5")),
        ("UPDATE journal SET actor = 'ingen' WHERE seq = 4", ("journal_changed", "journal:4")),
        ("UPDATE journal SET at = x'00' WHERE seq = 4", ("journal_changed", "journal:4")),
    ],
)
def test_one_edit_is_one_finding_that_names_it(
    filled: Store, statement: str, expected: tuple[str, str]
) -> None:
    tampered(filled, statement)
    assert told(filled) == [expected]


def test_a_child_without_its_record_is_seen(filled: Store) -> None:
    tampered(filled, "INSERT INTO evidence_subject VALUES (77, 0, 'syd')")
    assert told(filled) == [("database_foreign_key", f"{filled.database_name}:evidence_subject")]


def test_two_records_that_change_places_are_seen(filled: Store) -> None:
    tampered(
        filled,
        "UPDATE organisation SET position = 99 WHERE id = 'zeta'",
        "UPDATE organisation SET position = 1 WHERE id = 'alfa'",
        "UPDATE organisation SET position = 2 WHERE id = 'zeta'",
    )
    assert told(filled) == [
        ("record_changed", "organisations/alfa"),
        ("record_changed", "organisations/zeta"),
    ]


def test_a_journal_row_that_is_gone_is_named_with_the_record_it_told_of(filled: Store) -> None:
    tampered(filled, "DELETE FROM journal WHERE seq = 3")
    assert told(filled) == [("journal_gap", "journal:3"), ("record_unknown", "organisations/alfa")]


def test_the_end_of_the_journal_cut_off_is_seen(filled: Store) -> None:
    last = [entry.seq for entry in filled.journal()][-1]
    tampered(filled, f"DELETE FROM journal WHERE seq = {last}")
    assert told(filled) == [("snapshot_unknown", "snapshots/start")]


def test_a_rewritten_link_is_seen_at_the_next(filled: Store) -> None:
    tampered(filled, f"UPDATE journal SET hash = '{'a' * 64}' WHERE seq = 4")
    assert told(filled) == [("journal_changed", "journal:4"), ("journal_broken", "journal:5")]


def test_a_file_that_is_gone_or_changed_is_named(filled: Store, records: Records) -> None:
    file = records.evidence[0].file
    assert file is not None
    path = filled.files.path_of(file)
    path.chmod(0o644)
    path.write_bytes(b"ett avtaL")
    assert told(filled) == [("file_changed", f"files/{file.sha256}")]
    path.unlink()
    assert told(filled) == [("file_missing", f"files/{file.sha256}")]


def test_a_table_that_is_gone_does_not_hide_the_rest(filled: Store) -> None:
    tampered(filled, "DROP TABLE need", "UPDATE workspace SET name = 'Annan'")
    codes = told(filled)
    assert ("database_damaged", filled.database_name) in codes
    assert ("workspace_changed", "workspace") in codes


@pytest.mark.sqlite_only("bits are flipped in the file")
def test_no_flipped_bit_changes_anything_unseen(filled: Store, records: Records) -> None:
    """Rot is refused on opening, found, or touches nothing that is read."""
    path, snapshots, entries = filled.folder / "tcready.db", filled.snapshots(), list(filled.journal())
    filled.close()
    sound, seen = path.read_bytes(), 0
    used = [place for place, byte in enumerate(sound) if byte]
    for seed in range(120):
        rotten, chance = bytearray(sound), random.Random(seed)
        rotten[chance.choice(used)] ^= 1 << chance.randrange(8)
        path.write_bytes(rotten)
        try:
            with open_store(filled.folder) as store:
                if list(verify(store)):
                    seen += 1
                    continue
                assert store.records() == records
                assert store.snapshots() == snapshots
                assert list(store.journal()) == entries
        except Damaged:
            seen += 1
    assert seen > 60


def test_the_file_of_an_earlier_revision_is_looked_for_too(filled: Store, tmp_path: Path) -> None:
    earlier = stored_file(filled, tmp_path, b"den gamla versionen")
    with filled.act("anna", AT, "revise") as act:
        wanted = act.get("evidence", "önskat")
        assert isinstance(wanted, Evidence)
        revision = Revision.model_validate({"replaced": "2025-06-01", "file": earlier})
        act.put("evidence", wanted.model_copy(update={"revisions": (revision,)}))
    assert told(filled) == []
    filled.files.path_of(earlier).unlink()
    assert told(filled) == [("file_missing", f"files/{earlier.sha256}")]
    with open_store(filled.folder) as again:
        found = again.records().evidence_by_id["önskat"]
    assert [file.present for file in found.files] == [False]
