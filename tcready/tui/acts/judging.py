"""What a reviewer says of a leaf: a level by one key, a level with a note, «does not apply here»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tcready.core.readiness import Leaf
from tcready.core.records import Judgement, NotApplicableDecision
from tcready.i18n import tr
from tcready.i18n.naming import percent
from tcready.review import judging

if TYPE_CHECKING:
    from tcready.tui.app import ReviewApp
    from tcready.tui.modals.judge import Opinion
    from tcready.tui.modals.waive import Waiver


def judge(app: ReviewApp, key: str) -> None:
    """Save the level at once, tell the new score, and go on to the next leaf."""
    state, leaf = app.state, app.state.leaf
    if leaf is None or not key.isdigit():
        return
    made = judging.judge(state.desk, leaf.requirement, leaf.subject, int(key), state.desk.today())
    app.done(tr("Nivå {level} för {subject}. Poäng {before} → {now}", **_go_on(app, leaf, made)))


async def agree(app: ReviewApp, _key: str) -> None:
    """The meeting has agreed on a level: one key, then the level."""
    from tcready.tui.modals.pick import Choice
    from tcready.tui.modals.pick_level import PickLevel

    state, leaf = app.state, app.state.leaf
    if leaf is None:
        return
    steps = [
        Choice(str(step.level), f"{step.level}  {state.names.scale_step(step.level)}")
        for step in state.desk.framework.scale
    ]
    chosen = await app.push_screen_wait(PickLevel(tr("Enats om nivå"), steps))
    if chosen is None:
        return
    made = judging.judge(
        state.desk, leaf.requirement, leaf.subject, int(chosen), state.desk.today(), consensus=True
    )
    app.done(tr("Eniga om nivå {level} för {subject}. Poäng {before} → {now}", **_go_on(app, leaf, made)))


def _go_on(app: ReviewApp, leaf: Leaf, made: Judgement) -> dict[str, object]:
    """Count the judgement and go on to the next leaf; what there is to say of it."""
    state = app.state
    before, after = state.readiness.numbers.score, state.next_leaf()
    state.judged(made)
    if after:
        state.go_to(after)
    return {
        "level": made.level,
        "subject": state.names.subject(leaf.subject),
        "before": percent(before),
        "now": percent(state.readiness.numbers.score),
    }


async def note(app: ReviewApp, _key: str) -> None:
    """A level with the reasons for it."""
    from tcready.tui.modals.judge import JudgeForm

    state, leaf = app.state, app.state.leaf
    if leaf is None:
        return

    def save(opinion: Opinion) -> Judgement:
        return judging.judge(
            state.desk,
            leaf.requirement,
            leaf.subject,
            opinion.level,
            state.desk.today(),
            own=opinion.whose == "self",
            consensus=opinion.whose == "consensus",
            note=opinion.note,
        )

    steps = [(step.level, state.names.scale_step(step.level)) for step in state.desk.framework.scale]
    form = JudgeForm(tr("Bedöm"), save, app.state.place_line, steps, _mine(app, leaf))
    made = await app.push_screen_wait(form)
    if made:
        app.state.judged(made)
        app.done(tr("Nivå {level} är sparad.", level=made.level))


async def waive(app: ReviewApp, _key: str) -> None:
    """The requirement does not apply here."""
    from tcready.tui.modals.waive import WaiveForm

    state, leaf, requirement = app.state, app.state.leaf, app.state.requirement
    if leaf is None or requirement is None:
        return

    def save(waiver: Waiver) -> NotApplicableDecision:
        approver = waiver.approved_by or None
        return judging.not_applicable(
            state.desk, leaf.requirement, leaf.subject, state.desk.today(), waiver.why, approver
        )

    needs_approver = requirement.not_applicable_rule == "waivable"
    form = WaiveForm(tr("Gäller inte här"), save, app.state.place_line, needs_approver)
    if await app.push_screen_wait(form):
        app.done_anew(tr("Sparat: kravet gäller inte här."))


def _mine(app: ReviewApp, leaf: Leaf) -> Opinion | None:
    from tcready.tui.modals.judge import Opinion

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
