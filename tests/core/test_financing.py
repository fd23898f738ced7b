"""The sums of the financing plan, worked out by hand."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from tcready.core.financing import PartyShare, financing_over
from tcready.core.records import FinancingLine, Period

PERIOD = Period(from_=date(2026, 1, 1), through=date(2028, 12, 31))


def line(id: str, side: str, amount: int, through: str = "2028-12-31", **fields: object) -> FinancingLine:
    said = {"id": id, "side": side, "amount_sek": amount, "from": "2026-01-01", "through": through, **fields}
    return FinancingLine.model_validate(said)


def test_who_pays_what_and_what_is_missing() -> None:
    found = financing_over(
        [
            line("b", "budget", 1000),
            line("i1", "income", 300, party="a", state="secured"),
            line("i2", "income", 100, party="a"),
            line("i3", "income", 400),
        ],
        PERIOD,
    )
    assert (found.budget, found.income, found.secured, found.missing) == (1000, 800, 300, 200)
    assert found.shares == (
        PartyShare("a", Fraction(400), Fraction(300), Fraction(1, 2)),
        PartyShare(None, Fraction(400), Fraction(0), Fraction(1, 2)),
    )
    assert (found.end, found.after) == (date(2028, 12, 31), 0)


def test_what_is_secured_when_the_period_is_over() -> None:
    # 2026-2029 is 365 + 365 + 366 + 365 = 1461 days, so a krona a day; 365 of them are after 2028.
    later = line("c", "income", 500, "2030-12-31", state="secured")
    later = later.model_copy(update={"from_": date(2030, 1, 1)})
    lines = [
        line("a", "income", 1461, "2029-12-31", state="secured"),
        line("b", "income", 1461, "2029-12-31", state="planned"),
        line("d", "budget", 1461, "2029-12-31"),
        later,
    ]
    found = financing_over(lines, PERIOD)
    assert found.after == 365 + 500
    assert found.secured == 1461 - 365
    assert [item.id for item, _ in found.lines] == ["a", "b", "d"], "what begins later is not the period's"


def test_without_a_period_all_of_it_counts_and_nothing_is_after() -> None:
    found = financing_over([line("a", "income", 1461, "2029-12-31", state="secured")], None)
    assert (found.income, found.end, found.after) == (1461, None, None)


def test_nothing_sums_to_nothing() -> None:
    found = financing_over([], PERIOD)
    assert (found.lines, found.budget, found.missing, found.shares) == ([], 0, 0, ())
