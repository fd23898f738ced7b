"""Which steps a case has, by what is applied for. Pure.

The steps are the published ones (teknikcollege.se/genomforande-fran-ide-till-verklighet). An expression of
interest is asked for in four cases only: a new region, provider, programme or orientation
(teknikcollege.se/ansokningshandlingar-och-granskningsforfarande); so a region that is reviewed again begins
with its application. For a municipality without a provider of its own no process is named.
"""

from __future__ import annotations

from typing import get_args

from tcready.core.framework import ApplicationType
from tcready.core.records.application import MilestoneName

ORDER: tuple[MilestoneName, ...] = get_args(MilestoneName)
"""Every step there is, in the order of the process."""

_BEGINNING: tuple[MilestoneName, ...] = (
    "forankring",
    "styrgrupp",
    "intresseanmalan",
    "intresseanmalan_godkand",
)
CERTIFYING: tuple[MilestoneName, ...] = (
    "ansokan_godkand",
    "ansokan",
    "besok",
    "protokoll",
    "komplettering",
    "beslut",
)
"""From the steering group's approval to the decision; every application includes a visit
(teknikcollege.se/granskningsbesok)."""
_AFTER: tuple[MilestoneName, ...] = ("arsrapport", "atergranskning")

_FLOWS: dict[str, tuple[MilestoneName, ...]] = {
    "intresseanmalan": _BEGINNING,
    "arsrapport": ("arsrapport",),
    "kommun-utan-anordnare": (),
    "ny-anordnare": (*_BEGINNING, *CERTIFYING),
    "ny-utbildning": (*_BEGINNING, *CERTIFYING),
    "ny-inriktning": (*_BEGINNING, *CERTIFYING),
}


def flow_of(type_: str, declared: ApplicationType | None) -> tuple[MilestoneName, ...]:
    """The steps of that type of application, in order; a type we know nothing of has all of them."""
    if type_ in _FLOWS:
        return _FLOWS[type_]
    if declared is not None and declared.baseline:
        return (*CERTIFYING, *_AFTER)
    return (*_BEGINNING, *CERTIFYING, *_AFTER)
