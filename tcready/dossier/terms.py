"""The words of the registers as a reader knows them: kinds, roles, steps of the case, handling."""

from __future__ import annotations

from tcready.core.framework import Handling
from tcready.core.records.application import MilestoneName
from tcready.core.records.registers import OrganisationKind, SeatRole
from tcready.i18n import tr


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


def milestone_word(name: MilestoneName) -> str:
    """A step of the case."""
    return {
        "forankring": tr("Förankring"),
        "styrgrupp": tr("Styrgruppen bildas"),
        "intresseanmalan": tr("Intresseanmälan skickas"),
        "intresseanmalan_godkand": tr("Intresseanmälan godkänns"),
        "ansokan_godkand": tr("Styrgruppen godkänner ansökan"),
        "ansokan": tr("Ansökan skickas"),
        "besok": tr("Granskningsbesök"),
        "protokoll": tr("Protokollet kommer"),
        "komplettering": tr("Komplettering skickas"),
        "uppskov": tr("Uppskov"),
        "beslut": tr("Beslut"),
        "arsrapport": tr("Årsrapport"),
        "atergranskning": tr("Återgranskning"),
    }[name]


def handling_word(handling: Handling) -> str:
    """How a record must be handled."""
    return {
        "open": tr("öppen"),
        "personal": tr("innehåller personuppgifter"),
        "secret": tr("omfattas av sekretess"),
    }[handling]
