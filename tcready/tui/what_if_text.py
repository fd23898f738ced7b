"""What would follow if something came about at a requirement, in paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from tcready.core.what_if import Supposed, WhatIf
from tcready.i18n.next_words import action_sentence, now_sentence, untried_heading
from tcready.i18n.what_if_words import follows_words, happens_heading, nothing_to_suppose, supposed_words
from tcready.tui.paragraphs import Look, Paragraph, headed, said
from tcready.tui.state import ReviewState


def what_if_paragraphs(found: WhatIf, state: ReviewState) -> Iterator[Paragraph]:
    """Everything that was supposed, and what would follow."""
    framework, names = state.desk.framework, state.names
    yield said(now_sentence(found.before), "strong")
    if not found.supposed and not found.untried:
        yield said(nothing_to_suppose())
    happens = None
    for supposed in found.supposed:
        if supposed.happens != happens:
            happens = supposed.happens
            yield from headed(happens_heading(happens))
        yield from _one(supposed, found, state)
    if found.untried:
        yield from headed(untried_heading())
    for action in found.untried:
        words = action_sentence(action, framework, names, state.application.period, state.as_of)
        yield said(f"• {words}", hang=2)


def _one(supposed: Supposed, found: WhatIf, state: ReviewState) -> Iterator[Paragraph]:
    words = supposed_words(supposed, found.before, state.desk.framework, state.names)
    if words:
        yield said(words)
    rise = (supposed.readiness.numbers.score or 0) - (found.before.numbers.score or 0)
    look: Look = "good" if rise > 0 else "bad" if rise < 0 else "quiet"
    follows = " · ".join(follows_words(supposed, found.before))
    yield said(f"→ {follows}", look, indent=2, hang=2)
