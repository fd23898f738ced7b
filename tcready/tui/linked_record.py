"""A record linked to a leaf, and what can be decided about it there."""

from __future__ import annotations

from typing import NamedTuple

from tcready.core.framework import EvidenceCheck, Requirement
from tcready.core.readiness import Leaf, Reason
from tcready.core.records import Evidence
from tcready.core.scoring.linking import Linked
from tcready.core.subjects import SubjectTree


class LinkedRecord(NamedTuple):
    """A record linked to a leaf, and why it does not count there (None: it does)."""

    record: Evidence
    reason: Reason | None

    @property
    def may_be_accepted(self) -> bool:
        """It has come in, and no acceptance of it stands."""
        return self.reason in (Reason.COLLECTED, Reason.REJECTED, Reason.STALE_ACCEPTANCE)

    @property
    def may_be_rejected(self) -> bool:
        """It has come in, and nobody has turned it down."""
        return self.reason not in (Reason.REQUESTED, Reason.REJECTED, Reason.WITHDRAWN)


def linked_at(
    leaf: Leaf, requirement: Requirement, linked: Linked[Evidence], tree: SubjectTree
) -> list[LinkedRecord]:
    """Every record linked to the leaf of the requirement, by id, and why it does not count."""
    covers = {
        check.evidence: check.covers for check in requirement.checks if isinstance(check, EvidenceCheck)
    }
    found = linked.at_leaf(leaf.requirement, leaf.subject, requirement.inherit, tree)
    return [
        LinkedRecord(standing.evidence, standing.reason(links, covers.get(standing.evidence.kind, "as_of")))
        for standing, links in found
    ]
