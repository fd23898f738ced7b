"""Which steps a case has, by what is applied for."""

from __future__ import annotations

import pytest

from tcready.core.case import flow_of
from tests.core.case.given import declared

BEGINNING = ("forankring", "styrgrupp", "intresseanmalan", "intresseanmalan_godkand")
CERTIFYING = ("ansokan_godkand", "ansokan", "besok", "protokoll", "komplettering", "beslut")
AFTER = ("arsrapport", "atergranskning")


@pytest.mark.parametrize("name", ["ny-region", "nagot-annat"])
def test_a_new_region_has_every_step_and_so_has_what_we_know_nothing_of(name: str) -> None:
    assert flow_of(name, declared(name)) == (*BEGINNING, *CERTIFYING, *AFTER)
    assert flow_of(name, None) == (*BEGINNING, *CERTIFYING, *AFTER)


@pytest.mark.parametrize("name", ["ny-anordnare", "ny-utbildning", "ny-inriktning"])
def test_who_joins_a_region_is_reviewed_and_the_reports_are_the_regions(name: str) -> None:
    assert flow_of(name, declared(name)) == (*BEGINNING, *CERTIFYING)


def test_a_region_that_is_reviewed_again_sends_no_expression_of_interest() -> None:
    again = declared("recertifiering", baseline=True)
    assert flow_of("recertifiering", again) == (*CERTIFYING, *AFTER)


def test_what_is_not_certified() -> None:
    assert flow_of("intresseanmalan", declared("intresseanmalan")) == BEGINNING
    assert flow_of("arsrapport", declared("arsrapport")) == ("arsrapport",)
    assert flow_of("kommun-utan-anordnare", declared("kommun-utan-anordnare")) == ()
