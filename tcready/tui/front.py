"""What an act needs of whoever shows the review: a screen (`tui.app`) or lines of text (`tui.plain`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeVar

if TYPE_CHECKING:
    from tcready.tui.asked.question import Asked
    from tcready.tui.panels.panel import Panel
    from tcready.tui.state import ReviewState

Severity = Literal["information", "warning", "error"]
Done = TypeVar("Done")


class FrontPanels(Protocol):
    """The panels, and the one that is open."""

    every: dict[str, Panel[Any]]

    @property
    def open(self) -> Panel[Any] | None:
        """The panel that is open, if one is."""

    def turn_to(self, name: str, at: str = "") -> None:
        """Open a panel, standing on the item `at` if given; an empty name closes the one that is open."""

    def neighbour(self, direction: int) -> str:
        """The id of the panel to the right (1) or left (-1); empty: the walk."""

    def show(self) -> None:
        """Show the open panel as it is now."""


class FrontTour(Protocol):
    """The tour of the example."""

    @property
    def on(self) -> bool:
        """Is it under way?"""

    def begin(self) -> None:
        """From the first stop."""

    def leave(self) -> None:
        """No more of it."""


class Front(Protocol):
    """Shows the state, asks what an act asks for, and says what it did."""

    @property
    def state(self) -> ReviewState:
        """What is known of the review."""

    @property
    def panels(self) -> FrontPanels:
        """The panels."""

    @property
    def tour(self) -> FrontTour:
        """The tour of the example."""

    @property
    def one_pane(self) -> bool:
        """Is only one pane seen at a time?"""

    def show(self) -> None:
        """Bring what is seen in line with the state."""

    def read(self, reading: bool) -> None:
        """Go to the detail, or back to the rows."""

    async def ask(self, asked: Asked[Done]) -> Done | None:
        """Ask for it, and give the answer to the one who does it; None: the reader did not want to."""

    def present(self, shown: Asked[None]) -> None:
        """Show something that is only to be read."""

    def action_act(self, name: str, key: str) -> None:
        """Do another action."""

    def say(self, text: str, severity: Severity = "information", timeout: float | None = None) -> None:
        """A sentence or two, from plain text."""

    def meanwhile(self, text: str) -> None:
        """How far something has come that takes its time."""

    def done(self, text: str) -> None:
        """An act is done and scored: show it and say so."""

    def done_anew(self, text: str) -> None:
        """An act is done: score, show and say so."""
