"""A path that somebody writes from another machine does not lead out of the workspace."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tcready.core.errors import WrongInput
from tcready.formats.confined import confine, is_confined, is_within, refuse_outside


@pytest.fixture(autouse=True)
def _unconfined() -> Iterator[None]:
    yield
    confine()


def test_at_a_terminal_everything_is_reached(tmp_path: Path) -> None:
    assert not is_confined()
    refuse_outside(tmp_path)
    refuse_outside(Path("/etc/passwd"))


def test_only_what_lies_in_the_folders_is_reached(tmp_path: Path) -> None:
    inbox, away = tmp_path / "inkorg", tmp_path / "inkorg-annan"
    inbox.mkdir()
    away.mkdir()
    (away / "hemlig.pdf").write_text("x")
    (inbox / "ut").symlink_to(away)
    (inbox / "fil").symlink_to(away / "hemlig.pdf")
    confine(inbox)
    assert is_confined()
    for path in (inbox, inbox / "a.pdf", inbox / "mapp" / "a.pdf", inbox / ".." / "inkorg" / "a.pdf"):
        refuse_outside(path)
    for path in (
        tmp_path,
        away / "hemlig.pdf",
        inbox / ".." / "tcready.db",
        inbox / "ut" / "hemlig.pdf",
        inbox / "fil",
        Path("/etc/passwd"),
        Path("inkorg/a.pdf"),
    ):
        assert not is_within(path)
        with pytest.raises(WrongInput):
            refuse_outside(path)


def test_a_folder_that_is_itself_reached_through_a_link_is_the_same_folder(tmp_path: Path) -> None:
    (tmp_path / "inkorg").mkdir()
    (tmp_path / "lank").symlink_to(tmp_path / "inkorg")
    confine(tmp_path / "lank")
    refuse_outside(tmp_path / "inkorg" / "a.pdf")
