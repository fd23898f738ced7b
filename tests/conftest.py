"""What every test starts from: Swedish, nobody's environment, and the two Stockholm workspaces."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tcready.i18n import use

ROOT = Path(__file__).resolve().parent.parent
EVIDENCE = ROOT / "evidence"
PACK = ROOT / "criteria" / "teknikcollege"


@pytest.fixture(autouse=True)
def _nobodys_environment(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("TCREADY_WORKSPACE", "TCREADY_CRITERIA", "TCREADY_LANG", "TCREADY_ACTOR", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    use("sv")
    yield
    use("sv")


@pytest.fixture(scope="session")
def noon() -> datetime:
    """A time that tests work at."""
    return datetime(2025, 12, 31, 12, 0, tzinfo=UTC)
