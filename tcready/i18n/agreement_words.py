"""What the numbers for the reviewers' agreement mean, in sentences."""

from __future__ import annotations

from tcready.core.agreement import Agreement
from tcready.core.exact import exact
from tcready.i18n.catalogue import tr
from tcready.i18n.naming import number, percent

RELIABLE, TENTATIVE = exact("0.8"), exact("0.667")
"""K. Krippendorff, Content Analysis, 2nd ed., Sage 2004, p. 241: rely on 0.800; 0.667 only tentatively."""
FEW = 10
"""With fewer comparable leaves than this the number is told without a reading."""


def close_sentence(found: Agreement) -> str:
    """How often the reviewers stand within one level."""
    if found.close is None:
        return tr("Ingen bedömning är gjord av minst två, så det finns inget att jämföra.")
    many = len(found.comparable)
    return tr(
        "I {close} av de {many} står granskarna högst ett steg isär ({share}).",
        close=number(found.close * many),
        many=many,
        share=percent(found.close),
    )


def alpha_sentence(found: Agreement) -> str:
    """Krippendorff's alpha and what it means."""
    if found.alpha is None:
        if found.close is None:
            return tr("Krippendorffs alfa går inte att räkna ut.")
        return tr("Krippendorffs alfa går inte att räkna ut: alla har satt samma nivå på allt.")
    value = number(found.alpha)
    if len(found.comparable) < FEW:
        return tr(
            "Krippendorffs alfa är {value}, men på så få bedömningar säger talet inte mycket.", value=value
        )
    if found.alpha >= RELIABLE:
        told = tr("Krippendorffs alfa är {value}: granskarna läser skalan lika.", value=value)
    elif found.alpha >= TENTATIVE:
        told = tr("Krippendorffs alfa är {value}: granskarna läser skalan ganska lika.", value=value)
    else:
        told = tr(
            "Krippendorffs alfa är {value}: granskarna läser skalan olika. Gå igenom den tillsammans.",
            value=value,
        )
    return told + " " + tr("(1 är full samsyn, 0 är som slumpen.)")
