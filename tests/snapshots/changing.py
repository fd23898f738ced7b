"""Two states in the words of the declared cases, frozen, read back and compared."""

from __future__ import annotations

from datetime import datetime
from fractions import Fraction
from typing import Any

from tcready.core.readiness import Clause
from tcready.formats.strict_yaml import read_yaml
from tcready.snapshots import Comparison, Snapshot, compare, freeze, read_snapshot
from tests.scoring.tiny import Given, application_of, framework_of, records_of, scored

TAKEN = datetime.fromisoformat("2026-01-02T03:04:05+01:00")


def frozen(given: Given, name: str) -> Snapshot:
    """The state as a snapshot that has been written and read again."""
    readiness = scored(given).readiness
    assert readiness.application == application_of(given)
    data = freeze(
        framework_of(given), records_of(given), readiness, id=name, label="", taken=TAKEN, previous=None
    )
    return read_snapshot(data)


def compared(before: Given, after: Given) -> Comparison:
    """From one state to the other."""
    return compare(frozen(before, "fore"), frozen(after, "efter"))


def check(found: Comparison, expect: dict[str, Any]) -> None:
    """Compares what is stated; causes that are not named are 0."""
    assert set(expect) <= {"gain", "causes", "leaves", "opened", "closed"}
    causes = {cause.value: part for cause, part in found.causes.items() if part}
    assert (found.gain, causes) == (Fraction(expect["gain"]), _parts(expect["causes"]))
    if "leaves" in expect:
        told = {f"{leaf.requirement}/{leaf.subject}": leaf.causes for leaf in found.leaves}
        assert told == {name: _parts(parts) for name, parts in expect["leaves"].items()}
    for name in ("opened", "closed"):
        if name in expect:
            assert [_told(clause) for clause in getattr(found, name)] == expect[name]


def value(data: bytes, file: str) -> Any:
    """The YAML as values, all of them text."""
    tree, findings = read_yaml(data, file)
    assert tree, [f"{finding.where} {finding.code}" for finding in findings]
    return tree.value


def _parts(stated: dict[str, str]) -> dict[str, Fraction]:
    return {cause: Fraction(part) for cause, part in stated.items()}


def _told(clause: Clause) -> str:
    named = (clause.clause, clause.criterion, clause.requirement, clause.subject)
    return " ".join(part for part in named if part)
