"""The value of a measure at a leaf: computed, from usable evidence, or from figures."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from tcready.core.finding import Finding, Severity, Where
from tcready.core.message import msg
from tcready.core.readiness import Measured
from tcready.core.scoring.computed import COMPUTED, Registers, computed

Candidate = tuple[date, str, Fraction]


class Measures:
    """Looks values up once each, and remembers what was odd about them."""

    def __init__(self, registers: Registers) -> None:
        self._registers = registers
        self._known: dict[tuple[str, str], Measured | None] = {}
        self._figures: dict[tuple[str, str], list[Candidate]] = {}
        for figure in registers.records.figures:
            day = date(figure.year, 12, 31)
            if day <= registers.as_of:
                name = f"figures/{figure.year}/{figure.subject}/{figure.measure}"
                place = (figure.measure, figure.subject)
                self._figures.setdefault(place, []).append((day, name, figure.value))
        self.findings: list[Finding] = []

    def at_leaf(self, measure: str, subject: str, inherit: bool) -> Measured | None:
        """The value at the subject or, with `inherit`, at its nearest ancestor that has one."""
        found = self._at(measure, subject)
        if found is None and inherit:
            for above in self._registers.tree.ancestors(subject):
                found = self._at(measure, above.id)
                if found is not None:
                    break
        return found

    def _at(self, measure: str, subject: str) -> Measured | None:
        key = (measure, subject)
        if key not in self._known:
            if measure in COMPUTED:
                self._known[key] = computed(measure, self._registers, subject)
            else:
                self._known[key] = self._given(measure, subject)
        return self._known[key]

    def _given(self, measure: str, subject: str) -> Measured | None:
        candidates = list(self._figures.get((measure, subject), ()))
        for standing in self._registers.linked.with_numbers(subject):
            evidence = standing.evidence
            if measure not in evidence.measures or evidence.collected is None:
                continue
            links = tuple((requirement, subject) for requirement in evidence.requirements)
            if standing.reason(links, "as_of") is None:
                candidates.append((evidence.collected, evidence.id, evidence.measures[measure]))
        if not candidates:
            return None
        if len(candidates) == 1:
            return Measured(candidates[0][2], candidates[0][1])
        latest = max(day for day, _, _ in candidates)
        same_day = sorted(candidate for candidate in candidates if candidate[0] == latest)
        if len(same_day) > 1:
            self._remark(measure, subject, same_day)
        _, origin, value = same_day[0]
        return Measured(value, origin)

    def _remark(self, measure: str, subject: str, same_day: list[Candidate]) -> None:
        message = msg(
            "Måttet {measure} har flera värden för {subject} samma dag, {day}. {used} räknas.",
            measure=measure,
            subject=subject,
            day=same_day[0][0],
            used=same_day[0][1],
        )
        where = Where(f"subjects/{subject}")
        self.findings.append(Finding(Severity.WARNING, "measure-same-day", where, message))
