"""Declared cases beside a pack: given these records, the scorer must say this. Run by `lint`."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

from tcready.core.errors import TcreadyError
from tcready.core.exact import fraction_text
from tcready.core.finding import Finding
from tcready.core.framework import Framework
from tcready.core.message import msg
from tcready.core.readiness import Leaf, Readiness, Reason
from tcready.core.scoring import score
from tcready.definitions.case_form import CasesFile, Expect
from tcready.definitions.case_given import given
from tcready.definitions.case_places import CasePlaces
from tcready.definitions.pack_files import Source, read_source
from tcready.formats.places import Place

FOLDER = "cases"


def run_cases(folder: Path, framework: Framework) -> list[Finding]:
    """Every way in which the cases beside the pack are wrong, or the pack is."""
    findings: list[Finding] = []
    for name in case_files(folder):
        source, faults = read_source(folder, name, CasesFile)
        findings += faults
        if source is not None:
            for index in range(len(source.value.cases)):
                findings += _run(framework, source, index)
    return findings


def case_files(folder: Path) -> list[str]:
    """The names of the case files inside the pack."""
    try:
        found = sorted(os.listdir(folder / FOLDER))
    except OSError:
        return []
    return [f"{FOLDER}/{name}" for name in found if name.endswith(".yaml") and not name.startswith(".")]


def _run(framework: Framework, source: Source[CasesFile], index: int) -> Iterator[Finding]:
    places, case = CasePlaces(source, index), source.value.cases[index]
    inputs = given(framework, places.merged(), places)
    if isinstance(inputs, list):
        yield from inputs
        return
    if case.expect == Expect():
        yield places.wrong("expects-nothing", ("expect",), msg("Fallet väntar sig ingenting."))
    try:
        readiness = score(framework, inputs.records, inputs.application, inputs.as_of, inputs.baseline)
    except TcreadyError as error:
        yield places.wrong("case-refused", ("given",), error.message)
        return
    yield from _compared(case.expect, readiness, places)


def _compared(expect: Expect, readiness: Readiness, places: CasePlaces) -> Iterator[Finding]:
    leaves = _by_name(readiness)
    told: dict[str, tuple[dict[str, Any], Callable[[Leaf], Any]]] = {
        "states": (dict(expect.states), lambda leaf: leaf.state.value),
        "credits": (expect.credits, lambda leaf: [_text(check.credit) for check in leaf.checks]),
        "reasons": (
            expect.reasons,
            lambda leaf: [_reason(check.reason) for check in leaf.checks],
        ),
    }
    for key, (stated, tell) in told.items():
        for name, value in stated.items():
            place: Place = ("expect", key, name)
            if name not in leaves:
                message = msg("Det finns inget krav ”{name}” att pröva i fallet.", name=name)
                yield places.wrong("unknown-leaf", place, message)
            elif (found := tell(leaves[name])) != (asked := _as_told(value, found, key)):
                yield _differs(places, place, asked, found)
    for key in ("score", "assessed", "coverage"):
        asked = getattr(expect, key)
        found = getattr(readiness.numbers, key)
        if key in expect.model_fields_set and _fraction(asked) != _text(found):
            yield _differs(places, ("expect", key), asked, _text(found))
    if expect.verdict and expect.verdict is not readiness.verdict.state:
        yield _differs(places, ("expect", "verdict"), expect.verdict.value, readiness.verdict.state.value)
    clauses = [_clause(clause) for clause in readiness.verdict.violated]
    for number, clause in enumerate(expect.clauses):
        if clause not in clauses:
            yield _differs(places, ("expect", "clauses", number), clause, clauses)


def _differs(places: CasePlaces, place: Place, asked: Any, found: Any) -> Finding:
    said = {"asked": _shown(asked), "found": _shown(found)}
    message = msg("Fallet väntar sig {asked}, men det blir {found}.", **said)
    return places.wrong("case-differs", place, message)


def _by_name(readiness: Readiness) -> dict[str, Leaf]:
    named: dict[str, Leaf] = {}
    for requirement in readiness.requirements:
        named |= {f"{requirement.id}/{leaf.subject}": leaf for leaf in requirement.leaves}
        if len(requirement.leaves) == 1:
            named[requirement.id] = requirement.leaves[0]
    return named


def _as_told(value: Any, found: Any, key: str) -> Any:
    if not isinstance(found, list):
        return value
    stated = value if isinstance(value, list) else [value]
    return [_fraction(item) for item in stated] if key == "credits" else stated


def _fraction(value: Any) -> str | None:
    if value is None:
        return None
    try:
        return fraction_text(Fraction(value))
    except (ValueError, ZeroDivisionError, TypeError):
        return str(value)


def _reason(reason: Reason | None) -> str | None:
    return None if reason is None else reason.value


def _text(value: Fraction | None) -> str | None:
    return None if value is None else fraction_text(value)


def _clause(clause: Any) -> str:
    leaf = "/".join(part for part in (clause.requirement, clause.subject) if part)
    return " ".join(part for part in (clause.clause, clause.criterion, leaf) if part)


def _shown(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(_shown(item) for item in value) or "–"
    return "null" if value is None else str(value)
