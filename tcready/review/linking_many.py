"""The links of many records at once: what they share is changed for all, the rest of each stays as it was."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from tcready.core.records import Evidence
from tcready.review.desk import Desk
from tcready.review.known import known_evidence, known_requirement, known_subject
from tcready.review.revising import kept_and_new


class Links(NamedTuple):
    """The ids of requirements and of subjects."""

    requirements: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()


class Alike(NamedTuple):
    """`every`: what all of the records have, or are to have. `some`: what stays with those that have it."""

    every: Links
    some: Links


def alike(records: Sequence[Evidence]) -> Alike:
    """What all of the records are linked to, and what only some of them are."""
    asked = _shared([record.requirements for record in records])
    places = _shared([record.subjects for record in records])
    return Alike(Links(asked[0], places[0]), Links(asked[1], places[1]))


def relink_many(desk: Desk, names: Sequence[str], wanted: Alike) -> list[Evidence]:
    """Link every record to all of `wanted.every`, and to what it had of `wanted.some`, in one act.

    What else a record had is taken away, unless the pack or the workspace no longer knows it. Only the
    records that become others are written, and they are returned. A link that is new waits for a new
    acceptance.
    """
    asked = [known_requirement(item, desk.framework).id for item in wanted.every.requirements]
    places = [known_subject(item, desk.records) for item in wanted.every.subjects]
    changed = []
    for name in dict.fromkeys(names):
        record = known_evidence(name, desk.records)
        stay = [item for item in record.requirements if item in wanted.some.requirements]
        stand = [item for item in record.subjects if item in wanted.some.subjects]
        update = {
            "requirements": kept_and_new(record.requirements, [*stay, *asked], desk.framework.requirements),
            "subjects": kept_and_new(record.subjects, [*stand, *places], desk.records.subject_by_id),
        }
        linked = record.model_copy(update=update)
        if linked != record:
            changed.append((record, linked))
    if changed:
        with desk.act("evidence.link") as act:
            for record, linked in changed:
                act.put("evidence", linked, expected=record)
    return [linked for _, linked in changed]


def _shared(lists: Sequence[Iterable[str]]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What stands in all of them, and what stands in some but not all, in the order it is first met."""
    met = dict.fromkeys(item for one in lists for item in one)
    every = set(met).intersection(*map(set, lists))
    return tuple(item for item in met if item in every), tuple(item for item in met if item not in every)
