"""Any lines in any order: each is answered in words, and a script that stops has done what stood before."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tcready.core.errors import WrongInput
from tcready.core.records import Records
from tcready.i18n import use
from tcready.review.desk import Desk
from tcready.tui.plain.console import PROMPT
from tcready.tui.plain.names import keys, own_names
from tests.tui.plain.talked import talked
from tests.tui.small import RECORDS, desk_in

DRAWN = set("✓◐✗○●▸└\x1b") | {chr(sign) for sign in range(0x2500, 0x25A0)}
"""What belongs on a screen."""
USED = ["gå 3", "gå 7", "gå 8", "3", "2", "motivera 3", "a avtal.pdf", "underlag", "aktörer", "ny rad", "esc"]
ANSWERED = [
    "",
    "",
    "",
    "1",
    "2",
    "?",
    "-",
    ".",
    "j",
    "n",
    "avbryt",
    "2027-01-01",
    "i går",
    "norr",
    "text",
    "+",
]
LEFT_OUT = {"q", "O", "avsluta", "sluta", "lamna", "oppna filen"}
"""What ends the conversation, and what opens another program."""


def _lines() -> st.SearchStrategy[list[str]]:
    use("sv")
    words = sorted({*keys(), *own_names("sv")} - LEFT_OUT)
    return st.lists(st.sampled_from(USED) | st.sampled_from(ANSWERED) | st.sampled_from(words), max_size=40)


@contextmanager
def _seated() -> Iterator[Desk]:
    """Somebody at a small workspace of their own, in a folder with an agreement."""
    before = Path.cwd()
    with TemporaryDirectory() as folder:
        (Path(folder) / "avtal.pdf").write_text("Exempel", encoding="utf-8")
        os.chdir(folder)
        try:
            with desk_in(Path(folder), RECORDS) as desk:
                (desk.folder / "inkorg" / "protokoll.txt").write_text("Exempel", encoding="utf-8")
                yield desk
        finally:
            os.chdir(before)


@given(_lines())
@settings(max_examples=25, deadline=None)
def test_every_line_is_answered_and_nothing_is_drawn(lines: list[str]) -> None:
    with _seated() as desk:
        heard = talked(desk, lines)
    assert [line.removeprefix(PROMPT) for line in heard if line.startswith(PROMPT)][: len(lines)] == lines
    for line in heard:
        if not line.startswith(PROMPT):
            assert not DRAWN & set(line)
            assert "  " not in line


ACTS = (
    ["aktörer", "3", "ny rad", "Väster kommun", "kommun", "", "", "", "", ""],
    ["tillbaka", "gå 8", "3"],
    ["gå 3", "a avtal.pdf", "", "Nytt avtal", "", "", "", "1"],
    ["gå 3", "godkänn", "Avtal 2026"],
    ["gå 7", "motivera", "2", "", "Så är det.", "."],
    ["skriv", "Nuläget.", ".", "", ""],
    ["gå 10", "gäller inte", "Inga möten behövs."],
    ["ögonblicksbild Bild", "j"],
)
"""Each is one act, whose last line is what saves it."""
CUTS = [(act, line) for act, lines in enumerate(ACTS) for line in range(1, len(lines) + 1)]


def _left(lines: list[str]) -> tuple[Records, int, list[str], bool]:
    """What a script leaves: records, entries in the journal, snapshots; and whether it was stopped."""
    with _seated() as desk:
        stopped = False
        try:
            talked(desk, lines, interactive=False)
        except WrongInput:
            stopped = True
        desk.reload()
        snapshots = [name for name, _ in desk.store.snapshots()]
        return desk.records, desk.store.journal_length(), snapshots, stopped


@pytest.mark.parametrize(("act", "line"), CUTS)
def test_a_script_cut_anywhere_leaves_whole_acts(act: int, line: int) -> None:
    """Cut after any line, or with a line there that is not understood: only what was whole is done."""
    whole = [line for lines in ACTS[:act] for line in lines]
    before = _left(whole)[:3]
    cut = [*whole, *ACTS[act][:line]]
    if line < len(ACTS[act]):
        assert _left(cut)[:3] == before
        assert _left([*cut, "avbryt", "blaha"])[:3] == before
    else:
        after = _left(cut)
        assert not after[3]
        assert after[:3] != before
        *_, stopped = again = _left([*cut, "blaha"])
        assert stopped
        assert again[:3] == after[:3]
