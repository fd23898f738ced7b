"""The right pane: everything about the row under the cursor, as paragraphs. Pure: state in, text out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tcready.core.framework import Requirement
from tcready.core.readiness import CriterionResult, Leaf, Numbers, RequirementResult
from tcready.core.requirement_part import requirement_part
from tcready.i18n import language, tr
from tcready.i18n.explaining import asked, part_sentences
from tcready.i18n.naming import day, percent
from tcready.i18n.words import STATE_SIGNS, demand_word, standing_sentence, state_word, unverified_sentence
from tcready.tui.leaf_detail import LOOKS, leaf_paragraphs
from tcready.tui.paragraphs import BLANK, Paragraph, flowing, headed, said, signed
from tcready.tui.state import ReviewState


def detail(state: ReviewState) -> list[Paragraph]:
    """What there is to say about the row under the cursor."""
    step = state.step
    if step is None:
        return []
    if step.requirement is None:
        return _tidy(_criterion(step.criterion, state))
    return _tidy(_requirement(step.requirement, state.leaf, state))


def detail_at(state: ReviewState, key: tuple[str, str, str]) -> list[Paragraph]:
    """What there is to say about the row of that key, whether or not it is among the rows now."""
    for criterion in state.readiness.criteria:
        if criterion.id != key[0]:
            continue
        if not key[1]:
            return _tidy(_criterion(criterion, state))
        for requirement in criterion.requirements:
            if requirement.id == key[1]:
                alone = requirement.leaves[0] if len(requirement.leaves) == 1 else None
                leaf = next((leaf for leaf in requirement.leaves if leaf.subject == key[2]), alone)
                return _tidy(_requirement(requirement, leaf, state))
    return []


def _tidy(paragraphs: Iterable[Paragraph]) -> list[Paragraph]:
    """Without two blank lines in a row."""
    kept: list[Paragraph] = []
    for paragraph in paragraphs:
        if paragraph.pieces or (kept and kept[-1].pieces):
            kept.append(paragraph)
    return kept


def _criterion(criterion: CriterionResult, state: ReviewState) -> Iterator[Paragraph]:
    declared = state.desk.framework.criteria[criterion.number - 1]
    yield said(f"{criterion.number}. {state.names.criterion(criterion.id)}", "title")
    yield said(_three(criterion.numbers), "quiet")
    yield BLANK
    if not state.desk.records.evidence:
        yield said(
            tr("Arbetsytan har inga underlag än. Gå till ett krav med j och tryck a för att bifoga ett."),
            "notice",
        )
        yield BLANK
    yield from flowing(declared.about.to(language()))
    yield from _narratives(criterion.id, state)


def _narratives(criterion: str, state: ReviewState) -> Iterator[Paragraph]:
    written = [item for item in state.desk.records.narratives if item.criterion == criterion]
    for item in written:
        texts = ((tr("Nuläge"), item.current), (tr("Mål"), item.goal), (tr("Vision"), item.vision))
        for heading, text in texts:
            if text.strip():
                yield from headed(f"{heading} – {state.names.subject(item.subject)}")
                yield from flowing(text)
    if not any(item.subject == state.application.subject for item in written):
        yield from headed(tr("Nuläge, mål och vision"))
        yield said(tr("Ingen text är skriven än. Tryck e för att skriva."), "quiet")


def _requirement(
    requirement: RequirementResult, leaf: Leaf | None, state: ReviewState
) -> Iterator[Paragraph]:
    declared = state.desk.framework.requirements[requirement.id]
    yield said(state.names.requirement(requirement.id), "title")
    level = state.names.level(declared.level)
    yield said(tr("{demand} · nivå: {level}", demand=demand_word(declared), level=level), "quiet")
    if not declared.verified:
        yield signed("!", "notice", unverified_sentence(), "notice")
    elif declared.confirmed:
        yield said(standing_sentence(declared), "quiet")
    if not requirement.counted:
        yield signed("!", "notice", _not_counted(declared), "notice")
    if leaf:
        yield BLANK
        yield from leaf_paragraphs(state, declared, leaf)
    elif requirement.leaves:
        yield said(_three(requirement.numbers), "quiet")
        part = requirement_part(state.desk.framework, state.readiness, requirement.id)
        if requirement.counted:
            yield from (said(told, "quiet") for told in part_sentences(declared, requirement, part))
        yield from _asked(declared, state)
        yield from _subjects(requirement, state)
    else:
        yield from _nobody(declared, state)
    yield from headed(tr("Vägledning"))
    yield from flowing(declared.guidance.to(language()))
    if declared.sources:
        yield from headed(tr("Källor"))
        yield from (said(source, "quiet") for source in declared.sources)


def _asked(declared: Requirement, state: ReviewState) -> Iterator[Paragraph]:
    yield from headed(tr("Det här krävs"))
    for check in declared.checks:
        yield signed("·", "quiet", asked(check, state.names, state.application.period))


def _subjects(requirement: RequirementResult, state: ReviewState) -> Iterator[Paragraph]:
    yield from headed(tr("Gäller för"))
    for leaf in requirement.leaves:
        place = state.names.subject(leaf.subject)
        text = tr("{subject}: {state}", subject=place, state=state_word(leaf.state))
        yield signed(STATE_SIGNS[leaf.state], LOOKS[leaf.state], text)


def _nobody(declared: Requirement, state: ReviewState) -> Iterator[Paragraph]:
    yield BLANK
    yield signed(
        "!",
        "notice",
        tr(
            "Ingen enhet finns på nivån {level}. Lägg till den i subjects.yaml, se README.",
            level=state.names.level(declared.level),
        ),
        "notice",
    )
    yield from _asked(declared, state)


def _not_counted(declared: Requirement) -> str:
    if declared.since and declared.retired:
        return tr(
            "Räknas inte den här dagen: kravet gäller från {since} till {retired}.",
            since=day(declared.since),
            retired=day(declared.retired),
        )
    if declared.since:
        return tr("Räknas inte den här dagen: kravet gäller från {since}.", since=day(declared.since))
    return tr("Räknas inte den här dagen: kravet upphörde {retired}.", retired=day(declared.retired))


def _three(numbers: Numbers) -> str:
    return tr(
        "Poäng {score} · av det bedömda {assessed} · täckning {coverage}",
        score=percent(numbers.score),
        assessed=percent(numbers.assessed),
        coverage=percent(numbers.coverage),
    )
