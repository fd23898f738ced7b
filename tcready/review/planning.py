"""The action plan: what is to be done, by whom and when."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from tcready.core.next_steps import Action
from tcready.core.records import PlanItem
from tcready.review.desk import Desk
from tcready.review.proof import slug_from


def plan(
    desk: Desk, actions: Iterable[tuple[Action, str]], owner: str | None, due: date | None
) -> list[PlanItem]:
    """Put the actions, each with its words, into the plan as one act. What is planned already stays as it is.

    Returns the new rows only.
    """
    taken = {item.id for item in desk.records.plan}
    planned = {
        (item.requirement, item.subject, item.action) for item in desk.records.plan if item.done is None
    }
    new: list[PlanItem] = []
    for action, words in actions:
        if (action.requirement, action.subject, words) in planned:
            continue
        item = PlanItem(
            id=slug_from(f"{action.requirement} {action.subject}", taken),
            requirement=action.requirement,
            subject=action.subject,
            action=words,
            owner=owner,
            due=due,
        )
        taken.add(item.id)
        new.append(item)
    if new:
        with desk.act("plan.add") as act:
            for item in new:
                act.add("plan", item)
    return new
