"""Where the reader is, and each row of the walk, in words."""

from __future__ import annotations

from collections.abc import Iterator

from tcready.core.readiness import CriterionResult, RequirementResult
from tcready.i18n import tr
from tcready.i18n.naming import day, percent
from tcready.i18n.words import musts_sentence, state_word, verdict_word
from tcready.review.queue import Step
from tcready.tui.plain.speech import said_aloud
from tcready.tui.rows import row_of
from tcready.tui.state import ReviewState


def whole_place(state: ReviewState) -> str:
    """Criterion, requirement and subject of the row, each with its number among its likes."""
    return (
        _joined(_parts(state.step, state))
        if state.step
        else tr("Inget är valt. Skriv tillbaka för att visa allt.")
    )


def new_place(state: ReviewState, before: Step | None) -> str:
    """As much of the place as is another than before."""
    step = state.step
    if step is None or before is None or step.key == before.key:
        return whole_place(state)
    parts = list(_parts(step, state))
    same = 0
    for now, then in zip(step.key, before.key, strict=True):
        if now != then or not now:
            break
        same += 1
    return _joined(parts[min(same, len(parts) - 1) :])


def standing(state: ReviewState) -> str:
    """The verdict and the three numbers."""
    numbers = state.readiness.numbers
    line = tr(
        "{verdict}, {musts}. Poäng {score}, av det bedömda {assessed}, täckning {coverage}. Läget {day}.",
        verdict=verdict_word(state.readiness.verdict.state),
        musts=musts_sentence(*state.musts),
        score=percent(numbers.score),
        assessed=percent(numbers.assessed),
        coverage=percent(numbers.coverage),
        day=day(state.as_of),
    )
    return " ".join((line, tr("Din roll ser bara en del av regionen."))) if state.sees_part else line


def row_line(step: Step, state: ReviewState, *, alone: bool = False) -> str:
    """The row on a line. `alone`: without the rows above it, so that it says whose it is."""
    if step.requirement is None:
        return _criterion(step.criterion, state, _standing_of(step, state))
    requirement = state.names.requirement(step.requirement.id)
    if step.leaf is None:
        told = tr("Krav, {title}: {standing}", title=requirement, standing=_standing_of(step, state))
    else:
        told = tr(
            "{subject}: {standing}",
            subject=state.names.subject(step.leaf.subject),
            standing=_standing_of(step, state),
        )
        if alone:
            told = tr("{requirement}, {row}", requirement=requirement, row=told)
    if not alone:
        return told
    return tr("Kriterium {n}, {row}", n=step.criterion.number, row=told)


def _parts(step: Step, state: ReviewState) -> Iterator[str]:
    """The sentences of a place, from the criterion down."""
    own = step.requirement is None
    yield _criterion(step.criterion, state, _standing_of(step, state) if own else "")
    if step.requirement is None:
        return
    own = step.leaf is None
    yield _requirement(step.criterion, step.requirement, state, _standing_of(step, state) if own else "")
    if step.leaf:
        yield row_line(step, state)


def _criterion(criterion: CriterionResult, state: ReviewState, told: str) -> str:
    title, values = state.names.criterion(criterion.id), {"n": criterion.number}
    if not told:
        of = len(state.readiness.criteria)
        return tr("Kriterium {n} av {of}, {title}", of=of, title=title, **values)
    of = len(state.readiness.criteria)
    return tr("Kriterium {n} av {of}, {title}: {standing}", of=of, title=title, standing=told, **values)


def _requirement(criterion: CriterionResult, asked: RequirementResult, state: ReviewState, told: str) -> str:
    values = {
        "n": 1 + next(n for n, one in enumerate(criterion.requirements) if one.id == asked.id),
        "of": len(criterion.requirements),
        "title": state.names.requirement(asked.id),
    }
    if not told:
        return tr("Krav {n} av {of}, {title}", **values)
    return tr("Krav {n} av {of}, {title}: {standing}", standing=told, **values)


def _standing_of(step: Step, state: ReviewState) -> str:
    """How the row is: its state, whether it stands in the way, and what waits there."""
    row = row_of(step, state.names)
    told = [state_word(row.state)]
    if row.tail:
        told.append(row.tail)
    if row.alarm:
        told.append(tr("öppet skall-krav"))
    if step.leaf is not None and step.leaf in state.marks:
        told.append(tr("markerad"))
    return said_aloud(", ".join(told))


def _joined(parts: Iterator[str] | list[str]) -> str:
    return " ".join(f"{part}." for part in parts)
