"""Is there enough to look at, and has anybody looked?"""

from __future__ import annotations

from collections.abc import Iterator

from tcready.core.readiness import State
from tcready.core.scoring.standing import decision_at
from tcready.core.xray.seen import Oddity, Seen

FEWEST_REQUIREMENTS = 2
FEWEST_ACCEPTED = 5


def met_without_file(seen: Seen) -> Iterator[Oddity]:
    """A leaf is met by records of which none has a file: a link may die, a note is only somebody's word.

    Threshold: it rests on at least one record, and on none with a file. Told once a requirement, with every
    subject it is so for.
    """
    told: dict[str, list[tuple[str, str]]] = {}
    for leaf in seen.leaves:
        records = seen.rests_on[leaf.requirement, leaf.subject]
        if leaf.state is State.MET and records and not any(record.file for record in records):
            told.setdefault(leaf.requirement, []).append((leaf.subject, records[0].id))
    for requirement, places in told.items():
        yield Oddity(
            "met_without_file",
            requirement=requirement,
            subject=places[0][0],
            evidence=places[0][1],
            values=(("subjects", tuple(subject for subject, _ in places)),),
        )


def criterion_on_one_record(seen: Seen) -> Iterator[Oddity]:
    """Everything that counts in a criterion rests on one and the same record.

    Threshold: at least two requirements of it count, and each of their leaves that count rests on exactly
    that record. A leaf that counts by judgement or registers alone is something else to stand on.
    """
    for criterion in seen.framework.criteria:
        inside = {item.id for item in criterion.requirements}
        leaves = [leaf for leaf in seen.leaves if leaf.requirement in inside]
        resting = {
            tuple(record.id for record in seen.rests_on[leaf.requirement, leaf.subject]) for leaf in leaves
        }
        requirements = {leaf.requirement for leaf in leaves}
        if len(resting) == 1 and len(requirements) >= FEWEST_REQUIREMENTS:
            (names,) = resting
            if len(names) == 1:
                yield Oddity(
                    "criterion_on_one_record",
                    requirement=leaves[0].requirement,
                    subject=leaves[0].subject,
                    evidence=names[0],
                    criterion=criterion.id,
                )


def rubber_stamped(seen: Seen) -> Iterator[Oddity]:
    """Everything somebody has accepted was accepted the day it came in.

    Threshold: at least five records that count, all of them. `received` is the day it came in, where it is
    given; else `collected`. Told once for each person, at the first record.
    """
    accepted: dict[str, list[tuple[str, bool]]] = {}
    for record, _leaf in seen.counting_records:
        decision = decision_at(record, seen.as_of)
        if decision:
            same_day = decision.on == (record.received or record.collected)
            accepted.setdefault(decision.by.strip(), []).append((record.id, same_day))
    for by, records in accepted.items():
        if len(records) >= FEWEST_ACCEPTED and all(same_day for _, same_day in records):
            leaf = seen.counting[records[0][0]]
            yield Oddity(
                "rubber_stamped",
                requirement=leaf.requirement,
                subject=leaf.subject,
                evidence=records[0][0],
                values=(("by", by), ("n", len(records))),
            )
