"""What is known of a record of evidence, as terms and values: the command and the review say the same."""

from __future__ import annotations

from tcready.core.clean import clean_line
from tcready.core.framework import Framework
from tcready.core.records import Decision, Evidence, Revision
from tcready.i18n import tr
from tcready.i18n.naming import Names, listed
from tcready.i18n.words import decision_word, handling_word
from tcready.review.diary import handling_of


def record_facts(item: Evidence, framework: Framework, names: Names, state: str) -> list[tuple[str, str]]:
    """Each term and its value, safe to show; what is not known is left out."""
    file = tr("{name} ({size} byte)", name=item.file.name, size=item.file.size) if item.file else None
    rows: list[tuple[str, object]] = [
        (tr("Id"), item.id),
        (tr("Slag"), names.kind(item.kind)),
        (tr("Läge"), state),
        (tr("Krav"), listed([names.requirement(name) for name in item.requirements])),
        (tr("Enheter"), listed([names.subject(name) for name in item.subjects])),
        (tr("Parter"), listed([names.organisation(party.organisation) for party in item.parties])),
        (tr("Fil"), file),
        (tr("SHA-256"), item.file.sha256 if item.file else None),
        (tr("Adress"), item.link),
        (tr("Anteckning"), item.note),
        (tr("Begärt"), item.requested),
        (tr("Ska komma in senast"), item.due),
        (tr("Kom in"), item.collected),
        (tr("Togs emot"), item.received),
        (tr("Från"), item.from_),
        (tr("Till"), item.to),
        (tr("Gäller från"), item.valid_from),
        (tr("Gäller till och med"), item.valid_through),
        (tr("Diarienummer"), item.dnr),
        (tr("Hantering"), handling_word(handling_of(item, framework))),
        (tr("Ansvarig"), item.owner),
    ]
    return [(name, clean_line(value)) for name, value in rows if value]


def decision_sentence(decision: Decision) -> str:
    """What was decided, when, by whom and why."""
    return tr(
        "{day} {state} av {by}. {why}",
        day=decision.on,
        state=decision_word(decision.state),
        by=decision.by,
        why=decision.why or "",
    )


def revision_sentence(number: int, revision: Revision) -> str:
    """What an earlier version was, and when something newer came."""
    return tr(
        "Version {n}, ersatt {day}: {what}",
        n=number,
        day=revision.replaced,
        what=(revision.file.name if revision.file else revision.link) or tr("anteckning"),
    )
