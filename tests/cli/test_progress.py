"""The bar: only when it takes long, only on a terminal, and gone afterwards."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic

import pytest

from tcready.cli import progress
from tcready.cli.progress import Bar, RowsBar


def told_at(seconds: list[float], columns: int = 80) -> Callable[[int, int, str], str]:
    """Tells a bar, and gives what it has drawn, when it was told at those seconds after its start."""
    clock = iter([0.0, *seconds])
    stream = io.StringIO()
    bar = Bar(stream, columns, lambda: next(clock))

    def tell(done: int, total: int, name: str) -> str:
        bar(done, total, name)
        return stream.getvalue()

    return tell


def test_nothing_for_a_second_and_then_not_too_often() -> None:
    tell = told_at([0.5, 1.0, 1.1, 1.15, 1.3])
    assert tell(1, 100, "a") == ""
    assert tell(2, 100, "a") == ""
    first = tell(25, 100, "avtal.pdf")
    assert "█████···············  25 % av 1 MB: avtal.pdf" in first
    assert tell(26, 100, "a") == first  # a twentieth of a second later
    assert " 27 % " in tell(27, 100, "a").removeprefix(first)


def test_the_line_is_taken_away_when_the_file_is_read() -> None:
    tell = told_at([2.0, 2.01])
    tell(50, 100, "a")
    assert tell(100, 100, "a").endswith("\r\x1b[K")
    tell = told_at([0.5])
    assert tell(100, 100, "a") == ""


def test_it_is_harmless_and_fits_the_line() -> None:
    tell = told_at([2.0], columns=40)
    drawn = tell(5, 10, "\x1b]0;X\x07\u202e" + "lång " * 40).removeprefix("\r\x1b[K")
    assert len(drawn) == 39
    assert "\x1b" not in drawn
    assert "\u202e" not in drawn


PROGRAM = """
import sys
from pathlib import Path
from tcready.cli import progress
from tcready.formats.hashing import hashed
progress.PATIENCE = -1  # so that a small file is enough
with progress.on_terminal(), open(sys.argv[1], "rb") as stream:
    hashed(stream, 5 << 20, "avtal.pdf")
"""


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="no terminals of our own here")
@pytest.mark.parametrize("terminal", [True, False])
def test_only_on_a_terminal(tmp_path: Path, terminal: bool) -> None:
    (tmp_path / "a").write_bytes(bytes(5 << 20))
    ours, theirs = os.openpty() if terminal else os.pipe()
    words = [sys.executable, "-c", PROGRAM, str(tmp_path / "a")]
    done = subprocess.run(words, stdout=subprocess.PIPE, stderr=theirs, check=True)
    os.close(theirs)
    try:
        seen = os.read(ours, 10_000).decode()
    except OSError:  # a closed terminal with nothing to say
        seen = ""
    os.close(ours)
    assert done.stdout == b""
    assert ("avtal.pdf" in seen) is terminal
    assert terminal or seen == ""


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("patience", "seen"), [(0.0, "Ansökan skrivs …\r\x1b[K"), (60.0, "")])
def test_what_cannot_say_how_far_it_has_come_is_named_while_it_takes_long(
    monkeypatch: pytest.MonkeyPatch, patience: float, seen: str
) -> None:
    stream = _Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(progress, "PATIENCE", patience)
    with progress.waiting("Ansökan skrivs …"):
        deadline = monotonic() + 5
        while seen and not stream.getvalue() and monotonic() < deadline:
            pass
    assert stream.getvalue() == seen


def test_nothing_is_said_where_nobody_looks_on(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(progress, "PATIENCE", 0.0)
    with progress.waiting("Ansökan skrivs …"):
        pass
    assert stream.getvalue() == ""


def test_copied_rows_are_told_in_the_same_way() -> None:
    """Each row is copied and then compared, so half of what is done is the number of rows."""
    clock, stream = iter([0.0, 0.5, 2.0, 2.5]), io.StringIO()
    bar = RowsBar(stream, 80, lambda: next(clock))
    bar(10, 200, "")
    assert stream.getvalue() == ""
    bar(50, 200, "")
    assert "█████···············  25 % av 100 rader kopierade och jämförda" in stream.getvalue()
    bar(200, 200, "")
    assert stream.getvalue().endswith("\r\x1b[K")
