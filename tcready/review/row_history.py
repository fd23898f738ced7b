"""What the journal says last of a row of the review: a criterion, a requirement, or one at a subject."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from tcready.core.canonical import canonical_json
from tcready.core.errors import Damaged

if TYPE_CHECKING:
    from tcready.store import JournalEntry
    from tcready.store.reader import Reader

AT_A_SUBJECT = ("judgements", "not_applicable", "plan")
"""The registers whose records are about a requirement at a subject."""


class About(NamedTuple):
    """A row: what is empty is not asked for. `evidence` are the ids of what is linked to it."""

    criterion: str
    requirement: str = ""
    subject: str = ""
    evidence: tuple[str, ...] = ()


def latest_about(store: Reader, row: About, most: int) -> list[JournalEntry]:
    """The latest entries about the row, at most so many, newest first. May be asked in a thread."""
    if not row.requirement:
        found = list(_saying(store, ("narratives",), {"criterion": row.criterion}, most))
    else:
        of = {"requirement": row.requirement}
        at = of | {"subject": row.subject} if row.subject else of
        found = [*_saying(store, AT_A_SUBJECT, at, most), *_saying(store, ("confirmations",), of, most)]
    if row.evidence:
        found += store.latest_of("evidence", row.evidence, most)
    return sorted(found, key=lambda entry: -entry.seq)[:most]


def _saying(
    store: Reader, registers: tuple[str, ...], said: dict[str, str], most: int
) -> Iterator[JournalEntry]:
    texts = [canonical_json({name: value}).decode()[1:-1] for name, value in said.items()]
    for entry in store.latest_saying(registers, texts, most):
        if _is_about(entry, said):
            yield entry


def _is_about(entry: JournalEntry, said: dict[str, str]) -> bool:
    """Does the record have those values itself? One that is damaged is told of."""
    try:
        content = entry.content
    except Damaged:
        return True
    sides: list[Any] = [content.get("before"), content.get("after")]
    return any(isinstance(side, dict) and said.items() <= side.items() for side in sides)
