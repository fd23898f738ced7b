"""What a reviewer says of a leaf or of the marked ones: a level, «does not apply», what if."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

from tcready.core.readiness import Leaf, Readiness
from tcready.core.records import Judgement, NotApplicableDecision
from tcready.i18n import ntr, tr
from tcready.i18n.naming import percent
from tcready.review import judging
from tcready.review.queue import judged_by_level
from tcready.tui.asked.judging import AskOpinion, AskWaiver, Opinion, ShowWhatIf, Waiver
from tcready.tui.asked.question import AskLevel, Choice
from tcready.tui.state import ReviewState

if TYPE_CHECKING:
    from tcready.tui.front import Front


def judge(app: Front, key: str) -> None:
    """Save the level at once, tell the new score, and go on to the next leaf."""
    if key.isdigit():
        _set_level(app, int(key))


async def agree(app: Front, _key: str) -> None:
    """The meeting has agreed on a level: one key, then the level."""
    state = app.state
    steps = [
        Choice(str(step.level), f"{step.level}  {state.names.scale_step(step.level)}")
        for step in state.desk.framework.scale
    ]
    chosen = await app.ask(AskLevel(tr("Enats om nivå"), steps))
    if chosen is not None:
        _set_level(app, int(chosen), consensus=True)


def _set_level(app: Front, level: int, *, consensus: bool = False) -> None:
    """The level where it is meant; without marks, go on to the next leaf."""
    state = app.state
    before, after = state.readiness.numbers.score, None if state.marks else state.next_leaf()
    places, passed = _levelled(state)
    made = judging.judge_all(state.desk, places, level, state.desk.today(), consensus=consensus)
    state.marks.clear()
    state.judged(*made)
    if after:
        state.go_to(after)
    app.done(_told(app, made, before) + passed_over(passed))


def _levelled(state: ReviewState) -> tuple[list[tuple[str, str]], int]:
    """Where a level is set of what is meant, and at how many of the marked none is."""
    places = [
        (leaf.requirement, leaf.subject) for leaf in state.meant if judged_by_level(state.declared(leaf))
    ]
    return places, len(state.meant) - len(places)


def _told(app: Front, made: Sequence[Judgement], before: Fraction | None) -> str:
    """What was set, and what it did to the score."""
    names, first = app.state.names, made[0]
    values = {
        "level": first.level,
        "subject": names.subject(first.subject),
        "before": percent(before),
        "now": percent(app.state.readiness.numbers.score),
    }
    if first.consensus:
        return ntr(
            "Eniga om nivå {level} för {subject}. Poäng {before} → {now}",
            "Eniga om nivå {level} på {n} rader. Poäng {before} → {now}",
            len(made),
            **values,
        )
    return ntr(
        "Nivå {level} för {subject}. Poäng {before} → {now}",
        "Nivå {level} på {n} rader. Poäng {before} → {now}",
        len(made),
        **values,
    )


async def note(app: Front, _key: str) -> None:
    """A level with the reasons for it."""
    state = app.state
    places, passed = _levelled(state)

    def save(opinion: Opinion) -> list[Judgement]:
        return judging.judge_all(
            state.desk,
            places,
            opinion.level,
            state.desk.today(),
            own=opinion.whose == "self",
            consensus=opinion.whose == "consensus",
            note=opinion.note,
        )

    steps = [(step.level, state.names.scale_step(step.level)) for step in state.desk.framework.scale]
    mine, before = None if state.marks else _mine(app, state.meant[0]), state.readiness.numbers.score
    made = await app.ask(AskOpinion(tr("Bedöm"), save, state.place_line, steps, mine))
    if made:
        state.marks.clear()
        state.judged(*made)
        app.done(_told(app, made, before) + passed_over(passed))


def suppose(app: Front, _key: str) -> None:
    """What would happen if: nothing is changed."""
    from tcready.core.records import Records
    from tcready.core.scoring import score
    from tcready.core.what_if import WhatIf, what_if

    state = app.state
    framework, records, before, leaves = (
        state.desk.framework,
        state.desk.records,
        state.readiness,
        state.meant,
    )
    application, baseline = state.application, state.desk.baseline(state.application)

    def scored(supposed: Records) -> Readiness:
        return score(framework, supposed, application, before.as_of, baseline)

    def work_out() -> WhatIf:
        return what_if(framework, records, before, leaves, scored)

    app.present(ShowWhatIf(tr("Vad händer om …"), work_out))


async def waive(app: Front, _key: str) -> None:
    """The requirement does not apply here."""
    state = app.state
    rules = [(leaf, state.declared(leaf).not_applicable_rule) for leaf in state.meant]
    places = [(leaf.requirement, leaf.subject) for leaf, rule in rules if rule != "forbidden"]

    def save(waiver: Waiver) -> list[NotApplicableDecision]:
        approver = waiver.approved_by or None
        return judging.not_applicable_all(state.desk, places, state.desk.today(), waiver.why, approver)

    asked = AskWaiver(
        tr("Gäller inte här"), save, state.place_line, any(rule == "waivable" for _, rule in rules)
    )
    made = await app.ask(asked)
    if made:
        state.marks.clear()
        told = ntr("Sparat: kravet gäller inte här.", "Sparat: {n} rader gäller inte.", len(made))
        app.done_anew(told + passed_over(len(rules) - len(places)))


def passed_over(count: int) -> str:
    """How many of the marked the act was not for; nothing for none."""
    if not count:
        return ""
    return "\n" + ntr("{n} markerad rad berördes inte.", "{n} markerade rader berördes inte.", count)


def _mine(app: Front, leaf: Leaf) -> Opinion | None:
    actor = app.state.desk.actor
    mine = [
        made
        for made in app.state.desk.records.judgements
        if (made.requirement, made.subject, made.reviewer) == (leaf.requirement, leaf.subject, actor)
        and made.as_ == "review"
    ]
    if not mine:
        return None
    latest = max(reversed(mine), key=lambda made: made.on)  # of two on one day the later in order
    return Opinion(latest.level, "review", latest.note or "")
