"""What a record is called in a sentence for a person."""

from __future__ import annotations

from tcready.core.message import Message, msg


def label(register: str, key: str) -> Message:
    """The record as a noun in the definite form, such as «underlaget avtal-2025»."""
    return Message(_NOUNS[register].text, (("key", key),)) if register in _NOUNS else msg("{key}", key=key)


# Each is a sentence part of its own in the catalogue; `{key}` is an id or a running number.
_NOUNS = {
    "organisations": msg("organisationen {key}"),
    "people": msg("personen {key}"),
    "subjects": msg("enheten {key}"),
    "seats": msg("platsen i styrgruppen med nummer {key}"),
    "evidence": msg("underlaget {key}"),
    "judgements": msg("bedömningen med nummer {key}"),
    "not_applicable": msg("undantaget med nummer {key}"),
    "narratives": msg("texten {key}"),
    "plan": msg("åtgärden {key}"),
    "financing": msg("finansieringsraden {key}"),
    "needs": msg("behovsraden med nummer {key}"),
    "figures": msg("nyckeltalet med nummer {key}"),
    "applications": msg("ansökan {key}"),
    "milestones": msg("milstolpen med nummer {key}"),
    "confirmations": msg("bekräftelsen med nummer {key}"),
    "snapshots": msg("ögonblicksbilden {key}"),
    "files": msg("filen {key}"),
    "workspace": msg("arbetsytans egna uppgifter"),
}
