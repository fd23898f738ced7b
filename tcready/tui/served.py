"""What a driver can do that shows the review on a page in a browser."""

from __future__ import annotations

from typing import Any, Protocol, runtime_checkable

from textual.app import App


@runtime_checkable
class Served(Protocol):
    """A driver that shows the review on a page."""

    def show_ground(self, colour: str) -> None:
        """Let the page have that colour."""

    def choose_file(self) -> None:
        """Let the reader choose a file of their own computer; its path is pasted when it has come."""


def page_of(app: App[Any]) -> Served | None:
    """The page the review is shown on; None: it is in a terminal."""
    driver = app._driver
    return driver if isinstance(driver, Served) else None
