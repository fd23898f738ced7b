"""Ids that stand more than once in a register."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from tcready.core.fields import Value
from tcready.core.finding import Finding
from tcready.core.message import msg
from tcready.exchange.sources import Entry, Source

_WITH_ID = ("subjects", "evidence", "organisations", "people", "plan", "financing", "applications")


def duplicates(registers: Mapping[str, Sequence[Entry[Value]]]) -> Iterator[Finding]:
    """An error at each record whose id another one has already, naming the first."""
    for register in _WITH_ID:
        yield from _repeated(registers.get(register, ()), lambda record: str(getattr(record, "id", "")))
    yield from _repeated(registers.get("narratives", ()), _pair)


def _pair(record: Value) -> str:
    return f"{getattr(record, 'criterion', '')}--{getattr(record, 'subject', '')}"


def _repeated(entries: Sequence[Entry[Value]], name_of: Callable[[Value], str]) -> Iterator[Finding]:
    first: dict[str, Source] = {}
    for record, source in entries:
        name = name_of(record)
        if (other := first.setdefault(name, source)) is not source:
            message = msg(
                "{id} finns redan: {place}. Byt id eller ta bort en av dem.", id=name, place=other.where()
            )
            yield source.error("duplicate-id", message, ("id",))
