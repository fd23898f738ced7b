"""What is hidden and what is marked, in a sentence. No widgets here."""

from __future__ import annotations

from tcready.i18n import ntr, tr
from tcready.tui.state import ReviewState


def chip_text(state: ReviewState) -> str:
    """How many rows are marked, if any are; else what is shown."""
    if state.marked is None:
        return state.search.chip() if state.search else _filter_text(state)
    if state.search:
        hidden = state.search.hidden(state.shelf)
    else:
        hidden = state.marks.hidden_among(step.leaf for step in state.steps if step.leaf)
    if hidden:
        return ntr(
            "{n} rad är markerad och syns inte nu. Nästa handling gäller den. Esc avmarkerar.",
            "{n} rader är markerade, {hidden} syns inte nu. Nästa handling gäller alla. Esc avmarkerar.",
            len(state.marked),
            hidden=hidden,
        )
    return ntr(
        "{n} rad är markerad. Nästa handling gäller den. Esc avmarkerar.",
        "{n} rader är markerade. Nästa handling gäller alla. Esc avmarkerar.",
        len(state.marked),
    )


def _filter_text(state: ReviewState) -> str:
    values = {"text": state.text.strip(), "shown": state.shown, "total": state.total}
    if not values["text"]:
        return tr("Bara luckor: {shown} av {total}. Esc visar alla.", **values)
    if state.only_gaps:
        return tr("Bara luckor med «{text}»: {shown} av {total}. Esc visar alla.", **values)
    return tr("Bara «{text}»: {shown} av {total}. Esc visar alla.", **values)
