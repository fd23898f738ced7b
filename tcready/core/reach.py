"""Which leaves a record can speak for, and which records speak for a leaf.

So that a change can be counted again without counting everything: first the leaves it reaches, then the
few records those leaves rest on. It knows where the scorer looks, and nothing of what it finds there;
too wide a reach costs time and never a number. Imports values and the subject tree.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from tcready.core.framework import EvidenceCheck, Framework, JudgementCheck, MeasureCheck, Requirement
from tcready.core.records import Evidence, Figure, Judgement, NotApplicableDecision, Records, Seat, Subject
from tcready.core.scoring.computed import COMPUTED
from tcready.core.subjects import SubjectTree

Place = tuple[str, str]
"""A requirement and a subject, by id: where a leaf stands."""

OVER_THE_TREE = frozenset({"providers_without_group"})
"""Computed measures that look at every subject and every seat."""

Key = TypeVar("Key")
Row = TypeVar("Row")


class Reach:
    """Both directions, over one state of the records. Built in one pass over them."""

    def __init__(self, framework: Framework, records: Records) -> None:
        self._framework, self._records = framework, records
        self._tree = SubjectTree(records.subjects)
        self._measuring: dict[str, list[Requirement]] = {}
        for requirement in framework.requirements.values():
            for check in requirement.checks:
                if isinstance(check, MeasureCheck):
                    self._measuring.setdefault(check.measure, []).append(requirement)
        self._linked: dict[Place, list[int]] = {}
        self._measured: dict[Place, list[int]] = {}
        self._counting: dict[str, list[int]] = {}
        for position, evidence in enumerate(records.evidence):
            self._index(position, evidence)
        self._judgements = _grouped(((row.requirement, row.subject), row) for row in records.judgements)
        self._exceptions = _grouped(((row.requirement, row.subject), row) for row in records.not_applicable)
        self._figures = _grouped(((row.measure, row.subject), row) for row in records.figures)
        self._seats = _grouped((seat.subject, seat) for seat in records.seats)

    def _index(self, position: int, evidence: Evidence) -> None:
        counts = self._counts(evidence.kind)
        for subject in dict.fromkeys(evidence.subjects):
            for requirement in dict.fromkeys(evidence.requirements):
                self._linked.setdefault((requirement, subject), []).append(position)
            for measure in evidence.measures:
                self._measured.setdefault((measure, subject), []).append(position)
            if counts:
                self._counting.setdefault(subject, []).append(position)

    def _counts(self, kind: str) -> bool:
        """Do computed measures look at records of the kind?"""
        declared = self._framework.kinds.get(kind)
        return declared is not None and declared.counts_as is not None

    def add_judgement(self, judgement: Judgement) -> None:
        """One more, made after all the others."""
        self._judgements.setdefault((judgement.requirement, judgement.subject), []).append(judgement)

    def of_evidence(self, evidence: Evidence) -> set[Place]:
        """Every leaf the record can speak for: through its links, and through its numbers and parties."""
        return self.of_links(evidence.requirements, evidence.subjects, evidence.kind, evidence.measures)

    def of_links(
        self, requirements: Iterable[str], subjects: Iterable[str], kind: str, measures: Iterable[str]
    ) -> set[Place]:
        """Every leaf that a record of the kind could speak for, with these links and these numbers."""
        found: set[Place] = set()
        names, measures = tuple(dict.fromkeys(requirements)), tuple(measures)
        for subject in dict.fromkeys(subjects):
            for name in names:
                requirement = self._framework.requirements.get(name)
                if requirement and any(isinstance(check, EvidenceCheck) for check in requirement.checks):
                    found.update(self._at_and_below(requirement, subject))
            for measure in measures:
                found |= self.of_measure(measure, subject)
            if self._counts(kind):
                found |= self.of_registers(subject)
        return found

    def of_measure(self, measure: str, subject: str) -> set[Place]:
        """Every leaf that can take a measure's value at the subject."""
        asking = self._measuring.get(measure, ())
        return {place for requirement in asking for place in self._at_and_below(requirement, subject)}

    def of_registers(self, subject: str) -> set[Place]:
        """Every leaf that can take a computed value at the subject."""
        return {place for measure in COMPUTED for place in self.of_measure(measure, subject)}

    def of_seat(self, seat: Seat) -> set[Place]:
        """Every leaf that a seat in the subject's group can move."""
        return self.of_registers(seat.subject) | self.over_the_tree()

    def over_the_tree(self) -> set[Place]:
        """Every leaf that looks at all subjects."""
        return {
            (requirement.id, subject)
            for measure in OVER_THE_TREE
            for requirement in self._measuring.get(measure, ())
            for subject in self._tree.by_id
        }

    def _at_and_below(self, requirement: Requirement, subject: str) -> Iterator[Place]:
        yield requirement.id, subject
        if requirement.inherit:
            seen, waiting = {subject}, list(self._tree.children(subject))
            while waiting:
                here = waiting.pop()
                if here.id not in seen:
                    seen.add(here.id)
                    yield requirement.id, here.id
                    waiting.extend(self._tree.children(here.id))

    def part(self, places: Iterable[Place]) -> Records:
        """The records that speak for these leaves, each register in its order; the others are left out."""
        positions: set[int] = set()
        subjects: dict[str, Subject] = {}
        judgements: list[Judgement] = []
        exceptions: list[NotApplicableDecision] = []
        figures: dict[Place, list[Figure]] = {}
        seats: dict[str, list[Seat]] = {}
        computing = everywhere = False
        for place in places:
            requirement = self._framework.requirements[place[0]]
            above = [place[1], *(subject.id for subject in self._tree.ancestors(place[1]))]
            subjects |= {name: self._tree.by_id[name] for name in above if name in self._tree.by_id}
            exceptions += self._exceptions.get(place, ())
            if any(isinstance(check, JudgementCheck) for check in requirement.checks):
                judgements += self._judgements.get(place, ())
            chain = above if requirement.inherit else above[:1]
            measures = {check.measure for check in requirement.checks if isinstance(check, MeasureCheck)}
            computing = computing or not measures.isdisjoint(COMPUTED)
            everywhere = everywhere or not measures.isdisjoint(OVER_THE_TREE)
            for subject in chain:
                positions.update(self._linked.get((place[0], subject), ()))
                for measure in measures:
                    positions.update(self._measured.get((measure, subject), ()))
                    figures[measure, subject] = self._figures.get((measure, subject), [])
                if not measures.isdisjoint(COMPUTED):
                    positions.update(self._counting.get(subject, ()))
                    seats[subject] = self._seats.get(subject, [])
        records = self._records
        return records.model_copy(
            update={
                "evidence": tuple(records.evidence[position] for position in sorted(positions)),
                "subjects": records.subjects if everywhere else tuple(subjects.values()),
                "seats": records.seats if everywhere else tuple(s for rows in seats.values() for s in rows),
                "judgements": tuple(judgements),
                "not_applicable": tuple(exceptions),
                "figures": tuple(figure for rows in figures.values() for figure in rows),
                "organisations": records.organisations if computing else (),
                "people": records.people if computing else (),
                "financing": records.financing if computing else (),
                "needs": records.needs if computing else (),
            }
        )


def _grouped(pairs: Iterable[tuple[Key, Row]]) -> dict[Key, list[Row]]:
    groups: dict[Key, list[Row]] = {}
    for key, row in pairs:
        groups.setdefault(key, []).append(row)
    return groups
