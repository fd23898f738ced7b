"""Readiness as JSON values: the contract of `status --json`, and what a snapshot keeps."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from tcready.core.exact import fraction_text, shown
from tcready.core.framework import Framework
from tcready.core.readiness import METHOD, CheckResult, Clause, Leaf, Numbers, Readiness

FORMAT = 1


def readiness_json(framework: Framework, readiness: Readiness) -> dict[str, Any]:
    """The whole tree. Fractions are `n/d` in lowest terms; an undefined number is None."""
    return {
        "format": FORMAT,
        "framework": {"id": framework.id, "edition": framework.edition, "digest": framework.digest},
        "method": METHOD,
        "as_of": readiness.as_of.isoformat(),
        "application": readiness.application.id,
        "subject": readiness.application.subject,
        "verdict": {
            "state": readiness.verdict.state.value,
            "violated": [clause_json(clause) for clause in readiness.verdict.violated],
        },
        **numbers_json(readiness.numbers),
        "criteria": [
            {
                "id": criterion.id,
                "number": criterion.number,
                **numbers_json(criterion.numbers),
                "requirements": [
                    {
                        "id": requirement.id,
                        "demand": requirement.demand,
                        "counted": requirement.counted,
                        **numbers_json(requirement.numbers),
                        "subjects": [leaf_json(leaf) for leaf in requirement.leaves],
                    }
                    for requirement in criterion.requirements
                ],
            }
            for criterion in readiness.criteria
        ],
    }


def number_json(value: Fraction | None) -> dict[str, Any] | None:
    """`{"exact": "37/80", "shown": 46.2}`, or None."""
    return None if value is None else {"exact": fraction_text(value), "shown": shown(value)}


def numbers_json(numbers: Numbers) -> dict[str, Any]:
    """The three numbers under their names."""
    return {name: number_json(value) for name, value in numbers._asdict().items()}


def clause_json(clause: Clause) -> dict[str, str]:
    """A failing clause with the names it has."""
    return {name: value for name, value in clause._asdict().items() if value is not None}


def leaf_json(leaf: Leaf) -> dict[str, Any]:
    """A leaf with its checks; achievement is None when it does not apply."""
    return {
        "subject": leaf.subject,
        "state": leaf.state.value,
        "achievement": None if leaf.achievement is None else fraction_text(leaf.achievement),
        "contribution": fraction_text(leaf.contribution),
        "checks": [_check_json(check) for check in leaf.checks],
    }


def _check_json(check: CheckResult) -> dict[str, Any]:
    told: dict[str, Any] = {
        "kind": check.kind,
        "credit": None if check.credit is None else fraction_text(check.credit),
        "reason": check.reason.value if check.reason else None,
    }
    if check.kind == "evidence":
        told["evidence"] = list(check.evidence)
        told["usable"] = list(check.usable)
        told["unusable"] = [{"evidence": name, "reason": reason.value} for name, reason in check.unusable]
    elif check.measured:
        told["value"] = fraction_text(check.measured.value)
        told["origin"] = check.measured.origin
    elif check.judged:
        told["level"] = check.judged.level
        told["as"] = check.judged.source
        told["consensus"] = check.judged.consensus
    return told
