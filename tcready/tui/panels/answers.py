"""What has been worked out for the panels, and what is being worked out: in threads, to be called off."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, Any, Literal

from tcready.core.errors import TcreadyError
from tcready.tui.panels.panel import Question

if TYPE_CHECKING:
    from textual.worker import Worker

    from tcready.tui.app import ReviewApp

Part = Literal["panel", "about"]
"""The two that can be worked out at a time."""
KEPT = 16
"""How many answers are remembered."""


class _CalledOff(Exception):
    """Nobody waits for the answer any longer."""


class _Progress:
    def __init__(self) -> None:
        self.done, self.of, self.called_off = 0, 0, False

    def __call__(self, done: int, of: int) -> None:
        if self.called_off:
            raise _CalledOff
        self.done, self.of = done, of


class Answers:
    """Asks one question at a time for each part; an answer is remembered by the question's name."""

    def __init__(self, app: ReviewApp, arrived: Callable[[], None]) -> None:
        self._app, self._arrived = app, arrived
        self._version = -1
        self._known: dict[Hashable, Any] = {}
        self._asked: dict[Part, tuple[Hashable, _Progress, Worker[None]]] = {}

    def to(self, part: Part, question: Question) -> Any:
        """The answer, a TcreadyError if there is none to be had, or None: it is being worked out."""
        if question.name in self._known:
            self.call_off(part)
            answer = self._known[question.name] = self._known.pop(question.name)  # used last, forgotten last
            return answer
        asked = self._asked.get(part)
        if asked is None or asked[0] != question.name:
            self.call_off(part)
            progress = _Progress()

            async def job() -> None:  # called only if it is begun at all
                await self._worked(part, question, progress)

            work: Worker[None] = self._app.run_worker(job, group=f"panel-{part}")
            self._asked[part] = (question.name, progress, work)
        return None

    def progress(self, part: Part) -> tuple[int, int] | None:
        """How far it has come, of how much; None: nothing is being worked out."""
        asked = self._asked.get(part)
        return (asked[1].done, asked[1].of) if asked else None

    def call_off(self, part: Part) -> None:
        """Nobody waits for the answer any longer."""
        asked = self._asked.pop(part, None)
        if asked:
            asked[1].called_off = True
            asked[2].cancel()

    async def _worked(self, part: Part, question: Question, progress: _Progress) -> None:
        try:
            answer = await asyncio.to_thread(question.job, progress)
        except _CalledOff:
            return
        except TcreadyError as error:
            answer = error
        finally:
            progress.called_off = True
        self._remember(question, Nothing if answer is None else answer)
        if self._asked.get(part, (None,))[0] == question.name:
            del self._asked[part]
            self._arrived()

    def _remember(self, question: Question, answer: Any) -> None:
        """Forget what is about earlier versions, and the oldest of the rest: trees of leaves are large."""
        if question.version != self._version:
            self._version = question.version
            self._known.clear()
        while len(self._known) >= KEPT:
            del self._known[next(iter(self._known))]
        self._known[question.name] = answer


class Nothing:
    """The answer to a question that had nothing to work out."""
