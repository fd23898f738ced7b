"""What the operating system refuses is said in Swedish, and never in its own English."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

import tcready
from tcready.formats.os_fault import why_not
from tcready.i18n import tell


def test_nobody_shows_the_systems_own_words() -> None:
    package = Path(tcready.__file__).parent
    showing = [p for p in package.rglob("*.py") if "strerror" in p.read_text(encoding="utf-8")]
    assert showing == []


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOENT, "den finns inte"),
        (errno.EACCES, "du har inte behörighet"),
        (errno.ENOSPC, "disken är full"),
        (errno.ENAMETOOLONG, "namnet är för långt"),
        (12345, "datorn svarade med fel 12345"),
    ],
)
def test_a_fault_by_its_number(number: int, said: str) -> None:
    assert tell(why_not(OSError(number, os.strerror(number)))) == said


def test_real_faults(tmp_path: Path) -> None:
    (tmp_path / "fil").touch()
    told = []
    for path in (
        tmp_path / "saknas",
        tmp_path / "fil" / "x",
        tmp_path,
        tmp_path / ("x" * 300),
        tmp_path / "\0",
    ):
        try:
            path.open("rb").close()
        except (OSError, ValueError) as error:
            told.append(tell(why_not(error)))
    assert told == [
        "den finns inte",
        "en del av sökvägen är ingen mapp",
        "det är en mapp",
        "namnet är för långt",
        "namnet går inte att använda",
    ]
