"""What people say about a requirement at a subject: a level, «does not apply», a narrative."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tcready.core.errors import WrongInput
from tcready.core.framework import JudgementCheck, Requirement
from tcready.core.message import msg
from tcready.core.records import Judgement, Narrative, NotApplicableDecision
from tcready.core.wording import wording
from tcready.review.desk import Desk
from tcready.review.known import known_criterion, known_level, known_requirement, known_subject

Place = tuple[str, str]
"""A requirement and a subject."""


def judge(
    desk: Desk,
    requirement: str,
    subject: str,
    level: int | str,
    on: date,
    *,
    own: bool = False,
    consensus: bool = False,
    note: str | None = None,
) -> Judgement:
    """Set a level at a leaf, as a reviewer or (`own`) as those assessed; `consensus` is the meeting's.

    The level is a number of the scale, or the number as text.
    """
    return judge_all(desk, [(requirement, subject)], level, on, own=own, consensus=consensus, note=note)[0]


def judge_all(
    desk: Desk,
    places: Sequence[Place],
    level: int | str,
    on: date,
    *,
    own: bool = False,
    consensus: bool = False,
    note: str | None = None,
) -> list[Judgement]:
    """Set the same level at every requirement and subject of `places`: one act, all of it or nothing."""
    level = known_level(level, desk.framework)
    judgements = [
        Judgement(
            requirement=requirement,
            subject=subject,
            reviewer=desk.actor,
            level=level,
            on=on,
            as_="self" if own else "review",
            consensus=consensus,
            note=note or None,
            text=wording(_judged_by_level(desk, requirement, subject)),
        )
        for requirement, subject in places
    ]
    desk.add_judgements(judgements)
    return judgements


def not_applicable(
    desk: Desk, requirement: str, subject: str, on: date, justification: str, approved_by: str | None
) -> NotApplicableDecision:
    """Say that a requirement does not apply at a subject, and why."""
    return not_applicable_all(desk, [(requirement, subject)], on, justification, approved_by)[0]


def not_applicable_all(
    desk: Desk, places: Sequence[Place], on: date, justification: str, approved_by: str | None
) -> list[NotApplicableDecision]:
    """Say that requirements do not apply at subjects, and why: one act, all of it or nothing."""
    decisions = [_decision(desk, *place, on, justification, approved_by) for place in places]
    with desk.act("not-applicable") as act:
        for decision in decisions:
            act.put("not_applicable", decision)
    return decisions


def _decision(
    desk: Desk, requirement: str, subject: str, on: date, justification: str, approved_by: str | None
) -> NotApplicableDecision:
    declared = _at_level(desk, requirement, subject)
    rule = declared.not_applicable_rule
    if rule == "forbidden":
        raise WrongInput(
            msg("Ingen kan undantas från kravet {requirement}: det gäller alla.", requirement=requirement)
        )
    if not justification.strip():
        raise WrongInput(msg("Skriv varför kravet inte gäller."))
    if rule == "waivable" and (approved_by or "").strip() in ("", desk.actor.strip()):
        raise WrongInput(
            msg(
                "Undantag från {requirement} måste godkännas av någon annan än den som föreslår det. "
                "Ange --approved-by.",
                requirement=requirement,
            )
        )
    return NotApplicableDecision(
        requirement=requirement,
        subject=subject,
        by=desk.actor,
        on=on,
        justification=justification.strip(),
        approved_by=(approved_by or "").strip() or None,
    )


def narrate(
    desk: Desk,
    criterion: str,
    subject: str,
    *,
    current: str | None = None,
    goal: str | None = None,
    vision: str | None = None,
) -> Narrative:
    """Write where we are, where we go and why; a part that is None stays as it was."""
    known_criterion(criterion, desk.framework)
    known_subject(subject, desk.records)
    before = narrative_of(desk, criterion, subject)
    given = {"current": current, "goal": goal, "vision": vision}
    base = before or Narrative(criterion=criterion, subject=subject)
    after = base.model_copy(update={name: text for name, text in given.items() if text is not None})
    with desk.act("narrative") as act:
        act.put("narratives", after, expected=before)
    return after


def narrative_of(desk: Desk, criterion: str, subject: str) -> Narrative | None:
    """The narrative there is, if any."""
    places = [n for n in desk.records.narratives if (n.criterion, n.subject) == (criterion, subject)]
    return places[0] if places else None


def _judged_by_level(desk: Desk, requirement: str, subject: str) -> Requirement:
    declared = _at_level(desk, requirement, subject)
    if not any(isinstance(check, JudgementCheck) for check in declared.checks):
        raise WrongInput(
            msg(
                "Kravet {requirement} bedöms inte med nivå: det avgörs av underlag och mått.",
                requirement=requirement,
            )
        )
    return declared


def _at_level(desk: Desk, requirement: str, subject: str) -> Requirement:
    declared = known_requirement(requirement, desk.framework)
    level = desk.records.subject_by_id[known_subject(subject, desk.records)].level
    if level != declared.level:
        raise WrongInput(
            msg(
                "Kravet {requirement} gäller nivån {asked}, men {subject} har nivån {level}.",
                requirement=requirement,
                asked=declared.level,
                subject=subject,
                level=level,
            )
        )
    return declared
