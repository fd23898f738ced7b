"""Which records speak for a leaf, and through which links."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from tcready.core.framework import Framework
from tcready.core.records import Evidence, Period
from tcready.core.scoring.standing import Pair, Standing, standing
from tcready.core.subjects import SubjectTree


class Linked:
    """The records that exist on a day, by the links they have. Built in one pass."""

    def __init__(
        self, framework: Framework, evidence: Iterable[Evidence], as_of: date, period: Period | None
    ) -> None:
        self._by_link: dict[Pair, list[Standing]] = {}
        self._by_subject: dict[str, list[Standing]] = {}
        for record in sorted(evidence, key=lambda item: item.id):
            seen = standing(record, framework.kinds.get(record.kind), as_of, period)
            if seen is None:
                continue
            for subject in dict.fromkeys(record.subjects):
                self._by_subject.setdefault(subject, []).append(seen)
                for requirement in dict.fromkeys(record.requirements):
                    self._by_link.setdefault((requirement, subject), []).append(seen)

    def naming(self, subject: str) -> list[Standing]:
        """Every record that names the subject, by id."""
        return self._by_subject.get(subject, [])

    def at_leaf(
        self, requirement: str, subject: str, inherit: bool, tree: SubjectTree
    ) -> list[tuple[Standing, tuple[Pair, ...]]]:
        """Every record linked to the leaf, by id, with the links it is linked through."""
        own = self._by_link.get((requirement, subject), [])
        if not inherit:
            return [(record, ((requirement, subject),)) for record in own]
        through: dict[str, tuple[Standing, tuple[Pair, ...]]] = {}
        for place in (subject, *(above.id for above in tree.ancestors(subject))):
            link = (requirement, place)
            for record in self._by_link.get(link, []):
                earlier = through.get(record.evidence.id, (record, ()))[1]
                through[record.evidence.id] = (record, (*earlier, link))
        return [through[name] for name in sorted(through)]
