"""The sum behind a measure, in words: who was counted, who is missing, how much of how much.

One function for each computed measure; `core.scoring.computed` says how the numbers come about.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import get_args

from tcready.core.framework import CountsAs
from tcready.core.readiness import Measured
from tcready.core.records.registers import SeatRole
from tcready.i18n.catalogue import ntr, tr
from tcready.i18n.naming import Names, listed, number

MOST_NAMES = 8
"""So many names are told; of a longer list the rest are counted."""
MILLION = 1_000_000


def sum_in_words(measure: str, measured: Measured, names: Names, subject: str | None) -> tuple[str, ...]:
    """The sentences behind a value at a subject (None: unknown, and then less is told)."""
    computed = SUMS.get(measure)
    if computed:
        return tuple(computed(measured, names, subject))
    if measured.origin.startswith("figures/"):
        return (tr("Värdet kommer från nyckeltalen för {year}.", year=measured.origin.split("/")[1]),)
    return (tr("Värdet kommer från {title}.", title=names.evidence(measured.origin)),)


def _signatures(counts_as: CountsAs, measured: Measured, names: Names) -> Iterator[str]:
    """Who has signed and who has not; a signature on a record that does not count is told apart."""
    in_vain = [name for name in measured.missing if names.has_signed(name, counts_as)]
    signed = _some([names.organisation(name) for name in measured.counted])
    missing = _some([names.organisation(name) for name in measured.missing if name not in in_vain])
    if signed and missing:
        yield tr("{signed} har skrivit under; {missing} har inte.", signed=signed, missing=missing)
    elif signed:
        yield tr("{signed} har skrivit under.", signed=signed)
    elif missing:
        yield tr("{missing} har inte skrivit under.", missing=missing)
    if in_vain:
        told = _some([names.organisation(name) for name in in_vain])
        yield tr("{names} har skrivit under, men på ett underlag som inte räknas.", names=told)


def _municipalities(measured: Measured, names: Names, _subject: str | None) -> Iterator[str]:
    return _signatures("agreement", measured, names)


def _companies(measured: Measured, names: Names, _subject: str | None) -> Iterator[str]:
    return _signatures("letter_of_intent", measured, names)


def _company_share(measured: Measured, names: Names, _subject: str | None) -> Iterator[str]:
    part, whole = measured.part or Fraction(0), measured.whole or Fraction(0)
    companies, others = _seats(measured.counted, names), _seats(measured.missing, names)
    values = {"part": number(part), "whole": number(whole)}
    if companies:
        yield tr("{part} av {whole} ledamöter kommer från företag: {names}.", names=companies, **values)
    else:
        yield tr("{part} av {whole} ledamöter kommer från företag.", **values)
    if others:
        yield tr("Övriga: {names}.", names=others)


def _chair(measured: Measured, names: Names, _subject: str | None) -> Iterator[str]:
    for name in dict.fromkeys(measured.counted):
        yield tr("Ordföranden kommer från {name}, som är ett företag.", name=names.organisation(name))
    for name in dict.fromkeys(measured.missing):
        if _is_role(name):
            yield tr("Det är inte angivet vilken organisation ordföranden kommer från.")
        else:
            yield tr(
                "Ordföranden kommer från {name}, som inte är ett företag.", name=names.organisation(name)
            )


def _financing(measured: Measured, _names: Names, _subject: str | None) -> Iterator[str]:
    part, whole = measured.part or Fraction(0), measured.whole or Fraction(0)
    if _told_in_millions(part, whole):
        yield tr(
            "{part} av {whole} miljoner kronor är säkrade.", part=_millions(part), whole=_millions(whole)
        )
    else:
        yield tr("{part} av {whole} kronor är säkrade.", part=_kronor(part), whole=_kronor(whole))
    if part < whole:
        yield tr("Det saknas {missing} kronor.", missing=_kronor(whole - part))


def _needs(measured: Measured, names: Names, subject: str | None) -> Iterator[str]:
    part, whole = measured.part or Fraction(0), measured.whole or Fraction(0)
    yield tr("Platserna täcker {part} av de {whole} som behövs.", part=number(part), whole=number(whole))
    told = {
        need.occupation: tr(
            "{occupation} ({places} av {needed})",
            occupation=need.occupation,
            places=min(need.places, need.needed),
            needed=need.needed,
        )
        for need in names.needs_behind(measured, subject)
    }
    if measured.missing:
        short = _some([told.get(name, name) for name in measured.missing])
        yield tr("För få platser: {names}.", names=short)
    if measured.counted:
        enough = _some([told.get(name, name) for name in measured.counted])
        yield tr("Platserna räcker: {names}.", names=enough)


def _providers(measured: Measured, names: Names, _subject: str | None) -> Iterator[str]:
    whole = len(measured.counted) + len(measured.missing)
    grouped = _some([names.subject(name) for name in measured.counted])
    alone = _some([names.subject(name) for name in measured.missing])
    sentence = ntr(
        "{part} av {n} anordnare hör till en lokal styrgrupp",
        "{part} av {n} anordnare hör till en lokal styrgrupp",
        whole,
        part=len(measured.counted),
    )
    yield f"{sentence}: {grouped}." if grouped else f"{sentence}."
    if alone:
        yield tr("Utan lokal styrgrupp: {names}.", names=alone)


SUMS: dict[str, Callable[[Measured, Names, str | None], Iterator[str]]] = {
    "municipalities_with_agreement": _municipalities,
    "companies_with_letter_of_intent": _companies,
    "group_company_share": _company_share,
    "group_chair_is_company": _chair,
    "financing_secured_share": _financing,
    "needs_covered": _needs,
    "providers_without_group": _providers,
}


def _some(names: list[str]) -> str:
    return listed(names, MOST_NAMES)


def _seats(organisations: tuple[str, ...], names: Names) -> str:
    """The organisations of some seats, with the number of seats where it is not one."""
    told = []
    for name, seats in Counter(organisations).items():
        known = tr("ingen angiven organisation") if _is_role(name) else names.organisation(name)
        told.append(known if seats == 1 else tr("{name} ({n} platser)", name=known, n=seats))
    return _some(told)


def _is_role(name: str) -> bool:
    """A seat without an organisation is known by its role."""
    return name in get_args(SeatRole)


def _told_in_millions(part: Fraction, whole: Fraction) -> bool:
    """Do tenths of a million tell the two apart, and neither of them as nothing?"""
    tenths = [round(amount * 10 / MILLION) for amount in (part, whole)]
    return whole >= MILLION and all(tenths) and (part == whole or tenths[0] != tenths[1])


def _millions(amount: Fraction) -> str:
    tenths = round(amount * 10 / MILLION)
    return tr("{whole},{tenth}", whole=number(Fraction(tenths // 10)), tenth=tenths % 10)


def _kronor(amount: Fraction) -> str:
    """Whole kronor, half to even; only nothing is told as 0."""
    return number(Fraction(max(round(amount), 1 if amount else 0)))
