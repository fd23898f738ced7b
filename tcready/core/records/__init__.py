"""What a region has collected: evidence, judgements, registers, plans. Values, never rows."""

from tcready.core.records.application import Application, Milestone, Period
from tcready.core.records.bundle import Records, Workspace
from tcready.core.records.evidence import Content, Decision, Evidence, FileRef, Link, Party, Revision
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

__all__ = [
    "Application",
    "Confirmation",
    "Content",
    "Decision",
    "Evidence",
    "Figure",
    "FileRef",
    "FinancingLine",
    "Judgement",
    "Link",
    "Milestone",
    "Narrative",
    "Need",
    "NotApplicableDecision",
    "Organisation",
    "Party",
    "Period",
    "Person",
    "PlanItem",
    "Records",
    "Revision",
    "Seat",
    "Subject",
    "Workspace",
]
