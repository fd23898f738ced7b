"""A damaged file is told by the records that rest on it, not only by its sum."""

from __future__ import annotations

from pathlib import Path

from tcready.core.finding import errors_in
from tcready.i18n import tell
from tcready.review.collecting import Proof, add_file
from tcready.review.verifying import verify_workspace
from tests.databases import by_hand
from tests.review.conftest import Sat
from tests.tui.small import TODAY


def test_the_records_of_a_damaged_file_are_named(sat: Sat, tmp_path: Path) -> None:
    desk = sat("anna")
    paper = tmp_path / "protokoll.txt"
    paper.write_text("Vi möttes.", encoding="utf-8")
    proof = Proof("protokoll", ("moten",), ("norr",), title="Protokoll hösten")
    first, second = (add_file(desk, paper, proof, TODAY) for _ in range(2))
    assert first.file is not None
    stored = desk.store.files.path_of(first.file)
    stored.chmod(0o600)
    stored.write_text("Vi möttes inte.", encoding="utf-8")
    [finding] = errors_in(verify_workspace(desk))
    said = tell(finding.message)
    assert finding.code == "file_changed"
    assert f"{first.id} («Protokoll hösten», protokoll.txt), {second.id} (" in said


def test_a_damaged_file_nobody_uses_is_said_to_be_one(sat: Sat) -> None:
    desk = sat("anna")
    (desk.folder / "files").mkdir(exist_ok=True)
    (desk.folder / "files" / ("a" * 64)).write_text("x", encoding="utf-8")
    [finding] = verify_workspace(desk)
    assert tell(finding.message).endswith("Inget underlag använder den.")


def test_fields_changed_behind_the_programs_back_are_told_in_words(sat: Sat) -> None:
    desk = sat("anna")
    with by_hand(desk.folder) as database:
        database.execute("UPDATE evidence SET title = 'Annat', note = 'x' WHERE id = 'avtal-2026'")
    desk.reload()
    [finding] = verify_workspace(desk)
    assert tell(finding.message) == (
        "Någon har ändrat underlaget avtal-2026 i databasen efteråt: rubriken, anteckningen."
    )
