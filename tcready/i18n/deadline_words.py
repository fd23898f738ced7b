"""Deadlines in sentences."""

from __future__ import annotations

from datetime import date

from tcready.core.case.limits import Limit
from tcready.core.deadlines import Deadline
from tcready.core.records import Evidence, PlanItem
from tcready.i18n.case_words import limit_words
from tcready.i18n.catalogue import ntr, tr
from tcready.i18n.naming import day
from tcready.i18n.terms import milestone_word


def deadline_sentence(deadline: Deadline, as_of: date) -> str:
    """When it is, how far off, what it is for and who has it."""
    what, who = deadline_words(deadline), getattr(deadline.what, "owner", None)
    told = tr(
        "{when}, {day}: {what}", when=_when((deadline.on - as_of).days), day=day(deadline.on), what=what
    )
    return tr("{told} · ansvarig: {who}", told=told, who=who) if who else told


def overdue_sentence(number: int) -> str:
    """How much is late."""
    return ntr("{n} sak skulle ha varit klar.", "{n} saker skulle ha varit klara.", number)


def deadline_words(deadline: Deadline) -> str:
    """What the day is for, without the day."""
    if isinstance(deadline.what, PlanItem):
        return deadline.what.action
    if isinstance(deadline.what, Evidence):
        return tr("begärt underlag: {title}", title=deadline.what.title)
    if isinstance(deadline.what, Limit):
        return limit_words(deadline.what)
    return milestone_word(deadline.what.milestone)


def _when(days: int) -> str:
    if days == 0:
        return tr("I dag")
    if days < 0:
        return ntr("{n} dag försenat", "{n} dagar försenat", -days)
    return ntr("Om {n} dag", "Om {n} dagar", days)
