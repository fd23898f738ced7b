"""Vård- och omsorgscollege: a pack that shares nothing with Teknikcollege but its form."""

from __future__ import annotations

import re

import pytest

from tcready.core.finding import Severity
from tcready.core.framework import EvidenceCheck, Framework, JudgementCheck, MeasureCheck
from tcready.definitions import builtin
from tcready.definitions.lint import lint
from tcready.definitions.reader import load_pack

PACK = builtin.builtin_folder() / "vard-och-omsorgscollege"

# One to seven as https://www.vo-college.se/certifiering/kvalitetskriterier has them. That page breaks off in
# the eighth; nine and ten are our words for the English names of https://slideplayer.com/amp/15451500.
PUBLISHED = (
    "Varför Vård- och omsorgscollege?",
    "Samverkan",
    "Utbildningsutbud",
    "Regionalt och lokalt perspektiv",
    "Hälsoperspektivet",
    "Kvalitetsarbete/Uppföljning",
    "Avtal",
)
LOCAL_ONLY = ("Kreativ och stimulerande lärmiljö", "Lärformer och arbetssätt", "Lärande i arbete")


@pytest.fixture(scope="module")
def pack() -> Framework:
    return load_pack(PACK)


def test_the_pack_has_no_fault() -> None:
    assert [finding for finding in lint(PACK) if finding.severity is Severity.ERROR] == []


def test_the_criteria_have_their_published_names(pack: Framework) -> None:
    assert tuple(criterion.title.sv for criterion in pack.criteria) == PUBLISHED + LOCAL_ONLY


def test_seven_criteria_ask_region_and_local_college_and_three_the_local_college_only(
    pack: Framework,
) -> None:
    asked = [{item.level for item in criterion.requirements} for criterion in pack.criteria]
    assert all(levels >= {"region", "local"} for levels in asked[:7])
    assert all(levels == {"local"} for levels in asked[7:])


def test_three_municipalities_and_one_region(pack: Framework) -> None:
    checks = pack.requirements["tre-kommuner-och-en-region"].checks
    asked = {check.measure: check.at_least for check in checks if isinstance(check, MeasureCheck)}
    assert asked == {"municipalities_with_agreement": 3, "antal-regioner-i-avtalet": 1}


@pytest.mark.parametrize("kind", ["samverkansavtal", "handledaravtal", "avsiktsforklaring-larosate"])
def test_an_agreement_must_cover_the_period_and_may_be_signed_after_the_visit(
    pack: Framework, kind: str
) -> None:
    asking = [
        (item, check)
        for item in pack.requirements.values()
        for check in item.checks
        if isinstance(check, EvidenceCheck) and check.evidence == kind
    ]
    assert asking
    assert all(check.covers == "period" and item.deferrable for item, check in asking)


def test_only_re_certification_asks_for_a_higher_level_than_before(pack: Framework) -> None:
    assert [item.id for item in pack.applications if item.baseline] == ["atercertifiering"]


def test_a_must_names_a_page_of_the_association_and_what_could_not_be_read_is_a_should(
    pack: Framework,
) -> None:
    for item in pack.requirements.values():
        if item.demand == "must":
            assert any(source.startswith("https://www.vo-college.se/") for source in item.sources), item.id
    unread = [item.id for item in pack.requirements.values() if not item.verified]
    assert unread == ["kreativ-larmiljo", "larformer-och-arbetssatt-lokalt", "larande-i-arbete-lokalt"]


def test_its_scale_and_thresholds_are_not_those_of_teknikcollege(pack: Framework) -> None:
    other = load_pack(builtin.builtin_folder() / "teknikcollege")
    assert [step.level for step in pack.scale] == [0, 1, 2, 3]
    assert set(pack.credit_of_level) != set(other.credit_of_level)
    assert pack.verdict != other.verdict
    targets = {
        check.judgement
        for item in pack.requirements.values()
        for check in item.checks
        if isinstance(check, JudgementCheck)
    }
    assert targets == {2}


def test_nothing_in_it_speaks_of_teknikcollege() -> None:
    for path in PACK.rglob("*.yaml"):
        assert not re.search(r"teknikcollege|\bRTS\b", path.read_text("utf-8"), re.IGNORECASE), path.name
