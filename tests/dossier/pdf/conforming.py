"""Asks the veraPDF library, where it is, whether a file is what it says it is."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.conftest import CHECK_PDF, NOT_VALIDATED

CANNOT_RUN = 2


def must_conform(*paths: Path) -> None:
    """Fails with the rules that are broken; skips, with a line at the end, where nobody can tell."""
    if not CHECK_PDF.exists():
        pytest.skip(f"{NOT_VALIDATED}: {CHECK_PDF} is not here")
    ran = subprocess.run([CHECK_PDF, "ua1,2a", *paths], capture_output=True, text=True, check=False)
    if ran.returncode == CANNOT_RUN:
        pytest.skip(f"{NOT_VALIDATED}: {ran.stderr.strip()}")
    assert ran.returncode == 0, ran.stdout
    assert ran.stdout.count("PASS") == 2 * len(paths), ran.stdout
