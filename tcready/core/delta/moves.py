"""Why a record that counted at a leaf no longer does, or the reverse."""

from __future__ import annotations

from tcready.core.delta.causes import Cause
from tcready.core.delta.side import Side
from tcready.core.readiness import CheckResult, Reason
from tcready.core.records import Evidence

_OF_REASON = {
    Reason.STALE_ACCEPTANCE: Cause.EVIDENCE_REVISED,
    Reason.FILE_MISSING: Cause.EVIDENCE_REVISED,
    Reason.EXPIRED: Cause.EVIDENCE_EXPIRED,
    Reason.NOT_YET_VALID: Cause.EVIDENCE_EXPIRED,
    Reason.DOES_NOT_COVER_PERIOD: Cause.EVIDENCE_EXPIRED,
}


def moved(old: CheckResult, new: CheckResult, before: Side, after: Side) -> tuple[tuple[Cause, int], ...]:
    """How many more records each cause makes count in one evidence check at one leaf; fewer is negative."""
    more: dict[Cause, int] = {}
    usable_before, usable_after = set(old.usable), set(new.usable)
    for name in sorted(usable_after - usable_before):
        here = Cause.EVIDENCE_ACCEPTED
        if name not in old.evidence and _same_links(name, before, after):
            here = Cause.SUBJECT
        more[here] = more.get(here, 0) + 1
    for name in sorted(usable_before - usable_after):
        here = _lost(name, new, before, after)
        more[here] = more.get(here, 0) - 1
    return tuple(sorted((cause, records) for cause, records in more.items() if records))


def _lost(name: str, new: CheckResult, before: Side, after: Side) -> Cause:
    reason = dict(new.unusable).get(name)
    if reason is not None:
        return _OF_REASON.get(reason, Cause.EVIDENCE_REJECTED)
    if _same_links(name, before, after):
        return Cause.SUBJECT
    was, now = before.records.evidence_by_id[name], after.records.evidence_by_id.get(name)
    return Cause.EVIDENCE_REVISED if now and now.kind != was.kind else Cause.EVIDENCE_REJECTED


def _same_links(name: str, before: Side, after: Side) -> bool:
    """Is the record there both times with one kind and one set of links?

    If it then speaks for a leaf at only one of the times, a subject has been moved in the tree.
    """
    was, now = before.records.evidence_by_id.get(name), after.records.evidence_by_id.get(name)
    if was is None or now is None or not (_exists(was, before) and _exists(now, after)):
        return False
    return (was.kind, set(was.requirements), set(was.subjects)) == (
        now.kind,
        set(now.requirements),
        set(now.subjects),
    )


def _exists(record: Evidence, side: Side) -> bool:
    return record.collected is None or record.collected <= side.as_of
