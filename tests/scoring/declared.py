"""Reads declared cases: `tests/cases/*.yaml`, and the blocks in `docs/scoring.md`.

A file has a `theme`, perhaps a `given` that all its cases start from, and `cases`. A case has a
`title`, a `given`, and either `expect` or `days`: an `expect` for each of several days.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from tcready.core.errors import WrongInput
from tcready.formats.strict_yaml import read_yaml
from tests.scoring.tiny import Given, scored
from tests.scoring.told import TOLD, read, told

ROOT = Path(__file__).parents[2]


class Case(NamedTuple):
    """One rule: from what is given to what is expected."""

    name: str
    given: Given
    expect: dict[str, Any]


def cases_in_files() -> list[Case]:
    """Every case of tests/cases, file by file."""
    found: list[Case] = []
    for path in sorted((ROOT / "tests" / "cases").glob("*.yaml")):
        file = _value(path.read_bytes(), path.name)
        _only(file, {"theme", "given", "cases"}, path.name)
        for item in file["cases"]:
            found.extend(_cases(f"{path.stem}: ", item, file.get("given") or {}))
    return found


def cases_in_doc(path: Path) -> list[Case]:
    """The cases in a document's yaml blocks; a block with only `given` is where those after it start."""
    found: list[Case] = []
    start: Given = {}
    for block in re.findall(r"^```yaml\n(.*?)^```", path.read_text("utf-8"), re.MULTILINE | re.DOTALL):
        value = _value(block.encode(), path.name)
        if set(value) == {"given"}:
            start = value["given"]
        elif "title" in value:
            found.extend(_cases("", value, start))
    return found


def check(case: Case) -> None:
    """Compares what is stated, and nothing else; an unknown word is an error."""
    assert case.expect, "a case that expects nothing cannot fail"
    if set(case.expect) == {"refused"}:
        assert _refusal(case.given) == case.expect["refused"]
        return
    _only(case.expect, set(TOLD), case.name)
    got = scored(case.given)
    expected = {key: read(key, stated) for key, stated in case.expect.items()}
    assert {key: told(key, stated, got) for key, stated in case.expect.items()} == expected


def _cases(before: str, item: dict[str, Any], shared: Given) -> Iterator[Case]:
    name = before + item["title"]
    _only(item, {"title", "given", "expect", "days"}, name)
    assert ("expect" in item) != ("days" in item), f"{name}: expect or days"
    given = {**shared, **(item.get("given") or {})}
    if "expect" in item:
        yield Case(name, given, item["expect"])
    for day, expect in item.get("days", {}).items():
        yield Case(f"{name} [{day}]", {**given, "as_of": day}, expect)


def _refusal(given: Given) -> str:
    try:
        scored(given)
    except ValidationError as refused:
        return refused.errors()[0]["type"]
    except WrongInput as refused:
        return type(refused).__name__
    return "not refused"


def _only(value: dict[str, Any], known: set[str], where: str) -> None:
    unknown = sorted(set(value) - known)
    assert not unknown, f"{where}: unknown {unknown}"


def _value(data: bytes, file: str) -> Any:
    tree, findings = read_yaml(data, file)
    assert tree, [f"{finding.where} {finding.code}" for finding in findings]
    return tree.value
