"""A snapshot cannot be edited through the program, and `verify` shows if someone did it behind its back.

Each way to tamper is done in the database itself, with the triggers out of the way. Both `tcready verify` and
`tcready snapshot verify` must say so and exit 4.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tcready.core.canonical import canonical_json, sha256_hex
from tcready.snapshots import verify_snapshot
from tests import databases
from tests.cli.conftest import Typed
from tests.databases import REFUSED, by_hand, spoken_to

DAYS = ("2025-06-30", "2025-09-30", "2025-12-31")
FIRST, MIDDLE, LAST = (f"{day}-prov" for day in DAYS)
Rows = dict[str, bytes]


@pytest.fixture(scope="module")
def _three(_built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    from tcready.cli.door import main

    folder = tmp_path_factory.mktemp("tre") / "w"
    databases.copied(_built / "stockholmsregionen-2025", folder)
    for day in DAYS:
        words = ["snapshot", "take", "--as-of", day, "--label", "prov", "--workspace", str(folder)]
        assert main([*words, "--as", "anna"]) == 0
    databases.keep()
    return folder


@pytest.fixture
def three(_three: Path, tmp_path: Path) -> Path:
    """A workspace with three snapshots, to do with as one likes."""
    return databases.copied(_three, tmp_path / "w")


def rows(folder: Path) -> Rows:
    with spoken_to(folder) as connection:
        return dict(connection.execute("SELECT id, document FROM snapshot ORDER BY position").fetchall())


def tamper(folder: Path, *statements: tuple[str, tuple[Any, ...]]) -> None:
    with by_hand(folder) as connection:
        for statement, values in statements:
            connection.execute(statement, values)


def put(folder: Path, id: str, document: bytes) -> None:
    tamper(folder, ("UPDATE snapshot SET document = ? WHERE id = ?", (document, id)))


def edited(change: Callable[[dict[str, Any]], object]) -> Callable[[bytes], bytes]:
    """The document with one change, written as canonically as the program itself would."""

    def edit(document: bytes) -> bytes:
        value = json.loads(document)
        change(value)
        assert canonical_json(value) != document
        return canonical_json(value)

    return edit


def _better_inputs(value: dict[str, Any]) -> None:
    """Inputs where every rejection is gone, packed and summed as they should be; the rest untouched."""
    import base64
    import zlib

    inputs = json.loads(zlib.decompress(base64.b64decode(value["inputs"]["zlib"])))
    for item in inputs["records"]["evidence"]:
        item["decisions"] = [d for d in item.get("decisions", []) if d["state"] != "rejected"]
    packed = canonical_json(inputs)
    value["inputs"] = {
        "sha256": sha256_hex(packed),
        "zlib": base64.b64encode(zlib.compress(packed, 9)).decode(),
    }


EDITS: dict[str, Callable[[dict[str, Any]], object]] = {
    "score": lambda v: v["readiness"]["score"].update(exact="9/10"),
    "coverage": lambda v: v["readiness"]["coverage"].update(exact="1/1"),
    "a leaf's state": lambda v: v["readiness"]["criteria"][0]["requirements"][0]["subjects"][0].update(
        state="met", achievement="1/1"
    ),
    "verdict": lambda v: v["readiness"]["verdict"].update(state="ready", violated=[]),
    "inputs": _better_inputs,
    "sum of the inputs": lambda v: v["inputs"].update(sha256="0" * 64),
    "sum of the records": lambda v: v.update(records="sha256:" + "0" * 64),
    "criteria": lambda v: v["framework"].update(edition="2031"),
    "day": lambda v: v.update(as_of="2025-01-01"),
    "previous": lambda v: v.update(previous="0" * 64),
    "no previous": lambda v: v.update(previous=None),
    "id": lambda v: v.update(id="annat"),
    "label": lambda v: v.update(label="beslutat av styrgruppen"),
    "taken": lambda v: v.update(taken="2025-10-01T08:00:00+02:00"),
    "method": lambda v: v.update(method="tcready-0"),
    "format": lambda v: v.update(format=2),
    "something more": lambda v: v.update(approved=True),
}


def assert_found(typed: Typed, folder: Path, *codes: str) -> None:
    for words in (["verify"], ["snapshot", "verify"]):
        answer = typed(*words, "--workspace", folder, "--json")
        assert answer.code == 4, words
        found = answer.json["findings"] + [
            finding for one in answer.json.get("snapshots", ()) for finding in one["findings"]
        ]
        assert {*codes} <= {finding["code"] for finding in found}, words
        assert not answer.json["whole"]
        assert "Traceback" not in answer.out + answer.err
        plain = typed(*words, "--workspace", folder)
        assert plain.code == 4
        assert "skad" in plain.err


def test_what_nobody_touched_is_whole(typed: Typed, three: Path) -> None:
    assert typed("verify", "--workspace", three).code == 0
    answer = typed("snapshot", "verify", "--workspace", three, "--json")
    assert (answer.code, answer.json["whole"], answer.json["findings"]) == (0, True, [])
    assert [(one["id"], one["sha256"]) for one in answer.json["snapshots"]] == [
        (id, sha256_hex(document)) for id, document in rows(three).items()
    ]
    assert all(one["same_bytes"] for one in answer.json["snapshots"])


@pytest.mark.parametrize(
    ("field", "which"), [*((field, MIDDLE) for field in EDITS), ("label", FIRST), ("label", LAST)]
)
def test_a_changed_field_is_found(typed: Typed, three: Path, field: str, which: str) -> None:
    put(three, which, edited(EDITS[field])(rows(three)[which]))
    assert_found(typed, three, "snapshot_changed")


@pytest.mark.parametrize("field", ["score", "coverage", "a leaf's state", "verdict", "inputs", "day"])
def test_a_changed_result_is_found_in_a_file_alone(
    typed: Typed, three: Path, tmp_path: Path, field: str
) -> None:
    """Without the workspace, and so without the journal: the inputs alone contradict it."""
    whole = rows(three)[MIDDLE]
    (tmp_path / "hel.json").write_bytes(whole)
    (tmp_path / "andrad.json").write_bytes(edited(EDITS[field])(whole))
    assert typed("snapshot", "verify", "hel.json").code == 0
    answer = typed("snapshot", "verify", "hel.json", "andrad.json", "--json")
    assert answer.code == 4
    assert [one["same_bytes"] for one in answer.json["snapshots"]] == [True, False]


def test_a_document_under_another_name_is_found(typed: Typed, three: Path) -> None:
    tamper(three, ("UPDATE snapshot SET id = 'annat' WHERE id = ?", (MIDDLE,)))
    assert_found(typed, three, "snapshot_unknown", "snapshot_missing", "snapshot-id")


def test_swapped_documents_are_found(typed: Typed, three: Path) -> None:
    documents = rows(three)
    put(three, FIRST, documents[LAST])
    put(three, LAST, documents[FIRST])
    assert_found(typed, three, "snapshot_changed", "snapshot-id")


def test_another_order_is_found(typed: Typed, three: Path) -> None:
    order = "UPDATE snapshot SET position = ? WHERE id = ?"
    tamper(three, (order, (99, FIRST)))
    assert_found(typed, three, "snapshot_order", "snapshot-chain")


@pytest.mark.parametrize("which", [FIRST, MIDDLE, LAST])
def test_a_missing_one_is_found(typed: Typed, three: Path, which: str) -> None:
    tamper(three, ("DELETE FROM snapshot WHERE id = ?", (which,)))
    assert_found(typed, three, "snapshot_missing", *([] if which == LAST else ["snapshot-chain"]))


def test_a_missing_one_is_found_although_the_journal_forgot_it_too(typed: Typed, three: Path) -> None:
    tamper(
        three,
        ("DELETE FROM snapshot WHERE id = ?", (MIDDLE,)),
        ("DELETE FROM journal WHERE register = 'snapshots' AND key = ?", (MIDDLE,)),
    )
    assert_found(typed, three, "journal_gap", "snapshot-chain")


def _forged(three: Path, tmp_path: Path, typed: Typed) -> bytes:
    """The middle one as it would be had somebody else's region been frozen: whole in itself."""
    other = tmp_path / "annan"
    databases.copied(three, other)
    requirement = "gemensam-regional-resurs"
    words = ["judge", requirement, "--subject", "stockholmsregionen", "--level", 5, "--consensus"]
    assert typed(*words, "--on", "2025-09-01", "--workspace", other, "--as", "bo").code == 0
    assert typed("snapshot", "take", "--as-of", DAYS[1], "--workspace", other, "--as", "bo").code == 0
    forged = json.loads(list(rows(other).values())[-1])
    genuine = json.loads(rows(three)[MIDDLE])
    forged |= {name: genuine[name] for name in ("id", "label", "taken", "previous")}
    assert forged["readiness"]["score"] != genuine["readiness"]["score"]
    return canonical_json(forged)


def test_a_forged_one_that_holds_together_is_found(typed: Typed, three: Path, tmp_path: Path) -> None:
    forged = _forged(three, tmp_path, typed)
    assert list(verify_snapshot(MIDDLE, forged)) == []
    put(three, MIDDLE, forged)
    assert_found(typed, three, "snapshot_changed", "snapshot-chain")


def test_a_forged_one_is_found_although_its_sum_is_forged_too(
    typed: Typed, three: Path, tmp_path: Path
) -> None:
    forged = _forged(three, tmp_path, typed)
    put(three, MIDDLE, forged)
    select = "SELECT payload FROM journal WHERE register = 'snapshots' AND key = ?"
    with spoken_to(three) as connection:
        payload = json.loads(connection.execute(select, (MIDDLE,)).fetchone()[0])
    payload["after"] = {"sha256": sha256_hex(forged), "size": len(forged)}
    update = "UPDATE journal SET payload = ? WHERE register = 'snapshots' AND key = ?"
    tamper(three, (update, (canonical_json(payload).decode(), MIDDLE)))
    assert_found(typed, three, "journal_payload", "snapshot-chain")


def test_one_put_in_between_is_found(typed: Typed, three: Path) -> None:
    value = json.loads(rows(three)[LAST]) | {"id": "extra", "previous": sha256_hex(rows(three)[LAST])}
    document = canonical_json(value)
    assert list(verify_snapshot("extra", document)) == []
    tamper(three, ("INSERT INTO snapshot (position, id, document) VALUES (4, 'extra', ?)", (document,)))
    assert_found(typed, three, "snapshot_unknown")


@pytest.mark.parametrize("junk", [b"", b"null", b"{}", b"\xff" * 40, b"[" * 100_000])
def test_junk_is_found(typed: Typed, three: Path, junk: bytes) -> None:
    put(three, LAST, junk)
    assert_found(typed, three, "snapshot_changed", "snapshot-unreadable")


@pytest.mark.sqlite_only("PostgreSQL holds nothing but bytes in a column of bytes")
@pytest.mark.parametrize("value", ["'text'", "17", "1.5"])
def test_another_type_in_the_place_of_bytes_is_found(typed: Typed, three: Path, value: str) -> None:
    tamper(three, (f"UPDATE snapshot SET document = {value} WHERE id = ?", (LAST,)))
    for words in (["verify"], ["snapshot", "verify"], ["snapshot", "list"]):
        assert typed(*words, "--workspace", three).code == 4, words


def test_the_program_has_no_way_to_change_one(typed: Typed, three: Path) -> None:
    before = rows(three)
    for words in (["undo"], ["redo"], ["undo"], ["undo"]):
        typed(*words, "--workspace", three, "--as", "anna")
    assert rows(three) == before
    again = typed("snapshot", "take", "--as-of", DAYS[1], "--label", "prov", "--workspace", three)
    assert again.code == 0
    assert {id: rows(three)[id] for id in before} == before
    helped = typed("snapshot", "--help").out
    assert not [word for word in ("remove", "edit", "set", "rename") if f"    {word}" in helped]
    for statement in ("UPDATE snapshot SET document = ''", "DELETE FROM snapshot"):
        with pytest.raises(REFUSED), spoken_to(three) as connection:
            connection.execute(statement)


def test_an_import_keeps_the_order_in_which_they_were_taken(
    typed: Typed, three: Path, tmp_path: Path
) -> None:
    """A day long gone, frozen last, has a name that sorts first."""
    words = ["snapshot", "take", "--as-of", "2024-01-31", "--label", "prov", "--workspace", three]
    assert typed(*words).code == 0
    assert typed("export", tmp_path / "filer", "--workspace", three).code == 0
    assert typed("init", tmp_path / "ny", "--from", tmp_path / "filer").code == 0
    assert list(rows(tmp_path / "ny")) == [FIRST, MIDDLE, LAST, "2024-01-31-prov"]
    assert typed("verify", "--workspace", tmp_path / "ny").code == 0
    assert typed(*words[:3], DAYS[2], "--workspace", tmp_path / "ny").code == 0
    assert typed("verify", "--workspace", tmp_path / "ny").code == 0
    (tmp_path / "filer" / "snapshots" / f"{MIDDLE}.json").unlink()
    refused = typed("init", tmp_path / "lucka", "--from", tmp_path / "filer")
    assert refused.code == 2
    assert refused.err.startswith(f"snapshots/{MIDDLE}.json: ")  # the journal tells of it
    (tmp_path / "filer" / "journal.jsonl").unlink()  # without the journal only the chain does
    assert typed("init", tmp_path / "lucka", "--from", tmp_path / "filer").code == 0
    assert_found(typed, tmp_path / "lucka", "snapshot-chain")
