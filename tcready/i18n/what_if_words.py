"""What would happen if, in words."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from tcready.core.framework import Framework
from tcready.core.readiness import Readiness
from tcready.core.what_if import Happens, Supposed
from tcready.i18n.catalogue import ntr, tr
from tcready.i18n.naming import Names
from tcready.i18n.next_words import action_sentence, after_words


def happens_heading(happens: Happens) -> str:
    """What the suppositions under it have in common."""
    return {
        Happens.ALL_MET: tr("Om allt som behövs blir gjort"),
        Happens.LEVEL: tr("Om ni enas om en nivå"),
        Happens.DONE: tr("Om en sak blir gjord"),
        Happens.LOST: tr("Om ett underlag inte längre gäller"),
    }[happens]


def supposed_words(supposed: Supposed, before: Readiness, framework: Framework, names: Names) -> str:
    """The supposition itself; nothing where the heading says it."""
    if supposed.level is not None:
        return tr("Nivå {level}: {title}", level=supposed.level, title=names.scale_step(supposed.level))
    if supposed.evidence is not None:
        return tr("Utan «{title}»", title=names.evidence(supposed.evidence))
    if supposed.action is not None:
        return action_sentence(supposed.action, framework, names, before.application.period, before.as_of)
    return ""


def follows_words(supposed: Supposed, before: Readiness) -> Iterator[str]:
    """What follows: score, change and verdict, then how many gaps close or open."""
    after = supposed.readiness
    change = (after.numbers.score or Fraction(0)) - (before.numbers.score or Fraction(0))
    yield after_words(after, change)
    was = {(leaf.requirement, leaf.subject) for leaf in before.leaves if leaf.is_open}
    now = {(leaf.requirement, leaf.subject) for leaf in after.leaves if leaf.is_open}
    if closed := len(was - now):
        yield ntr("{n} lucka stängs", "{n} luckor stängs", closed)
    if opened := len(now - was):
        yield ntr("{n} lucka öppnas", "{n} luckor öppnas", opened)


def nothing_to_suppose() -> str:
    """That there is nothing to try."""
    return tr("Här finns inget att prova.")
