"""Why a score is not what it was."""

from __future__ import annotations

from enum import StrEnum


class Cause(StrEnum):
    """The causes, in the order they are told."""

    EVIDENCE_ACCEPTED = "evidence_accepted"
    """A record came to count: accepted, begun to be valid, or linked here."""
    EVIDENCE_EXPIRED = "evidence_expired"
    """The day, or the period applied for, is no longer within a record's validity."""
    EVIDENCE_REJECTED = "evidence_rejected"
    """A record is rejected, withdrawn, no longer decided, unlinked or removed."""
    EVIDENCE_REVISED = "evidence_revised"
    """A record's content is not what was accepted, or its file is missing."""
    JUDGEMENT = "judgement"
    MEASURE = "measure"
    APPLICABILITY = "applicability"
    """An exception came to count or ceased to."""
    SUBJECT = "subject"
    """A subject was added, removed or moved, or the application looks at another one."""
    FRAMEWORK = "framework"
    """The definitions changed, a requirement passed since or retired, or the view is from another level."""
    METHOD = "method"
    """The rules of scoring changed."""


NOT_PROGRESS = frozenset({Cause.FRAMEWORK, Cause.METHOD})
"""What moves the number although nobody has done anything better or worse."""
