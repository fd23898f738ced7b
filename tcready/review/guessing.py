"""What a file in the inbox probably is, from the words of its name: a proposal that a person says yes to."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from tcready.core.framework import EvidenceCheck, Framework
from tcready.core.records import Evidence, Records
from tcready.core.scoring.standing import decision_at

_SHORTEST = 3
"""Words shorter than this («av», «de») say nothing of what a file is."""
_STEM = 5
"""So many letters in common make two words the same: «avtal» and «avtalet», «protokoll» and «protokollet»."""


class Guess(NamedTuple):
    """What is proposed; empty where the name says nothing. `answers` is a requested record."""

    kind: str | None = None
    requirements: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    answers: str | None = None


def guess(name: str, framework: Framework, records: Records) -> Guess:
    """From a file's name: the kind and the subjects it mentions, and the requirements that ask for the kind.

    If just one record that is asked for is of that kind, and of those subjects if any are mentioned, the file
    is proposed as the answer to it, with the links it was asked for.
    """
    words = _words(name)
    subjects = _mentioned(words, ((item.id, item.title) for item in records.subjects))
    kind = _kind(words, framework)
    asked = [
        item
        for item in requested(records)
        if item.kind == kind and (not subjects or set(subjects) & set(item.subjects))
    ]
    if len(asked) == 1:
        only = asked[0]
        return Guess(only.kind, only.requirements, only.subjects, only.id)
    return Guess(kind, _asking(kind, subjects, framework, records), subjects)


def requested(records: Records) -> list[Evidence]:
    """The records that are asked for and have not come."""
    return [
        item for item in records.evidence if item.collected is None and decision_at(item, date.max) is None
    ]


def _kind(words: list[str], framework: Framework) -> str | None:
    """The kind of whose title most words are in the name; None if none is, or two are as near."""
    near: dict[str, float] = {}
    for kind in framework.evidence_kinds:
        shares = [_share(words, _words(text)) for text in (kind.title.sv, kind.title.en, kind.id)]
        if max(shares) > 0:
            near[kind.id] = max(shares)
    best = [name for name, share in near.items() if share == max(near.values())]
    return best[0] if len(best) == 1 else None


def _mentioned(words: list[str], named: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Those whose every word is in the name."""
    return tuple(id for id, title in named if _share(words, _words(title)) == 1)


def _asking(
    kind: str | None, subjects: tuple[str, ...], framework: Framework, records: Records
) -> tuple[str, ...]:
    """The requirements that ask for the kind, at the levels of the subjects if any are mentioned."""
    if kind is None:
        return ()
    levels = {records.subject_by_id[name].level for name in subjects}
    return tuple(
        item.id
        for item in framework.requirements.values()
        if (not levels or item.level in levels)
        and any(isinstance(check, EvidenceCheck) and check.evidence == kind for check in item.checks)
    )


def _words(text: str) -> list[str]:
    whole = unicodedata.normalize("NFC", text).casefold()
    return [word for word in re.findall(r"[^\W\d_]+", whole) if len(word) >= _SHORTEST]


def _share(words: list[str], of: list[str]) -> float:
    """How great a part of the words of `of` the name has."""
    return sum(any(_same(word, other) for other in words) for word in of) / len(of) if of else 0.0


def _same(word: str, other: str) -> bool:
    if min(len(word), len(other)) < _STEM:
        return word == other
    return word.startswith(other) or other.startswith(word)
