"""Each kind of field reads one spelling and refuses the rest, with a code."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from tcready.core.fields import (
    Count,
    Day,
    Exact,
    FilledText,
    Natural,
    Share,
    Slug,
    Text,
    Value,
    Weight,
    Whole,
    Words,
    YesNo,
)


def _read(kind: Any, given: Any) -> Any:
    return TypeAdapter(kind).validate_python(given)


def _code(kind: Any, given: Any) -> str:
    with pytest.raises(ValidationError) as refused:
        _read(kind, given)
    return refused.value.errors()[0]["type"]


@pytest.mark.parametrize(
    ("kind", "given", "value"),
    [
        (Exact, "0.80", Fraction(4, 5)),
        (Exact, 3, Fraction(3)),
        (Exact, Fraction(1, 3), Fraction(1, 3)),
        (Weight, "0", Fraction(0)),
        (Share, "1", Fraction(1)),
        (Whole, "-12", -12),
        (Natural, "0", 0),
        (Count, "1", 1),
        (Day, "2024-02-29", date(2024, 2, 29)),
        (Day, date(2026, 1, 1), date(2026, 1, 1)),
        (YesNo, "true", True),
        (YesNo, False, False),
        (Slug, "lokalt-teknikcollege_2", "lokalt-teknikcollege_2"),
        (Slug, "o\u0308stra", "\u00f6stra"),
        (Slug, "a" * 80, "a" * 80),
        (Text, "", ""),
    ],
)
def test_the_one_spelling(kind: Any, given: Any, value: Any) -> None:
    assert _read(kind, given) == value


@pytest.mark.parametrize(
    ("kind", "given", "code"),
    [
        (Exact, 0.5, "not_exact"),
        (Exact, True, "not_exact"),
        (Exact, None, "not_exact"),
        (Exact, Decimal("0.5"), "not_exact"),
        (Exact, "1,5", "not_exact"),
        (Exact, "1/2", "not_exact"),
        (Exact, "1e3", "not_exact"),
        (Exact, "1\n", "not_exact"),
        (Weight, "-1", "negative"),
        (Share, "1.01", "not_a_share"),
        (Share, "-0.01", "not_a_share"),
        (Whole, "1.0", "not_whole"),
        (Whole, True, "not_whole"),
        (Whole, 1.0, "not_whole"),
        (Whole, "١", "not_whole"),
        (Natural, "-1", "negative"),
        (Count, "0", "below_one"),
        (Day, "2025-02-29", "not_a_day"),
        (Day, "2026-1-1", "not_a_day"),
        (Day, "20260101", "not_a_day"),
        (Day, "2026-W01-1", "not_a_day"),
        (Day, "2026-01-01T00:00", "not_a_day"),
        (Day, "0000-01-01", "not_a_day"),
        (Day, 20260101, "not_a_day"),
        (Day, datetime(2026, 1, 1, tzinfo=UTC), "not_a_day"),
        (YesNo, "yes", "not_yes_no"),
        (YesNo, "True", "not_yes_no"),
        (YesNo, "ja", "not_yes_no"),
        (YesNo, 1, "not_yes_no"),
        (Text, 12, "not_text"),
        (Text, None, "not_text"),
        (FilledText, " \n", "blank"),
        (Slug, "Region", "not_a_slug"),
        (Slug, "två ord", "not_a_slug"),
        (Slug, "-a", "not_a_slug"),
        (Slug, "a/b", "not_a_slug"),
        (Slug, "..", "not_a_slug"),
        (Slug, "a.b", "not_a_slug"),
        (Slug, "", "not_a_slug"),
        (Slug, "a\x1b", "not_a_slug"),
        (Slug, "a" * 81, "not_a_slug"),
        (Slug, 7, "not_text"),
    ],
)
def test_other_spellings_are_refused_with_a_code(kind: Any, given: Any, code: str) -> None:
    assert _code(kind, given) == code


@pytest.mark.parametrize("kind", [Text, FilledText, Slug])
def test_half_a_surrogate_pair_is_no_text(kind: Any) -> None:
    assert _code(kind, "a\ud800") == "not_unicode"


class _Row(Value):
    name: Text


def test_a_value_is_frozen_and_refuses_what_it_does_not_know() -> None:
    row: Any = _Row(name="a")
    with pytest.raises(ValidationError):
        row.name = "b"
    assert _code(_Row, {"name": "a", "nmae": "b"}) == "extra_forbidden"


def test_words_in_the_readers_language() -> None:
    words = Words(sv="Krav", en="Requirement")
    assert words.to("sv") == "Krav"
    assert words.to("en") == "Requirement"
    assert _code(Words, {"sv": "Krav"}) == "missing"
    assert _code(Words, {"sv": "Krav", "en": " "}) == "blank"
