"""The leaves a reviewer has marked: the next act is for all of them. No widgets here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tcready.core.readiness import Leaf, Readiness

Place = tuple[str, str]
"""A requirement and a subject."""


class Marks:
    """Marked leaves, in the pack's order. They outlive a filter, and a change of what is scored."""

    def __init__(self) -> None:
        self._leaves: dict[Place, Leaf] = {}
        self.version = 0
        """Grows with every change of what is marked."""

    def __len__(self) -> int:
        return len(self._leaves)

    def __contains__(self, leaf: Leaf) -> bool:
        return (leaf.requirement, leaf.subject) in self._leaves

    @property
    def leaves(self) -> list[Leaf]:
        """As they stand now."""
        return list(self._leaves.values())

    def turn(self, leaves: Sequence[Leaf], readiness: Readiness) -> None:
        """Mark them; take the marks away if all of them were marked already."""
        self.version += 1
        places = {(leaf.requirement, leaf.subject): leaf for leaf in leaves}
        if places.keys() <= self._leaves.keys():
            for place in places:
                del self._leaves[place]
        else:
            self._leaves |= places
            self.follow(readiness)

    def clear(self) -> None:
        """No marks."""
        self.version += 1
        self._leaves = {}

    def follow(self, readiness: Readiness) -> None:
        """Bring the leaves in line with what has been scored; one that is there no longer loses its mark."""
        if self._leaves:
            marked = self._leaves
            self._leaves = {
                place: leaf
                for leaf in readiness.leaves
                if (place := (leaf.requirement, leaf.subject)) in marked
            }

    def hidden_among(self, shown: Iterable[Leaf]) -> int:
        """How many of the marked are not among these."""
        return len(self) - sum(leaf in self for leaf in shown)


def spanned(leaves: Sequence[Leaf]) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """The requirements and the subjects whose every pair is one of the leaves; None if they are not so.

    A record is linked to every pair of its requirements and subjects: see design «Linked».
    """
    requirements = tuple(dict.fromkeys(leaf.requirement for leaf in leaves))
    subjects = tuple(dict.fromkeys(leaf.subject for leaf in leaves))
    return (requirements, subjects) if len(requirements) * len(subjects) == len(leaves) else None
