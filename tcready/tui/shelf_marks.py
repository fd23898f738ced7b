"""The records a reviewer has marked in Underlag: the next act is for all of them. No widgets here."""

from __future__ import annotations

from collections.abc import Container, Iterator


class ShelfMarks:
    """The ids of the marked records, in the order they were marked. They outlive a search."""

    def __init__(self) -> None:
        self._names: dict[str, None] = {}
        self.refusals: dict[str, str | None] = {}
        """Why a decision is for none of them (None: it is for some), as far as it has been asked.

        Forgotten when the marks or the records are others: it is asked with every key that is pressed.
        """

    def __len__(self) -> int:
        return len(self._names)

    def __contains__(self, name: object) -> bool:
        return name in self._names

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def turn(self, name: str) -> None:
        """Mark the record, or take its mark away."""
        self.refusals = {}
        if name in self._names:
            del self._names[name]
        else:
            self._names[name] = None

    def clear(self) -> None:
        """No marks."""
        self._names, self.refusals = {}, {}

    def follow(self, there: Container[str]) -> None:
        """One that is there no longer loses its mark."""
        self._names, self.refusals = {name: None for name in self._names if name in there}, {}
