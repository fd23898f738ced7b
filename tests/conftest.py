"""What every test starts from: Swedish, nobody's environment, and the two Stockholm workspaces."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tcready.i18n import use

ROOT = Path(__file__).resolve().parent.parent
EVIDENCE = ROOT / "evidence"
PACK = ROOT / "criteria" / "teknikcollege"
CHECK_PDF = ROOT.parent / "shared" / "tools" / "check-pdf" / "check-pdf"
NOT_VALIDATED = "PDF files were not validated by veraPDF"
NOT_BROWSED = "The review was not opened in a browser: there is no Chromium here"
NOT_OPENED = "The Word document was not opened by another program"


@pytest.fixture(autouse=True)
def _nobodys_environment(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[None]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path_factory.getbasetemp() / "nobodys-state"))
    for name in ("TCREADY_WORKSPACE", "TCREADY_CRITERIA", "TCREADY_LANG", "TCREADY_ACTOR", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    use("sv")
    yield
    use("sv")


@pytest.fixture(scope="session")
def noon() -> datetime:
    """A time that tests work at."""
    return datetime(2025, 12, 31, 12, 0, tzinfo=UTC)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What was run on a smaller scale than it can be, so that nobody takes it for all there is."""
    for name, usual, whole, what in (
        ("TCREADY_KILLS", "16", "300", "programs killed at random moments"),
        ("TCREADY_ACTS", "50", "200", "acts by each of eight programs at once"),
    ):
        done = os.environ.get(name, usual)
        if int(done) < int(whole):
            terminalreporter.write_line(f"{done} {what}; the whole is {name}={whole}")
    skipped = terminalreporter.stats.get("skipped", [])
    for said in (NOT_VALIDATED, NOT_OPENED, NOT_BROWSED):
        for report in skipped:
            if said in str(report.longrepr):
                terminalreporter.write_line(report.longrepr[2].removeprefix("Skipped: "))
                break
