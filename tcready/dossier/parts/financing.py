"""The financing plan: does it close, and who carries which share? In exact kronor until it is shown."""

from __future__ import annotations

from fractions import Fraction

from tcready.core.records import FinancingLine, Period
from tcready.dossier.blocks import Block, Cell, Facts, Paragraph, Section, Table, cell, columns
from tcready.dossier.inputs import Scope
from tcready.i18n import tr
from tcready.i18n.naming import day, number, percent


def financing(scope: Scope) -> Section:
    """Budget, income, their difference and each party's share, over the application's period."""
    period = scope.application.period
    lines = [(line, line.amount_within(period)) for line in scope.records.financing]
    lines = [(line, amount) for line, amount in lines if amount or _touches(line, period)]
    if not lines:
        empty = Paragraph(tr("Det finns varken budget eller intäkter för perioden."))
        return Section("finansiering", tr("Finansiering"), (empty,))
    budget = _total(lines, "budget")
    income = _total(lines, "income")
    blocks: list[Block] = [
        Paragraph(_closing(budget, income)),
        _sums(lines, budget, income),
        _lines(scope, lines),
    ]
    if income:
        blocks.append(_shares(scope, lines, income))
    return Section("finansiering", tr("Finansiering"), tuple(blocks))


def _touches(line: FinancingLine, period: Period | None) -> bool:
    return period is None or (line.from_ <= period.through and line.through >= period.from_)


def _total(lines: list[tuple[FinancingLine, Fraction]], side: str) -> Fraction:
    return sum((amount for line, amount in lines if line.side == side), Fraction(0))


def _closing(budget: Fraction, income: Fraction) -> str:
    if budget == income:
        return tr("Planen går ihop: intäkterna är lika stora som budgeten.")
    if income > budget:
        return tr("Intäkterna är {amount} större än budgeten.", amount=kronor(income - budget))
    return tr("Planen går inte ihop: det saknas {amount}.", amount=kronor(budget - income))


def _sums(lines: list[tuple[FinancingLine, Fraction]], budget: Fraction, income: Fraction) -> Facts:
    secured = sum(
        (amount for line, amount in lines if line.side == "income" and line.state == "secured"), Fraction(0)
    )
    return Facts(
        (
            (tr("Budget"), cell(kronor(budget))),
            (tr("Intäkter"), cell(kronor(income))),
            (tr("Varav säkrade intäkter"), cell(kronor(secured))),
            (tr("Intäkter minus budget"), cell(kronor(income - budget))),
        )
    )


def _lines(scope: Scope, lines: list[tuple[FinancingLine, Fraction]]) -> Table:
    rows = tuple(
        (
            cell(_party(scope, line)),
            cell(tr("budget") if line.side == "budget" else tr("intäkt")),
            cell(tr("{first} – {last}", first=day(line.from_), last=day(line.through))),
            cell(_state(line)),
            _amount(line, amount),
        )
        for line, amount in lines
    )
    titles = columns(tr("Part"), tr("Slag"), tr("Tid"), tr("Läge"), tr("Belopp i perioden"), numeric=(4,))
    return Table("tabell-finansiering", tr("Budget och intäkter rad för rad"), titles, rows)


def _amount(line: FinancingLine, amount: Fraction) -> Cell:
    if amount == line.amount_sek:
        return cell(kronor(amount))
    return cell(kronor(amount), tr("av {amount}", amount=kronor(Fraction(line.amount_sek))))


def _state(line: FinancingLine) -> str:
    if line.side == "budget":
        return "–"
    return tr("säkrad") if line.state == "secured" else tr("planerad")


def _shares(scope: Scope, lines: list[tuple[FinancingLine, Fraction]], income: Fraction) -> Table:
    by_party: dict[str, Fraction] = {}
    for line, amount in lines:
        if line.side == "income":
            name = _party(scope, line)
            by_party[name] = by_party.get(name, Fraction(0)) + amount
    rows = tuple(
        (cell(name), cell(kronor(amount)), cell(percent(amount / income)))
        for name, amount in by_party.items()
    )
    titles = columns(tr("Part"), tr("Belopp"), tr("Andel"), numeric=(1, 2))
    return Table("tabell-andelar", tr("Varje parts andel av intäkterna"), titles, rows)


def _party(scope: Scope, line: FinancingLine) -> str:
    return scope.names.organisation(line.party) if line.party else tr("Ingen part angiven")


def kronor(amount: Fraction) -> str:
    """An amount in kronor, with its sign."""
    if amount < 0:
        return tr("−{amount} kr", amount=number(-amount))
    return tr("{amount} kr", amount=number(amount))
