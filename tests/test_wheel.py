"""The wheel works by itself: built, put into a fresh environment, run far from the checkout."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from tests.conftest import ROOT


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The installed program, in an environment with what it needs and nothing else."""
    place = tmp_path_factory.mktemp("hjul")
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    built = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(place / "dist")]
    subprocess.run(built, cwd=ROOT, check=True, capture_output=True, env=clean)
    (wheel,) = (place / "dist").glob("tcready-*.whl")
    venv.create(place / "miljö", with_pip=True)
    scripts = place / "miljö" / ("Scripts" if os.name == "nt" else "bin")
    pip = [str(scripts / "python"), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    needs = ["--require-hashes", "-r", str(ROOT / "constraints" / "run.txt")]
    subprocess.run([*pip, *needs], check=True, capture_output=True, env=clean)
    subprocess.run([*pip, "--no-deps", str(wheel)], check=True, capture_output=True, env=clean)
    return scripts / "tcready"


def _run(program: Path, folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return subprocess.run(
        [str(program), *words], cwd=folder, capture_output=True, encoding="utf-8", check=False, env=clean
    )


def test_carries_its_packs_and_its_examples(program: Path, tmp_path: Path) -> None:
    listed = _run(program, tmp_path, "criteria", "list", "--json")
    assert (listed.returncode, listed.stderr) == (0, "")
    assert "teknikcollege" in [pack["id"] for pack in json.loads(listed.stdout)["frameworks"]]
    built = _run(program, tmp_path, "demo", "demo")
    assert (built.returncode, built.stderr) == (0, "")
    told = _run(program, tmp_path / "demo" / "stockholmsregionen-2025", "status", "--json", "--lang", "en")
    assert json.loads(told.stdout)["method"] == "tcready-1"


def test_brings_its_screen_and_its_templates(program: Path) -> None:
    python = program.with_name("python")
    look = (
        "import pathlib, tcready, tcready.tui.app; home = pathlib.Path(tcready.__file__).parent; "
        "print(sorted({path.suffix for path in home.rglob('*')}))"
    )
    done = subprocess.run(
        [str(python), "-c", look], capture_output=True, text=True, check=True, cwd=program.parent
    )
    assert "'.tcss'" in done.stdout
    assert "'.mo'" in done.stdout
