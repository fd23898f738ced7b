"""What a dossier is made of, and what all its parts look up: subjects, names, records on the day."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from tcready.core.framework import Framework
from tcready.core.readiness import Readiness
from tcready.core.records import Evidence, Records, Subject, Workspace
from tcready.core.scoring.computed import Registers, registers_on
from tcready.core.scoring.linking import Linked
from tcready.core.scoring.standing import Standing, Standings
from tcready.core.subjects import SubjectTree
from tcready.i18n.naming import Names


class DossierInputs(NamedTuple):
    """Everything a dossier follows from. The day it speaks of is `readiness.as_of`."""

    framework: Framework
    workspace: Workspace
    records: Records
    readiness: Readiness
    journal_head: str | None
    draft: bool
    generator: str


class Appendix(NamedTuple):
    """An accepted record and its number in the dossier."""

    number: int
    evidence: Evidence
    standing: Standing[Evidence]


class Scope:
    """The application's part of the records, on its day, looked up once for every part of the outline."""

    def __init__(self, framework: Framework, records: Records, readiness: Readiness) -> None:
        self.framework, self.records, self.readiness = framework, records, readiness
        self.application, self.as_of = readiness.application, readiness.as_of
        self.names = Names(framework, records)
        self.tree = SubjectTree(records.subjects)

    @cached_property
    def subjects(self) -> tuple[Subject, ...]:
        """The application's subject and all below it in force, depth first."""
        return tuple(self.tree.below(self.application.subject, self.as_of))

    @cached_property
    def subject_place(self) -> dict[str, int]:
        """Where each subject of the scope comes in the order."""
        return {subject.id: place for place, subject in enumerate(self.subjects)}

    @cached_property
    def regional(self) -> frozenset[str]:
        """The subjects of the scope at the pack's topmost level; all others are local."""
        top = self.framework.levels[0].id
        return frozenset(subject.id for subject in self.subjects if subject.level == top)

    @cached_property
    def linked(self) -> Linked[Evidence]:
        """The records by their links."""
        return Linked(self.framework, self.records.evidence, self.as_of, self.application.period)

    @cached_property
    def registers(self) -> Registers:
        """What the core computes measures from."""
        period = self.application.period
        return registers_on(self.framework, self.records, self.linked, self.tree, self.as_of, period)

    @cached_property
    def standings(self) -> tuple[Standing[Evidence], ...]:
        """Every record that exists on the day and speaks for the scope, by id."""
        found = []
        standing = Standings(self.framework.kinds, self.as_of, self.application.period)
        for evidence in sorted(self.records.evidence, key=lambda item: item.id):
            seen = standing.of(evidence)
            if seen is not None and (self._names_scope(evidence) or self._serves_from_above(evidence)):
                found.append(seen)
        return tuple(found)

    @cached_property
    def appendices(self) -> tuple[Appendix, ...]:
        """The accepted records, numbered in the order their requirements come in the pack."""
        place = {name: number for number, name in enumerate(self.framework.requirements)}
        last = len(place)

        def first_mention(seen: Standing[Evidence]) -> tuple[int, str]:
            mentioned = [place.get(name, last) for name in seen.evidence.requirements]
            return min(mentioned, default=last), seen.evidence.id

        accepted = sorted((seen for seen in self.standings if seen.undecided is None), key=first_mention)
        return tuple(Appendix(number, seen.evidence, seen) for number, seen in enumerate(accepted, start=1))

    @cached_property
    def appendix_of(self) -> dict[str, Appendix]:
        """Appendices by the id of their record."""
        return {appendix.evidence.id: appendix for appendix in self.appendices}

    def links_of(self, evidence: Evidence) -> tuple[tuple[str, str], ...]:
        """Every requirement × subject the record is linked to."""
        return tuple((link.requirement, link.subject) for link in evidence.links)

    def in_scope(self, subject: str) -> bool:
        """Is the subject the application's, or below it, and in force?"""
        return subject in self.subject_place

    def _names_scope(self, evidence: Evidence) -> bool:
        return any(self.in_scope(subject) for subject in evidence.subjects)

    def _serves_from_above(self, evidence: Evidence) -> bool:
        above = {subject.id for subject in self.tree.ancestors(self.application.subject)}
        return bool(above.intersection(evidence.subjects)) and self._any_inherits(evidence.requirements)

    def _any_inherits(self, requirements: Iterable[str]) -> bool:
        declared = (self.framework.requirements.get(name) for name in requirements)
        return any(requirement is not None and requirement.inherit for requirement in declared)
