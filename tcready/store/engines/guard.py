"""What the database itself refuses, whatever program asks."""

from __future__ import annotations

from typing import NamedTuple


class Guard(NamedTuple):
    """A trigger: what is refused (`DELETE`, `UPDATE OF …`), of which table.

    `unless_raised`: it goes if the row's version is raised by one.
    """

    refused: str
    table: str
    unless_raised: bool = False
