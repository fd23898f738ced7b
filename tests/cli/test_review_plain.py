"""`tcready review --plain` as it is called: by scripts, in a simple terminal, through a pipe that is shut."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tcready.review.desk import open_desk
from tests.cli.conftest import Typed
from tests.tui.small import NOW

terminal = pytest.importorskip("tools.terminal", reason="needs a POSIX terminal")


PLAIN = (sys.executable, "-m", "tcready", "review", "--plain")


def _run(typed: str, *words: object) -> subprocess.CompletedProcess[str]:
    program = [*PLAIN, *map(str, words)]
    return subprocess.run(program, input=typed, capture_output=True, text=True, check=False)


def _levels(workspace: Path) -> list[int]:
    with open_desk(workspace, actor="läsare", clock=lambda: NOW) as desk:
        return [made.level for made in desk.records.judgements if made.reviewer == "skript"]


def test_a_script_is_done_and_answered(stockholm_2025: Path) -> None:
    done = _run("n\n3\nq\n", "--workspace", stockholm_2025, "--as", "skript")
    assert (done.returncode, done.stderr) == (0, "")
    assert "\nNivå 3 för Stockholmsregionen. Poäng " in done.stdout
    assert "> " not in done.stdout
    assert _levels(stockholm_2025) == [3]


def test_a_line_that_is_not_understood_stops_the_script(stockholm_2025: Path) -> None:
    done = _run("n\nblaha\n3\n", "--workspace", stockholm_2025, "--as", "skript")
    assert done.returncode == 2
    assert done.stderr == "tcready: rad 2: «blaha» förstås inte. Skriv hjälp för allt som går att göra.\n"
    assert _levels(stockholm_2025) == []


def test_lines_may_be_in_english_from_windows_and_not_utf8(stockholm_2025: Path) -> None:
    done = _run(
        "\ufeffnext gap\r\njudge 3\r\nq\r\n", "--workspace", stockholm_2025, "--as", "skript", "--lang", "en"
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "Level 3 for Stockholmsregionen." in done.stdout
    program = [sys.executable, "-m", "tcready", "review", "--plain", "--workspace", str(stockholm_2025)]
    latin = subprocess.run(program, input="nästa lucka\n".encode("latin-1"), capture_output=True, check=False)
    assert latin.returncode == 2
    assert latin.stderr.decode().startswith("tcready: rad 1: «n\ufffdsta lucka» förstås inte.")


def test_without_a_terminal_the_way_that_needs_none_is_named(typed: Typed, stockholm_2025: Path) -> None:
    answer = typed("review", "--workspace", stockholm_2025)
    assert answer.code == 2
    assert answer.out == ""
    assert answer.err.count("\n") == 1
    assert "tcready review --plain" in answer.err


def test_a_pipe_that_is_shut_is_left_quietly_with_all_saved(stockholm_2025: Path) -> None:
    words = f"'{sys.executable}' -m tcready review --plain --workspace '{stockholm_2025}' --as skript"
    told = f"(printf 'n\\n3\\nhjälp\\n'; sleep 1; yes 'lista') | {words} | head -5"
    done = subprocess.run(["bash", "-c", told], capture_output=True, text=True, check=False, timeout=60)
    assert done.stderr == ""
    assert len(done.stdout.splitlines()) == 5
    assert _levels(stockholm_2025) == [3]


def test_a_terminal_that_can_only_show_lines_gets_lines(stockholm_2025: Path, tmp_path: Path) -> None:
    words = [sys.executable, "-m", "tcready", "review", "--workspace", str(stockholm_2025), "--as", "skript"]
    size, memory = (90, 24), str(tmp_path / "minne")
    with terminal.Terminal(words, size, TERM="dumb", XDG_STATE_HOME=memory, EDITOR="") as plain:
        plain.until("> ")
        assert plain.written.startswith(
            "Terminalen visar bara rader (TERM=dumb), så granskningen går rad för"
        )
        assert "\x1b" not in plain.written
        assert all(len(line) <= 90 for line in plain.written.splitlines())
        plain.press("n\n")
        plain.until("öppet skall-krav.\r\n> ")
        plain.press("bedöm 3\n")
        plain.until("Poäng ")
        plain.press("e\n")
        plain.until("avslutar.\r\n> ")
        plain.press("\x03")
        plain.until("Avbrutet. Inget sparades.\r\n> ")
        plain.press("lista\n")
        plain.until("Skriv mer för att fortsätta.\r\n> ")
        plain.press("\x1b[B\n\x1b[A\n")  # an arrow, and Enter
        plain.until("Krav 2 av 13, ")
        assert "\x1b" not in plain.written
        plain.press("\x04")
        assert plain.end() == 0
    assert _levels(stockholm_2025) == [3]
    with terminal.Terminal(words, size, TERM="dumb", XDG_STATE_HOME=memory) as again:
        again.until("Krav 2 av 13")  # where the level took the reader
        again.until("> ")
        again.press("\x03")
        assert again.end() == 0


def _plainly(workspace: Path, tmp_path: Path) -> terminal.Terminal:
    """The review line by line in a terminal, on a machine that remembers nothing."""
    words = [sys.executable, "-m", "tcready", "review", "--plain", "--workspace", str(workspace)]
    memory = str(tmp_path / "minne")
    return terminal.Terminal([*words, "--as", "skript"], (90, 24), XDG_STATE_HOME=memory)


def test_killed_between_two_lines_loses_nothing(stockholm_2025: Path, tmp_path: Path) -> None:
    with _plainly(stockholm_2025, tmp_path) as plain:
        plain.until("> ")
        plain.press("n\n3\n")
        plain.until("Poäng ")
        os.kill(plain.process, signal.SIGKILL)
        plain.end()
    assert _levels(stockholm_2025) == [3]


def test_ctrl_z_stops_it_and_it_goes_on(stockholm_2025: Path, tmp_path: Path) -> None:
    with _plainly(stockholm_2025, tmp_path) as plain:
        plain.until("> ")
        os.kill(plain.process, signal.SIGTSTP)
        plain.rest(0.3, 1)
        os.kill(plain.process, signal.SIGCONT)
        plain.press("n\n3\nq\n")
        plain.until("Poäng ")
        assert plain.end() == 0
    assert _levels(stockholm_2025) == [3]


@pytest.mark.parametrize("shut", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_a_stream_that_is_shut_is_no_fault_of_the_program(stockholm_2025: Path, shut: str) -> None:
    """With --plain it is an end, as of a pipe; on a screen it is no terminal."""
    program = f"printf 'n\\n3\\nq\\n' | '{sys.executable}' -m tcready review --workspace '{stockholm_2025}'"
    for plain, code in ((" --plain --as skript", 0), ("", 2)):
        done = subprocess.run(["bash", "-c", f"{program}{plain} {shut}"], capture_output=True, check=False)
        assert done.returncode == code
        assert b"Traceback" not in done.stderr
        assert (b"--plain" in done.stderr) == (not plain and "2>&-" not in shut)
    assert _levels(stockholm_2025) == ([] if "<&-" in shut else [3])


def test_the_whole_journey_through_pipes(typed: Typed, stockholm_2025: Path, tmp_path: Path) -> None:
    """The worst gap of who lacks a signature, closed by two people; judged here by the other commands."""
    here = ("--workspace", stockholm_2025)

    def haninge() -> str:
        subjects = typed("explain", "avsiktsforklaring-foretag", *here, "--json").json["subjects"]
        return str(next(one["state"] for one in subjects if one["subject"] == "haninge"))

    def in_the_way() -> set[tuple[str, str]]:
        violated = typed("status", *here, "--json").json["verdict"]["violated"]
        return {(one["requirement"], one["subject"]) for one in violated if one["clause"] == "must"}

    before, signed = in_the_way(), tmp_path / "avsikt.pdf"
    signed.write_text("Exempel: undertecknad avsiktsförklaring", encoding="utf-8")
    assert haninge() == "unmet"
    attach = (
        f"sök avsiktsförklaringar\nn\nbifoga {signed}\n\nAvsikt Haninge\n\n\n\nverkstadsföretag, haninge k\n"
    )
    done = _run(attach, *here, "--as", "ledare")
    assert (done.returncode, done.stderr) == (0, "")
    assert haninge() == "unmet"
    accept = "sök avsiktsförklaringar\nn\ngodkänn\nAvsikt Haninge\n"
    done = _run(accept, *here, "--as", "annan-granskare")
    assert (done.returncode, done.stderr) == (0, "")
    assert haninge() == "met"
    assert before - in_the_way() == {("avsiktsforklaring-foretag", "haninge")}
    met = 38 - len({requirement for requirement, _ in in_the_way()})
    assert f"{met} av 38 skall-krav uppfyllda." in done.stdout
    text = "sök avsikt\nskriv\nFöretaget har skrivit under.\n.\n\n\n"
    rest = f"{text}ögonblicksbild Efter\nj\nexportera html\n\n"
    done = _run(rest, *here, "--as", "ledare")
    assert (done.returncode, done.stderr) == (0, "")
    labels = [one["label"] for one in typed("snapshot", "list", *here, "--json").json["snapshots"]]
    assert labels.count("Efter") == 1
    (dossier,) = (stockholm_2025 / "exports").glob("*.html")
    shown = dossier.read_text(encoding="utf-8")
    assert "Företaget har skrivit under." in shown
    assert "Avsikt Haninge" in shown
