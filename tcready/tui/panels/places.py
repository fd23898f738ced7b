"""From the ids that a finding has to the row of the walk where a person can do something about it."""

from __future__ import annotations

from tcready.tui.panels.item import Key
from tcready.tui.state import ReviewState


def row_of_leaf(state: ReviewState, requirement: str, subject: str) -> Key | None:
    """The leaf's row; the requirement's, if it has no leaf there; None if nothing is known of it."""
    for criterion in state.readiness.criteria:
        for result in criterion.requirements:
            if result.id == requirement:
                known = any(leaf.subject == subject for leaf in result.leaves)
                return (criterion.id, requirement, subject if known else "")
    return None


def row_of(
    state: ReviewState,
    requirement: str | None = None,
    subject: str | None = None,
    evidence: str | None = None,
    criterion: str | None = None,
) -> Key | None:
    """The row for what is known: the leaf, else the first leaf of the record, else the criterion."""
    if requirement:
        return row_of_leaf(state, requirement, subject or "")
    record = state.desk.records.evidence_by_id.get(evidence or "")
    if record:
        rows = [row_of_leaf(state, name, place) for name in record.requirements for place in record.subjects]
        known = [row for row in rows if row]
        return next((row for row in known if row[2]), known[0] if known else None)
    return (criterion, "", "") if criterion else None
