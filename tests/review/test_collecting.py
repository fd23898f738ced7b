"""Ids made of titles."""

from __future__ import annotations

import unicodedata

import pytest

from tcready.review.proof import slug_from


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Samverkansavtal 2026–2028", "samverkansavtal-2026-2028"),
        ("2026—2028", "2026-2028"),
        ("Årsrapport Järfälla", "arsrapport-jarfalla"),
        (
            unicodedata.normalize("NFD", "Årsrapport Järfälla"),
            "arsrapport-jarfalla",
        ),  # the accents as signs of their own
        ("Øresund/Skåne", "oresund-skane"),
        ("東京", "underlag"),
    ],
)
def test_words_and_numbers_are_kept_apart(title: str, slug: str) -> None:
    assert slug_from(title, ()) == slug


def test_a_taken_one_gets_a_number() -> None:
    assert slug_from("Avtal", {"avtal", "avtal-2"}) == "avtal-3"
