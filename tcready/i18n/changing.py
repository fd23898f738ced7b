"""What changed, in words: the causes, how the score has moved, and in which direction."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from tcready.core.delta import Cause
from tcready.i18n.catalogue import language, tr


def cause_word(cause: Cause) -> str:
    """A cause as the name of what happened."""
    return {
        Cause.EVIDENCE_ACCEPTED: tr("Underlag som har godkänts eller börjat gälla"),
        Cause.EVIDENCE_EXPIRED: tr("Underlag som har gått ut eller inte täcker perioden"),
        Cause.EVIDENCE_REJECTED: tr("Underlag som har underkänts, återtagits eller tagits bort"),
        Cause.EVIDENCE_REVISED: tr("Underlag som har ändrats eller saknar sin fil"),
        Cause.JUDGEMENT: tr("Bedömningar"),
        Cause.MEASURE: tr("Mått"),
        Cause.APPLICABILITY: tr("Undantag"),
        Cause.SUBJECT: tr("Enheter som har kommit till, försvunnit eller flyttats"),
        Cause.FRAMEWORK: tr("Kriterier som har ändrats"),
        Cause.METHOD: tr("Räknesätt som har ändrats"),
    }[cause]


def cause_short(cause: Cause) -> str:
    """A cause in a word or two, for a line that holds several."""
    return {
        Cause.EVIDENCE_ACCEPTED: tr("godkänt underlag"),
        Cause.EVIDENCE_EXPIRED: tr("utgånget underlag"),
        Cause.EVIDENCE_REJECTED: tr("underkänt eller borttaget underlag"),
        Cause.EVIDENCE_REVISED: tr("ändrat underlag"),
        Cause.JUDGEMENT: tr("bedömningar"),
        Cause.MEASURE: tr("mått"),
        Cause.APPLICABILITY: tr("undantag"),
        Cause.SUBJECT: tr("ändrade enheter"),
        Cause.FRAMEWORK: tr("ändrade kriterier"),
        Cause.METHOD: tr("ändrat räknesätt"),
    }[cause]


def gain_sentence(gain: Fraction) -> str:
    """How the score has moved: «Poängen har stigit med 5,2 procentenheter.»"""
    if not gain:
        return tr("Poängen är densamma.")
    if not _tenths(gain):
        return (
            tr("Poängen har stigit med mindre än 0,1 procentenheter.")
            if gain > 0
            else tr("Poängen har sjunkit med mindre än 0,1 procentenheter.")
        )
    if gain > 0:
        return tr("Poängen har stigit med {points} procentenheter.", points=_size(gain))
    return tr("Poängen har sjunkit med {points} procentenheter.", points=_size(gain))


def points(gain: Fraction) -> str:
    """A difference in percentage points with its sign and its unit: «+5,2 procentenheter»."""
    return tr("{points} procentenheter", points=signed(gain))


def signed(gain: Fraction) -> str:
    """A difference in percentage points with its sign, half to even to a tenth: «−0,8».

    Only 0 shows as ±0,0; what would round to it is said to be under a tenth.
    """
    if not gain:
        return f"±{_size(gain)}"
    sign = "+" if gain > 0 else "−"
    if _tenths(gain):
        return sign + _size(gain)
    return tr("{sign} under {tenth}", sign=sign, tenth=_size(Fraction(1, 1000)))


def rounded_apart(gain: Fraction, parts: Iterable[Fraction]) -> bool:
    """Would a reader who adds the parts as shown get another sum than the one shown?"""
    return sum(_shown(part) for part in parts) != _shown(gain)


def _shown(gain: Fraction) -> int:
    return _tenths(gain) if gain > 0 else -_tenths(gain)


def _tenths(gain: Fraction) -> int:
    return round(abs(gain) * 1000)


def _size(gain: Fraction) -> str:
    whole, tenth = divmod(_tenths(gain), 10)
    return f"{whole}{'.' if language() == 'en' else ','}{tenth}"
