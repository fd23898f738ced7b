"""What to do next, in words a steering group can put in its minutes."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from tcready.core.framework import Framework, MeasureCheck
from tcready.core.next_steps import Action, Do, NextSteps, Step
from tcready.core.readiness import Readiness
from tcready.core.records import Period
from tcready.i18n.catalogue import ntr, tr
from tcready.i18n.explaining import asked
from tcready.i18n.naming import Names, day, percent, percentage_points
from tcready.i18n.words import verdict_word


def action_sentence(
    action: Action, framework: Framework, names: Names, period: Period | None, as_of: date
) -> str:
    """The action as a demand on whoever is to do it."""
    subject = names.subject(action.subject)
    requirement = names.requirement(action.requirement)
    if action.do is Do.JUDGE:
        return tr(
            "Bedöm «{requirement}» för {subject}. Nivå {level} behövs.",
            requirement=requirement,
            subject=subject,
            level=action.level,
        )
    check = framework.requirements[action.requirement].checks[action.check]
    if isinstance(check, MeasureCheck):
        demand = asked(check, names, None)
        if action.do is Do.MEASURE:
            return tr("Ange ett värde för {subject}. {demand}.", subject=subject, demand=demand)
        return tr("{subject}: {demand}.", subject=subject, demand=demand)
    if action.do is Do.ACCEPT:
        return tr("Granska och godkänn «{title}».", title=names.evidence(action.evidence or ""))
    if action.do is Do.ATTACH:
        what = tr(
            "Lägg till ett underlag av slaget {kind} för {subject} och få det godkänt.",
            kind=names.kind(action.kind or ""),
            subject=subject,
        )
    elif action.do is Do.COLLECT:
        what = tr(
            "Få in «{title}», som är begärt, och få det godkänt.", title=names.evidence(action.evidence or "")
        )
    else:
        what = _renewal(names.evidence(action.evidence or ""), action.last_day, as_of)
    if action.covers == "period" and period:
        covering = tr("Det ska gälla {first} – {last}.", first=day(period.from_), last=day(period.through))
        return f"{what} {covering}"
    return what


def nothing_left_sentence() -> str:
    """That there is no next step."""
    return tr("Inget är kvar att göra. Allt som gäller är uppfyllt.")


def now_sentence(now: Readiness) -> str:
    """Score and verdict before the first step."""
    return tr(
        "Nu: {score}, {verdict}", score=percent(now.numbers.score), verdict=verdict_word(now.verdict.state)
    )


def steps_heading(blocks: bool) -> str:
    """What the steps under it have in common."""
    return tr("Skall-krav som står i vägen") if blocks else tr("Övrigt som höjer poängen")


def untried_heading() -> str:
    """What the actions that cannot be tried have in common."""
    return tr("Räknas fram ur registren, och kan göras på flera sätt")


def after_words(after: Readiness, rise: Fraction) -> str:
    """Score, rise and verdict once something is done: «61,0 % (+2,5 procentenheter), Inte redo»."""
    return tr(
        "{score} ({rise}), {verdict}",
        score=percent(after.numbers.score),
        rise=percentage_points(rise, signed=True),
        verdict=verdict_word(after.verdict.state),
    )


def met_sentence(step: Step) -> str:
    """How many gaps the step closes; nothing for none."""
    count = len(step.met)
    return ntr("{n} lucka stängs", "{n} luckor stängs", count) if count else ""


def after_all_sentence(found: NextSteps) -> str:
    """Score and verdict when all the steps are done."""
    after = found.after
    return ntr(
        "När det är gjort: {score}, {verdict}",
        "När alla {n} är gjorda: {score}, {verdict}",
        len(found.steps),
        score=percent(after.numbers.score),
        verdict=verdict_word(after.verdict.state),
    )


def order_sentence() -> str:
    """How the order is to be understood."""
    return tr(
        "Varje steg är det som ger mest när de före är gjorda. "
        "En annan ordning kan i enstaka fall vara kortare."
    )


def _renewal(title: str, last: date | None, as_of: date) -> str:
    if last is None:
        return tr("Skaffa ett nytt «{title}» och få det godkänt.", title=title)
    if last < as_of:
        return tr("Förnya «{title}», som gällde till och med {day}.", title=title, day=day(last))
    return tr("Förnya «{title}» senast {day}.", title=title, day=day(last))
