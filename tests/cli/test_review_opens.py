"""The review opened and left in a real terminal of our own."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests import databases

SIZE = (100, 30)
terminal = pytest.importorskip("tools.terminal", reason="needs a POSIX terminal")


@pytest.fixture
def workspace(tmp_path: Path, stockholm_2025: Path) -> Path:
    """A copy that this test alone writes in."""
    return databases.copied(stockholm_2025, tmp_path / "arbetsyta")


def test_opened_typed_ahead_left_and_opened_again(workspace: Path, tmp_path: Path) -> None:
    words = [sys.executable, "-m", "tcready", "review", "--workspace", str(workspace)]
    with terminal.Terminal(words, SIZE, XDG_STATE_HOME=str(tmp_path / "minne")) as first:
        first.until("Öppnar arbetsytan …")
        assert "arbetsyta" in first.text
        first.press("jj")  # before there is anything to press them in
        first.until("1. ")
        first.rest(0.5)
        first.press("q")
        assert first.end() == 0
    with terminal.Terminal(words, SIZE, XDG_STATE_HOME=str(tmp_path / "minne")) as again:
        again.until("1. ")
        # Of a database elsewhere nobody can tell whether last time's screen still holds.
        assert ("Öppnar arbetsytan" in again.text) <= databases.IN_POSTGRES
        rows = [line for line in again.written.split("\x1b[") if "›" in line]
        assert rows, "the cursor is where the two keys took it"
        assert not rows[0].startswith("4;1H")
        again.rest(0.5)
        again.press("q")
        assert again.end() == 0
        assert "\x1b[?1049l" in again.written


@pytest.mark.sqlite_only("something else lies in the place of the file")
def test_a_workspace_that_cannot_be_opened_is_told_on_the_ordinary_screen(workspace: Path) -> None:
    (workspace / "tcready.db").write_bytes(b"inget vi kan")
    words = [sys.executable, "-m", "tcready", "review", "--workspace", str(workspace)]
    with terminal.Terminal(words, SIZE) as broken:
        code = broken.end()
        left = broken.written.rindex("\x1b[?1049l")
        assert code == 4
        assert "tcready: " in broken.written[left:]


@pytest.mark.parametrize(("key", "code"), [("q", 0), ("\x03", 130)])
@pytest.mark.parametrize("after", [0, 0.25, 0.5, 0.75])
def test_it_can_be_left_at_any_moment(
    workspace: Path, tmp_path: Path, key: str, code: int, after: float
) -> None:
    words = [sys.executable, "-m", "tcready", "review", "--workspace", str(workspace)]
    with terminal.Terminal(words, SIZE, XDG_STATE_HOME=str(tmp_path / "minne")) as review:
        review.until("Öppnar arbetsytan …")
        review.rest(after, after)
        opening = "skall-krav" not in review.text
        review.press(key)
        if not opening and key != "q":  # the review says what leaves it
            review.press("q")
            code = 0
        assert review.end() == code
        assert "Traceback" not in review.text
