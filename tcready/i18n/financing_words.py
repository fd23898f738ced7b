"""The financing plan in sentences: the same on the command line, in the review and in the dossier."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from tcready.core.financing import Financing
from tcready.i18n.catalogue import tr
from tcready.i18n.naming import day, number


def closing_sentence(found: Financing) -> str:
    """Does the plan close?"""
    if not found.missing:
        return tr("Planen går ihop: intäkterna är lika stora som budgeten.")
    if found.missing < 0:
        return tr("Intäkterna är {amount} större än budgeten.", amount=kronor(-found.missing))
    return tr("Planen går inte ihop: det saknas {amount}.", amount=kronor(found.missing))


def after_sentence(found: Financing) -> Iterator[str]:
    """What is secured when the period is over; nothing where there is no period."""
    if found.end is None or found.after is None:
        return
    if found.after:
        yield tr("Efter {day} är {amount} säkrade.", day=day(found.end), amount=kronor(found.after))
    else:
        yield tr("Efter {day} är inget säkrat.", day=day(found.end))


def no_lines_sentence() -> str:
    """That there is nothing to sum."""
    return tr("Det finns varken budget eller intäkter för perioden.")


def kronor(amount: Fraction) -> str:
    """An amount in kronor, with its sign."""
    if amount < 0:
        return tr("−{amount} kr", amount=number(-amount))
    return tr("{amount} kr", amount=number(amount))
