"""The pages that are judged: every kind, of both Stockholm cases and the large region, in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tcready.cli.door import main
from tcready.i18n import use
from tests.conftest import EVIDENCE, NOT_BY_AXE
from tools.pages.browser import Browser, browser
from tools.pages.judges import why_not_axe

LARGE = "exempelregionen"
SUBJECTS = {"stockholm-2021": "huddinge", "stockholmsregionen-2025": "sodertalje", LARGE: "lokalt-01"}
_DAY = ("--as-of", "2026-01-31")


def exported(workspace: Path, path: Path, *words: str) -> Path:
    """A page written by the program."""
    assert main(["dossier", "export", "--workspace", str(workspace), *_DAY, "-o", str(path), *words]) == 0
    use("sv")
    return path


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory, exempelregionen: Path) -> dict[str, Path]:
    """Every page by its name: the case, the kind of page, the language."""
    place, made = tmp_path_factory.mktemp("pages"), {}
    for case, subject in SUBJECTS.items():
        workspace = exempelregionen
        if case != LARGE:
            workspace = place / case
            assert (
                main(["init", str(workspace), "--from", str(EVIDENCE / case), "--as", "processledare"]) == 0
            )
        kinds: dict[str, tuple[str, ...]] = {
            "ansokan": (),
            "utan": ("--redacted",),
            "blad": ("--part", "styrgruppsblad"),
            "lista": ("--part", "sandlista"),
            "enhet": ("--subject", subject),
        }
        if case == LARGE:
            kinds["komplettering"] = ("--part", "komplettering")
        for kind, words in kinds.items():
            for language in ("sv", "en"):
                name = f"{case}-{kind}-{language}"
                made[name] = exported(workspace, place / f"{name}.html", *words, "--lang", language)
    return made


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A browser with axe-core beside it."""
    if why := why_not_axe():
        pytest.skip(f"{NOT_BY_AXE}: {why}")
    with browser() as found:
        yield found
