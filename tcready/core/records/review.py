"""What people have said: judgements, not-applicable decisions, narratives, the action plan."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from tcready.core.fields import Day, FilledText, Natural, Slug, Text, Value, YesNo
from tcready.core.framework import RequirementChanges


class Judgement(Value):
    """A level set by a reviewer, or by those assessed themselves (`as: self`)."""

    requirement: Slug
    subject: Slug
    reviewer: FilledText
    level: Natural
    on: Day
    as_: Literal["review", "self"] = Field(default="review", alias="as")
    consensus: YesNo = False
    note: Text | None = None
    text: Text | None = None
    """The fingerprint of the wording that was judged (`core.wording`); None: not known, and it counts."""


class NotApplicableDecision(Value):
    """«Does not apply here», with the reason and, for a waivable must, an approver."""

    requirement: Slug
    subject: Slug
    by: FilledText
    on: Day
    justification: Text = ""
    approved_by: Text | None = None


class Narrative(Value):
    """Markdown for one criterion at one subject: where we are, where we go, and why."""

    criterion: Slug
    subject: Slug
    current: Text = ""
    goal: Text = ""
    vision: Text = ""


class PlanItem(Value):
    """An action for one requirement at one subject; also a committee's remark and the answer to it."""

    id: Slug
    requirement: Slug
    subject: Slug
    action: FilledText
    owner: Text | None = None
    due: Day | None = None
    done: Day | None = None
    source: Text | None = None
    source_ref: Text | None = None
    answer: Text | None = None
    evidence: tuple[Slug, ...] = ()


class Confirmation(Value):
    """A demand read by the region itself: where it stands, and what it says there if the pack was wrong.

    Of several about one requirement the last one made counts.
    """

    requirement: Slug
    source: FilledText
    by: FilledText
    on: Day
    changes: RequirementChanges | None = None
    text: Text | None = None
    """The fingerprint of the pack's own wording; when the pack's is another, it has to be confirmed again."""
