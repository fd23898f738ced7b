"""The financing plan in exact kronor: does it close, who pays what, what is secured afterwards? Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from tcready.core.records import FinancingLine, Period

Amounts = list[tuple[FinancingLine, Fraction]]
_NOTHING = Fraction(0)


class PartyShare(NamedTuple):
    """What a party (None: nobody named) pays of the income, in kronor and as a share of it."""

    party: str | None
    amount: Fraction
    secured: Fraction
    share: Fraction


class Financing(NamedTuple):
    """Kronor over the period. `after`: secured income after its last day, `end`; None without a period."""

    lines: Amounts
    budget: Fraction
    income: Fraction
    secured: Fraction
    shares: tuple[PartyShare, ...]
    end: date | None
    after: Fraction | None

    @property
    def missing(self) -> Fraction:
        """Budget minus income: 0 where it closes, below 0 where there is more than is needed."""
        return self.budget - self.income


def financing_over(lines: Iterable[FinancingLine], period: Period | None) -> Financing:
    """The lines that touch the period, and their sums; a line partly inside counts for its share of days."""
    every = list(lines)
    found = [(line, line.amount_within(period)) for line in every if _touches(line, period)]
    income = _total(found, "income")
    parties = dict.fromkeys(line.party for line, _ in found if line.side == "income")
    shares = tuple(
        _share([item for item in found if item[0].party == party], party, income) for party in parties
    )
    end = after = None
    if period is not None:
        end = period.through
        until = Period(from_=date.min, through=end)
        left = [line.amount_sek - line.amount_within(until) for line in every if _is_secured(line)]
        after = sum(left, _NOTHING)
    secured = sum((amount for line, amount in found if _is_secured(line)), _NOTHING)
    return Financing(found, _total(found, "budget"), income, secured, shares, end, after)


def _share(own: Amounts, party: str | None, income: Fraction) -> PartyShare:
    amount = _total(own, "income")
    secured = sum((amount for line, amount in own if _is_secured(line)), _NOTHING)
    return PartyShare(party, amount, secured, amount / income if income else _NOTHING)


def _is_secured(line: FinancingLine) -> bool:
    return line.side == "income" and line.state == "secured"


def _touches(line: FinancingLine, period: Period | None) -> bool:
    return period is None or (line.from_ <= period.through and line.through >= period.from_)


def _total(lines: Amounts, side: str) -> Fraction:
    return sum((amount for line, amount in lines if line.side == side), _NOTHING)
