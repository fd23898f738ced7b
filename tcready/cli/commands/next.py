"""`tcready next`: what to do next, the most useful first, and what it would give."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from tcready.cli import output
from tcready.cli.asking import application_of, as_json, at_readiness, at_workspace, day, day_of, desk_of
from tcready.i18n import ntr, tr

if TYPE_CHECKING:
    from tcready.core.next_steps import Action, NextSteps
    from tcready.core.records import PlanItem
    from tcready.i18n.naming import Names
    from tcready.review.desk import Desk


def configure(parser: argparse.ArgumentParser) -> None:
    at_workspace(parser)
    at_readiness(parser)
    as_json(parser)
    parser.add_argument(
        "-n", type=_count, default=5, metavar=tr("ANTAL"), help=tr("så många steg, annars fem")
    )
    parser.add_argument("--plan", action="store_true", help=tr("lägg stegen i handlingsplanen"))
    parser.add_argument("--owner", metavar=tr("NAMN"), help=tr("med --plan: vem som ska göra det"))
    parser.add_argument("--due", type=day, metavar=tr("DAG"), help=tr("med --plan: när det ska vara gjort"))


def run(options: argparse.Namespace) -> int:
    from tcready.core.errors import WrongInput
    from tcready.core.message import msg
    from tcready.core.next_steps import next_steps
    from tcready.i18n.naming import Names

    if (options.owner or options.due) and not options.plan:
        raise WrongInput(msg("--owner och --due hör till --plan. Lägg till --plan, eller ta bort dem."))
    with desk_of(options) as desk:
        application, as_of = application_of(desk, options), day_of(desk, options)
        found = next_steps(
            desk.framework, desk.records, application, as_of, options.n, desk.baseline(application)
        )
        words = _Words(desk, found, Names(desk.framework, desk.records))
        planned = _plan(desk, found, words, options) if options.plan else None
        if options.json:
            output.say_json(_value(found, words, planned))
        else:
            _say(found, words)
            if planned is not None:
                _say_planned(planned)
    return 0


class _Words:
    def __init__(self, desk: Desk, found: NextSteps, names: Names) -> None:
        self._framework, self._found, self.names = desk.framework, found, names

    def of(self, action: Action) -> str:
        from tcready.i18n.next_words import action_sentence

        before = self._found.before
        return action_sentence(action, self._framework, self.names, before.application.period, before.as_of)


def _count(text: str) -> int:
    if text.isascii() and text.isdecimal() and 1 <= int(text) <= 1000:
        return int(text)
    raise argparse.ArgumentTypeError(tr("{text} är inget antal från 1 till 1000", text=text))


def _plan(desk: Desk, found: NextSteps, words: _Words, options: argparse.Namespace) -> list[PlanItem]:
    from tcready.review.planning import plan

    wanted = [step.action for step in found.steps] + list(found.untried)[: options.n - len(found.steps)]
    return plan(desk, [(action, words.of(action)) for action in wanted], options.owner, options.due)


def _say(found: NextSteps, words: _Words) -> None:
    from tcready.i18n.next_words import (
        after_words,
        met_sentence,
        nothing_left_sentence,
        now_sentence,
        order_sentence,
        steps_heading,
        untried_heading,
    )

    if not found.steps and not found.untried:
        output.say(nothing_left_sentence())
        return
    output.say_heading(now_sentence(found.before))
    blocking = None
    for number, step in enumerate(found.steps, start=1):
        if step.blocks != blocking:
            blocking = step.blocks
            output.say()
            output.say_heading(steps_heading(blocking))
        output.say(tr("{n}. {sentence}", n=number, sentence=words.of(step.action)))
        output.say(f"     → {after_words(step.readiness, step.gain)}", faint=step.action.requirement)
        if met := met_sentence(step):
            output.say(f"       {met}")
    if found.untried:
        output.say()
        output.say_heading(untried_heading())
        for action in found.untried:
            output.say(tr("• {sentence}", sentence=words.of(action)), faint=action.requirement)
    output.say()
    if found.more:
        output.say(tr("Det finns fler steg. Visa dem med -n."))
    output.say(order_sentence())


def _say_planned(planned: list[PlanItem]) -> None:
    output.say()
    if planned:
        output.say(
            ntr(
                "{n} åtgärd har lagts till i handlingsplanen. Ångra med tcready undo.",
                "{n} åtgärder har lagts till i handlingsplanen. Ångra med tcready undo.",
                len(planned),
            )
        )
    else:
        output.say(tr("Allt detta står redan i handlingsplanen."))


def _value(found: NextSteps, words: _Words, planned: list[PlanItem] | None) -> dict[str, Any]:
    from tcready.core.exact import fraction_text
    from tcready.core.status_json import numbers_json

    def told(action: Action) -> dict[str, Any]:
        given = {
            "do": action.do.value,
            "requirement": action.requirement,
            "subject": action.subject,
            "kind": action.kind,
            "covers": action.covers if action.kind else None,
            "evidence": action.evidence,
            "last_day": action.last_day.isoformat() if action.last_day else None,
            "level": action.level,
            "measure": action.measure,
            "value": None if action.value is None else fraction_text(action.value),
            "words": words.of(action),
        }
        return {name: value for name, value in given.items() if value is not None}

    value: dict[str, Any] = {
        "format": 1,
        "as_of": found.before.as_of.isoformat(),
        "order": "greedy",
        "verdict": found.before.verdict.state.value,
        **numbers_json(found.before.numbers),
        "steps": [
            {
                **told(step.action),
                "blocks": step.blocks,
                "gain": fraction_text(step.gain),
                "met": [{"requirement": name, "subject": subject} for name, subject in step.met],
                "verdict": step.readiness.verdict.state.value,
                **numbers_json(step.readiness.numbers),
            }
            for step in found.steps
        ],
        "untried": [told(action) for action in found.untried],
        "more": found.more,
    }
    if planned is not None:
        value["planned"] = [item.id for item in planned]
    return value
