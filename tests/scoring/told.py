"""What a case may expect, and how each of it is read from what the scorer said.

A leaf is named `krav/enhet`, or `krav` where the requirement has one leaf. What belongs to checks is
told check by check, and without a list where the leaf has one check.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

from tcready.core.exact import shown
from tcready.core.gaps import gaps, musts_met
from tcready.core.readiness import CheckResult, Leaf, Numbers
from tests.scoring.tiny import Scored


def told(key: str, stated: Any, got: Scored) -> Any:
    """What the scorer said about `key`, in the shape of what the case states; KeyError if unknown."""
    return TOLD[key](stated, got)


def read(key: str, stated: Any) -> Any:
    """What a case states about `key`, as values that can be compared."""
    return _numbers_in(stated) if key in NUMBERS else stated


def _numbers_in(stated: Any) -> Any:
    if isinstance(stated, dict):
        return {name: value if name == "counted" else _numbers_in(value) for name, value in stated.items()}
    if isinstance(stated, list):
        return [_numbers_in(value) for value in stated]
    return None if stated is None else Fraction(stated)


def _overall(name: str) -> Callable[[Any, Scored], Any]:
    return lambda _stated, got: getattr(got.readiness.numbers, name)


def _leaves(got: Scored) -> dict[str, Leaf]:
    by_name: dict[str, Leaf] = {}
    for requirement in got.readiness.requirements:
        for leaf in requirement.leaves:
            by_name[f"{requirement.id}/{leaf.subject}"] = leaf
        if len(requirement.leaves) == 1:
            by_name[requirement.id] = requirement.leaves[0]
    return by_name


def _of_leaves(tell: Callable[[Leaf], Any]) -> Callable[[Any, Scored], Any]:
    return lambda stated, got: {name: tell(_leaves(got)[name]) for name in stated}


def _of_checks(tell: Callable[[CheckResult], Any]) -> Callable[[Any, Scored], Any]:
    def of_leaf(leaf: Leaf) -> Any:
        each = [tell(check) for check in leaf.checks]
        return each[0] if len(each) == 1 else each

    return _of_leaves(of_leaf)


def _nodes(which: str) -> Callable[[Any, Scored], Any]:
    def tell(stated: Any, got: Scored) -> Any:
        by_id = {node.id: node for node in getattr(got.readiness, which)}
        return {name: {key: _of_node(by_id[name], key) for key in stated[name]} for name in stated}

    return tell


def _of_node(node: Any, key: str) -> Any:
    if key == "counted":
        return str(node.counted).lower()
    return Numbers._asdict(node.numbers)[key]


def _records(check: CheckResult) -> dict[str, str]:
    reasons = dict(check.unusable)
    return {name: reasons[name].value if name in reasons else "usable" for name in check.evidence}


def _level(check: CheckResult) -> str | None:
    if check.judged is None:
        return None
    agreed = " consensus" if check.judged.consensus else ""
    return f"{check.judged.level} {check.judged.source}{agreed}"


def _violated(_stated: Any, got: Scored) -> list[str]:
    clauses = got.readiness.verdict.violated
    return [
        " ".join(part for part in (c.clause, c.criterion, c.requirement, c.subject) if part) for c in clauses
    ]


def _gaps(disagreeing: bool) -> Callable[[Any, Scored], Any]:
    return lambda _stated, got: [
        f"{gap.leaf.requirement}/{gap.leaf.subject}"
        for gap in gaps(got.framework, got.readiness)
        if gap.disagreement or not disagreeing
    ]


def _shown(stated: Any, got: Scored) -> Any:
    numbers = got.readiness.numbers._asdict()
    return {name: None if numbers[name] is None else str(shown(numbers[name])) for name in stated}


NUMBERS = {
    "score", "assessed", "coverage", "criteria", "requirements",
    "achievement", "contributions", "credits", "values",
}  # fmt: skip

TOLD: dict[str, Callable[[Any, Scored], Any]] = {
    "verdict": lambda _stated, got: got.readiness.verdict.state.value,
    "violated": _violated,
    "musts": lambda _stated, got: "{} of {}".format(*musts_met(got.readiness)),
    "score": _overall("score"),
    "assessed": _overall("assessed"),
    "coverage": _overall("coverage"),
    "shown": _shown,
    "criteria": _nodes("criteria"),
    "requirements": _nodes("requirements"),
    "leaves": lambda _stated, got: [f"{leaf.requirement}/{leaf.subject}" for leaf in got.readiness.leaves],
    "states": _of_leaves(lambda leaf: leaf.state.value),
    "achievement": _of_leaves(lambda leaf: leaf.achievement),
    "contributions": _of_leaves(lambda leaf: leaf.contribution),
    "credits": _of_checks(lambda check: check.credit),
    "reasons": _of_checks(lambda check: check.reason.value if check.reason else None),
    "records": _of_checks(_records),
    "values": _of_checks(lambda check: check.measured.value if check.measured else None),
    "origins": _of_checks(lambda check: check.measured.origin if check.measured else None),
    "counted": _of_checks(lambda check: list(check.measured.counted) if check.measured else None),
    "missing": _of_checks(lambda check: list(check.measured.missing) if check.measured else None),
    "levels": _of_checks(_level),
    "gaps": _gaps(disagreeing=False),
    "disagreements": _gaps(disagreeing=True),
    "findings": lambda _stated, got: [finding.code for finding in got.readiness.findings],
}
