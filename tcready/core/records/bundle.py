"""Everything that is recorded in a workspace, as one value."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from tcready.core.fields import FilledText, Slug, Text, Value
from tcready.core.records.application import Application, Milestone
from tcready.core.records.evidence import Evidence
from tcready.core.records.registers import (
    Figure,
    FinancingLine,
    Need,
    Organisation,
    Person,
    Seat,
    Subject,
)
from tcready.core.records.review import (
    Confirmation,
    Judgement,
    Narrative,
    NotApplicableDecision,
    PlanItem,
)


class Workspace(Value):
    """What a workspace is called, which pack it follows, and which application it opens with."""

    name: FilledText
    framework: Slug
    edition: FilledText
    language: Literal["sv", "en"] = "sv"
    digest: Text | None = None
    """The digest of the pinned pack; set when it is pinned, and not carried in the plain files."""


class Records(Value):
    """All records, each register in the order it was written."""

    organisations: tuple[Organisation, ...] = ()
    people: tuple[Person, ...] = ()
    subjects: tuple[Subject, ...] = ()
    seats: tuple[Seat, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    not_applicable: tuple[NotApplicableDecision, ...] = ()
    narratives: tuple[Narrative, ...] = ()
    plan: tuple[PlanItem, ...] = ()
    financing: tuple[FinancingLine, ...] = ()
    needs: tuple[Need, ...] = ()
    figures: tuple[Figure, ...] = ()
    applications: tuple[Application, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    confirmations: tuple[Confirmation, ...] = ()

    @cached_property
    def organisation_by_id(self) -> dict[str, Organisation]:
        """Organisations by id."""
        return {item.id: item for item in self.organisations}

    @cached_property
    def person_by_id(self) -> dict[str, Person]:
        """People by id."""
        return {item.id: item for item in self.people}

    @cached_property
    def subject_by_id(self) -> dict[str, Subject]:
        """Subjects by id."""
        return {item.id: item for item in self.subjects}

    @cached_property
    def evidence_by_id(self) -> dict[str, Evidence]:
        """Evidence by id."""
        return {item.id: item for item in self.evidence}
