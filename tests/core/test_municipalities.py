"""All 290 municipalities, held to what is known of each county; and organisation numbers that check."""

from __future__ import annotations

from collections import Counter

import pytest
from pydantic import ValidationError

from tcready.core.municipalities import code_of, municipalities, nearest_codes
from tcready.core.records import Organisation

# How many municipalities each county has: 26 in Stockholm's, 8 in Uppsala's, and so on in the order of codes.
COUNTIES = "01 03 04 05 06 07 08 09 10 12 13 14 17 18 19 20 21 22 23 24 25"
MUNICIPALITIES = (26, 8, 9, 13, 13, 8, 12, 1, 5, 33, 6, 49, 16, 12, 10, 15, 10, 7, 8, 15, 14)
IN_COUNTY = dict(zip(COUNTIES.split(), MUNICIPALITIES, strict=True))


def test_every_county_has_all_of_its_own() -> None:
    known = municipalities()
    assert Counter(code[:2] for code in known) == IN_COUNTY
    assert len(known) == sum(IN_COUNTY.values()) == 290
    assert len(set(known.values())) == 290
    assert all(code.isdigit() and len(code) == 4 and name == name.strip() for code, name in known.items())
    assert list(known) == sorted(known)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Haninge kommun", "0136"),
        ("haninge", "0136"),
        ("Salems kommun", "0128"),
        ("Göteborgs stad", "1480"),
        ("Upplands  Väsby kommun", "0114"),
        ("Höganäs kommun", "1284"),
        ("Habo kommun", "0643"),
        ("Håbo kommun", "0305"),
        ("Borås stad", "1490"),
        ("Region Gotland", None),
        ("kommun", None),
        ("", None),
    ],
)
def test_a_code_is_found_by_the_name_people_write(name: str, code: str | None) -> None:
    assert code_of(name) == code


def test_a_code_that_is_none_has_near_ones() -> None:
    assert "0136 Haninge" in nearest_codes("0137")
    assert nearest_codes("xyzw") == []


@pytest.mark.parametrize("number", ["556703-7485", "5567037485", "212000-0142", "５５６７０３７４８５"])
def test_an_organisation_number_is_kept_with_its_hyphen(number: str) -> None:
    made = Organisation(id="a", name="A", kind="företag", number=number)
    assert made.number in ("556703-7485", "212000-0142")


@pytest.mark.parametrize("number", ["556703-7486", "556703748", "55670374855", "5567-037485x", "SE"])
def test_a_number_that_does_not_check_is_refused(number: str) -> None:
    with pytest.raises(ValidationError, match=number[:8]):
        Organisation(id="a", name="A", kind="företag", number=number)
