"""What was approved or sent is kept as it was, and known again by its sum."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tcready.core.case import Approval
from tcready.core.errors import WrongInput
from tcready.core.framework import CASE_DOCUMENT
from tcready.review import casework, sending, undoing
from tcready.review.copies import LEDGER, exported, remember
from tcready.review.desk import Desk
from tcready.review.erasing import erase
from tcready.review.sending import SENT, About
from tests.tui.small import NOW, TODAY, desk_in

ABOUT = About(on=date(2026, 11, 20), recipient="RTS", by="Exempel A", dnr="RS 2026/7")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        yield desk


def paper(tmp_path: Path, name: str, text: str) -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def sum_of(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def test_what_is_sent_is_kept_with_a_row_that_names_it(desk: Desk, tmp_path: Path) -> None:
    path = paper(tmp_path, "ansökan.html", "så här")
    done = sending.send(desk, desk.application(), [path], ABOUT)
    (file,) = done.files
    path.write_text("och sedan ändrad", encoding="utf-8")
    row = desk.records.milestones[-1]
    assert (row.milestone, row.date, row.by, row.dnr) == (
        "ansokan",
        date(2026, 11, 20),
        "Exempel A",
        "RS 2026/7",
    )
    assert row.sha256 == sum_of("så här")
    record = desk.records.evidence_by_id[row.evidence or ""]
    assert record == file.record
    assert (record.kind, record.to, record.from_, record.collected) == (
        CASE_DOCUMENT.id,
        "RTS",
        "Exempel A",
        date(2026, 11, 20),
    )
    assert record.file is not None
    assert (record.file.name, record.file.size) == ("ansökan.html", len("så här".encode()))
    assert desk.store.files.path_of(record.file).read_text(encoding="utf-8") == "så här"
    assert file.exported is None
    assert file.approval is Approval.NONE


def test_it_moves_no_number(desk: Desk, tmp_path: Path) -> None:
    before = desk.readiness(TODAY)
    sending.approve(desk, desk.application(), [paper(tmp_path, "a.html", "a")], ABOUT)
    sending.send(desk, desk.application(), [paper(tmp_path, "b.html", "b")], ABOUT)
    after = desk.readiness(TODAY)
    assert (after.numbers, after.criteria, after.findings) == (
        before.numbers,
        before.criteria,
        before.findings,
    )


def test_one_act_undone_as_one(desk: Desk, tmp_path: Path) -> None:
    before = desk.records
    files = [paper(tmp_path, "a.html", "a"), paper(tmp_path, "b.pdf", "b")]
    sending.send(desk, desk.application(), files, ABOUT)
    assert len(desk.records.milestones) == len(before.milestones) + 2
    undone = undoing.undo(desk)
    assert undone is not None
    assert undone.what == "case.sent"
    assert desk.records == before
    undoing.redo(desk)
    assert len(desk.records.milestones) == len(before.milestones) + 2


def test_if_one_cannot_be_read_nothing_is_kept(desk: Desk, tmp_path: Path) -> None:
    head = desk.store.journal_head()
    with pytest.raises(WrongInput):
        sending.send(desk, desk.application(), [paper(tmp_path, "a.html", "a"), tmp_path / "b.html"], ABOUT)
    assert desk.store.journal_head() == head
    assert desk.store.files.present() == set()


def test_the_same_file_on_the_same_day_is_refused_and_leaves_nothing_behind(
    desk: Desk, tmp_path: Path
) -> None:
    path = paper(tmp_path, "a.html", "a")
    sending.send(desk, desk.application(), [path, path], ABOUT)
    assert len(desk.records.milestones) == 1
    with pytest.raises(WrongInput) as refused:
        sending.send(desk, desk.application(), [path], ABOUT)
    assert "redan registrerad" in refused.value.message.text
    assert len(desk.records.milestones) == 1
    sending.send(desk, desk.application(), [path], ABOUT._replace(on=date(2026, 11, 21)))
    assert len(desk.records.milestones) == 2


def test_a_day_registered_before_by_hand_is_filled_in_and_not_doubled(desk: Desk, tmp_path: Path) -> None:
    from tcready.review.registering import REGISTERS, add_row

    given = {"application": "ansokan", "milestone": "ansokan", "date": "2026-11-20", "paragraph": "§ 4"}
    add_row(desk, REGISTERS["milestones"], given)
    sending.send(desk, desk.application(), [paper(tmp_path, "a.html", "a")], ABOUT)
    (row,) = desk.records.milestones
    assert (row.paragraph, row.dnr, row.sha256) == ("§ 4", "RS 2026/7", sum_of("a"))


def test_what_was_sent_is_held_against_what_was_approved(desk: Desk, tmp_path: Path) -> None:
    application = desk.application()
    one, other = paper(tmp_path, "ett.html", "ett"), paper(tmp_path, "två.html", "två")
    approved = sending.approve(desk, application, [one, other], ABOUT._replace(paragraph="§ 12"))
    assert [file.approval for file in approved.files] == [None, None]
    changed = paper(tmp_path, "ett.html", "ett, rättat")
    done = sending.send(desk, application, [changed, other], ABOUT)
    assert [file.approval for file in done.files] == [Approval.OTHER, Approval.APPROVED]
    assert done.left == ("ett.html",)
    documents = casework.case_of(desk, application, TODAY).documents
    assert [(d.row.milestone, d.approval) for d in documents] == [
        ("ansokan_godkand", None),
        ("ansokan_godkand", None),
        ("ansokan", Approval.OTHER),
        ("ansokan", Approval.APPROVED),
    ]


def test_a_later_approval_does_not_cover_what_was_sent_before_it(desk: Desk, tmp_path: Path) -> None:
    path = paper(tmp_path, "a.html", "a")
    sending.approve(desk, desk.application(), [path], ABOUT._replace(on=date(2026, 11, 21)))
    done = sending.send(desk, desk.application(), [path], ABOUT)
    assert done.files[0].approval is Approval.NONE


def test_an_unknown_snapshot_is_refused(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(WrongInput):
        sending.send(
            desk, desk.application(), [paper(tmp_path, "a.html", "a")], ABOUT._replace(snapshot="finns-inte")
        )
    assert desk.records.milestones == ()


def test_as_it_was_exported_changed_since_or_not_ours(desk: Desk, tmp_path: Path) -> None:
    path = paper(tmp_path, "ansokan.html", "som den skrevs")
    at = datetime(2026, 11, 18, 9, 0, tzinfo=UTC)
    remember(desk.folder, "dossier", path, at)
    moved = paper(tmp_path, "Ansökan till RTS.html", "som den skrevs")
    paper(tmp_path, "ansokan.html", "rättad för hand")
    other = paper(tmp_path, "bilaga.pdf", "från någon annan")
    done = sending.send(desk, desk.application(), [moved, path, other], ABOUT)
    told = [file.exported and (file.exported.same, file.exported.at.date()) for file in done.files]
    assert told == [(True, date(2026, 11, 18)), (False, date(2026, 11, 18)), None]


def test_the_parts_of_a_dossier_in_a_folder_are_known_each(tmp_path: Path) -> None:
    parts = tmp_path / "delar"
    parts.mkdir()
    paper(parts, "01-ansokan.html", "ett")
    paper(parts, "02-bilaga.pdf", "två")
    remember(tmp_path, "dossier", parts, NOW)
    found = exported(tmp_path, "vad som helst", sum_of("två"))
    assert found is not None
    assert found.same
    changed = exported(tmp_path, "01-ANSOKAN.html", sum_of("annat"))
    assert changed is not None
    assert not changed.same


def test_a_list_of_copies_that_somebody_has_written_in_is_read_past(tmp_path: Path) -> None:
    lines = (
        '{"kind":"dossier","path":"/x","at":"2026-01-01T00:00:00+00:00","files":[1]}\n{"files":{}}\n\x00\n'
    )
    (tmp_path / LEDGER).write_text(lines, encoding="utf-8")
    assert exported(tmp_path, "x", "0" * 64) is None


def test_what_was_sent_can_be_erased_and_the_row_stays(desk: Desk, tmp_path: Path) -> None:
    sending.send(desk, desk.application(), [paper(tmp_path, "a.html", "hemligt")], ABOUT)
    with pytest.raises(WrongInput):  # the row still points to it
        erase(desk, desk.records.milestones[0].evidence or "", "Beslut 1")
    erase(desk, sum_of("hemligt"), "Beslut 1")
    assert desk.store.files.present() == set()
    (document,) = casework.case_of(desk, desk.application(), TODAY).documents
    assert document.row.sha256 == sum_of("hemligt")


def test_the_command_offers_the_steps_that_can_be_sent() -> None:
    from tcready.cli.commands import case_files

    assert case_files.SENT == SENT
