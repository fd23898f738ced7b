"""The tree of subjects: who stands under whom, and who is in force on a day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from tcready.core.records.registers import Subject


class SubjectTree:
    """The subjects of a region in file order. Subjects that go in a circle are never walked twice."""

    def __init__(self, subjects: Iterable[Subject]) -> None:
        self.by_id = {subject.id: subject for subject in subjects}
        self._children: dict[str | None, list[Subject]] = {}
        self._above: dict[str, tuple[Subject, ...]] = {}
        for subject in self.by_id.values():
            self._children.setdefault(subject.parent, []).append(subject)

    def children(self, subject: str) -> list[Subject]:
        """Those directly below, in file order."""
        return self._children.get(subject, [])

    def ancestors(self, subject: str) -> tuple[Subject, ...]:
        """The parent, its parent, and so on to the top."""
        if subject not in self._above:
            self._above[subject] = tuple(self._steps_up(subject))
        return self._above[subject]

    def _steps_up(self, subject: str) -> Iterator[Subject]:
        seen = {subject}
        step = self.by_id.get(subject)
        while step and step.parent and step.parent not in seen:
            seen.add(step.parent)
            step = self.by_id.get(step.parent)
            if step:
                yield step

    def below(self, subject: str, day: date) -> Iterator[Subject]:
        """The subject and all below it that are in force, depth first in file order.

        One that is not in force takes those below it along; so does an ancestor of the subject.
        """
        top = self.by_id.get(subject)
        if top is None or not all(above.in_force(day) for above in self.ancestors(subject)):
            return
        seen: set[str] = set()
        waiting = [top]
        while waiting:
            here = waiting.pop()
            if here.id in seen or not here.in_force(day):
                continue
            seen.add(here.id)
            yield here
            waiting.extend(reversed(self.children(here.id)))
