"""The contract of `status --json`, whole, on one small workspace."""

from __future__ import annotations

import json
from typing import Any

from tcready.core.canonical import canonical_json
from tcready.core.status_json import readiness_json
from tests.scoring.tiny import scored

ON_NORRA = {"requirements": ["krav"], "subjects": ["norra"]}
GIVEN: dict[str, Any] = {
    "as_of": "2026-06-01",
    "subjects": [
        {"id": "regionen", "level": "region"},
        {"id": "norra", "level": "local", "parent": "regionen"},
        {"id": "sodra", "level": "local", "parent": "regionen"},
    ],
    "criteria": [
        {
            "id": "samverkan",
            "requirements": [
                {"id": "krav", "level": "local", "demand": "should"},
                {"id": "tal", "checks": [{"measure": "antal", "at_least": "4"}, {"judgement": "3"}]},
            ],
        },
        {"id": "tomt", "requirements": []},
    ],
    "evidence": [
        {"id": "b", **ON_NORRA, "collected": "2026-01-10", "accepted": "2026-01-11"},
        {"id": "a", **ON_NORRA, "collected": "2026-01-10"},
    ],
    "not_applicable": [{"subject": "sodra", "on": "2026-05-01", "justification": "Ingen industri"}],
    "figures": [{"year": "2025", "measure": "antal", "value": "3.5"}],
    "judgements": [{"requirement": "tal", "level": "2", "on": "2026-05-01", "as": "self"}],
}

# krav 1; tal (0 + 2/3) / 2 = 1/3; samverkan (1 + 1/3) / 2 = 2/3, and so is the whole.
TWO_THIRDS = {"exact": "2/3", "shown": 66.7}
ALL = {"exact": "1/1", "shown": 100.0}
NO_NUMBERS = {"score": None, "assessed": None, "coverage": None}


def test_the_whole_document() -> None:
    got = scored(GIVEN)
    told = readiness_json(got.framework, got.readiness)
    digest = told["framework"].pop("digest")
    assert digest.startswith("sha256:")
    assert len(digest) == 71
    assert told == {
        "format": 1,
        "framework": {"id": "paket", "edition": "1"},
        "method": "tcready-1",
        "as_of": "2026-06-01",
        "application": "ansokan",
        "subject": "regionen",
        "verdict": {
            "state": "not_ready",
            "violated": [
                {"clause": "must", "requirement": "tal", "subject": "regionen"},
                {"clause": "score"},
            ],
        },
        "score": TWO_THIRDS,
        "assessed": TWO_THIRDS,
        "coverage": ALL,
        "criteria": [
            {
                "id": "samverkan",
                "number": 1,
                "score": TWO_THIRDS,
                "assessed": TWO_THIRDS,
                "coverage": ALL,
                "requirements": [_krav(), _tal()],
            },
            {"id": "tomt", "number": 2, **NO_NUMBERS, "requirements": []},
        ],
    }
    assert json.loads(json.dumps(told)) == told


def _krav() -> dict[str, Any]:
    nothing_linked = {"kind": "evidence", "credit": None, "reason": "none_linked"}
    return {
        "id": "krav",
        "demand": "should",
        "counted": True,
        "score": ALL,
        "assessed": ALL,
        "coverage": ALL,
        "subjects": [
            {
                "subject": "norra",
                "state": "met",
                "achievement": "1/1",
                "contribution": "1/2",
                "checks": [
                    {
                        "kind": "evidence",
                        "credit": "1/1",
                        "reason": None,
                        "evidence": ["a", "b"],
                        "usable": ["b"],
                        "unusable": [{"evidence": "a", "reason": "collected"}],
                    }
                ],
            },
            {
                "subject": "sodra",
                "state": "not_applicable",
                "achievement": None,
                "contribution": "0/1",
                "checks": [{**nothing_linked, "evidence": [], "usable": [], "unusable": []}],
            },
        ],
    }


def _tal() -> dict[str, Any]:
    third = {"exact": "1/3", "shown": 33.3}
    measure = {"kind": "measure", "credit": "0/1", "reason": "off_target", "value": "7/2"}
    judgement = {"kind": "judgement", "credit": "2/3", "reason": "below_target", "level": 2}
    return {
        "id": "tal",
        "demand": "must",
        "counted": True,
        "score": third,
        "assessed": third,
        "coverage": ALL,
        "subjects": [
            {
                "subject": "regionen",
                "state": "partial",
                "achievement": "1/3",
                "contribution": "1/6",
                "checks": [
                    {**measure, "origin": "figures/2025/regionen/antal"},
                    {**judgement, "as": "self", "consensus": False},
                ],
            }
        ],
    }


def test_the_clause_that_names_a_criterion() -> None:
    got = scored({"as_of": "2026-06-01", "requirements": [{"demand": "should"}]})
    violated = readiness_json(got.framework, got.readiness)["verdict"]["violated"]
    assert {"clause": "criterion", "criterion": "kriterium"} in violated


def test_the_digest_is_of_what_the_pack_says() -> None:
    """A default that is written out says the same; another weight does not."""
    plain = scored({**GIVEN, "criteria": GIVEN["criteria"][:1]}).framework
    written = [{**GIVEN["criteria"][0], "weight": "1.0"}]
    heavier = [{**GIVEN["criteria"][0], "weight": "1.1"}]
    assert scored({**GIVEN, "criteria": written}).framework.digest == plain.digest
    assert scored({**GIVEN, "criteria": heavier}).framework.digest != plain.digest
    assert canonical_json(plain.model_dump(mode="json"))
