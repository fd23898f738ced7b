"""What every panel is: something worked out, shown as items, each of them told more of at the side."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import Any, ClassVar, Generic, NamedTuple, TypeVar

from tcready.core.message import Message
from tcready.i18n import tr
from tcready.tui.detail import detail_at
from tcready.tui.panels.item import Item
from tcready.tui.paragraphs import Paragraph
from tcready.tui.state import ReviewState

Found = TypeVar("Found")
Told = Callable[[int, int], None]
Job = Callable[[Told], Any]
"""Works something out in a thread of its own. Tells how far it has come, of how much (0: not known)."""


class Question(NamedTuple):
    """What has to be worked out, from which version of the state, and what else tells it from others."""

    panel: str
    version: int
    job: Job
    more: tuple[Hashable, ...] = ()

    @property
    def name(self) -> tuple[Hashable, ...]:
        """What the answer is remembered by."""
        return (self.panel, self.version, *self.more)


class Panel(ABC, Generic[Found]):
    """One way to look at readiness. Knows no widgets: state in, items out."""

    id: ClassVar[str]
    title: ClassVar[Message]
    reads: ClassVar[bool] = False
    """Enter reads more about the item; elsewhere it goes to the place the item is about."""

    at_once: ClassVar[bool] = False
    """There is something to show before the question is answered: `items` is then asked with None."""

    about_at_once: ClassVar[bool] = False
    """There is something to tell of an item before its question is answered: `about` is then told None."""

    def opened(self, _state: ReviewState) -> None:
        """The reader has just turned to it."""

    @abstractmethod
    def question(self, state: ReviewState) -> Question:
        """What has to be worked out before anything can be shown. Takes what it needs from the state now."""

    @abstractmethod
    def items(self, found: Found, state: ReviewState, width: int) -> Iterator[Item]:
        """Everything there is to show, at a width in cells."""

    def waiting(self, done: int, of: int) -> str:
        """What is shown meanwhile."""
        if of:
            return tr("Räknar … {done} av {of} klart. Esc avbryter.", done=done, of=of)
        return tr("Räknar … Esc avbryter.")

    def question_about(self, _found: Found, _state: ReviewState, _item: Item) -> Question | None:
        """What has to be worked out before more can be told of an item; None: nothing."""
        return None

    def about(self, _found: Found, _told: Any, state: ReviewState, item: Item) -> Iterable[Paragraph]:
        """More about the item under the cursor: the row of the walk it is about."""
        return detail_at(state, item.goes_to) if item.goes_to else ()
