"""Where the bars stand."""

from __future__ import annotations

from fractions import Fraction

from tcready.dossier.blocks import Bar, Chart, Series, Table
from tcready.dossier.charts import BARS_WIDE, LONGEST_LABEL, drawing


def _chart(*bars: Bar, threshold: Fraction | None = None) -> Chart:
    series = (Series("a", "b"), Series("c", "d"))
    return Chart("d", "t", "d", series, bars, threshold, "g", Table("t", "c", (), ()))


def test_a_bar_is_its_share_of_the_room_for_bars() -> None:
    bar = Bar("x", (Fraction(1, 2), Fraction(1, 3)), ("50,0 %", "33,3 %"))
    (row,) = drawing(_chart(bar)).rows
    assert (row.score.width, row.coverage.width) == ("39.000%", "26.000%")


def test_an_undefined_number_has_words_but_no_bar() -> None:
    (row,) = drawing(_chart(Bar("x", (None, Fraction(0)), ("–", "0,0 %")))).rows
    assert (row.score.width, row.score.shown) == (None, "–")
    assert row.coverage.width == "0.000%"


def test_bars_never_touch_the_row_below() -> None:
    bar = Bar("x", (Fraction(1), Fraction(1)), ("", ""))
    drawn = drawing(_chart(bar, bar, bar))
    bottoms = [row.coverage.y + row.coverage.height for row in drawn.rows]
    assert all(bottom < later.label_y for bottom, later in zip(bottoms, drawn.rows[1:], strict=False))
    assert bottoms[-1] < drawn.height


def test_a_long_label_is_cut_with_a_sign() -> None:
    (row,) = drawing(_chart(Bar("å" * 100, (None, None), ("", "")))).rows
    assert row.label == "å" * (LONGEST_LABEL - 1) + "…"


def test_the_threshold_stands_on_the_same_scale() -> None:
    assert drawing(_chart(threshold=Fraction(1))).threshold_x == f"{BARS_WIDE}.000%"
    assert drawing(_chart()).threshold_x is None
