"""The financing plan: does it close, who carries which share, and what is secured when the period is over?"""

from __future__ import annotations

from fractions import Fraction

from tcready.core.financing import Financing, financing_over
from tcready.core.records import FinancingLine
from tcready.dossier.blocks import Block, Cell, Facts, Paragraph, Section, Table, cell, columns
from tcready.dossier.inputs import Scope
from tcready.i18n import tr
from tcready.i18n.financing_words import after_sentence, closing_sentence, kronor, no_lines_sentence
from tcready.i18n.naming import day, percent


def financing(scope: Scope) -> Section:
    """Budget, income, their difference and each party's share, over the application's period."""
    found = financing_over(scope.records.financing, scope.application.period)
    if not found.lines:
        return Section("finansiering", tr("Finansiering"), (Paragraph(no_lines_sentence()),))
    blocks: list[Block] = [
        Paragraph(closing_sentence(found)),
        _sums(found),
        *(Paragraph(sentence) for sentence in after_sentence(found)),
        _lines(scope, found),
    ]
    if found.income:
        blocks.append(_shares(scope, found))
    return Section("finansiering", tr("Finansiering"), tuple(blocks))


def _sums(found: Financing) -> Facts:
    return Facts(
        (
            (tr("Budget"), cell(kronor(found.budget))),
            (tr("Intäkter"), cell(kronor(found.income))),
            (tr("Varav säkrade intäkter"), cell(kronor(found.secured))),
            (tr("Intäkter minus budget"), cell(kronor(-found.missing))),
        )
    )


def _lines(scope: Scope, found: Financing) -> Table:
    rows = tuple(
        (
            cell(_party(scope, line.party)),
            cell(tr("budget") if line.side == "budget" else tr("intäkt")),
            cell(tr("{first} – {last}", first=day(line.from_), last=day(line.through))),
            cell(_state(line)),
            _amount(line, amount),
        )
        for line, amount in found.lines
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


def _shares(scope: Scope, found: Financing) -> Table:
    rows = tuple(
        (cell(_party(scope, own.party)), cell(kronor(own.amount)), cell(percent(own.share)))
        for own in found.shares
    )
    titles = columns(tr("Part"), tr("Belopp"), tr("Andel"), numeric=(1, 2))
    return Table("tabell-andelar", tr("Varje parts andel av intäkterna"), titles, rows)


def _party(scope: Scope, party: str | None) -> str:
    return scope.names.organisation(party) if party else tr("Ingen part angiven")
