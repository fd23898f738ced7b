"""The shape of the tree: sizes, sentences that can be translated, both languages in every pack."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import TypeGuard

import pytest

from tests.conftest import ROOT

MODULES = sorted((ROOT / "tcready").rglob("*.py"))
SPEAKING = {"tr": 1, "msg": 1, "ntr": 2}


def _calls(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if _is_speaking(node):
            yield node


def _is_speaking(node: ast.AST) -> TypeGuard[ast.Call]:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SPEAKING


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_sentence_can_be_collected(path: Path) -> None:
    """A sentence that is not a literal never reaches the catalogue, so nobody could translate it."""
    if path.parent.name == "i18n" and path.name == "catalogue.py":
        return
    for call in _calls(path):
        assert isinstance(call.func, ast.Name)
        for argument in call.args[: SPEAKING[call.func.id]]:
            assert isinstance(argument, ast.Constant), f"{path}:{call.lineno}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_sentence_stands_inside_another_text(path: Path) -> None:
    """What collects the sentences does not look into f-strings."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.JoinedStr):
            called = [call for call in ast.walk(node) if _is_speaking(call)]
            assert not called, f"{path}:{node.lineno}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_hides_a_room(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_module_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
