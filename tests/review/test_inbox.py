"""Files dropped in `inkorg/`: listed, filed, and taken away only when they are safe."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tcready.core.errors import WrongInput
from tcready.i18n import tell
from tcready.review.collecting import Incoming, Proof, take_in
from tcready.review.desk import Desk
from tcready.review.inbox import clear, in_inbox, inbox_of, waiting_files
from tcready.review.undoing import undo
from tests.review.conftest import Sat
from tests.tui.small import TODAY

PROOF = Proof("avtal", ("avtal-finns",), ("regionen",))


@pytest.fixture
def desk(sat: Sat) -> Desk:
    """At a workspace with an inbox."""
    desk = sat("anna")
    inbox_of(desk).mkdir(exist_ok=True)
    return desk


def drop(desk: Desk, name: str, content: bytes = b"brev") -> Path:
    path = inbox_of(desk) / name
    path.write_bytes(content)
    return path


def file_it(desk: Desk, *paths: Path) -> list[str]:
    return [record.id for record in take_in(desk, [Incoming(path, None, PROOF, TODAY) for path in paths])]


def left(desk: Desk) -> list[str]:
    return sorted(os.listdir(inbox_of(desk)))


def test_no_inbox_and_an_empty_one(sat: Sat) -> None:
    desk = sat("anna")
    assert waiting_files(desk) == []
    inbox_of(desk).mkdir(exist_ok=True)
    assert waiting_files(desk) == []
    assert clear(desk) == []


def test_what_lies_there_and_what_cannot_be_filed(desk: Desk) -> None:
    drop(desk, "b.pdf", b"b" * 1500)
    drop(desk, "A.pdf", b"a")
    drop(desk, "tom.pdf", b"")
    drop(desk, ".dold")
    drop(desk, "~$lås.docx")
    drop(desk, "Thumbs.db")
    os.mkfifo(inbox_of(desk) / "rör")
    (inbox_of(desk) / "länk").symlink_to("/etc/hostname")
    (inbox_of(desk) / "mapp").mkdir()
    found = waiting_files(desk)
    assert [(item.path.name, item.size, tell(item.trouble) if item.trouble else None) for item in found] == [
        ("A.pdf", 1, None),
        ("b.pdf", 1500, None),
        ("länk", 0, "länk är en länk: ange själva filen."),
        ("mapp", 0, "mapp är en mapp: ange en fil."),
        ("rör", 0, "rör är ingen vanlig fil (enhet, kö eller uttag)."),
        ("tom.pdf", 0, "tom.pdf är tom (0 byte)."),
    ]
    assert [item.filed for item in found] == [()] * 6


def test_the_original_stays_until_somebody_says_so(desk: Desk) -> None:
    path, other = drop(desk, "a.pdf"), drop(desk, "b.pdf", b"annat")
    (name,) = file_it(desk, path)
    assert left(desk) == ["a.pdf", "b.pdf"]
    assert [item.filed for item in waiting_files(desk)] == [(name,), ()]
    assert clear(desk, dry_run=True) == [path]
    assert left(desk) == ["a.pdf", "b.pdf"]
    with pytest.raises(WrongInput, match=r"Inget underlag har innehållet .*b\.pdf"):
        clear(desk, ["a.pdf", "b.pdf"])
    assert left(desk) == ["a.pdf", "b.pdf"]
    assert clear(desk) == [path]
    assert left(desk) == ["b.pdf"]
    assert other.read_bytes() == b"annat"
    record = desk.records.evidence_by_id[name]
    assert record.file is not None
    assert desk.store.files.path_of(record.file).read_bytes() == b"brev"


def test_what_was_undone_or_changed_is_not_taken_away(desk: Desk) -> None:
    path = drop(desk, "a.pdf")
    file_it(desk, path)
    path.write_bytes(b"brev, nu med underskrift")
    assert clear(desk) == []
    path.write_bytes(b"brev")
    undo(desk)
    assert clear(desk) == []
    assert left(desk) == ["a.pdf"]


def test_a_damaged_copy_keeps_the_original(desk: Desk) -> None:
    path = drop(desk, "a.pdf")
    (name,) = file_it(desk, path)
    record = desk.records.evidence_by_id[name]
    assert record.file is not None
    stored = desk.store.files.path_of(record.file)
    stored.chmod(0o644)
    stored.write_bytes(b"brew")
    assert clear(desk) == []
    assert left(desk) == ["a.pdf"]


def test_names_are_those_in_the_inbox_and_nowhere_else(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "utanför.pdf").write_bytes(b"x")
    drop(desk, "a\u030a.pdf")
    assert [path.name for path in in_inbox(desk, ["\u00e5.pdf"])] == ["a\u030a.pdf"]
    for name in ("../utanför.pdf", "utanför.pdf", "/etc/passwd", ""):
        with pytest.raises(WrongInput, match="finns inte i inkorgen"):
            in_inbox(desk, [name])
    drop(desk, "\u00e5.pdf")
    assert [path.name for path in in_inbox(desk, ["\u00e5.pdf", "a\u030a.pdf"])] == [
        "\u00e5.pdf",
        "a\u030a.pdf",
    ]


def test_an_inbox_that_is_a_link_is_not_followed(sat: Sat, tmp_path: Path) -> None:
    desk = sat("anna")
    if inbox_of(desk).exists():
        inbox_of(desk).rmdir()
    (tmp_path / "annan").mkdir()
    inbox_of(desk).symlink_to(tmp_path / "annan")
    with pytest.raises(WrongInput, match="Inkorgen ska vara en vanlig mapp"):
        waiting_files(desk)
