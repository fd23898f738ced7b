"""The page of a record in Underlag: all that is known of it, what was decided, where it counts, its text.

And of a file in the inbox: what it is proposed as, and the key that files it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tcready.core.clean import clean_line
from tcready.core.readiness import Reason
from tcready.core.records import Evidence
from tcready.i18n import tell, tr
from tcready.i18n.naming import day, listed
from tcready.i18n.words import reason_sentence, record_word
from tcready.review.guessing import Guess, guess
from tcready.review.library import Dropped, Shelved
from tcready.review.preview import Preview
from tcready.review.record_facts import decision_sentence, record_facts, revision_sentence
from tcready.tui.panels.item import MOST
from tcready.tui.panels.library_rows import record_sign
from tcready.tui.paragraphs import BLANK, Paragraph, Piece, flowing, headed, said, signed
from tcready.tui.state import ReviewState


def record_page(item: Shelved, state: ReviewState) -> Iterator[Paragraph]:
    """Everything about a record, but the beginning of its file."""
    record, (sign, look) = item.record, record_sign(item)
    yield said(record.title, "title")
    standing = reason_sentence(item.reason) if item.reason else tr("underlaget räknas")
    yield signed(sign, look, standing, look)
    yield BLANK
    word = record_word(item.reason)
    elsewhere = (tr("Läge"), tr("Krav"), tr("Enheter"), tr("Parter"), tr("Anteckning"))
    for name, value in record_facts(record, state.desk.framework, state.names, word):
        if name not in elsewhere:
            yield Paragraph((Piece(f"{name}: ", "quiet"), Piece(value)), 0, 2)
    for name, number in record.measures.items():
        told = state.names.quantity(name, number)
        yield Paragraph((Piece(f"{state.names.measure(name)}: ", "quiet"), Piece(told)), 0, 2)
    yield from _parties(record, state)
    if record.note:
        yield from headed(tr("Anteckning"))
        yield from flowing(record.note)
    yield from _links(item, state)
    yield from _decided(record)
    yield BLANK
    yield said(_keys(item), "quiet")


def dropped_page(item: Dropped, state: ReviewState) -> Iterator[Paragraph]:
    """What the file is, and what it is proposed as."""
    file = item.file
    yield said(file.path.name, "title")
    yield said(tr("{n} byte, ändrad {day}", n=file.size, day=day(file.changed)), "quiet")
    yield BLANK
    if file.trouble:
        yield signed("✗", "bad", tell(file.trouble), "bad")
        return
    if file.filed:
        yield signed(
            "✓", "good", tr("Inlagd som {names}.", names=listed(map(state.names.evidence, file.filed)))
        )
        yield said(tr("- tar bort originalet ur inkorgen. Underlaget har en egen kopia."), "quiet")
        return
    yield said(tr("Filen väntar på att läggas in: tryck a."))
    proposed = guess(file.path.name, state.desk.framework, state.desk.records)
    lines = list(_proposed(proposed, state))
    if lines:
        yield from headed(tr("Förslag efter filens namn"))
        yield from lines


def preview_paragraphs(told: Any) -> Iterator[Paragraph]:
    """The beginning of the file, line by line as it stands there."""
    if not isinstance(told, Preview):
        return
    yield from headed(tr("Så börjar filen"))
    if told.why:
        yield said(tell(told.why), "quiet")
    for line in told.lines:
        yield said(line) if line.strip() else BLANK
    if told.more:
        yield said(tr("… filen fortsätter. O öppnar den."), "quiet")


def _proposed(proposed: Guess, state: ReviewState) -> Iterator[Paragraph]:
    names = state.names
    told = (
        (tr("Svar på begäran"), [names.evidence(proposed.answers)] if proposed.answers else []),
        (tr("Slag"), [names.kind(proposed.kind)] if proposed.kind else []),
        (tr("Krav"), [names.requirement(name) for name in proposed.requirements]),
        (tr("Enheter"), [names.subject(name) for name in proposed.subjects]),
    )
    for name, values in told:
        if values:
            yield Paragraph((Piece(f"{name}: ", "quiet"), Piece(listed(values))), 0, 2)


def _parties(record: Evidence, state: ReviewState) -> Iterator[Paragraph]:
    for party in record.parties:
        signed_on = party.signed_on(record.collected)
        word = tr("skrev under {day}", day=day(signed_on)) if signed_on else tr("har inte skrivit under")
        more = [clean_line(text) for text in (party.dnr, party.signatory) if text]
        told = " · ".join([state.names.organisation(party.organisation), word, *more])
        yield Paragraph((Piece(tr("Part") + ": ", "quiet"), Piece(told)), 0, 2)


def _links(item: Shelved, state: ReviewState) -> Iterator[Paragraph]:
    """Each requirement with the subjects; through which of them it counts, where that differs."""
    record, names = item.record, state.names
    yield from headed(tr("Kopplat till"))
    if not record.requirements or not record.subjects:
        yield said(tr("Inget krav. K kopplar underlaget."), "quiet")
    for requirement in record.requirements[:MOST]:
        uncovered = [subject for subject in record.subjects if not _covered(item, requirement, subject)]
        yield said(names.requirement(requirement), "strong", hang=2)
        yield said(listed(map(names.subject, record.subjects), 12), "quiet", indent=2)
        if uncovered:
            told = tr("Kopplat efter godkännandet: {names}", names=listed(map(names.subject, uncovered), 12))
            yield signed("!", "notice", told, indent=2)
    if len(record.requirements) > MOST:
        yield said(tr("… och {n} till", n=len(record.requirements) - MOST), "quiet")


def _covered(item: Shelved, requirement: str, subject: str) -> bool:
    standing = item.standing
    if standing is None or standing.undecided is not None:
        return True
    return standing.covers_any(((requirement, subject),))


def _decided(record: Evidence) -> Iterator[Paragraph]:
    if record.decisions:
        yield from headed(tr("Beslut"))
        for decision in record.decisions:
            yield said(decision_sentence(decision), hang=2)
    if record.revisions:
        yield from headed(tr("Tidigare versioner"))
    for number, revision in enumerate(record.revisions, 1):
        yield said(revision_sentence(number, revision), hang=2)
        for decision in revision.decisions:
            yield said(decision_sentence(decision), "quiet", indent=2)


def _keys(item: Shelved) -> str:
    if item.reason is Reason.REQUESTED:
        return tr("a lägger in det som kom · K kopplar · - återtar begäran")
    if item.record.file:
        return tr("y godkänner · r underkänner · a ny version · K kopplar · O öppnar · - återtar")
    return tr("y godkänner · r underkänner · a ny version · K kopplar · - återtar")
