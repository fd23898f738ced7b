"""Which records speak for a leaf, and through which links."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Generic

from tcready.core.framework import Framework
from tcready.core.records import Period
from tcready.core.records.proof import Pair
from tcready.core.scoring.standing import AnyProof, Standing, standing
from tcready.core.subjects import SubjectTree


class Linked(Generic[AnyProof]):
    """The records that exist on a day, by the links they have. Built in one pass."""

    def __init__(
        self, framework: Framework, evidence: Iterable[AnyProof], as_of: date, period: Period | None
    ) -> None:
        self._by_link: dict[Pair, list[Standing[AnyProof]]] = {}
        self._with_numbers: dict[str, list[Standing[AnyProof]]] = {}
        counting = {kind.id for kind in framework.kinds.values() if kind.counts_as}
        by_link, kinds = self._by_link, framework.kinds
        for record in evidence:
            seen = standing(record, kinds.get(record.kind), as_of, period)
            if seen is None:
                continue
            requirements, subjects = _once(record.requirements), _once(record.subjects)
            for subject in subjects:
                for requirement in requirements:
                    link = requirement, subject
                    if link in by_link:
                        by_link[link].append(seen)
                    else:
                        by_link[link] = [seen]
                if record.measures or record.kind in counting:
                    self._with_numbers.setdefault(subject, []).append(seen)
        for group in (self._by_link, self._with_numbers):
            for records in group.values():
                records.sort(key=_id)

    def with_numbers(self, subject: str) -> list[Standing[AnyProof]]:
        """The records naming the subject that give numbers or are counted themselves, by id."""
        return self._with_numbers.get(subject, [])

    def at_leaf(
        self, requirement: str, subject: str, inherit: bool, tree: SubjectTree
    ) -> list[tuple[Standing[AnyProof], tuple[Pair, ...]]]:
        """Every record linked to the leaf, by id, with the links it is linked through."""
        places = [subject, *(above.id for above in tree.ancestors(subject))] if inherit else [subject]
        links = [link for place in places if (link := (requirement, place)) in self._by_link]
        if len(links) == 1:
            return [(record, (links[0],)) for record in self._by_link[links[0]]]
        through: dict[str, tuple[Standing[AnyProof], tuple[Pair, ...]]] = {}
        for link in links:
            for record in self._by_link[link]:
                earlier = through.get(record.evidence.id, (record, ()))[1]
                through[record.evidence.id] = (record, (*earlier, link))
        return [through[name] for name in sorted(through)]


def _once(names: tuple[str, ...]) -> Iterable[str]:
    return dict.fromkeys(names) if len(names) > 1 else names


def _id(record: Standing[AnyProof]) -> str:
    return record.evidence.id
