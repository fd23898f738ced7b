"""A wrong name is told together with the right ones."""

from __future__ import annotations

import pytest

from tcready.core.errors import WrongInput
from tcready.core.framework import Framework
from tcready.definitions.reader import load_pack
from tcready.i18n import tell, use
from tcready.review.known import kind_missing, known_kind, known_level
from tests.conftest import PACK


@pytest.fixture(scope="module")
def pack() -> Framework:
    return load_pack(PACK)


def refused_kind(name: str, pack: Framework) -> str:
    """What is said of a kind there is not."""
    with pytest.raises(WrongInput) as refused:
        known_kind(name, pack)
    return tell(refused.value.message)


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("samverkansavtall", "samverkansavtal «Samverkansavtal»"),
        ("Protokoll", "styrgruppsprotokoll «Protokoll från styrgruppen»"),
        ("årsrapport", "verksamhetsberattelse «Verksamhetsberättelse eller årsrapport»"),
    ],
)
def test_a_kind_is_found_by_its_id_or_title(given: str, meant: str, pack: Framework) -> None:
    said = refused_kind(given, pack)
    assert meant in said
    assert said.endswith("Alla: tcready criteria show --kinds.")
    assert len(said) < 400


def test_a_kind_that_resembles_nothing_shows_the_first_ones(pack: Framework) -> None:
    assert pack.evidence_kinds[0].id in refused_kind("qqqq", pack)


def test_a_missing_kind_is_the_one_the_requirement_asks_for(pack: Framework) -> None:
    said = tell(kind_missing(pack, ["finansiering-sakrad"]).message)
    assert said.startswith("Ange slaget med --kind. Till exempel: finansieringsplan «Finansieringsplan».")
    use("en")
    assert "Financing plan" in tell(kind_missing(pack, ["finansiering-sakrad"]).message)


@pytest.mark.parametrize("given", ["tre", "6", 9, "-1", "3.0", ""])
def test_a_level_that_is_none_shows_the_scale(given: str | int, pack: Framework) -> None:
    with pytest.raises(WrongInput) as refused:
        known_level(given, pack)
    said = tell(refused.value.message)
    assert "Välj 0–5: " in said
    for step in pack.scale:
        assert f"{step.level} {step.title.to('sv').rstrip('.')}" in said


def test_a_level_may_be_a_number_or_its_text(pack: Framework) -> None:
    assert known_level(3, pack) == known_level("3", pack) == known_level(" 3 ", pack) == 3
