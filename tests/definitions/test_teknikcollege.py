"""The Teknikcollege pack: what is promised of it in docs/criteria.md and docs/scoring.md."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

import pytest
from pydantic import BaseModel

from tcready.cli.commands import criteria as commands
from tcready.core.framework import (
    ApplicationType,
    Criterion,
    EvidenceKind,
    Framework,
    JudgementCheck,
    Measure,
    Part,
    Requirement,
    Upgrade,
)
from tcready.core.scoring.computed import COMPUTED
from tcready.definitions.case_form import CasesFile, Expect
from tcready.definitions.case_given import KNOWN
from tcready.definitions.cases import case_files
from tcready.definitions.lint import lint
from tcready.definitions.pack_files import read_source
from tcready.definitions.reader import load_pack
from tcready.definitions.shapes import FrameworkFile
from tcready.dossier.completeness import GENERATED
from tests.conftest import PACK, ROOT

GUIDE = (ROOT / "docs" / "criteria.md").read_text("utf-8")
SCORING = (ROOT / "docs" / "scoring.md").read_text("utf-8")
COVERAGE = GUIDE.partition("## Vad paketet för Teknikcollege täcker")[2].partition("## In English")[0]
# Pages of the ten criteria that were in force before the eight.
OLDER = ("https://kfsk.se/", "https://docplayer.se/")


class Row(NamedTuple):
    """A line of the coverage tables: its number in the checklist, what stands for it, and the remark."""

    number: str
    named: tuple[str, ...]
    remark: str


@pytest.fixture(scope="module")
def pack() -> Framework:
    return load_pack(PACK)


def _cells(text: str) -> Iterator[list[str]]:
    """The rows of every table in the text, without heads and rules."""
    lines = text.split("\n")
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        if line.startswith("|") and not line.startswith("|--") and not after.startswith("|--"):
            yield [cell.strip() for cell in line.strip("|").split("|")]


def _rows() -> list[Row]:
    found = []
    for cells in _cells(COVERAGE):
        number = cells.pop(0) if len(cells) == 4 else ""
        assert len(cells) == 3, cells
        found.append(Row(number, tuple(re.findall(r"`([^`]+)`", cells[1])), cells[2]))
    return found


# What the pack asks for, and what is left out


def test_all_lines_of_the_checklist_are_there_once() -> None:
    assert [row.number for row in _rows() if row.number] == [str(number) for number in range(1, 48)]


def test_what_stands_in_the_tables_is_in_the_pack(pack: Framework) -> None:
    known = {*pack.requirements, *(f"applications/{item.id}" for item in pack.applications)}
    assert [name for row in _rows() for name in row.named if name not in known] == []


def test_every_requirement_and_application_stands_in_the_tables(pack: Framework) -> None:
    known = {*pack.requirements, *(f"applications/{item.id}" for item in pack.applications)}
    assert known - {name for row in _rows() for name in row.named} == set()


def test_what_is_left_out_has_a_reason() -> None:
    left_out = [row for row in _rows() if not row.named]
    assert left_out
    assert [row for row in left_out if not row.remark] == []


# Honest about its sources


def test_what_rests_only_on_the_older_criteria_is_unverified_and_every_requirement_has_a_source(
    pack: Framework,
) -> None:
    for item in pack.requirements.values():
        assert item.sources, item.id
        assert all(source.startswith("https://") for source in item.sources), item.id
        if all(source.startswith(OLDER) for source in item.sources):
            assert not item.verified, item.id
        if item.demand == "must":
            assert item.verified, item.id
            assert any(source.startswith("https://www.teknikcollege.se/") for source in item.sources), item.id


def test_gotland_is_why_three_municipalities_may_be_waived(pack: Framework) -> None:
    three = pack.requirements["minst-tre-kommuner"]
    assert (three.demand, three.not_applicable) == ("must", "waivable")
    assert "https://gotland.se/103815" in three.sources
    assert all("Gotland" in text for text in (three.guidance.sv, three.guidance.en))


def test_what_is_redone_every_year_counts_for_twelve_months(pack: Framework) -> None:
    yearly = {
        *("verksamhetsplan", "verksamhetsberattelse", "regional-sjalvskattning", "lokal-sjalvskattning"),
        *("regional-handlingsplan", "lokal-handlingsplan", "enkatresultat", "diplomstatistik"),
        *("elevstatistik", "motesplan", "styrgruppsprotokoll", "konsuppdelad-statistik", "schema"),
    }
    assert {kind.id for kind in pack.evidence_kinds if kind.max_age_months == 12} == yearly
    assert {kind.max_age_months for kind in pack.evidence_kinds if kind.id not in yearly} == {None}


@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_guidance_has_room_for_what_who_and_what_is_not_enough(pack: Framework, language: str) -> None:
    for item in pack.requirements.values():
        text = item.guidance.to(language)
        assert len(re.findall(r"[.!?](?=\s|$)", text)) >= 3, item.id


# Applications


def test_a_part_that_could_not_be_read_is_never_required(pack: Framework) -> None:
    unread = [part for item in pack.applications for part in item.parts if not part.verified]
    assert unread
    assert [part.id for part in unread if part.required] == []


def test_the_parts_are_such_as_tcready_can_write_or_find_and_name_a_page(pack: Framework) -> None:
    for item in pack.applications:
        assert item.parts, item.id
        for part in item.parts:
            assert part.generated is None or part.generated in GENERATED, (item.id, part.id)
            assert (part.source or "").startswith("https://www.teknikcollege.se/"), (item.id, part.id)


def test_a_part_about_both_levels_is_only_asked_of_a_region(pack: Framework) -> None:
    """What tcready writes of the region is empty for an application below it."""
    regional = {"regional-sjalvskattning", "regional-handlingsplan", "kontaktlista"}
    for item in pack.applications:
        if item.level != "region":
            assert regional.isdisjoint(part.generated for part in item.parts), item.id


def test_who_applies_for_what(pack: Framework) -> None:
    assert {item.id: item.level for item in pack.applications} == {
        **dict.fromkeys(
            ("intresseanmalan", "ny-region", "recertifiering", "arsrapport", "kommun-utan-anordnare"),
            "region",
        ),
        "ny-anordnare": "provider",
        "ny-utbildning": "programme",
        "ny-inriktning": "programme",
    }
    assert [item.id for item in pack.applications if item.baseline] == ["recertifiering"]


# Weights and thresholds, as docs/scoring.md tells them


def test_the_weights_told_are_those_of_the_pack(pack: Framework) -> None:
    assert {criterion.weight for criterion in pack.criteria} == {1}
    told = {
        cells[0]: set(re.findall(r"`([^`]+)`", cells[1]))
        for cells in _cells(SCORING)
        if cells[0] in ("2", "3")
    }
    for weight in ("2", "3"):
        assert {item.id for item in pack.requirements.values() if item.weight == int(weight)} == told[weight]
    assert {item.weight for item in pack.requirements.values()} == {1, 2, 3}


def test_the_choices_told_are_those_of_the_pack(pack: Framework) -> None:
    told = {cells[0]: cells[1] for cells in _cells(SCORING)}
    weakest = [item.id for item in pack.requirements.values() if item.rollup == "weakest"]
    assert re.findall(r"`([^`]+)`", told["`weakest`"]) == weakest
    checks = [check for item in pack.requirements.values() for check in item.checks]
    assert {check.judgement for check in checks if isinstance(check, JudgementCheck)} == {3}
    assert told["target of a judgement"] == f"3 of {max(pack.credit_of_level)}"
    ready, conditional = pack.verdict.ready, pack.verdict.conditional
    assert (ready.score, ready.criterion, ready.coverage) == (Fraction(4, 5), Fraction(3, 5), 1)
    assert (conditional.score, conditional.months) == (Fraction(3, 5), 3)
    assert pack.verdict.coverage_floor == Fraction(1, 2)


def test_the_share_of_what_could_not_be_verified_is_the_one_told(pack: Framework) -> None:
    """Every criterion weighs the same, so the share is the mean of the criteria's shares."""
    shares = [
        Fraction(
            sum(item.weight for item in criterion.requirements if not item.verified),
            sum(item.weight for item in criterion.requirements),
        )
        for criterion in pack.criteria
    ]
    share = sum(shares) / len(shares)
    assert f"{share} of the score" in SCORING
    assert sum(not item.verified for item in pack.requirements.values()) == 10
    assert "leaves all ten unassessed" in SCORING


# The guide


def test_the_smallest_pack_is_whole_and_its_case_holds(tmp_path: Path) -> None:
    blocks = re.findall(r"^`(\S+\.yaml)`\n\n```yaml\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)
    assert [name for name, _ in blocks] == [
        *("framework.yaml", "samverkan.yaml", "ansokan.yaml", "cases/avtal.yaml")
    ]
    for name, text in blocks:
        path = tmp_path / "litet" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    assert lint(tmp_path / "litet") == []
    path.write_text(text.replace("2029-12-30", "2029-12-31"), "utf-8")
    assert {finding.code for finding in lint(tmp_path / "litet")} == {"case-differs"}


@pytest.mark.parametrize(
    "form",
    [FrameworkFile, EvidenceKind, Measure, Criterion, Requirement, ApplicationType, Part, Expect, Upgrade],
)
def test_every_key_of_a_file_is_told(form: type[BaseModel]) -> None:
    keys = {field.alias or name for name, field in form.model_fields.items()}
    assert [key for key in sorted(keys) if not _is_told(key)] == []


def test_every_word_of_given_and_every_computed_measure_and_generated_part_is_told() -> None:
    assert [word for word in (*KNOWN, *COMPUTED, *GENERATED) if not _is_told(word)] == []


def test_every_command_is_told() -> None:
    parser = argparse.ArgumentParser()
    commands.configure(parser)
    (below,) = (action for action in parser._actions if isinstance(action, argparse._SubParsersAction))
    assert [name for name in below.choices if f"`tcready criteria {name}" not in GUIDE] == []


def _is_told(word: str) -> bool:
    """Is it in backticks, or a key in an example?"""
    return (
        f"`{word}`" in GUIDE
        or re.search(rf"[`{{ ]{re.escape(word)}:", GUIDE) is not None
        or (re.search(rf"(?m)^{re.escape(word)}:", GUIDE) is not None)
    )


def test_what_is_easily_misjudged_has_a_declared_case() -> None:
    named: set[str] = set()
    for name in case_files(PACK):
        source, findings = read_source(PACK, name, CasesFile)
        assert source is not None, findings
        for case in source.value.cases:
            for stated in (case.expect.states, case.expect.credits, case.expect.reasons):
                named |= {leaf.partition("/")[0] for leaf in stated}
    assert named >= {
        *(
            "minst-tre-kommuner",
            "avtal-hela-perioden",
            "ordforande-foretag-regionalt",
            "verksamhetsplan-arlig",
        ),
        *("foretagsmajoritet-regionalt", "diplom-och-intyg-foljs-upp", "alla-anordnare-har-styrgrupp"),
        *("larande-i-arbete", "minst-40-veckor"),
    }
