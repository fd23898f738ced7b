"""Columns: what stays together fits, what is long gets the most, and the page is always filled."""

from __future__ import annotations

import pytest

from tcready.dossier.blocks import Table, cell, columns
from tcready.dossier.pdf.columns import INSET, PAGE, size, widths


def _table(*cells: str, numeric: tuple[int, ...] = ()) -> Table:
    titles = columns(*(f"K{number}" for number in range(len(cells))), numeric=numeric)
    return Table("t", "x", titles, (tuple(cell(text) for text in cells),))


@pytest.mark.parametrize(
    "cells", [("a",), ("a", "b"), ("ord " * 50, "2025-12-31", "w" * 10_000), ("w" * 99,) * 9, ("", "", "")]
)
def test_the_page_is_filled(cells: tuple[str, ...]) -> None:
    assert sum(widths(_table(*cells))) == pytest.approx(PAGE, abs=0.1)
    assert sum(widths(_table(*cells), 200.0)) == pytest.approx(200, abs=0.1)


def test_a_date_is_never_narrower_than_itself() -> None:
    table = _table("ord " * 90, "2025-12-31", "ord " * 90, "ord " * 90)
    digits = 10 * 0.46 * size(table)  # a digit of the font is 0.46 em wide
    assert widths(table)[1] >= digits + 2 * INSET


def test_more_text_gets_more_room() -> None:
    few, many, most = widths(_table("ord " * 20, "ord " * 100, "ord " * 400))
    assert few < many < most
