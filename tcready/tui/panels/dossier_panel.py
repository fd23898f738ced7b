"""Dossier: which parts of the application are there, whether it may go, and what each heading says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from tcready.core.clean import clean_line
from tcready.core.errors import WrongInput
from tcready.core.message import Message, msg
from tcready.core.readiness import VerdictState
from tcready.i18n import language, ntr, tell, tr
from tcready.i18n.naming import listed
from tcready.i18n.words import reason_sentence, verdict_sentence, verdict_word
from tcready.tui.panels.item import MOST, Item, heading, rest, sentence, text
from tcready.tui.panels.mending import mend_of
from tcready.tui.panels.panel import Panel, Question, Told
from tcready.tui.paragraphs import BLANK, Look, Paragraph, Piece, said, signed
from tcready.tui.signs import VERDICT_SIGNS
from tcready.tui.state import ReviewState

if TYPE_CHECKING:
    from tcready.dossier.blocks import Dossier, Section
    from tcready.dossier.completeness import PartState
    from tcready.review.dossiers import Gathered

_VERDICT_LOOKS: dict[VerdictState, Look] = {
    VerdictState.READY: "good",
    VerdictState.CONDITIONAL: "partly",
    VerdictState.NOT_READY: "bad",
    VerdictState.UNDETERMINED: "quiet",
}
_LISTED = 3
"""Headings down to this level stand in the list; the ones below are read with theirs."""


class Prepared(NamedTuple):
    """What the dossier follows from, its parts, all it says, and what is wrong with the settings."""

    gathered: Gathered
    parts: tuple[PartState, ...]
    dossier: Dossier
    wrong: Message | None = None


class DossierPanel(Panel[Prepared]):
    """The completeness first, then the headings; what stands under one is read at the side."""

    id = "dossier"
    title = msg("Dossier")
    reads = True

    def question(self, state: ReviewState) -> Question:
        """Put the dossier together, without writing it."""
        desk, readiness = state.desk, state.readiness
        framework, workspace, records = desk.framework, desk.workspace, desk.records

        def job(_told: Told) -> Prepared:
            from tcready.dossier.completeness import part_states
            from tcready.dossier.inputs import Scope
            from tcready.dossier.outline import outline
            from tcready.review.dossiers import gather_from, with_settings

            head = desk.store.journal_head()
            gathered = gather_from(framework, workspace, records, readiness, head)
            parts = part_states(Scope(framework, records, readiness))
            inputs, wrong = gathered.inputs, None
            try:
                inputs = with_settings(desk.folder, inputs)
            except WrongInput as fault:
                wrong = fault.message
            return Prepared(gathered, parts, outline(inputs), wrong)

        return Question(self.id, state.version, job)

    def items(self, found: Prepared, state: ReviewState, _width: int) -> Iterator[Item]:
        """Whether it may go, its parts, its headings."""
        yield text(said(found.dossier.title, "title"), said(found.dossier.subtitle, "quiet"))
        yield text(BLANK, *_may_go(found, state))
        if found.wrong:
            yield text(BLANK, signed("✗", "bad", tell(found.wrong), "bad"))
        yield from _parts(found, state)
        yield heading(tr("Innehållet"))
        sections = list(_sections(found.dossier.sections))
        for section in sections[:MOST]:
            indent = 2 * (section.level - 1)
            yield Item(
                (said(section.heading, indent=indent, hang=2),), f"section-{section.id}", None, section
            )
        yield from rest(len(sections) - MOST)

    def about(self, found: Prepared, _told: Any, state: ReviewState, item: Item) -> Iterable[Paragraph]:
        """What a part rests on or lacks, or what stands under the heading."""
        from tcready.dossier.blocks import Section
        from tcready.tui.panels.outline_text import section_text

        if isinstance(item.what, Section):
            yield from section_text(item.what, apart=item.what.level < _LISTED)
            return
        part = next(part for part in found.parts if f"part-{part.part.id}" == item.id)
        yield said(part.part.title.to(language()), "title")
        yield said(tr("Måste finnas med.") if part.part.required else tr("Får finnas med."), "quiet")
        if not part.part.verified:
            yield said(tr("Ingen offentlig källa säger att delen ska vara med."), "quiet")
        yield BLANK
        if part.missing:
            yield signed("✗", "bad", tell(part.missing.why), "bad")
            if part.missing.reason:
                yield said(_sentence(reason_sentence(part.missing.reason)), indent=2)
            yield BLANK
            yield said(tell(mend_of(part.missing, state).how))
        elif part.records:
            yield signed("✓", "good", listed([clean_line(record.title) for record in part.records], 12))
        else:
            yield signed("✓", "good", tr("tcready skriver delen av det som är registrerat."))


def _may_go(found: Prepared, state: ReviewState) -> Iterator[Paragraph]:
    """The verdict, and what it lets one do."""
    verdict, required = state.readiness.verdict.state, len(found.gathered.required)
    sign, look = VERDICT_SIGNS[verdict], _VERDICT_LOOKS[verdict]
    yield Paragraph((Piece(sign, look), Piece(f" {verdict_word(verdict)}", "strong")), 0, 2)
    yield said(verdict_sentence(verdict), indent=2)
    if not found.dossier.draft:
        yield signed(
            "✓", "good", tr("Den kan skickas: inget hindrar och inget saknas. x skriver den."), "strong"
        )
        return
    if required:
        lacks = ntr(
            "Den märks UTKAST på varje sida: {n} del som krävs saknas. x skriver den ändå.",
            "Den märks UTKAST på varje sida: {n} delar som krävs saknas. x skriver den ändå.",
            required,
        )
    else:
        lacks = tr("Den märks UTKAST på varje sida tills omdömet är redo. x skriver den ändå.")
    yield signed("!", "notice", lacks, "strong")


def _parts(found: Prepared, state: ReviewState) -> Iterator[Item]:
    if not found.parts:
        yield heading(tr("Delarna"))
        yield sentence(tr("Den här sortens ansökan har inga fasta delar."))
        return
    there = sum(part.missing is None for part in found.parts)
    yield heading(tr("Delarna: {there} av {all} finns", there=there, all=len(found.parts)))
    for part in found.parts:
        title, lack = part.part.title.to(language()), part.missing
        id = f"part-{part.part.id}"
        if lack is None:
            yield Item((signed("✓", "good", title),), id, None, part)
            continue
        must = part.part.required
        line = signed("✗" if must else "○", "bad" if must else "quiet", title, "strong" if must else "plain")
        word = tell(lack.why) if must else tr("Får finnas med. {why}", why=tell(lack.why))
        yield Item((line, said(word, "quiet", indent=2)), id, None, mend_of(lack, state))


def _sections(sections: tuple[Section, ...]) -> Iterator[Section]:
    for section in sections:
        yield section
        if section.level < _LISTED:
            yield from _sections(section.sections)


def _sentence(clause: str) -> str:
    return f"{clause[:1].upper()}{clause[1:]}."
