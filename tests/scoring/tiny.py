"""Tiny frameworks and records from the words of a declared case, with everything unsaid filled in.

What stands in `given` uses the words of the pack and of the plain files. What is filled in: one
criterion `kriterium`, one must `krav` at the region that asks for one `avtal`, and one subject
`regionen`. Evidence is linked to every requirement and to the application's subject unless it says
otherwise, and `accepted: DAY` (rejected, withdrawn) is short for one decision.
"""

from __future__ import annotations

import hashlib
from datetime import date
from typing import Any, NamedTuple

from tcready.core.fingerprint import stamped
from tcready.core.framework import Framework
from tcready.core.readiness import Readiness
from tcready.core.records import Application, Evidence, Records
from tcready.core.scoring import Baseline, score
from tcready.core.wording import wording

Given = dict[str, Any]

SCALE = {"0": "0", "1": "0.2", "2": "0.4", "3": "0.6", "4": "0.8", "5": "1"}
VERDICT: dict[str, Any] = {
    "ready": {"score": "0.80", "criterion": "0.60", "coverage": "1"},
    "conditional": {"score": "0.60", "months": "3"},
    "coverage_floor": "0.5",
}
KINDS = [
    {"id": "avtal", "counts_as": "agreement"},
    {"id": "avsikt", "counts_as": "letter_of_intent"},
    {"id": "plan", "max_age_months": "12"},
    {"id": "rapport"},
]
COMPUTED = (
    "municipalities_with_agreement",
    "companies_with_letter_of_intent",
    "group_company_share",
    "group_chair_is_company",
    "financing_secured_share",
    "needs_covered",
    "providers_without_group",
)
# Registers whose plain-file name is not the field's, and what is filled in where a row is silent.
FIELDS = {"groups": "seats"}
ROWS: dict[str, dict[str, Any]] = {
    "organisations": {"name": "namn"},
    "people": {"name": "namn"},
    "subjects": {"title": "namn"},
    "groups": {},
    "judgements": {"requirement": "krav", "subject": "regionen", "reviewer": "granskare-1"},
    "not_applicable": {"requirement": "krav", "subject": "regionen", "by": "processledaren"},
    "plan": {"id": "atgard", "action": "åtgärd", "requirement": "krav", "subject": "regionen"},
    "financing": {"id": "rad"},
    "needs": {"subject": "regionen"},
    "figures": {"subject": "regionen"},
    "milestones": {"application": "ansokan"},
}
OF_THE_PACK = {"scale", "verdict", "kinds", "measures", "criteria", "requirements"}
OF_THE_APPLICATION = {"application", "subject", "period", "as_of", "baseline"}
KNOWN = OF_THE_PACK | OF_THE_APPLICATION | {"evidence"} | set(ROWS)


class Scored(NamedTuple):
    """A case's pack and what the scorer said."""

    framework: Framework
    readiness: Readiness


def scored(given: Given) -> Scored:
    """The case put to the scorer."""
    framework = framework_of(given)
    baseline = None
    if given.get("baseline"):
        earlier = {**given, "baseline": None, **given["baseline"]}
        baseline = Baseline(records_of(earlier), application_of(earlier), day_of(earlier))
    found = score(framework, records_of(given), application_of(given), day_of(given), baseline)
    return Scored(framework, found)


def framework_of(given: Given) -> Framework:
    """The pack of a case."""
    if unknown := set(given) - KNOWN:
        raise ValueError(f"unknown in given: {sorted(unknown)}")
    if "criteria" in given and "requirements" in given:
        raise ValueError("criteria or requirements, not both")
    criteria = given.get("criteria") or [{"requirements": given.get("requirements", [{}])}]
    names = [*COMPUTED, *(given.get("measures") or ["antal"])]
    return Framework.model_validate(
        {
            "id": "paket",
            "edition": "1",
            "title": _words("Paket"),
            "levels": [_titled({"id": name}) for name in ("region", "local", "provider", "programme")],
            "scale": [
                {"level": level, "credit": credit, "title": _words(level)}
                for level, credit in given.get("scale", SCALE).items()
            ],
            "evidence_kinds": [_titled(kind) for kind in given.get("kinds", KINDS)],
            "measures": [
                _titled({"id": name, "from": "computed" if name in COMPUTED else "evidence"})
                for name in names
            ],
            "verdict": {**VERDICT, **given.get("verdict", {})},
            "criteria": [_criterion(item) for item in criteria],
            "applications": [
                _titled({"id": "ny", "level": "region"}),
                _titled({"id": "ater", "level": "region", "baseline": "true"}),
            ],
        }
    )


def records_of(given: Given) -> Records:
    """The records of a case."""
    registers = {
        FIELDS.get(name, name): [{**filled, **row} for row in given.get(name) or []]
        for name, filled in ROWS.items()
    }
    registers["judgements"] = [_judgement(row, given) for row in registers["judgements"]]
    subjects = registers["subjects"] or [{"id": "regionen", "level": "region", "title": "namn"}]
    evidence = [stamped(_evidence(row, given)) for row in given.get("evidence") or []]
    return Records.model_validate({**registers, "subjects": subjects, "evidence": evidence})


def application_of(given: Given) -> Application:
    """What is applied for; the period is there unless it is given as null."""
    period = given.get("period", {"from": "2026-01-01", "through": "2028-12-31"})
    kind, subject = given.get("application", "ny"), given.get("subject", "regionen")
    return Application.model_validate({"id": "ansokan", "type": kind, "subject": subject, "period": period})


def day_of(given: Given) -> date:
    """The day that is asked about."""
    return date.fromisoformat(given["as_of"])


def _words(text: str) -> dict[str, str]:
    return {"sv": text, "en": text}


def _titled(item: dict[str, Any]) -> dict[str, Any]:
    return {"title": _words(item["id"]), **item}


def _criterion(item: dict[str, Any]) -> dict[str, Any]:
    requirements = [_requirement(row) for row in item["requirements"]]
    filled = {"id": "kriterium", "about": _words("Om"), **item}
    return _titled({**filled, "requirements": requirements})


def _requirement(row: dict[str, Any]) -> dict[str, Any]:
    return _titled({"id": "krav", "level": "region", "guidance": _words("Hjälp"), **_with_checks(row)})


def _with_checks(row: dict[str, Any]) -> dict[str, Any]:
    return row if "checks" in row else {**row, "checks": [{"evidence": "avtal"}]}


def _judgement(row: dict[str, Any], given: Given) -> dict[str, Any]:
    """`text: current` is short for the wording of the requirement as it stands."""
    if row.get("text") != "current":
        return row
    return {**row, "text": wording(framework_of(given).requirements[row["requirement"]])}


def _evidence(row: dict[str, Any], given: Given) -> Evidence:
    every = [item.id for c in framework_of(given).criteria for item in c.requirements]
    filled = {"kind": "avtal", "requirements": every, "subjects": [given.get("subject", "regionen")]}
    row = {"title": row["id"], **filled, **row}
    decisions = [{"by": "granskare-1", **decision} for decision in row.pop("decisions", [])]
    for state in ("accepted", "rejected", "withdrawn"):
        if day := row.pop(state, None):
            decisions.append({"state": state, "by": "granskare-1", "on": day})
    missing = row.pop("file_missing", None) == "true"
    if name := row.pop("file", None):
        sha256 = hashlib.sha256(name.encode()).hexdigest()
        row["file"] = {"name": name, "sha256": sha256, "size": 1, "present": not missing}
    return Evidence.model_validate({**row, "decisions": decisions})
