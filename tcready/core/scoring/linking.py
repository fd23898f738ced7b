"""Which records speak for a leaf, and through which links."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from itertools import chain
from operator import attrgetter
from typing import Generic

from tcready.core.framework import Framework
from tcready.core.records import Period
from tcready.core.records.proof import Pair
from tcready.core.scoring.standing import AnyProof, Standing, Standings
from tcready.core.subjects import SubjectTree


class Linked(Generic[AnyProof]):
    """The records that exist on a day, by the links they have. Built in one pass."""

    def __init__(
        self, framework: Framework, evidence: Iterable[AnyProof], as_of: date, period: Period | None
    ) -> None:
        self._by_link: defaultdict[Pair, list[Standing[AnyProof]]] = defaultdict(list)
        self._with_numbers: defaultdict[str, list[Standing[AnyProof]]] = defaultdict(list)
        counting = {kind.id for kind in framework.kinds.values() if kind.counts_as}
        by_link, standing = self._by_link, Standings(framework.kinds, as_of, period).of
        for record in evidence:
            seen = standing(record)
            if seen is None:
                continue
            requirements, subjects = record.requirements, record.subjects
            if len(requirements) > 1 or len(subjects) > 1:
                requirements, subjects = _once(requirements), _once(subjects)
            for requirement in requirements:
                for subject in subjects:
                    by_link[requirement, subject].append(seen)
            if record.measures or record.kind in counting:
                for subject in subjects:
                    self._with_numbers[subject].append(seen)
        for records in chain(self._by_link.values(), self._with_numbers.values()):
            if len(records) > 1:
                records.sort(key=_id)

    def with_numbers(self, subject: str) -> list[Standing[AnyProof]]:
        """The records naming the subject that give numbers or are counted themselves, by id."""
        return self._with_numbers.get(subject, [])

    def at_leaf(
        self, requirement: str, subject: str, inherit: bool, tree: SubjectTree
    ) -> list[tuple[Standing[AnyProof], tuple[Pair, ...]]]:
        """Every record linked to the leaf, by id, with the links it is linked through."""
        links = [link] if (link := (requirement, subject)) in self._by_link else []
        if inherit:
            above = [(requirement, place.id) for place in tree.ancestors(subject)]
            links += [link for link in above if link in self._by_link]
        if len(links) < 2:
            through_one = tuple(links)
            return [(record, through_one) for link in links for record in self._by_link[link]]
        through: dict[str, tuple[Standing[AnyProof], tuple[Pair, ...]]] = {}
        for link in links:
            for record in self._by_link[link]:
                earlier = through.get(record.evidence.id, (record, ()))[1]
                through[record.evidence.id] = (record, (*earlier, link))
        return [through[name] for name in sorted(through)]


def _once(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


_id = attrgetter("evidence.id")
