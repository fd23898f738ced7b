"""What people say about a requirement at a subject: a level, «does not apply», a narrative."""

from __future__ import annotations

from datetime import date

from tcready.core.errors import WrongInput
from tcready.core.framework import JudgementCheck, Requirement
from tcready.core.message import msg
from tcready.core.records import Judgement, Narrative, NotApplicableDecision
from tcready.core.wording import wording
from tcready.review.desk import Desk
from tcready.review.known import known_criterion, known_level, known_requirement, known_subject


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
    declared = _at_level(desk, requirement, subject)
    level = known_level(level, desk.framework)
    if not any(isinstance(check, JudgementCheck) for check in declared.checks):
        raise WrongInput(
            msg(
                "Kravet {requirement} bedöms inte med nivå: det avgörs av underlag och mått.",
                requirement=requirement,
            )
        )
    judgement = Judgement(
        requirement=requirement,
        subject=subject,
        reviewer=desk.actor,
        level=level,
        on=on,
        as_="self" if own else "review",
        consensus=consensus,
        note=note or None,
        text=wording(declared),
    )
    desk.add_judgement(judgement)
    return judgement


def not_applicable(
    desk: Desk, requirement: str, subject: str, on: date, justification: str, approved_by: str | None
) -> NotApplicableDecision:
    """Say that a requirement does not apply at a subject, and why."""
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
    decision = NotApplicableDecision(
        requirement=requirement,
        subject=subject,
        by=desk.actor,
        on=on,
        justification=justification.strip(),
        approved_by=(approved_by or "").strip() or None,
    )
    with desk.act("not-applicable") as act:
        act.put("not_applicable", decision)
    return decision


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
