from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from tcready.core.errors import Faulty
from tcready.definitions.reader import load_pack, read_pack
from tests.definitions.packs import SMALL_PACK, changed, copied, seen

# file, the text there, the text instead, and what is found (file:line:column code)
LOCAL = "  - {id: local, title: {sv: Lokal, en: Locality}}\n"
AVTAL = "  - {id: avtal, title: {sv: Kontrakt, en: Contract}}\n"
DIPLOM = "  - {id: antal-diplom, title: {sv: Bevis, en: Certificates}, from: evidence}\n"
BROKEN = [
    # the head's own values
    ("framework.yaml", "format: 1", "format: 2", ["framework.yaml:1:9 unknown-format"]),
    ("framework.yaml", "format: 1\n", "", ["framework.yaml:1:1 missing-key"]),
    ("framework.yaml", "id: small", "id: Litet Paket", ["framework.yaml:2:5 not-a-slug"]),
    ("framework.yaml", 'edition: "2026"', "edition:", ["framework.yaml:3:9 no-value"]),
    ("framework.yaml", 'edition: "2026"', 'edition: " "', ["framework.yaml:3:10 blank"]),
    (
        "framework.yaml",
        "edition:",
        "editon:",
        ["framework.yaml:1:1 missing-key", "framework.yaml:3:1 unknown-key"],
    ),
    (
        "framework.yaml",
        "en: Small pack",
        "de: Klein",
        ["framework.yaml:4:8 missing-key", "framework.yaml:4:26 unknown-key"],
    ),
    ("framework.yaml", "{level: 1,", "{level: ett,", ["framework.yaml:10:13 not-whole"]),
    ("framework.yaml", '"0.5", title', "1.5, title", ["framework.yaml:10:24 not-a-share"]),
    ("framework.yaml", '"0.80"', "80 %", ["framework.yaml:19:18 not-exact"]),
    ("framework.yaml", "months: 3", "months: 0", ["framework.yaml:20:40 below-one"]),
    ("framework.yaml", '  coverage_floor: "0.5"\n', "", ["framework.yaml:19:3 missing-key"]),
    ("framework.yaml", "from: evidence", "from: hand", ["framework.yaml:17:65 not-a-choice"]),
    (
        "framework.yaml",
        "  - samverkan.yaml\n  - kvalitet.yaml",
        "  samverkan.yaml",
        ["framework.yaml:23:3 not-a-list"],
    ),
    # the head against itself
    ("framework.yaml", "  - {id: local,", LOCAL + "  - {id: local,", ["framework.yaml:8:10 duplicate-id"]),
    (
        "framework.yaml",
        "evidence_kinds:\n",
        "evidence_kinds:\n" + AVTAL,
        ["framework.yaml:14:10 duplicate-id"],
    ),
    ("framework.yaml", "measures:\n", "measures:\n" + DIPLOM, ["framework.yaml:18:10 duplicate-id"]),
    ("framework.yaml", "{level: 0,", "{level: 1,", ["framework.yaml:10:13 scale-levels"]),
    ("framework.yaml", "credit: 1,", 'credit: "0.5",', ["framework.yaml:11:24 scale-credits"]),
    ("framework.yaml", "from: computed", "from: evidence", ["framework.yaml:16:90 computed-name"]),
    ("framework.yaml", "from: evidence", "from: computed", ["framework.yaml:17:10 not-computed"]),
    # the files it names
    ("framework.yaml", "- kvalitet.yaml", "- kvalite.yaml", ["framework.yaml:24:5 no-such-file"]),
    ("framework.yaml", "- kvalitet.yaml", "- samverkan.yaml", ["framework.yaml:24:5 duplicate-file"]),
    ("framework.yaml", "- kvalitet.yaml", "- framework.yaml", ["framework.yaml:24:5 duplicate-file"]),
    ("framework.yaml", "- kvalitet.yaml", "- applications", ["framework.yaml:24:5 not-a-file"]),
    ("framework.yaml", "- kvalitet.yaml", "- ../small/kvalitet.yaml", ["framework.yaml:24:5 outside-pack"]),
    ("framework.yaml", "- kvalitet.yaml", "- /etc/passwd", ["framework.yaml:24:5 outside-pack"]),
    ("framework.yaml", "- kvalitet.yaml", "- C:/kvalitet.yaml", ["framework.yaml:24:5 outside-pack"]),
    ("framework.yaml", "- kvalitet.yaml", "- applications\\ny.yaml", ["framework.yaml:24:5 outside-pack"]),
    ("framework.yaml", "- kvalitet.yaml", "- ./kvalitet.yaml", ["framework.yaml:24:5 outside-pack"]),
    # YAML that is refused
    ("kvalitet.yaml", "sv: Kvalitet", "sv: &namn Kvalitet", ["kvalitet.yaml:2:13 yaml-alias"]),
    ("kvalitet.yaml", "sv: Kvalitet", "sv: !!str Kvalitet", ["kvalitet.yaml:2:13 yaml-tag"]),
    ("kvalitet.yaml", "    verified: false", "    level: region", ["kvalitet.yaml:9:5 duplicate-key"]),
    ("kvalitet.yaml", "id: kvalitet\n", "id: kvalitet: två\n", ["kvalitet.yaml:1:13 yaml-syntax"]),
    # a criterion's own values
    ("kvalitet.yaml", "about:", "abuot:", ["kvalitet.yaml:1:1 missing-key", "kvalitet.yaml:3:1 unknown-key"]),
    ("kvalitet.yaml", "demand: should", "demand: kanske", ["kvalitet.yaml:8:13 not-a-choice"]),
    ("kvalitet.yaml", "verified: false", "verified: no", ["kvalitet.yaml:9:15 not-yes-no"]),
    ("samverkan.yaml", "weight: 3", "weight: -1", ["samverkan.yaml:8:13 negative"]),
    ("samverkan.yaml", "since: 2018-01-01", "since: 2018-02-30", ["samverkan.yaml:20:12 not-a-day"]),
    ("samverkan.yaml", "count: 2", "cuont: 2", ["samverkan.yaml:27:31 unknown-key"]),
    ("samverkan.yaml", "at_least: 3", "at_least: 3, at_most: 4", ["samverkan.yaml:14:9 one-comparison"]),
    ("kvalitet.yaml", "from: 0", "from: 10", ["kvalitet.yaml:16:53 from-wrong-side"]),
    ("kvalitet.yaml", "{judgement: 2}", "{bedömning: 2}", ["kvalitet.yaml:15:9 unknown-check"]),
    # a criterion against the head and the others
    ("kvalitet.yaml", "id: kvalitet\n", "id: samverkan\n", ["kvalitet.yaml:1:5 duplicate-id"]),
    ("kvalitet.yaml", "id: forbattring", "id: styrgrupp", ["kvalitet.yaml:5:9 duplicate-id"]),
    ("kvalitet.yaml", "level: local", "level: lokal", ["kvalitet.yaml:7:12 undeclared-level"]),
    ("kvalitet.yaml", "antal-diplom", "antal-diplm", ["kvalitet.yaml:16:19 undeclared-measure"]),
    ("kvalitet.yaml", "judgement: 2", "judgement: 3", ["kvalitet.yaml:15:21 undeclared-judgement"]),
    ("kvalitet.yaml", "judgement: 2", "judgement: 0", ["kvalitet.yaml:15:21 judgement-without-credit"]),
    ("kvalitet.yaml", "demand: should", "demand: must", ["kvalitet.yaml:9:15 must-unverified"]),
    ("samverkan.yaml", "evidence: protokoll", "evidence: protocol", ["samverkan.yaml:27:20 undeclared-kind"]),
    ("samverkan.yaml", "retired: 2030-01-01", "retired: 2017-12-31", ["samverkan.yaml:21:14 retired-early"]),
    # an application
    ("applications/ny.yaml", "level: region", "level: land", ["applications/ny.yaml:3:8 undeclared-level"]),
    (
        "applications/ny.yaml",
        "evidence: avtal",
        "evidence: avtalet",
        ["applications/ny.yaml:6:62 undeclared-kind"],
    ),
    ("applications/ny.yaml", "id: avtal", "id: ansokan", ["applications/ny.yaml:6:10 duplicate-id"]),
    ("applications/ny.yaml", ", evidence: avtal", "", ["applications/ny.yaml:6:5 one-origin"]),
]


@pytest.mark.parametrize(("file", "old", "new", "expected"), BROKEN)
def test_a_fault_is_found_where_it_stands(
    tmp_path: Path, file: str, old: str, new: str, expected: list[str]
) -> None:
    pack = changed(tmp_path, file, old, new)
    framework, findings = read_pack(pack)
    assert seen(pack, findings) == expected
    assert framework is None


def test_the_small_pack_reads_as_it_stands() -> None:
    framework, findings = read_pack(SMALL_PACK)
    assert findings == []
    assert framework is not None
    assert [criterion.id for criterion in framework.criteria] == ["samverkan", "kvalitet"]
    assert list(framework.requirements) == ["tre-kommuner", "styrgrupp", "forbattring"]
    assert framework.requirements["tre-kommuner"].weight == 3
    assert framework.credit_of_level == {0: Fraction(0), 1: Fraction(1, 2), 2: Fraction(1)}
    assert framework.edition == "2026"
    assert framework.measure_names["antal-diplom"].source == "evidence"


def test_a_comment_or_another_order_of_keys_is_the_same_pack(tmp_path: Path) -> None:
    pack = changed(
        tmp_path, "framework.yaml", 'id: small\nedition: "2026"', "edition: '2026' # nyast\nid: small"
    )
    assert load_pack(pack).digest == load_pack(SMALL_PACK).digest


def test_faults_of_all_files_come_at_once_in_the_order_of_the_files(tmp_path: Path) -> None:
    pack = changed(tmp_path, "framework.yaml", "months: 3", "months: tre")
    for name, old, new in [
        ("samverkan.yaml", "level: region", "level: Region"),
        ("samverkan.yaml", "count: 2", "count: två"),
        ("kvalitet.yaml", "id: forbattring", "id: styrgrupp"),
        ("applications/ny.yaml", "level: region", "nivå: region"),
    ]:
        path = pack / name
        path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    framework, findings = read_pack(pack)
    assert framework is None
    assert seen(pack, findings) == [
        "applications/ny.yaml:1:1 missing-key",
        "applications/ny.yaml:3:1 unknown-key",
        "framework.yaml:20:40 not-whole",
        "samverkan.yaml:7:12 not-a-slug",
        "samverkan.yaml:27:38 not-whole",
    ]


def test_loading_a_faulty_pack_raises_all_its_findings(tmp_path: Path) -> None:
    pack = changed(tmp_path, "kvalitet.yaml", "judgement: 2", "judgement: 9")
    with pytest.raises(Faulty) as raised:
        load_pack(pack)
    assert seen(pack, raised.value.findings) == ["kvalitet.yaml:15:21 undeclared-judgement"]


def test_an_undeclared_name_is_told_what_is_near(tmp_path: Path) -> None:
    pack = changed(tmp_path, "samverkan.yaml", "evidence: protokoll", "evidence: protocol")
    _, [finding] = read_pack(pack)
    assert dict(finding.message.values) == {"name": "protocol", "near": "protokoll, avtal"}


@pytest.mark.parametrize("linked", ["kvalitet.yaml", "applications"])
def test_links_in_a_pack_are_not_followed(tmp_path: Path, linked: str) -> None:
    pack = copied(tmp_path)
    (pack / linked).rename(tmp_path / "outside")
    (pack / linked).symlink_to(tmp_path / "outside")
    framework, findings = read_pack(pack)
    assert framework is None
    line = {"kvalitet.yaml": 24, "applications": 26}[linked]
    assert seen(pack, findings) == [f"framework.yaml:{line}:5 symlink"]


def test_a_pack_may_itself_be_reached_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(copied(tmp_path))
    assert load_pack(tmp_path / "link").id == "small"


def test_a_folder_without_a_pack_is_one_finding(tmp_path: Path) -> None:
    assert seen(tmp_path, read_pack(tmp_path)[1]) == ["framework.yaml no-such-file"]


def test_a_head_that_is_only_a_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "framework.yaml").write_text("hej", encoding="utf-8")
    assert seen(tmp_path, read_pack(tmp_path)[1]) == ["framework.yaml:1:1 not-a-group"]


def test_an_empty_head_is_refused(tmp_path: Path) -> None:
    (tmp_path / "framework.yaml").write_text("", encoding="utf-8")
    assert seen(tmp_path, read_pack(tmp_path)[1]) == ["framework.yaml:1:1 no-value"]
