"""The names of files as people mean them."""

from __future__ import annotations

from tcready.formats.file_name import same_name


def test_a_name_is_the_same_however_its_letters_are_composed() -> None:
    assert same_name(" Lokal pla\u0301n.pdf ") == same_name("Lokal pl\u00e1n.pdf") == "Lokal pl\u00e1n.pdf"
    assert same_name("Plan.pdf") != same_name("plan.pdf")
