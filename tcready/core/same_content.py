"""The same thing taken in twice: records that hold the same file or address.

What counts is the content: two scans of one letter are two files, and a file with two names is one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from tcready.core.framework import CASE_DOCUMENT
from tcready.core.records import Evidence, Revision

What = Literal["file", "link"]


class Content(NamedTuple):
    """What is the same: a file's SHA-256, or an address without the slash at its end."""

    what: What
    text: str


class Holder(NamedTuple):
    """A record that holds it; `version` counts from 1, and `current` is whether it is the one that counts."""

    evidence: str
    version: int
    current: bool


class Same(NamedTuple):
    """Something that two or more records hold, in their order."""

    content: Content
    holders: tuple[Holder, ...]


def held(evidence: Iterable[Evidence]) -> dict[Content, list[Holder]]:
    """Who holds what, in the order of the records; earlier versions as well.

    Documents of the case are left out: what was sent is what was approved, and may be evidence too.
    """
    found: dict[Content, list[Holder]] = {}
    for record in evidence:
        if record.kind == CASE_DOCUMENT.id:
            continue
        versions: tuple[Evidence | Revision, ...] = (*record.revisions, record)
        for number, version in enumerate(versions, 1):
            for content in _contents(version):
                found.setdefault(content, []).append(Holder(record.id, number, number == len(versions)))
    return found


def duplicates(evidence: Iterable[Evidence]) -> Iterator[Same]:
    """What more than one record holds, in the order of the first that does."""
    for content, holders in held(evidence).items():
        if len({holder.evidence for holder in holders}) > 1:
            yield Same(content, tuple(holders))


def twins_of(record: Evidence, holding: dict[Content, list[Holder]]) -> list[str]:
    """The ids of other records that hold what this one holds now, among those in `holding`."""
    ids = [holder.evidence for content in _contents(record) for holder in holding.get(content, ())]
    return [name for name in dict.fromkeys(ids) if name != record.id]


def _contents(version: Evidence | Revision) -> Iterator[Content]:
    """A note is not one: «väntar på granskning» can be said of many."""
    if version.file is not None:
        yield Content("file", version.file.sha256)
    if version.link:
        yield Content("link", version.link.strip().rstrip("/"))
