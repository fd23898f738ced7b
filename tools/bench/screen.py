"""The review in a real terminal: first paint against one word in Textual, and from a key to its frame.

Latency is what a terminal sees: from the key sent to the sign written, in another process. The answer to a
key that moves is the cursor's sign on the row it came to; to a letter of a filter, the number of rows that
fit, in one frame with these rows. The text beside the row follows in a frame and with a figure of its own.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from tcready.core.records import Workspace
from tcready.review.queue import judged_by_level
from tcready.store import create
from tools.bench.measured import Measured
from tools.bench.region import PACK, region
from tools.terminal import Terminal

LEAVES = 10_000
ROUNDS, KEYS = 7, 100
NOW = datetime(2026, 11, 2, tzinfo=UTC)
ROOT = Path(__file__).parents[2]
ONE_WORD = """
from textual.app import App
from textual.widgets import Static
class One(App):
    def compose(self):
        yield Static("KLART")
One().run()
"""


def run() -> Iterator[Measured]:
    """The real workspace of 2025, then a made-up one of ten thousand leaves."""
    with TemporaryDirectory() as aside:
        folder = Path(aside)
        real = folder / "2025"
        tcready("init", str(real), "--from", str(ROOT / "evidence" / "stockholmsregionen-2025"))
        yield from _opening(real, folder / "minne")
        large = folder / "stor"
        records = _made(large)
        with _review(large, folder / "minne") as review:
            yield Measured(f"{LEAVES:,} leaves: rows there", review.until("skall-krav"))
            review.rest(1)
            yield from _moving(review, f"{LEAVES:,} leaves")
            yield from _judging(review)
            review.press("B")
            review.until("Underlag 1", 20)
            review.rest(1)
            yield from _moving(review, f"{records:,} records")
            marked = [_pressed(review, " ", "›") for _ in range(KEYS // 2)]
            yield _percentile("… key to frame, a mark", marked)
            yield Measured("… memory of the review", _memory(review.process), "MB")


def tcready(*words: str) -> None:
    """Run the program to its end."""
    with Terminal([sys.executable, "-m", "tcready", *words]) as program:
        assert program.end(60) == 0, program.text


def _review(folder: Path, memory: Path) -> Terminal:
    words = [sys.executable, "-m", "tcready", "review", "--workspace", str(folder)]
    return Terminal(words, (120, 40), XDG_STATE_HOME=str(memory))


def _opening(folder: Path, memory: Path) -> Iterator[Measured]:
    floor, anew, known, ready = [], [], [], []
    for _ in range(ROUNDS):
        with Terminal([sys.executable, "-c", ONE_WORD]) as one:
            floor.append(one.until("KLART"))
        shutil.rmtree(memory, ignore_errors=True)
        with _review(folder, memory) as first:
            anew.append(first.until("Öppnar arbetsytan"))
            ready.append(first.until("skall-krav"))
            first.rest(0.3)
            first.press("q")
            first.end()
        with _review(folder, memory) as again:
            known.append(again.until("skall-krav"))
    against = "one word in Textual"
    yield Measured("first paint, never opened here", min(anew), "ms", against, min(floor), 1.5)
    yield Measured("first paint with rows, opened before", min(known), "ms", against, min(floor), 1.5)
    yield Measured("rows there and keys answered, never opened", min(ready), "ms", against, min(floor))


def _made(folder: Path) -> int:
    """How many records of evidence it has: no fewer than leaves."""
    made = region(LEAVES, 2)
    pack = made.framework
    said = Workspace(name="Stor region", framework=pack.id, edition=pack.edition, digest=pack.digest)
    with create(folder, said, PACK, actor="mätning", at=NOW) as store:
        store.load(made.records, actor="mätning", at=NOW)
    return len(made.records.evidence)


def _moving(review: Terminal, among: str) -> Iterator[Measured]:
    """From row to row, from page to page, and letter by letter."""
    yield _percentile(f"{among}: key to frame, a row", [_pressed(review, "j", "›") for _ in range(KEYS)])
    page = [_pressed(review, "\x1b[6~", "›") for _ in range(KEYS // 2)]
    yield _percentile("… key to frame, a page", page)
    yield _percentile("… to the text beside the row", [_followed(review) for _ in range(KEYS // 2)], 50)
    review.press("/")
    review.until("Sök")
    review.rest(0.3)
    letters = [_pressed(review, letter, "Esc visar alla") for letter in "skola-3"]
    yield Measured("… a letter of a filter, the slowest", max(letters), limit=50)
    review.press("\r")
    review.rest(0.5)
    review.press("\x1b")
    review.rest(0.5)


def _judging(review: Terminal) -> Iterator[Measured]:
    review.press("/")
    review.press(_judged_by_level())
    review.rest(1)
    review.press("\r")
    review.rest(0.5)
    review.press("n")
    review.rest(0.5)
    judged = []
    for level in "3434343434":  # each goes on to the next row
        judged.append(_pressed(review, level, "Nivå"))
        review.rest(0.3)
    yield Measured("… a judgement saved, rescored and shown", min(judged), limit=50)
    review.press("\x1b")
    review.rest(0.5)


def _judged_by_level() -> str:
    """The title of a requirement at many subjects that a level is set for."""
    for requirement in region(1).framework.requirements.values():
        if requirement.level == "programme" and judged_by_level(requirement):
            return requirement.title.to("sv")
    raise LookupError("the pack has no such requirement")


def _pressed(review: Terminal, key: str, seen: str) -> float:
    review.press(key)
    took = review.until(seen, 5)
    review.rest(0.03)
    return took


def _followed(review: Terminal) -> float:
    """From a key to the last that it leads to, after the row."""
    review.press("k")
    review.until("›", 5)
    return review.settled()


def _percentile(what: str, times: list[float], limit: float = 16) -> Measured:
    """The time that 95 of 100 keep within."""
    times.sort()
    return Measured(f"{what}, 95 of 100", times[round(0.95 * (len(times) - 1))], limit=limit)


def _memory(process: int) -> float:
    """MB in use, where the system tells."""
    told = Path(f"/proc/{process}/status")
    if not told.exists():
        return 0.0
    line = next(line for line in told.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1000
