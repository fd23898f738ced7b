"""A workspace's records carried over to another edition of the pack. Nothing is deleted.

| record | what becomes of it |
|---|---|
| evidence | stays linked to the earlier requirement, and is linked to those that now ask for the same |
| acceptance | covers the new links of the links it covered; it stays current if only names have changed |
| judgement | stays, and is shown at those that now ask for the same; it remembers the wording it judged, and
where that is another now, it does not count and somebody judges again |
| not-applicable decision | stays, and counts under another name where the wording is the same |
| narrative | moves to the criterion that has taken its criterion's place |
| plan row | moves to the first requirement that has taken its requirement's place |
| confirmation | counts as long as the pack's own wording is the same |
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from tcready.core.canonical import digest
from tcready.core.fingerprint import fingerprint
from tcready.core.framework import Edition, Framework, Requirement, Upgrade
from tcready.core.records import (
    Decision,
    Evidence,
    Judgement,
    Link,
    Narrative,
    NotApplicableDecision,
    Records,
)
from tcready.core.wording import wording


class CarryingOver:
    """From the pack `old` (with what was confirmed in it) to the pack `new`."""

    def __init__(self, old: Framework, new: Framework) -> None:
        self.old = old
        self.new = new
        known = new.upgrade_from(old.id, old.edition)
        self.names = known or Upgrade(from_=Edition(framework=old.id, edition=old.edition))
        self._same_scale = [(s.level, s.credit) for s in old.scale] == [
            (s.level, s.credit) for s in new.scale
        ]

    def successors(self, requirement: str) -> tuple[str, ...]:
        """The requirements that ask for the same now; none if it is retired, or was so before."""
        stays = (requirement,) if requirement in self.new.requirements else ()
        return self.names.requirements.get(requirement, stays)

    def records(self, records: Records) -> Records:
        """All records, as they stand under the new edition."""
        names = self.names
        return records.model_copy(
            update={
                "subjects": tuple(
                    item.model_copy(update={"level": names.levels.get(item.level, item.level)})
                    for item in records.subjects
                ),
                "evidence": tuple(self._evidence(item) for item in records.evidence),
                "judgements": tuple(self._judgements(records.judgements)),
                "not_applicable": tuple(self._exceptions(records.not_applicable)),
                "narratives": tuple(self._narratives(records.narratives)),
                "plan": tuple(
                    item.model_copy(
                        update={"requirement": (*self.successors(item.requirement), item.requirement)[0]}
                    )
                    for item in records.plan
                ),
                "figures": tuple(
                    item.model_copy(update={"measure": names.measures.get(item.measure, item.measure)})
                    for item in records.figures
                ),
                "applications": tuple(
                    item.model_copy(update={"type": names.applications.get(item.type, item.type)})
                    for item in records.applications
                ),
            }
        )

    def same_wording(self, earlier: str, now: str) -> bool:
        """Is the requirement worded now as it was?"""
        was = self.old.requirements.get(earlier)
        return was is not None and wording(was) == wording(self.new.requirements[now])

    def _same_level(self, earlier: str, now: str) -> bool:
        level = self.old.requirements[earlier].level
        return self.names.levels.get(level, level) == self.new.requirements[now].level

    def _evidence(self, record: Evidence) -> Evidence:
        names = self.names
        added = [name for old in record.requirements for name in self.successors(old)]
        moved = record.model_copy(
            update={
                "kind": names.evidence_kinds.get(record.kind, record.kind),
                "requirements": tuple(dict.fromkeys([*record.requirements, *added])),
                "measures": {names.measures.get(name, name): v for name, v in record.measures.items()},
            }
        )
        was, is_ = fingerprint(record), fingerprint(moved)
        decisions = tuple(self._decision(decision, was, is_) for decision in record.decisions)
        return moved.model_copy(update={"decisions": decisions})

    def _decision(self, decision: Decision, was: str, is_: str) -> Decision:
        links = decision.links
        if links is not None:
            added = [
                Link(requirement=name, subject=link.subject)
                for link in links
                for name in self.successors(link.requirement)
            ]
            links = tuple(dict.fromkeys([*links, *added]))
        stamp = is_ if decision.fingerprint == was else decision.fingerprint
        return decision.model_copy(update={"links": links, "fingerprint": stamp})

    def _judgements(self, judgements: Iterable[Judgement]) -> Iterator[Judgement]:
        """Those there are, in their order, and then those of other names."""
        stamped = []
        for item in judgements:
            was = self.old.requirements.get(item.requirement)
            text = item.text or (self._judged_text(was) if was else None)
            stamped.append(item.model_copy(update={"text": text}))
            yield stamped[-1]
        for item in stamped:
            was = self.old.requirements.get(item.requirement)
            for name in self.successors(item.requirement) if was else ():
                if name != item.requirement and self._same_level(item.requirement, name):
                    yield item.model_copy(update={"requirement": name})

    def _judged_text(self, requirement: Requirement) -> str:
        """The wording; where the scale is another, something no wording is equal to."""
        text = wording(requirement)
        return text if self._same_scale else digest([text, "scale"])

    def _exceptions(self, decisions: Sequence[NotApplicableDecision]) -> Iterator[NotApplicableDecision]:
        yield from decisions
        for item in decisions:
            yield from self._copies(item)

    def _copies(self, item: NotApplicableDecision) -> Iterator[NotApplicableDecision]:
        """The same for each requirement of another name that is worded alike."""
        for name in self.successors(item.requirement):
            if name != item.requirement and self.same_wording(item.requirement, name):
                yield item.model_copy(update={"requirement": name})

    def _narratives(self, narratives: Iterable[Narrative]) -> Iterator[Narrative]:
        """Those of criteria that have become one stand after each other in one text."""
        merged: dict[tuple[str, str], Narrative] = {}
        for item in narratives:
            criterion = self.names.criteria.get(item.criterion, item.criterion)
            place = (criterion, item.subject)
            before = merged.get(place)
            texts = {
                part: "\n\n".join(
                    text.strip() for text in (getattr(before, part, ""), getattr(item, part)) if text.strip()
                )
                for part in ("current", "goal", "vision")
            }
            moved = item.model_copy(update={"criterion": criterion})
            merged[place] = moved.model_copy(update=texts) if before else moved
        yield from merged.values()
