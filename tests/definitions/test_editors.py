"""Editors check our packs by the schemas beside them: the two must agree with each other and with us."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from tcready.definitions.schema import SCHEMA, json_schema
from tcready.definitions.starting import write_start
from tests.conftest import ROOT

PACKS = ROOT / "criteria"
FILES = sorted(PACKS.glob("*/**/*.yaml"))


class CoreLoader(yaml.SafeLoader):
    """YAML as editors read it: the core schema of YAML 1.2, where days are text and `no` is a word."""


CoreLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
):
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), list(first))


def _form(path: Path) -> str:
    """The form that the first line of the file names."""
    first = path.read_text("utf-8").partition("\n")[0]
    found = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
    assert found, f"{path}: the first line names no schema"
    named = (path.parent / found[1]).resolve()
    assert named.is_file(), f"{path}: {found[1]} is not there"
    return named.name.removesuffix(SCHEMA)


def _faults(path: Path, form: str) -> list[str]:
    value: Any = yaml.load(path.read_bytes(), CoreLoader)
    return [error.message for error in Draft202012Validator(json_schema()[form]).iter_errors(value)]


@pytest.mark.parametrize("form", list(json_schema()))
def test_the_schema_files_are_those_of_the_program(form: str) -> None:
    written = json.loads((PACKS / "schema" / f"{form}{SCHEMA}").read_text("utf-8"))
    assert written == json_schema()[form], "run python tools/schemas.py"
    Draft202012Validator.check_schema(written)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKS)))
def test_our_files_follow_the_schema_they_name(path: Path) -> None:
    expected = {"applications": "application", "cases": "cases", "upgrades": "upgrade"}.get(path.parent.name)
    form = _form(path)
    assert form == (expected or ("framework" if path.name == "framework.yaml" else "criterion"))
    assert _faults(path, form) == []


def test_a_new_pack_names_schemas_that_come_with_it(tmp_path: Path) -> None:
    pack = write_start(tmp_path / "mitt", None)
    for path in sorted(pack.rglob("*.yaml")):
        assert _faults(path, _form(path)) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [("demand: must", "demand: maste"), ("level: region", "nivå: region"), ("checks:", "kontroller:")],
)
def test_what_an_editor_would_mark(tmp_path: Path, old: str, new: str) -> None:
    path = write_start(tmp_path / "mitt", None) / "samverkan.yaml"
    path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")
    assert _faults(path, "criterion")
