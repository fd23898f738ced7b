"""The first steps in an empty workspace, one at a time."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from tcready.core.records import Organisation
from tcready.i18n import ntr, tr
from tcready.review import first_steps
from tcready.review.first_steps import FirstStep, StepId
from tcready.tui.asked.question import AskLine, AskWhich, Choice
from tcready.tui.panels.first_steps_section import first_undone

if TYPE_CHECKING:
    from tcready.tui.front import Front

_YES, _NO = "yes", "no"


def take(app: Front, step: FirstStep) -> Coroutine[Any, Any, None] | None:
    """Do the step, or go where it is done."""
    if step.id is StepId.APPLICATION:
        app.panels.turn_to("case")
    elif step.id is StepId.MUNICIPALITIES:
        return _municipalities(app)
    elif step.id is StepId.SUBJECTS:
        app.panels.turn_to("actors", "register-subjects")
    else:
        _agreements(app)
    return None


async def _municipalities(app: Front) -> None:
    state = app.state
    local = first_steps.local_level(state.desk, state.application)
    whether = _NO
    if local:
        level = state.names.level(local)
        answer = await app.ask(
            AskWhich(
                tr("Ska varje kommun bedömas för sig?"),
                [
                    Choice(_YES, tr("Ja"), tr("Varje kommun bedöms som {level}.", level=level)),
                    Choice(_NO, tr("Nej, bara kommunerna"), tr("Enheterna läggs till i Aktörer.")),
                ],
            )
        )
        if answer is None:
            return
        whether = answer

    def save(names: str) -> list[Organisation]:
        return first_steps.add_municipalities(state.desk, names, state.application, local=whether == _YES)

    label = tr("Namn med komma emellan: Haninge, Huddinge, Järfälla")
    made = await app.ask(AskLine(tr("Vilka kommuner är med?"), save, label))
    if made is not None:
        app.done_anew(
            ntr("En kommun är tillagd. Ångra med u.", "{n} kommuner är tillagda. Ångra med u.", len(made))
        )
        _onward(app)


def _agreements(app: Front) -> None:
    state = app.state
    if not first_steps.without_agreement(state.desk):
        app.say(tr("Lägg till kommunerna först."), severity="warning")
        return
    asked = first_steps.request_agreements(state.desk, state.application)
    app.done_anew(ntr("Ett avtal är begärt. Ångra med u.", "{n} avtal är begärda. Ångra med u.", len(asked)))
    _onward(app)


def _onward(app: Front) -> None:
    """Stand on what comes next."""
    app.panels.turn_to("overview", first_undone(app.state))
