"""Aktörer: who takes part, who has signed, how groups and money stand, and the registers themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from tcready.core.financing import Financing, financing_over
from tcready.core.message import msg
from tcready.core.readiness import Measured
from tcready.core.records.proof import Proof
from tcready.core.scoring.computed import computed, registers_on
from tcready.core.scoring.linking import Linked
from tcready.core.signing import SigningMatrix, SigningRow, signing_matrix
from tcready.core.subjects import SubjectTree
from tcready.i18n import tr
from tcready.i18n.financing_words import after_sentence, closing_sentence, kronor
from tcready.i18n.measure_sums import sum_in_words
from tcready.i18n.naming import day, percent
from tcready.review.registering import RegisterRow
from tcready.tui.panels.item import Item, heading, text
from tcready.tui.panels.panel import Panel, Question
from tcready.tui.panels.register_section import about_row, register_items
from tcready.tui.panels.signed_section import about_town, agreement_items
from tcready.tui.paragraphs import Paragraph, said
from tcready.tui.state import ReviewState

_OF_GROUPS = ("group_company_share", "group_chair_is_company")


class Actors(NamedTuple):
    """What has been worked out. `sums`: subject, measure and value, where there are rows behind it."""

    matrix: SigningMatrix
    financing: Financing
    sums: tuple[tuple[str, str, Measured], ...]


class ActorsPanel(Panel[Actors]):
    """Agreements, groups, money and needs in sentences; then every register, to be edited."""

    id = "actors"
    title = msg("Aktörer")

    def question(self, state: ReviewState) -> Question:
        """Lay out the registers on the day."""
        framework, records, as_of = state.desk.framework, state.desk.records, state.as_of
        application = state.readiness.application

        def work(_told: object) -> Actors:
            tree = SubjectTree(records.subjects)
            linked: Linked[Proof] = Linked(framework, records.evidence, as_of, application.period)
            registers = registers_on(framework, records, linked, tree, as_of, application.period)
            asked = [(subject, measure) for subject in registers.seats for measure in _OF_GROUPS]
            asked += [(application.subject, "financing_secured_share")]
            asked += [(subject, "needs_covered") for subject in registers.needs]
            found = [(subject, measure, computed(measure, registers, subject)) for subject, measure in asked]
            matrix = signing_matrix(framework, records, as_of, application.period)
            financing = financing_over(records.financing, application.period)
            return Actors(
                matrix, financing, tuple((s, m, value) for s, m, value in found if value is not None)
            )

        return Question(self.id, state.version, work)

    def items(self, found: Actors, state: ReviewState, width: int) -> Iterator[Item]:
        """The agreements, the sums, the registers."""
        yield text(said(tr("Aktörer {day}", day=day(state.as_of)), "title"))
        yield from agreement_items(found.matrix, state, width)
        yield from _sums(tr("Styrgrupper"), found, state, _OF_GROUPS)
        yield from _money(found, state)
        yield from _sums(tr("Kompetensbehov"), found, state, ("needs_covered",))
        yield from register_items(state)

    def about(self, found: Actors, told: Any, state: ReviewState, item: Item) -> Iterable[Paragraph]:
        """A municipality's signatures, a row's fields, or the requirement the agreement is for."""
        if isinstance(item.what, SigningRow):
            return about_town(found.matrix, item.what, state)
        if isinstance(item.what, RegisterRow):
            return about_row(item.what, state)
        return super().about(found, told, state, item)


def _money(found: Actors, state: ReviewState) -> Iterator[Item]:
    """Does the plan close, how much of it is secured, who pays what, and what is secured afterwards?"""
    if not found.financing.lines:
        return
    yield heading(tr("Finansiering"))
    yield text(said(closing_sentence(found.financing), indent=2))
    for _, name, value in found.sums:
        if name == "financing_secured_share":
            yield from (text(said(told, indent=2)) for told in sum_in_words(name, value, state.names, None))
    yield from (text(said(told, indent=2)) for told in after_sentence(found.financing))
    for own in found.financing.shares:
        party = state.names.organisation(own.party) if own.party else tr("Ingen part angiven")
        yield text(said(f"{party}: {kronor(own.amount)}, {percent(own.share)}", "quiet", indent=2))


def _sums(title: str, found: Actors, state: ReviewState, measures: tuple[str, ...]) -> Iterator[Item]:
    """The sentences behind the measures, subject by subject; nothing where there is nothing to tell."""
    told = [(subject, name, value) for subject, name, value in found.sums if name in measures]
    if not told:
        return
    yield heading(title)
    before = ""
    for subject, name, value in told:
        if subject != before:
            yield text(said(state.names.subject(subject), "strong"))
        before = subject
        for sentence in sum_in_words(name, value, state.names, subject):
            yield text(said(sentence, indent=2))
