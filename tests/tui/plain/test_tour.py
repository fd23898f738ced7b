"""The tour of the example, done wholly line by line with nothing but what it says."""

from __future__ import annotations

import pytest

from tcready.review.desk import Desk
from tests.tui.plain.talked import talked


@pytest.fixture
def desk(example_desk: Desk) -> Desk:
    """The process leader at an example of their own."""
    return example_desk


def test_the_whole_tour(desk: Desk) -> None:
    attaching = ["bifoga", "1", "", "", "", "", "", "verkstadsföretag"]
    lines = ["j", "härnäst", "granska", "sök avsikt", "lista", "gå 6", "läs", *attaching]
    lines += ["vem granskar", "granskare-fack", "godkänn", "1", "skriv", "Klart", ".", "", ""]
    lines += ["ögonblicksbild Rundtur", "j", "exportera html", "", "q"]
    heard = talked(desk, lines, resumes=True)
    stops = [line.split(".")[0] for line in heard if line.startswith("Rundtur ")]
    assert stops == [f"Rundtur {n} av 8" for n in range(1, 9)]
    assert "Rundturen är slut. T börjar om. Det du har gjort går att ångra med u." in heard
    assert not any("Ctrl+" in line for line in heard if line.startswith("Rundtur "))
    kept = desk.records.evidence_by_id["exempel-avsiktsforklaring-haninge-undertecknad"]
    assert [(made.state, made.by) for made in kept.decisions] == [("accepted", "granskare-fack")]


def test_no_thanks_is_not_asked_again_and_a_script_is_never_asked(desk: Desk) -> None:
    assert not any("rundtur" in line for line in talked(desk, ["q"], interactive=False))
    assert any("Vill du ha en kort rundtur?" in line for line in talked(desk, ["n", "q"]))
    assert not any("rundtur?" in line for line in talked(desk, ["q"]))
    assert any(line.startswith("Rundtur 1 av 8") for line in talked(desk, ["rundtur", "q"]))
