"""The large region is what it says: so many of each, every hostile kind, the same from the same seed."""

from __future__ import annotations

import csv
import json
import re
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tcready.core.municipalities import municipalities
from tools.large_region.folder import write


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The plain files."""
    folder = tmp_path_factory.mktemp("files")
    write(folder)
    return folder


def listed(files: Path, name: str) -> list[dict[str, Any]]:
    return [json.loads(line.removeprefix("- ")) for line in (files / name).read_text("utf-8").splitlines()]


def rows(files: Path, name: str) -> list[dict[str, str]]:
    with (files / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def everything(files: Path) -> str:
    texts = [path.read_text("utf-8") for path in files.glob("*.csv")]
    texts += [path.read_text("utf-8") for path in files.glob("narratives/*")]
    texts += [json.dumps(listed(files, path.name), ensure_ascii=False) for path in files.glob("[ejns]*.yaml")]
    return "".join(texts)


def test_so_many_of_each(files: Path) -> None:
    levels = Counter(place["level"] for place in listed(files, "subjects.yaml"))
    assert levels == {"region": 1, "local": 13, "provider": 11, "programme": 32}
    assert len(listed(files, "evidence.yaml")) == 1_500


def test_the_municipalities_are_real_and_no_person_is_named(files: Path) -> None:
    towns = [row for row in rows(files, "organisations.csv") if row["kind"] == "kommun"]
    assert len(towns) == 13
    for town in towns:
        assert town["name"].startswith(f"Exempel: {municipalities()[town['municipality_code']]}")
    role = r"(Verksamhetsledare|Regional processledare|Kommunalråd|Nämndordförande|Förvaltningschef) \d+"
    assert all(re.match(role, row["name"]) for row in rows(files, "people.csv"))


def test_every_hostile_kind_is_there(files: Path) -> None:
    text = everything(files)
    for mark in (
        "<script>",
        "#read(",
        "\\input{",
        "[@click=",
        "javascript:",
        "{{ 7*7 }}",
        "DROP TABLE",
        "=HYPERLINK",
    ):
        assert mark in text, mark
    # JSON writes controls as escapes; in the CSV files they stand as they are.
    raw = "".join(path.read_text("utf-8") for path in files.glob("*.csv"))
    assert {"\x1b", "\x07", "\x9b", "\x7f"} <= set(raw)
    assert {"\u202e", "\u2066", "\u2028", "\ufeff", "\u200d", "\U0001f469"} <= set(text)
    directions = {unicodedata.bidirectional(sign) for sign in set(text)}
    assert {"R", "AL", "NSM", "RLO"} <= directions
    longest = sorted((len(word) for word in re.findall(r"[^\s\"]+", text)), reverse=True)
    assert longest[9] >= 10_000


def test_the_same_seed_gives_the_same_bytes_and_another_does_not(files: Path, tmp_path: Path) -> None:
    same, other, tidy = (tmp_path / name for name in ("same", "other", "tidy"))
    for folder in (same, other, tidy):
        folder.mkdir()
    write(same)
    write(other, seed=1)
    write(tidy, rough=False)
    assert contents(same) == contents(files)
    assert contents(other) != contents(files)
    assert "<script>" not in everything(tidy)
    assert max(len(word) for word in everything(tidy).split()) < 200


def contents(folder: Path) -> dict[str, bytes]:
    paths = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
