"""The two lines at the top: whose workspace, the verdict in words, the three numbers and the day."""

from __future__ import annotations

from rich.cells import cell_len, set_cell_size
from textual.content import Content

from tcready.core.clean import clean_line
from tcready.i18n import tr
from tcready.i18n.naming import day, percent
from tcready.i18n.words import musts_sentence, verdict_word
from tcready.tui.one_line import OneLine
from tcready.tui.signs import VERDICT_SIGNS
from tcready.tui.state import ReviewState


def header_lines(state: ReviewState, width: int) -> tuple[str, str]:
    """Both lines, exactly `width` cells; who acts where there is room, always if another began.

    The name of the workspace gives way first.
    """
    verdict, numbers = state.readiness.verdict.state, state.readiness.numbers
    standing = f"{VERDICT_SIGNS[verdict]} {verdict_word(verdict)} · {musts_sentence(*state.musts)}"
    three = tr(
        "Poäng {score} · av det bedömda {assessed} · täckning {coverage}",
        score=percent(numbers.score),
        assessed=percent(numbers.assessed),
        coverage=percent(numbers.coverage),
    )
    if state.new_day:
        as_of = tr("ny dag: {day}", day=day(state.as_of))
    else:
        as_of = tr("läget {day}", day=day(state.as_of))
    if state.sees_part:
        as_of = tr("din del {day}", day=day(state.as_of))  # short: the three numbers have to stand beside it
    whose, actor = clean_line(state.workspace.name), clean_line(state.desk.actor)
    with_actor = tr("{actor} · {what}", actor=actor, what=as_of)
    if cell_len(three) + 2 + cell_len(with_actor) <= width:
        as_of = with_actor
    elif state.desk.actor != state.began_as:
        whose = tr("{actor} · {what}", actor=actor, what=whose)
    return _two_ends(whose, standing, width), _two_ends(three, as_of, width)


def _two_ends(left: str, right: str, width: int) -> str:
    room = width - cell_len(right) - 2
    if room < 4:
        return set_cell_size(right, width)
    return shortened(left, room) + "  " + right


def shortened(text: str, width: int) -> str:
    """The text in exactly `width` cells, with … where something was left out."""
    if cell_len(text) <= width:
        return set_cell_size(text, width)
    return set_cell_size(set_cell_size(text, max(0, width - 1)).rstrip() + "…", width)


class Header(OneLine):
    """Shows `header_lines`."""

    def __init__(self, state: ReviewState) -> None:
        super().__init__(id="header")
        self._state = state

    def said(self) -> Content:
        """Both lines at the width there is."""
        self._state.speak()
        first, second = header_lines(self._state, self.size.width)
        return Content.assemble((first, "bold"), "\n", second)
