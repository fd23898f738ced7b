"""Who has signed what, in words: the same on the command line, in the review and in the dossier."""

from __future__ import annotations

from tcready.core.signing import AgreementColumn, Signing, SigningCell, SigningMatrix
from tcready.i18n.catalogue import ntr, tr
from tcready.i18n.naming import day
from tcready.i18n.words import reason_sentence

SIGNS = {Signing.SIGNED: "✓", Signing.NOT_YET: "○", Signing.NO_PARTY: "–"}
"""A sign beside every colour; each is one cell wide."""


def cell_word(cell: SigningCell) -> str:
    """The day it signed, or that it has not."""
    if cell.signing is Signing.NO_PARTY:
        return tr("inte part")
    if cell.signing is Signing.SIGNED and cell.on:
        return day(cell.on)
    return tr("inte undertecknat")


def cell_more(cell: SigningCell) -> list[str]:
    """What else is known of a party: the decision, its diary number, who signed, a day to come."""
    party, told = cell.party, []
    if party is None:
        return []
    if cell.signing is Signing.NOT_YET and cell.on:
        told.append(tr("skriver under {day}", day=day(cell.on)))
    if party.decided:
        told.append(tr("beslut {day}", day=day(party.decided)))
    if party.dnr:
        told.append(tr("dnr {dnr}", dnr=party.dnr))
    if party.signatory:
        told.append(tr("undertecknat av {who}", who=party.signatory))
    return told


def validity_word(agreement: AgreementColumn) -> str:
    """From and through which day the agreement holds."""
    if agreement.first and agreement.last:
        return tr("{first}–{last}", first=day(agreement.first), last=day(agreement.last))
    if agreement.last:
        return tr("till och med {last}", last=day(agreement.last))
    if agreement.first:
        return tr("från {first}, tills vidare", first=day(agreement.first))
    return tr("tills vidare")


def counts_word(agreement: AgreementColumn) -> str:
    """That the agreement counts, that it does but not for the whole period, or why it does not."""
    if agreement.reason is not None:
        return reason_sentence(agreement.reason)
    return tr("räknas, men täcker inte hela perioden") if agreement.covers is False else tr("räknas")


def counts_sign(agreement: AgreementColumn) -> str:
    """The sign of `counts_word`."""
    if agreement.reason is not None:
        return "✗"
    return "◐" if agreement.covers is False else "✓"


def signed_sentence(matrix: SigningMatrix, number: int) -> str:
    """How many of the municipalities have signed the agreement of that number, from 0."""
    return ntr(
        "{signed} av {n} kommun har skrivit under",
        "{signed} av {n} kommuner har skrivit under",
        len(matrix.rows),
        signed=matrix.signed(number),
    )


def no_agreement_sentence() -> str:
    """That there is nothing to show, and what to do."""
    return tr("Inget samverkansavtal är registrerat än.")


def no_municipality_sentence() -> str:
    """That nobody could have signed."""
    return tr("Ingen kommun är registrerad än.")
