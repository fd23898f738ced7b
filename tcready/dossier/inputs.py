"""What a dossier is made of, and what all its parts look up: subjects, names, records on the day."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from tcready.core.clean import clean_line
from tcready.core.framework import Framework
from tcready.core.readiness import Readiness
from tcready.core.records import Evidence, Records, Subject, Workspace
from tcready.core.scoring.computed import Registers, registers_on
from tcready.core.scoring.linking import Linked
from tcready.core.scoring.standing import Standing, Standings
from tcready.core.subjects import SubjectTree
from tcready.dossier.blocks import Picture
from tcready.dossier.discretion import Discreet, handling_of, left_out_word
from tcready.i18n import tr
from tcready.i18n.naming import Names


class Since(NamedTuple):
    """What has moved since a snapshot, told in the reader's language. Each row is what, before and after.

    `reservations` is what to know before trusting it; `moves` are a place and how it moved, largest first.
    `baseline`: the snapshot is that of the last certification.
    """

    earlier: str
    rows: tuple[tuple[str, str, str], ...]
    sentences: tuple[str, ...]
    causes: tuple[tuple[str, str], ...]
    reservations: tuple[str, ...]
    moves: tuple[tuple[str, str], ...]
    clauses: tuple[tuple[str, tuple[str, ...]], ...]
    baseline: bool = False


class DossierInputs(NamedTuple):
    """Everything a dossier follows from. The day it speaks of is `readiness.as_of`.

    `order` holds the names of the parts that come first; `redacted`: nothing personal or secret may be told.
    """

    framework: Framework
    workspace: Workspace
    records: Records
    readiness: Readiness
    journal_head: str | None
    draft: bool
    generator: str
    since: Since | None = None
    preface: str = ""
    logo: Picture | None = None
    order: tuple[str, ...] = ()
    redacted: bool = False

    @property
    def scope(self) -> Scope:
        """The application's part of the records, for the parts of an outline."""
        return Scope(self.framework, self.records, self.readiness, self.since, redacted=self.redacted)


class Appendix(NamedTuple):
    """An accepted record and its number in the dossier."""

    number: int
    evidence: Evidence
    standing: Standing[Evidence]


class Scope:
    """The application's part of the records, on its day, looked up once for every part of the outline."""

    def __init__(
        self,
        framework: Framework,
        records: Records,
        readiness: Readiness,
        since: Since | None = None,
        *,
        redacted: bool = False,
    ) -> None:
        self.framework, self.records, self.readiness = framework, records, readiness
        self.application, self.as_of = readiness.application, readiness.as_of
        self.since, self.redacted = since, redacted
        self.tree = SubjectTree(records.subjects)
        self.names = Discreet(self) if redacted else Names(framework, records)

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

    @cached_property
    def closed(self) -> frozenset[str]:
        """The records that may not be shown: personal or secret ones, in a dossier that leaves them out."""
        if not self.redacted:
            return frozenset()
        return frozenset(
            item.id for item in self.records.evidence if handling_of(self.framework, item) != "open"
        )

    @cached_property
    def known_only_closed(self) -> frozenset[str]:
        """The organisations that only closed records name: that they take part is itself not to be told."""
        closed, told = set[str | None](), set[str | None]()
        for item in self.records.evidence:
            (closed if item.id in self.closed else told).update(party.organisation for party in item.parties)
        for register in (self.records.seats, self.records.people, self.records.subjects):
            told.update(row.organisation for row in register)
        told.update(line.party for line in self.records.financing)
        return frozenset(name for name in closed - told if name)

    @cached_property
    def pseudonyms(self) -> dict[str, str]:
        """«Granskare 1» for everybody who has judged, in the order of their names."""
        people = sorted({judgement.reviewer.strip() for judgement in self.records.judgements})
        return {name: tr("granskare {n}", n=number) for number, name in enumerate(people, start=1)}

    def who(self, name: str | None) -> str:
        """Somebody named in a record; left out where nothing personal may be told. Empty for nobody."""
        told = clean_line(name or "").strip()
        return left_out_word() if told and self.redacted else told

    def reviewer(self, name: str) -> str:
        """Somebody who has judged; a number where nothing personal may be told."""
        return self.pseudonyms[name.strip()] if self.redacted else clean_line(name)

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
