"""What the numbers for the reviewers' agreement mean, in sentences."""

from __future__ import annotations

from typing import NamedTuple

from tcready.core.agreement import Agreement, LeafAgreement
from tcready.core.exact import exact
from tcready.i18n.catalogue import tr
from tcready.i18n.naming import Names, number, percent

RELIABLE, TENTATIVE = exact("0.8"), exact("0.667")
"""K. Krippendorff, Content Analysis, 2nd ed., Sage 2004, p. 241: rely on 0.800; 0.667 only tentatively."""
FEW = 10
"""With fewer comparable leaves than this the number is told without a reading."""


class Apart(NamedTuple):
    """How far apart the reviewers of a leaf are, in a sign and a word or two."""

    sign: str
    word: str


def apart_word(leaf: LeafAgreement) -> Apart:
    """✓ alike, ◐ close or alone, ✗ two levels or more without a level agreed on, ○ nobody."""
    if leaf.spread is None:
        return Apart("○", tr("ingen"))
    if len(leaf.ratings) == 1:
        return Apart("◐", tr("en"))
    if leaf.spread == 0:
        return Apart("✓", tr("lika"))
    return Apart("✗" if leaf.consensus_missing else "◐", tr("{n} steg", n=leaf.spread))


def levels_words(leaf: LeafAgreement) -> str:
    """Who has set which level, then the level agreed on and the self-assessment."""
    told = [tr("{reviewer} {level}", reviewer=item.reviewer, level=item.level) for item in leaf.ratings]
    if leaf.consensus is not None:
        told.append(tr("gemensam nivå {level}", level=leaf.consensus))
    if leaf.own is not None:
        told.append(tr("självskattning {level}", level=leaf.own))
    return ", ".join(told)


def leaf_name(leaf: LeafAgreement, names: Names) -> str:
    """The requirement and the subject."""
    return tr(
        "{requirement} · {subject}",
        requirement=names.requirement(leaf.requirement),
        subject=names.subject(leaf.subject),
    )


def nothing_asked_sentence() -> str:
    """That there is nothing to agree on."""
    return tr("Inget krav här bedöms med en nivå.")


def count_sentence(found: Agreement) -> str:
    """How much there is to judge, and how much is judged."""
    return tr(
        "{asked} bedömningar att göra. {judged} är gjorda av någon granskare, {comparable} av minst två.",
        asked=len(found.leaves),
        judged=sum(bool(leaf.ratings) for leaf in found.leaves),
        comparable=len(found.comparable),
    )


def to_talk_over(found: Agreement) -> list[tuple[str, list[LeafAgreement]]]:
    """What the reviewers should talk over: a heading and its leaves, no empty lists."""
    lists = [
        (
            tr("Ta fram en gemensam nivå: två steg eller mer skiljer"),
            [leaf for leaf in found.leaves if leaf.consensus_missing],
        ),
        (
            tr("Självskattning och granskning är två steg eller mer isär"),
            [leaf for leaf in found.leaves if leaf.own_apart],
        ),
    ]
    return [(heading, leaves) for heading, leaves in lists if leaves]


def left_to_judge(found: Agreement) -> list[str]:
    """Each reviewer who has something left to judge, and how much."""
    of = len(found.leaves)
    left = [(name, sum(name in leaf.not_judged_by for leaf in found.leaves)) for name in found.reviewers]
    return [
        tr("{name}: {missing} av {of}", name=name, missing=missing, of=of)
        for name, missing in left
        if missing
    ]


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
