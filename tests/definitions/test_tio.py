"""The older ten criteria, and the way from them to the eight."""

from __future__ import annotations

from typing import Any

import pytest

from tcready.core.finding import Severity
from tcready.core.framework import Framework
from tcready.definitions import builtin
from tcready.definitions.lint import lint
from tcready.definitions.reader import load_pack
from tcready.formats.strict_yaml import read_yaml_file

TEN, EIGHT = builtin.builtin_folder() / "teknikcollege-tio", builtin.builtin_folder() / "teknikcollege"
MAPPING = EIGHT / "upgrades" / "fran-tio-kriterier.yaml"

# The ten names, in the order of the headings of a municipality's application:
# https://docplayer.se/2588773-Ansokan-om-teknikcollege-stenungsunds-kommun.html
PUBLISHED = (
    "Regionalt perspektiv",
    "Infrastruktur för utbildningen",
    "Tydlig profil",
    "Samverkan med arbetslivet",
    "Kvalitetssäkring",
    "Kreativ och stimulerande lärmiljö",
    "Maskiner och utrustning",
    "Sammanhållna arbetsdagar",
    "Lagarbete och ämnesintegration",
    "Lärande i arbete",
)


@pytest.fixture(scope="module")
def ten() -> Framework:
    return load_pack(TEN)


@pytest.fixture(scope="module")
def eight() -> Framework:
    return load_pack(EIGHT)


@pytest.fixture(scope="module")
def mapping() -> dict[str, Any]:
    tree, findings = read_yaml_file(MAPPING, MAPPING.name)
    assert tree, findings
    value: dict[str, Any] = tree.value
    return value


def test_the_pack_has_no_fault() -> None:
    assert [finding for finding in lint(TEN) if finding.severity is Severity.ERROR] == []


def test_the_ten_have_their_published_names(ten: Framework) -> None:
    assert (ten.id, ten.edition) == ("teknikcollege", "2015")
    assert tuple(criterion.title.sv for criterion in ten.criteria) == PUBLISHED


def test_what_could_be_read_is_a_must_and_what_could_not_is_a_should(ten: Framework) -> None:
    read = [any(item.demand == "must" for item in criterion.requirements) for criterion in ten.criteria]
    assert read == [True] * 8 + [False] * 2  # of the last two only the names could be read
    assert all(item.verified == (item.demand == "must") for item in ten.requirements.values())


def test_every_criterion_is_asked_about_and_every_requirement_names_its_source(ten: Framework) -> None:
    assert all(criterion.requirements for criterion in ten.criteria)
    assert all(item.sources for item in ten.requirements.values())


def test_a_requirement_of_both_editions_has_the_same_level_and_the_same_words(
    ten: Framework, eight: Framework
) -> None:
    same = ten.requirements.keys() & eight.requirements.keys()
    assert same >= {
        "sammanhallna-arbetsdagar",
        "lagarbete-och-amnesintegration",
        "teknikprogram-och-yrkesprogram",
        "miljo-for-kvinnor-och-man",
    }
    for name in same:
        old, new = ten.requirements[name], eight.requirements[name]
        assert (old.level, old.title, old.guidance) == (new.level, new.title, new.guidance), name
        assert old.checks == new.checks, name


def test_a_workspace_can_carry_over(ten: Framework, eight: Framework) -> None:
    assert (ten.levels, ten.scale, ten.verdict) == (eight.levels, eight.scale, eight.verdict)
    assert ten.kinds.items() <= eight.kinds.items()
    assert ten.measure_names.items() <= eight.measure_names.items()


def test_the_mapping_is_from_the_older_edition(ten: Framework, mapping: dict[str, Any]) -> None:
    assert mapping["from"] == {"framework": ten.id, "edition": ten.edition}


def test_every_older_requirement_is_mapped_to_requirements_of_its_own_level(
    ten: Framework, eight: Framework, mapping: dict[str, Any]
) -> None:
    assert list(mapping["requirements"]) == list(ten.requirements)
    for old, new in mapping["requirements"].items():
        levels = {eight.requirements[name].level for name in new}
        assert levels <= {ten.requirements[old].level}, old
        assert len(set(new)) == len(new), old


def test_a_requirement_of_both_editions_is_mapped_to_itself_alone(
    ten: Framework, eight: Framework, mapping: dict[str, Any]
) -> None:
    for name in ten.requirements.keys() & eight.requirements.keys():
        assert mapping["requirements"][name] == [name]


def test_every_older_criterion_has_a_place_for_its_narratives(
    ten: Framework, eight: Framework, mapping: dict[str, Any]
) -> None:
    assert list(mapping["criteria"]) == [criterion.id for criterion in ten.criteria]
    assert set(mapping["criteria"].values()) <= {criterion.id for criterion in eight.criteria}


def test_a_narrative_does_not_part_from_the_requirements_under_it(
    ten: Framework, eight: Framework, mapping: dict[str, Any]
) -> None:
    """At least one requirement of each older criterion goes where its narratives go, if any goes anywhere."""
    for criterion in ten.criteria:
        targets = {
            eight.criterion_of[new].id
            for item in criterion.requirements
            for new in mapping["requirements"][item.id]
        }
        assert not targets or mapping["criteria"][criterion.id] in targets, criterion.id


def test_every_other_name_of_the_older_edition_has_one_in_the_newer(
    ten: Framework, eight: Framework, mapping: dict[str, Any]
) -> None:
    pairs = {
        "evidence_kinds": (set(ten.kinds), set(eight.kinds)),
        "measures": (set(ten.measure_names), set(eight.measure_names)),
        "levels": ({level.id for level in ten.levels}, {level.id for level in eight.levels}),
        "applications": (set(ten.application_types), set(eight.application_types)),
    }
    for key, (old, new) in pairs.items():
        renamed = mapping[key]
        assert renamed.keys() <= old - new, f"{key}: only what is called otherwise"
        assert {renamed.get(name, name) for name in old} <= new, key
