"""A file comes in together with the record that points to it, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from tcready.core.errors import Conflict, WrongInput
from tcready.core.records import Evidence
from tcready.review.collecting import add_file
from tcready.review.desk import Desk
from tcready.review.exporting import export_plain
from tcready.review.importing import import_folder
from tcready.review.proof import Proof
from tcready.review.revising import revise
from tcready.store import door
from tests.review.conftest import Sat
from tests.tui.small import NOW

PROOF = Proof("avtal", (), ())


class Stop(Exception):
    """What goes wrong between the file and the record."""


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "papper.txt"
    path.write_text("ett papper", encoding="utf-8")
    return path


@pytest.fixture
def stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing more is written to the database."""

    def stop(*_: object, **__: object) -> None:
        raise Stop

    monkeypatch.setattr(door.Act, "_note", stop)


@pytest.mark.usefixtures("stopped")
def test_a_file_does_not_stay_without_its_record(sat: Sat, paper: Path) -> None:
    desk = sat("anna")
    before = desk.store.files.present()
    for work in (
        lambda: add_file(desk, paper, PROOF, NOW.date()),
        lambda: revise(desk, "avtal-2026", paper, None, NOW.date(), PROOF),
    ):
        with pytest.raises(Stop):
            work()
        assert desk.store.files.present() == before


def test_an_import_that_fails_leaves_no_files(
    sat: Sat, paper: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = sat("anna")
    made = add_file(desk, paper, PROOF, NOW.date())
    export_plain(desk, tmp_path / "filer")
    (tmp_path / "filer" / "journal.jsonl").unlink()  # so that nobody knows that it was here once
    desk.store.undo("anna", NOW)
    assert made.file
    desk.store.files.remove(made.file.sha256)
    before = desk.store.files.present()

    def stop(*_: object, **__: object) -> None:
        raise Stop

    monkeypatch.setattr(door.Act, "_note", stop)
    desk.reload()
    with pytest.raises(Stop):
        import_folder(desk, tmp_path / "filer", prefer="theirs")
    assert desk.store.files.present() == before


def test_one_that_somebody_elses_record_has_stays(sat: Sat, paper: Path) -> None:
    anna, bo = sat("anna"), sat("bo")

    def overtaken() -> None:
        with anna.store.taking_in():
            anna.store.files.add(paper)
            add_file(bo, paper, PROOF, NOW.date())  # it is here already, and now it is bo's
            raise Stop

    with pytest.raises(Stop):
        overtaken()
    (kept,) = [item.file for item in bo.records.evidence if item.file and item.file.name == "papper.txt"]
    assert kept.sha256 in bo.store.files


def test_whoever_comes_too_late_is_told_that_it_is_gone(sat: Sat, paper: Path) -> None:
    """The file goes between bo's look at it and bo's act: the act is refused, and nothing is lost."""
    bo = sat("bo")
    file = bo.store.files.add(paper)
    bo.store.files.remove(file.sha256)
    record = Evidence(id="nytt", title="Nytt", kind="avtal", requirements=(), subjects=(), file=file)
    with pytest.raises((WrongInput, Conflict)), bo.act("evidence.add") as act:
        act.add("evidence", record)
    assert _missing(bo) == []


def _missing(desk: Desk) -> list[str]:
    return [item.id for item in desk.records.evidence if item.has_file is False]
