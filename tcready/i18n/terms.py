"""The words of the registers as a reader knows them: kinds, roles, steps of the case, handling."""

from __future__ import annotations

from typing import get_args

from tcready.core.framework import Handling
from tcready.core.message import Message, msg
from tcready.core.records.application import MilestoneName
from tcready.core.records.registers import OrganisationKind, SeatRole
from tcready.i18n import tell, tr


def organisation_kind_word(kind: OrganisationKind) -> str:
    """What sort of organisation it is."""
    return {
        "kommun": tr("kommun"),
        "utbildningsanordnare": tr("utbildningsanordnare"),
        "företag": tr("företag"),
        "fack": tr("fackförbund"),
        "myndighet": tr("myndighet"),
        "region": tr("region"),
        "förening": tr("förening"),
    }[kind]


def role_word(role: SeatRole) -> str:
    """A seat's role in the steering group."""
    return {
        "ordförande": tr("ordförande"),
        "vice ordförande": tr("vice ordförande"),
        "ledamot": tr("ledamot"),
        "suppleant": tr("suppleant"),
        "adjungerad": tr("adjungerad"),
        "sekreterare": tr("sekreterare"),
    }[role]


MILESTONES: dict[MilestoneName, Message] = {
    "forankring": msg("Förankring"),
    "styrgrupp": msg("Styrgruppen bildas"),
    "intresseanmalan": msg("Intresseanmälan skickas"),
    "intresseanmalan_godkand": msg("Intresseanmälan godkänns"),
    "ansokan_godkand": msg("Styrgruppen godkänner ansökan"),
    "ansokan": msg("Ansökan skickas"),
    "besok": msg("Granskningsbesök"),
    "protokoll": msg("Protokollet kommer"),
    "komplettering": msg("Komplettering skickas"),
    "uppskov": msg("Uppskov"),
    "beslut": msg("Beslut"),
    "arsrapport": msg("Årsrapport"),
    "atergranskning": msg("Återgranskning"),
}
"""The steps of a case."""


def milestone_word(name: MilestoneName) -> str:
    """A step of the case."""
    return tell(MILESTONES[name])


def choice_word(value: str) -> str:
    """A word that a register stores, as a reader knows it; any other as it stands."""
    words: dict[str, str] = {
        "budget": tr("budget"),
        "income": tr("intäkt"),
        "planned": tr("planerad"),
        "secured": tr("säkrad"),
        **{kind: organisation_kind_word(kind) for kind in get_args(OrganisationKind)},
        **{role: role_word(role) for role in get_args(SeatRole)},
        **{step: milestone_word(step) for step in MILESTONES},
    }
    return words.get(value, value)


def handling_word(handling: Handling) -> str:
    """How a record must be handled."""
    return {
        "open": tr("öppen"),
        "personal": tr("innehåller personuppgifter"),
        "secret": tr("omfattas av sekretess"),
    }[handling]
