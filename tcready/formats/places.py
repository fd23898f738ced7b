"""Where in a file a value stands: line and column, both from 1, by the path that leads to the value."""

from __future__ import annotations

from collections.abc import Mapping

from tcready.core.finding import PathPart

Place = tuple[PathPart, ...]
Mark = tuple[int, int]
Marks = Mapping[Place, Mark]


def nearest(marks: Marks, place: Place) -> Mark | tuple[()]:
    """The mark of the place, or of the closest thing around it; `()` when nothing is known."""
    for length in range(len(place), -1, -1):
        if mark := marks.get(place[:length]):
            return mark
    return ()
