"""What an acceptance accepted: the SHA-256 of a record's content.

The form is a contract, with a worked example in `docs/fingerprint.md`. It is written out directly, key by
key in the order of canonical JSON, since a million records are fingerprinted when a large region is
scored.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from hashlib import sha256
from json.encoder import encode_basestring as quoted

from tcready.core.exact import decimal_text
from tcready.core.records.evidence import Evidence, Party

_NULL = "null"


def fingerprint(evidence: Evidence) -> str:
    """`sha256:…` of the canonical JSON of kind, content, dates, parties and measures."""
    return fingerprint_of(
        (evidence.file.sha256 if evidence.file else None, evidence.link, evidence.note),
        dated(evidence.kind, evidence.collected, evidence.valid_from, evidence.valid_through),
        [_party(party) for party in evidence.parties],
        {name: decimal_text(value) for name, value in evidence.measures.items()},
    )


def fingerprint_of(
    content: tuple[str | None, str | None, str | None],
    of_kind: str,
    parties: list[str],
    measures: Mapping[str, str],
) -> str:
    """The fingerprint of a record given as text.

    `content` is file (its SHA-256), link and note; `of_kind` what `dated` writes; `parties` each party as
    `party_text` writes it; `measures` decimal text by name. Raises TypeError for what is neither text nor
    None.
    """
    file, link, note = content
    numbers = (
        ",".join([f"{quoted(name)}:{quoted(measures[name])}" for name in sorted(measures)])
        if measures
        else ""
    )
    signed = ",".join(sorted(parties)) if parties else ""
    held = _NULL if file is None else quoted(file)
    led_to = _NULL if link is None else quoted(link)
    said = _NULL if note is None else quoted(note)
    text = (
        f'{{"content":{{"file":{held},"link":{led_to},"note":{said}}},{of_kind},'
        f'"measures":{{{numbers}}},"parties":[{signed}]}}'
    )
    return "sha256:" + sha256(text.encode()).hexdigest()


@lru_cache(maxsize=4096)
def dated(kind: str, collected: date | None, first: date | None, last: date | None) -> str:
    """The dates and the kind as canonical JSON writes them in a fingerprint: many records share theirs."""
    return (
        f'"dates":{{"collected":{_day(collected)},"valid_from":{_day(first)},"valid_through":{_day(last)}}},'
        f'"kind":{quoted(kind)}'
    )


def party_text(
    organisation: str, signed: date | None, decided: date | None, dnr: str | None, signatory: str | None
) -> str:
    """The canonical JSON of a party that says more than who it is; what is missing is left out."""
    told = f'{{"decided":{_day(decided)},' if decided else "{"
    told += f'"dnr":{quoted(dnr)},' if dnr is not None else ""
    told += f'"organisation":{quoted(organisation)}'
    told += f',"signatory":{quoted(signatory)}' if signatory is not None else ""
    return told + (f',"signed":{_day(signed)}}}' if signed else "}")


def stamped(evidence: Evidence) -> Evidence:
    """The record with each acceptance complete: today's fingerprint and today's links where it has none.

    So a link made later is not covered until the record is accepted again.
    """
    if all(d.state != "accepted" or (d.fingerprint and d.links is not None) for d in evidence.decisions):
        return evidence
    current, links = fingerprint(evidence), evidence.links
    decisions = tuple(
        d.model_copy(
            update={
                "fingerprint": d.fingerprint or current,
                "links": links if d.links is None else d.links,
            }
        )
        if d.state == "accepted"
        else d
        for d in evidence.decisions
    )
    return evidence.model_copy(update={"decisions": decisions})


def _party(party: Party) -> str:
    if party.signed_when_collected:
        return quoted(party.organisation)
    return party_text(party.organisation, party.signed, party.decided, party.dnr, party.signatory)


@lru_cache(maxsize=4096)
def _day(day: date | None) -> str:
    return f'"{day.isoformat()}"' if day else "null"
