"""Text of users is a line among lines, whatever it holds: nothing moves, and no line is faked."""

from __future__ import annotations

from pathlib import Path

import pytest

from tcready.i18n import use
from tcready.review.desk import Desk
from tcready.review.freezing import take
from tcready.tui.actions import BY_ID
from tcready.tui.panels.every import PANELS
from tests.tui.plain.talked import talked
from tests.tui.small import TODAY, desk_in
from tests.tui.test_hostile import DANGEROUS, HOSTILE, poisoned

FAKED = "\n> y\nAllt är godkänt."
"""What a title could hold to look as if the reader had typed something."""


@pytest.fixture
def poisoned_desk(tmp_path: Path) -> Desk:
    text = " ".join(HOSTILE) + FAKED
    desk = desk_in(tmp_path, poisoned(text), name=text)
    take(desk, TODAY, desk.application(), label=text)
    (desk.folder / "inkorg" / "\x1b[31m\u202eröd.txt").write_text("\x1b[2Jinnehåll", encoding="utf-8")
    return desk


@pytest.mark.parametrize("interactive", [True, False])
def test_hostile_text_is_harmless_everywhere(poisoned_desk: Desk, interactive: bool) -> None:
    use("sv")
    typed = ["lista", "gå 3", "öppna", "w", "gå 7", "läs", "lista luckor", "kommandon", "?"]
    for panel in PANELS:
        typed += [BY_ID[panel.id].keys[0], "var", *(["öppna"] if panel.reads else [])]
    with poisoned_desk as desk:
        heard = talked(desk, [*typed, "q"], interactive=interactive)
    assert len(heard) > 100
    for line in heard:
        assert not DANGEROUS & set(line)
    assert not any(line.startswith(("> y", "Allt är godkänt")) for line in heard)
    assert any("[@click=app.quit]tryck[/]" in line for line in heard)


def test_hostile_text_in_questions_is_harmless(poisoned_desk: Desk) -> None:
    with poisoned_desk as desk:
        heard = talked(
            desk,
            ["gå 3", "a", "?", "avbryt", "r", "\x1b[2Jnej\u202e", "e", "avbryt", "B", "koppla", "avbryt"],
        )
        rejected = desk.records.evidence_by_id["avtal-2026"].decisions[-1]
    for line in heard:
        if not line.startswith("> "):  # what the reader typed has been shown by the terminal itself
            assert not DANGEROUS & set(line)
    assert any("röd.txt" in line for line in heard)
    assert rejected.why == "\ufffd[2Jnej\ufffd"
