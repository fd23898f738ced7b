from __future__ import annotations

from typing import Any

import pytest

from tcready.core.finding import Where
from tcready.core.records import Records
from tcready.core.references import check_references
from tests.scoring.tiny import framework_of

FRAMEWORK = framework_of(
    {
        "measures": ["antal"],
        "requirements": [
            {"id": "krav"},
            {"id": "bor", "demand": "should"},
            {"id": "lokalt", "level": "local", "not_applicable": "waivable"},
        ],
    }
)
REGION = {"id": "regionen", "level": "region", "title": "t"}
NORR = {"id": "norr", "level": "local", "title": "t", "parent": "regionen"}
AVTAL = {"id": "avtal", "title": "t", "kind": "avtal", "requirements": ["krav"], "subjects": ["regionen"]}
FILE = {"name": "a", "sha256": "0" * 64, "size": 1}
NOT_APPLICABLE = {
    "subject": "norr",
    "requirement": "lokalt",
    "by": "a",
    "on": "2025-01-01",
    "justification": "x",
}
JUDGEMENT = {"requirement": "krav", "subject": "regionen", "reviewer": "a", "level": 3, "on": "2025-01-01"}
PLAN = {"id": "p", "requirement": "krav", "subject": "norr", "action": "t"}
LINE = {"id": "rad", "from": "2025-01-01", "through": "2025-12-31", "side": "income", "amount_sek": 1}
NEED = {"year": 2025, "subject": "norr", "occupation": "o", "needed": 1, "places": 1}
FIGURE = {"year": 2025, "subject": "norr", "measure": "antal", "value": 1}
APPLICATION = {"id": "a", "type": "ny", "subject": "regionen"}
MILESTONE = {"application": "a", "milestone": "besok", "date": "2025-01-01"}
# A whole set of records without a fault; each case below replaces registers of it.
SOUND: dict[str, list[dict[str, Any]]] = {
    "organisations": [{"id": "norr-kommun", "name": "Norr", "kind": "kommun"}],
    "people": [{"id": "anna", "name": "Anna", "organisation": "norr-kommun"}],
    "subjects": [REGION, NORR],
    "seats": [{"subject": "norr", "person": "anna", "organisation": "norr-kommun"}],
    "evidence": [{**AVTAL, "parties": ["norr-kommun"], "measures": {"antal": 1}}],
    "judgements": [JUDGEMENT],
    "not_applicable": [{**NOT_APPLICABLE, "approved_by": "b"}],
    "narratives": [{"criterion": "kriterium", "subject": "norr"}],
    "plan": [{**PLAN, "evidence": ["avtal"]}],
    "financing": [{**LINE, "party": "norr-kommun", "evidence": ["avtal"]}],
    "needs": [{**NEED, "evidence": ["avtal"]}],
    "figures": [{**FIGURE, "evidence": ["avtal"]}],
    "applications": [APPLICATION],
    "milestones": [{**MILESTONE, "evidence": "avtal"}],
}


def found(**registers: list[dict[str, Any]]) -> list[str]:
    """`path severity code` of what is found when these registers replace the sound ones."""
    records = Records.model_validate({**SOUND, **registers})
    return [
        f"{'.'.join(map(str, finding.path))} {finding.severity} {finding.code}"
        for finding in check_references(FRAMEWORK, records)
    ]


def test_sound_records_have_no_findings() -> None:
    assert found() == []


CASES: list[tuple[str, list[dict[str, Any]], list[str]]] = [
    (
        "people",
        [{"id": "anna", "name": "A", "organisation": "x"}],
        ["people.0.organisation unknown-organisation"],
    ),
    ("subjects", [REGION, NORR, NORR | {"id": "ny", "level": "x"}], ["subjects.2.level unknown-level"]),
    ("subjects", [REGION, NORR | {"organisation": "x"}], ["subjects.1.organisation unknown-organisation"]),
    ("subjects", [REGION, NORR | {"parent": "x"}], ["subjects.1.parent unknown-subject"]),
    ("subjects", [REGION, NORR | {"parent": "norr"}], ["subjects.1.parent circle"]),
    (
        "subjects",
        [REGION | {"parent": "norr"}, NORR, NORR | {"id": "under", "parent": "norr"}],
        ["subjects.0.parent circle", "subjects.1.parent circle"],
    ),
    ("seats", [{"subject": "x"}], ["seats.0.subject unknown-subject"]),
    ("seats", [{"subject": "norr", "person": "x"}], ["seats.0.person unknown-person"]),
    ("seats", [{"subject": "norr", "organisation": "x"}], ["seats.0.organisation unknown-organisation"]),
    ("evidence", [AVTAL | {"kind": "x"}], ["evidence.0.kind unknown-kind"]),
    (
        "evidence",
        [AVTAL | {"requirements": ["krav", "x"]}],
        ["evidence.0.requirements.1 unknown-requirement"],
    ),
    ("evidence", [AVTAL | {"subjects": ["x", "norr"]}], ["evidence.0.subjects.0 unknown-subject"]),
    ("evidence", [AVTAL | {"parties": ["norr-kommun", "x"]}], ["evidence.0.parties.1 unknown-organisation"]),
    (
        "evidence",
        [AVTAL | {"parties": [{"organisation": "x"}]}],
        ["evidence.0.parties.0.organisation unknown-organisation"],
    ),
    ("evidence", [AVTAL | {"measures": {"x": 1}}], ["evidence.0.measures.x unknown-measure"]),
    (
        "evidence",
        [AVTAL | {"measures": {"needs_covered": 1}}],
        ["evidence.0.measures.needs_covered computed-by-hand"],
    ),
    (
        "evidence",
        [
            AVTAL
            | {"collected": "2025-01-01"}
            | {
                "decisions": [
                    {"state": "rejected", "by": "a", "on": "2025-02-01"},
                    {
                        "state": "accepted",
                        "by": "a",
                        "on": "2025-02-01",
                        "links": [{"requirement": "x", "subject": "y"}],
                    },
                ]
            }
        ],
        [
            "evidence.0.decisions.1.links.0.requirement unknown-requirement",
            "evidence.0.decisions.1.links.0.subject unknown-subject",
        ],
    ),
    ("judgements", [JUDGEMENT | {"requirement": "x"}], ["judgements.0.requirement unknown-requirement"]),
    ("judgements", [JUDGEMENT | {"subject": "x"}], ["judgements.0.subject unknown-subject"]),
    ("judgements", [JUDGEMENT | {"level": 6}], ["judgements.0.level not-on-scale"]),
    ("narratives", [{"criterion": "x", "subject": "norr"}], ["narratives.0.criterion unknown-criterion"]),
    ("narratives", [{"criterion": "kriterium", "subject": "x"}], ["narratives.0.subject unknown-subject"]),
    ("plan", [PLAN | {"requirement": "x"}], ["plan.0.requirement unknown-requirement"]),
    ("plan", [PLAN | {"subject": "x"}], ["plan.0.subject unknown-subject"]),
    ("plan", [PLAN | {"evidence": ["avtal", "x"]}], ["plan.0.evidence.1 unknown-evidence"]),
    ("financing", [LINE | {"party": "x"}], ["financing.0.party unknown-organisation"]),
    ("financing", [LINE | {"evidence": ["x"]}], ["financing.0.evidence.0 unknown-evidence"]),
    ("needs", [NEED | {"subject": "x"}], ["needs.0.subject unknown-subject"]),
    ("needs", [NEED | {"evidence": ["x"]}], ["needs.0.evidence.0 unknown-evidence"]),
    ("figures", [FIGURE | {"subject": "x"}], ["figures.0.subject unknown-subject"]),
    ("figures", [FIGURE | {"evidence": ["x"]}], ["figures.0.evidence.0 unknown-evidence"]),
    ("figures", [FIGURE | {"measure": "x"}], ["figures.0.measure unknown-measure"]),
    (
        "figures",
        [FIGURE | {"measure": "group_company_share"}],
        ["figures.0.measure computed-by-hand"],
    ),
    ("applications", [APPLICATION | {"type": "x"}], ["applications.0.type unknown-application-type"]),
    ("applications", [APPLICATION | {"subject": "x"}], ["applications.0.subject unknown-subject"]),
    ("applications", [APPLICATION | {"subject": "norr"}], ["applications.0.subject application-level"]),
    ("milestones", [MILESTONE | {"application": "x"}], ["milestones.0.application unknown-application"]),
    ("milestones", [MILESTONE | {"evidence": "x"}], ["milestones.0.evidence unknown-evidence"]),
]


@pytest.mark.parametrize(("register", "rows", "expected"), CASES)
def test_what_points_at_nothing_is_an_error(
    register: str, rows: list[dict[str, Any]], expected: list[str]
) -> None:
    assert found(**{register: rows}) == [line.replace(" ", " error ") for line in expected]


WARNINGS: list[tuple[str, list[dict[str, Any]], list[str]]] = [
    ("judgements", [JUDGEMENT | {"subject": "norr"}], ["judgements.0.subject wrong-level"]),
    (
        "not_applicable",
        [NOT_APPLICABLE | {"requirement": "bor", "approved_by": "b"}],
        ["not_applicable.0.subject wrong-level"],
    ),
    (
        "not_applicable",
        [NOT_APPLICABLE | {"requirement": "krav", "subject": "regionen"}],
        ["not_applicable.0.requirement exception-forbidden"],
    ),
    (
        "not_applicable",
        [NOT_APPLICABLE | {"requirement": "bor", "subject": "regionen", "justification": " "}],
        ["not_applicable.0.justification exception-without-reason"],
    ),
    ("not_applicable", [NOT_APPLICABLE], ["not_applicable.0.approved_by exception-without-approver"]),
    (
        "not_applicable",
        [NOT_APPLICABLE | {"approved_by": " a "}],
        ["not_applicable.0.approved_by exception-approved-by-author"],
    ),
    (
        "evidence",
        [
            AVTAL | {"file": FILE, "collected": "2025-01-01"},
            AVTAL | {"id": "begart", "file": FILE},
            AVTAL | {"id": "andra", "file": FILE, "collected": "2025-01-01"},
        ],
        ["evidence.2.file same-file"],
    ),
]


@pytest.mark.parametrize(("register", "rows", "expected"), WARNINGS)
def test_what_counts_for_nothing_is_a_warning(
    register: str, rows: list[dict[str, Any]], expected: list[str]
) -> None:
    assert found(**{register: rows}) == [line.replace(" ", " warning ") for line in expected]


def test_a_should_needs_a_reason_but_no_approver() -> None:
    assert found(not_applicable=[NOT_APPLICABLE | {"requirement": "bor", "subject": "regionen"}]) == []


def test_a_finding_names_the_record() -> None:
    records = Records.model_validate(
        {**SOUND, "evidence": [AVTAL | {"kind": "x"}], "plan": [], "figures": []}
    )
    where = [finding.where for finding in check_references(FRAMEWORK, records)]
    assert where == [Where("evidence/avtal")]
    records = Records.model_validate({**SOUND, "judgements": [JUDGEMENT, JUDGEMENT | {"level": 9}]})
    assert [finding.where for finding in check_references(FRAMEWORK, records)] == [Where("judgements/2")]
