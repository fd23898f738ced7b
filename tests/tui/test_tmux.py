"""The review of the real 2025 case in a real terminal: keys, a kill, a change of size, no colours."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tcready.cli.door import main
from tcready.core.records import Judgement
from tcready.review.desk import open_desk
from tests.conftest import EVIDENCE, NOT_IN_TMUX
from tests.tui.small import NOW
from tests.tui.tmux import TMUX, Terminal, cursor_row, looks_away

pytestmark = pytest.mark.skipif(TMUX is None, reason=NOT_IN_TMUX)

SIZES = {"80x24": (80, 24), "120x40": (120, 40)}
SEARCHED, PLACE = "handlings- och", "Huddinge"
Opened = Callable[..., Terminal]


@pytest.fixture(scope="module")
def _founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tmux") / "region"
    source = str(EVIDENCE / "stockholmsregionen-2025")
    assert main(["init", str(folder), "--from", source, "--as", "processledare"]) == 0
    return folder


@pytest.fixture
def region(_founded: Path, tmp_path: Path) -> Path:
    """The region of 2025, to do with as one likes."""
    return Path(shutil.copytree(_founded, tmp_path / "region"))


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Opened]:
    """`terminal((80, 24))` on a machine that remembers nothing; it is closed afterwards."""
    open_: list[Terminal] = []

    def make(size: tuple[int, int], **environment: str) -> Terminal:
        state = {"XDG_STATE_HOME": str(tmp_path / "tillstånd"), "TCREADY_ACTOR": "granskare-fack"}
        (tmp_path / "tom").mkdir(exist_ok=True)
        open_.append(Terminal(size, tmp_path / "tom", {**state, **environment}).__enter__())
        return open_[-1]

    yield make
    for made in open_:
        made.__exit__(None, None, None)


def judgements(region: Path) -> tuple[Judgement, ...]:
    with open_desk(region, actor="någon", clock=lambda: NOW) as desk:
        return desk.records.judgements


def stand_on_a_level(at: Terminal) -> None:
    """With the keys, go to a place where a level is set."""
    at.press("/")
    at.shows("Enter behåller")
    at.write(SEARCHED)
    at.shows(f"Bara «{SEARCHED}»")
    at.press("Enter")
    at.press("Home")
    for key, row in (("", "1. Kvalitetssäkrad process"), ("j", "Lokala handlings-"), ("j", PLACE)):
        at.press(*key)
        at.until(lambda screen, row=row: row in cursor_row(screen), f"the cursor never came to {row}")  # type: ignore[misc]


@pytest.mark.parametrize("size", SIZES)
def test_keys_do_what_they_say_and_q_leaves(region: Path, terminal: Opened, size: str) -> None:
    at = terminal(SIZES[size])
    at.run("review", "--workspace", region)
    first = at.until(lambda screen: "1. Kvalitetssäkrad process" in cursor_row(screen), "no first row")
    assert "38 skall-krav uppfyllda" in first.splitlines()[0]
    assert [len(line) <= SIZES[size][0] for line in first.splitlines()] == [True] * SIZES[size][1]
    at.press("j")
    second = at.until(lambda screen: "kvalitetsarbete" in cursor_row(screen), "j did not go down")
    assert second.splitlines()[4] == cursor_row(second)
    at.press("n")
    gap = at.until(lambda screen: "Stockholmsregionen" in cursor_row(screen), "n did not go to a gap")
    assert cursor_row(gap).lstrip("› ").split()[0] in ("✗!", "◐!", "○!")
    before = judgements(region)
    stand_on_a_level(at)
    at.press("3")
    at.shows("Nivå 3 för Huddinge")
    made = judgements(region)
    assert len(made) == len(before) + 1
    assert (made[-1].subject, made[-1].level, made[-1].reviewer) == ("huddinge", 3, "granskare-fack")
    at.press("u")
    at.shows("Ångrat: bedömningen")
    assert judgements(region) == before
    at.press("?")
    at.shows("j och k bläddrar · Esc stänger")
    at.press("Escape")
    at.until(lambda screen: "Esc stänger" not in screen, "the help never closed")
    at.press("q")
    assert at.exit_code() == "0"
    assert "Traceback" not in at.screen()


def test_killed_in_the_middle_the_act_is_there_and_so_is_the_row(region: Path, terminal: Opened) -> None:
    at = terminal(SIZES["120x40"])
    at.run("review", "--workspace", region)
    at.until(cursor_row, "no rows")
    stand_on_a_level(at)
    at.press("2")
    at.shows("Nivå 2 för Huddinge")
    at.kill()
    assert (judgements(region)[-1].subject, judgements(region)[-1].level) == ("huddinge", 2)
    assert main(["verify", "--workspace", str(region)]) == 0
    at.run("review", "--workspace", region)
    at.until(cursor_row, "it did not open again")
    at.press("u")
    at.shows("Ångrat: bedömningen")


def test_the_cursor_stays_when_the_window_changes(region: Path, terminal: Opened) -> None:
    at = terminal(SIZES["120x40"])
    at.run("review", "--workspace", region)
    at.until(cursor_row, "no rows")
    stand_on_a_level(at)
    at.until(lambda screen: "▏" in screen, "two panes were never there")
    for size in ((80, 24), (60, 12), (120, 40)):
        at.resize(*size)
        two = size[0] >= 100
        at.until(
            lambda screen, two=two: PLACE in cursor_row(screen) and ("▏" in screen) == two,  # type: ignore[misc]
            f"the cursor was lost at {size}",
        )
    at.press("q")
    assert at.exit_code() == "0"


def test_without_colour_there_is_none_and_the_cursor_is_in_reverse(region: Path, terminal: Opened) -> None:
    at = terminal(SIZES["80x24"], NO_COLOR="1")
    at.run("review", "--workspace", region)
    at.until(cursor_row, "no rows")
    drawn = at.screen(with_looks=True)
    codes = {int(code or 0) for found in re.findall(r"\x1b\[([0-9;]*)m", drawn) for code in found.split(";")}
    # 1 strong, 4 underlined, 7 reverse; 30–37, 38, 40–47, 48 and 90–107 would be colours.
    assert codes <= {0, 1, 2, 3, 4, 7, 22, 23, 24, 27, 39, 49}
    row = next(line for line in drawn.splitlines() if looks_away(line).startswith("›"))
    assert re.search(r"\x1b\[(\d+;)*7m›", row)


def test_with_nothing_here_one_is_asked_where_to_begin(terminal: Opened) -> None:
    at = terminal(SIZES["80x24"])
    at.run()
    screen = at.shows("Prova med exemplet")
    assert "Ny arbetsyta" in cursor_row(screen)
    at.press("q")
    assert at.exit_code() == "0"
