"""Whole conversations, as people have them: the files beside this one, which can be read as they stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.tui.plain.conftest import Seated
from tests.tui.plain.talked import as_turns, conversation_in, fits, talked

FOLDER = Path(__file__).parent / "conversations"


@pytest.mark.parametrize("name", sorted(file.stem for file in FOLDER.glob("*.txt")))
def test_conversation(name: str, seated: Seated) -> None:
    about, sessions = conversation_in(FOLDER / f"{name}.txt")
    for actor, expected in sessions:
        desk = seated(about["workspace"], actor)
        lines = [turn.typed for turn in expected if turn.typed is not None]
        heard = as_turns(
            line.replace(str(desk.folder), "<arbetsyta>") for line in talked(desk, lines, about["language"])
        )
        desk.store.close()
        for got, wanted in zip(heard, expected, strict=False):
            assert got.typed == wanted.typed
            assert fits(got.heard, wanted.heard), f"> {wanted.typed}\n" + "\n".join(got.heard)
        assert [turn.typed for turn in heard] == [turn.typed for turn in expected]


@pytest.mark.parametrize(("language", "page"), [("sv", "granska.md"), ("en", "review.md")])
def test_the_example_in_the_page_is_what_is_said(language: str, page: str, seated: Seated) -> None:
    lines = (ROOT / "docs" / page).read_text(encoding="utf-8").split("```\n")[1].splitlines()
    typed = [line.removeprefix("> ") for line in lines if line.startswith("> ")]
    assert typed
    assert talked(seated("real", "granskare-2"), typed, language)[-len(lines) :] == lines
