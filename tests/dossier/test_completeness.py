"""Which parts are there: for each sort, once missing and once present."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tcready.core.framework import Part
from tcready.core.message import msg
from tcready.core.readiness import Reason, Verdict, VerdictState
from tcready.core.records import Records
from tcready.dossier.completeness import GENERATED, MissingPart, is_draft, missing_parts
from tcready.dossier.parts.application_parts import WHERE
from tests.dossier.given import both, framework, inputs, records

SELF = {"reviewer": "rektor", "level": 1, "on": "2026-01-15", "as": "self"}
ACTION = {"id": "a", "requirement": "avtal-finns", "action": "Gör det"}
YEARS = {"id": "b", "side": "budget", "amount_sek": 1}


def missing(made: Records, day: date = date(2026, 2, 1)) -> dict[str, MissingPart]:
    found = inputs(made, day=day)
    return {lack.part.id: lack for lack in missing_parts(found.framework, made, found.readiness)}


@pytest.mark.parametrize(
    ("part", "register", "absent", "present"),
    [
        (
            "regional-sjalvskattning",
            "judgements",
            [{**SELF, "requirement": "lokalt-arbete", "subject": "norr"}],
            [{**SELF, "requirement": "avtal-finns", "subject": "regionen"}],
        ),
        (
            "lokal-sjalvskattning",
            "judgements",
            [{**SELF, "requirement": "lokalt-arbete", "subject": "norr", "as": "review"}],
            [{**SELF, "requirement": "lokalt-arbete", "subject": "norr"}],
        ),
        (
            "lokal-sjalvskattning",
            "judgements",
            [{**SELF, "requirement": "lokalt-arbete", "subject": "norr", "on": "2026-02-02"}],
            [{**SELF, "requirement": "lokalt-arbete", "subject": "norr", "on": "2026-02-01"}],
        ),
        (
            "regional-handlingsplan",
            "plan",
            [{**ACTION, "subject": "norr"}],
            [{**ACTION, "subject": "regionen"}],
        ),
        ("lokal-handlingsplan", "plan", [{**ACTION, "subject": "regionen"}], [{**ACTION, "subject": "norr"}]),
        ("kontaktlista", "seats", [{"subject": "regionen"}], [{"subject": "regionen"}, {"subject": "norr"}]),
        ("kontaktlista", "seats", [{"subject": "norr"}], [{"subject": "regionen"}, {"subject": "norr"}]),
        (
            "kontaktlista",
            "seats",
            [{"subject": "regionen"}, {"subject": "norr", "through": "2026-01-31"}],
            [{"subject": "regionen"}, {"subject": "norr", "through": "2026-02-01"}],
        ),
        (
            "finansieringsplan",
            "financing",
            [{**YEARS, "from": "2025-01-01", "through": "2025-12-31"}],
            [{**YEARS, "from": "2025-01-01", "through": "2026-01-01"}],
        ),
    ],
)
def test_a_generated_part_is_there_when_its_source_is(
    part: str, register: str, absent: list[dict[str, Any]], present: list[dict[str, Any]]
) -> None:
    assert part in missing(records(**{register: absent}))
    assert part not in missing(records(**{register: present}))


def test_the_application_itself_needs_a_subject_in_force() -> None:
    assert "ansokan" not in missing(records())
    gone = [{"id": "regionen", "level": "region", "title": "R", "through": "2026-01-31"}]
    assert missing(records(subjects=gone))["ansokan"].why == msg(
        "Ansökans enhet finns inte eller gäller inte den här dagen."
    )


def test_an_appendix_part_needs_a_record_that_counts() -> None:
    assert "avtal" not in missing(records())
    assert missing(records(evidence=[]))["avtal"].why == msg(
        "Det finns inget underlag av slaget {kind}.", kind="Samverkansavtal"
    )


def test_an_agreement_signed_ahead_for_the_period_is_there() -> None:
    assert "avtal" not in missing(records(), day=date(2025, 12, 1))


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"decisions": []}, Reason.COLLECTED),
        ({"decisions": [{"state": "rejected", "by": "g", "on": "2025-06-10"}]}, Reason.REJECTED),
        ({"valid_from": "2025-06-01", "valid_through": "2026-01-31"}, Reason.EXPIRED),
    ],
)
def test_a_record_that_does_not_count_is_named_with_its_reason(
    changed: dict[str, Any], reason: Reason
) -> None:
    agreement = {**records().evidence[0].model_dump(mode="json"), **changed}
    if "decisions" not in changed:
        agreement["decisions"] = [{"state": "accepted", "by": "g", "on": "2025-06-10"}]
    lack = missing(records(evidence=[agreement]))["avtal"]
    assert lack.reason is reason
    assert lack.why == msg("Underlaget {title} räknas inte.", title="Exempel: Avtal 2026–2028")


def test_a_part_nobody_can_generate_is_missing_with_a_reason() -> None:
    pack = framework()
    unknown = Part.model_validate({"id": "p", "title": both("P"), "generated": "okand"})
    kind = pack.applications[0].model_copy(update={"parts": (unknown,)})
    pack = pack.model_copy(update={"applications": (kind,)})
    found = inputs(pack=pack)
    assert [lack.why for lack in missing_parts(pack, found.records, found.readiness)] == [
        msg("tcready kan inte skriva den här delen. Bifoga den som underlag.")
    ]


def test_every_part_that_can_be_generated_has_a_place() -> None:
    assert set(WHERE) == set(GENERATED)


@pytest.mark.parametrize(
    ("state", "required", "draft"),
    [
        (VerdictState.READY, None, False),
        (VerdictState.CONDITIONAL, None, False),
        (VerdictState.READY, False, False),
        (VerdictState.READY, True, True),
        (VerdictState.NOT_READY, None, True),
        (VerdictState.UNDETERMINED, None, True),
    ],
)
def test_what_makes_a_draft(state: VerdictState, required: bool | None, draft: bool) -> None:
    readiness = inputs().readiness._replace(verdict=Verdict(state, ()))
    lacking = []
    if required is not None:
        part = Part.model_validate({"id": "p", "title": both("P"), "generated": "x", "required": required})
        lacking.append(MissingPart(part, msg("saknas")))
    assert is_draft(readiness, lacking) is draft
