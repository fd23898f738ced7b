"""What the checks look at: the leaves that count, what each rests on, and who people are."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cached_property
from typing import NamedTuple

from tcready.core.finding import Severity
from tcready.core.framework import CountsAs, Framework
from tcready.core.readiness import CheckResult, Leaf, Readiness, Reason, State
from tcready.core.records import Evidence, Person, Records
from tcready.core.scoring.linking import Linked
from tcready.core.subjects import SubjectTree

SIGNED: dict[str, CountsAs] = {
    "municipalities_with_agreement": "agreement",
    "companies_with_letter_of_intent": "letter_of_intent",
}
"""The computed measures that rest on evidence, and on which."""


class Oddity(NamedTuple):
    """Something that looks wrong, and the place where a person can see it.

    `code` is the name of the check; `values` are what its sentence needs besides the place: ids, numbers,
    days and names as they stand in the records.
    """

    code: str
    severity: Severity = Severity.WARNING
    requirement: str | None = None
    subject: str | None = None
    evidence: str | None = None
    criterion: str | None = None
    values: tuple[tuple[str, object], ...] = ()


class Seen:
    """The records and the readiness of a day, ready to be asked. Built once, read by every check."""

    def __init__(self, framework: Framework, records: Records, readiness: Readiness) -> None:
        self.framework = framework
        self.records = records
        self.readiness = readiness
        self.as_of: date = readiness.as_of
        self._tree = SubjectTree(records.subjects)
        period = readiness.application.period
        self._linked = Linked(framework, records.evidence, readiness.as_of, period)

    @cached_property
    def leaves(self) -> tuple[Leaf, ...]:
        """The leaves that count and are met or partly met, in the pack's order."""
        return tuple(
            leaf
            for result in self.readiness.requirements
            if result.counted
            for leaf in result.leaves
            if leaf.state in (State.MET, State.PARTIAL)
        )

    @cached_property
    def rests_on(self) -> dict[tuple[str, str], tuple[Evidence, ...]]:
        """The records that give each of those leaves its credit, by requirement and subject."""
        return {(leaf.requirement, leaf.subject): tuple(self._behind(leaf)) for leaf in self.leaves}

    @cached_property
    def counting(self) -> dict[str, Leaf]:
        """Each record that something rests on, by id, with the first leaf that does."""
        found: dict[str, Leaf] = {}
        for leaf in self.leaves:
            for record in self.rests_on[leaf.requirement, leaf.subject]:
                found.setdefault(record.id, leaf)
        return found

    @property
    def counting_records(self) -> Iterator[tuple[Evidence, Leaf]]:
        """The records that something rests on, in the order of the first leaf that does."""
        for name, leaf in self.counting.items():
            yield self.records.evidence_by_id[name], leaf

    def person(self, text: str | None) -> Person | None:
        """Who is meant by an id or a full name, capitals aside; None for nobody, or for one of several."""
        wanted = (text or "").strip().casefold()
        found = [
            item
            for item in self.records.people
            if wanted in (item.id.casefold(), item.name.strip().casefold())
        ]
        return found[0] if len(found) == 1 and wanted else None

    def same(self, one: str | None, other: str | None) -> bool:
        """Is it the same person: the same words, or an id and a name that mean the same one?"""
        trimmed = [(text or "").strip().casefold() for text in (one, other)]
        if not all(trimmed):
            return False
        first, second = self.person(one), self.person(other)
        return trimmed[0] == trimmed[1] or (
            first is not None and second is not None and first.id == second.id
        )

    def _behind(self, leaf: Leaf) -> Iterator[Evidence]:
        declared = self.framework.requirements[leaf.requirement]
        names: dict[str, None] = {}
        for check, result in zip(declared.checks, leaf.checks, strict=True):
            if not result.credit:
                continue
            names |= dict.fromkeys(result.usable)
            measure = getattr(check, "measure", None)
            if measure in SIGNED:
                names |= dict.fromkeys(self._signed(SIGNED[measure], result, leaf.subject, declared.inherit))
            elif result.measured:
                names[result.measured.origin] = None
        for name in names:
            if record := self.records.evidence_by_id.get(name):
                yield record

    def _signed(self, counts_as: CountsAs, result: CheckResult, subject: str, inherit: bool) -> list[str]:
        """The records behind a count of signatures: at the subject, else at the nearest one above."""
        above = [item.id for item in self._tree.ancestors(subject)] if inherit else []
        counted = set(result.measured.counted) if result.measured else set()
        for place in (subject, *above):
            found = []
            for standing in self._linked.with_numbers(place):
                kind = self.framework.kinds.get(standing.evidence.kind)
                links = tuple((requirement, place) for requirement in standing.evidence.requirements)
                counts = standing.reason(links, "as_of") in (None, Reason.NOT_YET_VALID)
                parties = {party.organisation for party in standing.evidence.parties}
                if kind and kind.counts_as == counts_as and counts and parties & counted:
                    found.append(standing.evidence.id)
            if found:
                return found
        return []
