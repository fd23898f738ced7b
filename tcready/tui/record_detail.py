"""One evidence record at a leaf: does it count, and if not why; what it is, and what was decided."""

from __future__ import annotations

from collections.abc import Iterator

from tcready.core.clean import clean_line
from tcready.core.readiness import Reason
from tcready.core.records import Evidence
from tcready.core.scoring.standing import decision_at, valid_through
from tcready.i18n import tr
from tcready.i18n.naming import Names, day, listed
from tcready.i18n.words import reason_sentence
from tcready.tui.linked_record import LinkedRecord
from tcready.tui.paragraphs import Look, Paragraph, flowing, said, signed
from tcready.tui.state import ReviewState

_UNDECIDED = (Reason.COLLECTED, Reason.REQUESTED)


def record_sign(item: LinkedRecord) -> tuple[str, Look]:
    """✓ it counts, ○ it waits for somebody, ✗ it does not count."""
    if item.reason is None:
        return "✓", "good"
    return ("○", "partly") if item.reason in _UNDECIDED else ("✗", "bad")


def record_state(item: LinkedRecord) -> str:
    """Whether it counts, as a clause."""
    return reason_sentence(item.reason) if item.reason else tr("underlaget räknas")


def record_paragraphs(state: ReviewState, item: LinkedRecord) -> Iterator[Paragraph]:
    """The record in a few lines."""
    record, (sign, look) = item.record, record_sign(item)
    yield signed(sign, look, record.title, "strong")
    yield said(record_state(item), look, indent=2)
    yield said(_what(record, state), "quiet", indent=2)
    for text in _more(record, state.names):
        yield said(text, "quiet", indent=2)
    if record.note:
        yield from flowing(record.note, indent=2)
    decision = decision_at(record, state.as_of)
    if decision:
        values = {"by": decision.by, "day": day(decision.on)}
        text = {
            "accepted": tr("Godkänt av {by} {day}.", **values),
            "rejected": tr("Underkänt av {by} {day}.", **values),
            "withdrawn": tr("Återtaget av {by} {day}.", **values),
        }[decision.state]
        yield said(text, indent=2)
        if decision.why:
            yield from flowing(decision.why, indent=2)


def _what(record: Evidence, state: ReviewState) -> str:
    kind = state.names.kind(record.kind)
    if record.collected is None:
        return tr("{kind} · begärt", kind=kind)
    last = valid_through(record, state.desk.framework.kinds.get(record.kind))
    first = record.valid_from or record.collected
    if last is None:
        return tr(
            "{kind} · kom in {collected} · gäller från {first} tills vidare",
            kind=kind,
            collected=day(record.collected),
            first=day(first),
        )
    return tr(
        "{kind} · kom in {collected} · gäller {first} – {last}",
        kind=kind,
        collected=day(record.collected),
        first=day(first),
        last=day(last),
    )


def _more(record: Evidence, names: Names) -> Iterator[str]:
    if record.parties:
        yield tr(
            "Parter: {names}",
            names=listed(names.organisation(party.organisation) for party in record.parties),
        )
    if record.file:
        yield tr("Fil: {name}", name=clean_line(record.file.name))
    if record.link:
        yield tr("Länk: {address}", address=clean_line(record.link))
    if record.dnr:
        yield tr("Diarienummer: {dnr}", dnr=clean_line(record.dnr))
    if record.owner:
        yield tr("Ansvarig: {owner}", owner=clean_line(record.owner))
    if record.handling == "personal":
        yield tr("Innehåller personuppgifter")
    if record.handling == "secret":
        yield tr("Omfattas av sekretess")
