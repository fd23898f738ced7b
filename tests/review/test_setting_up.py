"""A new workspace is whole, or is not there."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tcready.core.errors import Faulty, TcreadyError, WrongInput
from tcready.core.records import Period
from tcready.review.desk import Desk, open_desk
from tcready.review.setting_up import Founding, found_empty, found_from
from tests.conftest import EVIDENCE, PACK

AT = datetime(2025, 12, 31, 12, 0, tzinfo=UTC)
FOUNDING = Founding("processledare", AT)
PERIOD = Period(from_=date(2026, 1, 1), through=date(2028, 12, 31))


def _open(folder: Path, actor: str = "processledare") -> Desk:
    return open_desk(folder, actor=actor, clock=lambda: AT)


def test_an_empty_one_has_the_applicant_and_nothing_else(tmp_path: Path) -> None:
    found_empty(tmp_path / "w", "teknikcollege", "ny-region", "Teknikcollege Norrby", PERIOD, FOUNDING)
    with _open(tmp_path / "w") as desk:
        assert [subject.title for subject in desk.records.subjects] == ["Teknikcollege Norrby"]
        assert desk.records.evidence == ()
        readiness = desk.readiness(date(2026, 1, 1))
        assert readiness.verdict.state == "undetermined"
        assert "no_subject" in {clause.clause for clause in readiness.verdict.violated}


def test_the_pack_is_pinned_inside(tmp_path: Path) -> None:
    found_empty(tmp_path / "w", "teknikcollege", "ny-region", "Norrby", PERIOD, FOUNDING)
    for file in PACK.rglob("*.yaml"):
        pinned = tmp_path / "w" / "criteria" / "teknikcollege" / file.relative_to(PACK)
        assert pinned.read_bytes() == file.read_bytes()


def test_a_pack_of_ones_own_comes_first(tmp_path: Path) -> None:
    own = tmp_path / "packs" / "teknikcollege"
    shutil.copytree(PACK, own)
    head = own / "framework.yaml"
    head.write_text(head.read_text().replace('coverage_floor: "0.5"', 'coverage_floor: "0.4"'))
    founding = Founding("x", AT, [tmp_path / "packs"])
    found_empty(tmp_path / "w", "teknikcollege", "ny-region", "Norrby", PERIOD, founding)
    with _open(tmp_path / "w") as desk:
        assert str(desk.framework.verdict.coverage_floor) == "2/5"


@pytest.mark.parametrize("name", ["stockholm-2021", "stockholmsregionen-2025"])
def test_the_examples_come_in_without_a_remark(name: str, tmp_path: Path) -> None:
    assert found_from(tmp_path / "w", EVIDENCE / name, FOUNDING) == []


def test_an_error_leaves_nothing_behind(tmp_path: Path) -> None:
    source = tmp_path / "filer"
    shutil.copytree(EVIDENCE / "stockholm-2021", source)
    with (source / "judgements.yaml").open("a") as stream:
        stream.write(
            "- {requirement: nej, subject: stockholmsregionen, reviewer: x, level: 9, on: 2021-05-01}\n"
        )
    with pytest.raises(Faulty) as refused:
        found_from(tmp_path / "w", source, FOUNDING)
    assert {finding.where.file for finding in refused.value.findings} == {"judgements.yaml"}
    assert all(finding.where.line for finding in refused.value.findings)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["filer"]


def test_never_over_something_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "w").mkdir()
    (tmp_path / "w" / "mitt.txt").write_text("kvar")
    with pytest.raises(WrongInput):
        found_from(tmp_path / "w", EVIDENCE / "stockholm-2021", FOUNDING)
    assert [path.name for path in (tmp_path / "w").iterdir()] == ["mitt.txt"]


def test_an_edition_that_is_not_the_packs_is_told(tmp_path: Path) -> None:
    source = tmp_path / "filer"
    shutil.copytree(EVIDENCE / "stockholm-2021", source)
    head = source / "workspace.yaml"
    head.write_text(head.read_text().replace('"2023"', '"2019"'))
    with pytest.raises(TcreadyError, match="2019"):
        found_from(tmp_path / "w", source, FOUNDING)
