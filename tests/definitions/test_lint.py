from __future__ import annotations

from pathlib import Path

import pytest

from tcready.core.finding import Severity
from tcready.definitions.lint import lint
from tests.definitions.packs import SMALL_PACK, changed, copied, seen

SAME = "Samma text på båda språken, fast längre än trettio tecken."
GUIDANCE = "Beskriv hur ni följer upp och vad ni har ändrat det senaste året."
NEEDS = "  - {id: needs_covered, title: {sv: Behov, en: Needs}, from: computed}\n"

# file, the text there, the text instead, and what is remarked on (file:line:column code)
REMARKS = [
    (
        "framework.yaml",
        "evidence_kinds:\n",
        "evidence_kinds:\n  - {id: brev, title: {sv: Brev, en: Letter}}\n",
        ["framework.yaml:13:10 unused-kind"],
    ),
    ("framework.yaml", "measures:\n", "measures:\n" + NEEDS, ["framework.yaml:16:10 unused-measure"]),
    ("framework.yaml", 'score: "0.60"', 'score: "0.90"', ["framework.yaml:20:24 thresholds-crossed"]),
    ("framework.yaml", 'coverage: "1"', 'coverage: "0.4"', ["framework.yaml:21:19 thresholds-crossed"]),
    (
        "framework.yaml",
        "{sv: Region, en: Region}",
        f'{{sv: "{SAME}", en: "{SAME}"}}',
        ["framework.yaml:6:96 untranslated"],
    ),
    ("kvalitet.yaml", '    sources: ["https://example.org/c"]\n', "", ["kvalitet.yaml:5:5 no-source"]),
    ("kvalitet.yaml", GUIDANCE, "å" * 40, []),
    ("kvalitet.yaml", GUIDANCE, "å" * 39, ["kvalitet.yaml:11:11 short-guidance"]),
    ("samverkan.yaml", "weight: 3", "weight: 0", ["samverkan.yaml:8:13 weightless-must"]),
    ("samverkan.yaml", "count: 2", "covers: period", ["samverkan.yaml:27:39 ages-before-period"]),
    ("samverkan.yaml", "at_least: 3", "below: 0", ["samverkan.yaml:14:57 unreachable-target"]),
]


@pytest.mark.parametrize(("file", "old", "new", "expected"), REMARKS)
def test_a_remark_is_made_where_it_belongs(
    tmp_path: Path, file: str, old: str, new: str, expected: list[str]
) -> None:
    pack = changed(tmp_path, file, old, new)
    findings = lint(pack)
    assert seen(pack, findings) == expected
    assert {finding.severity for finding in findings} <= {Severity.WARNING}


def test_the_small_pack_has_nothing_to_remark_on() -> None:
    assert lint(SMALL_PACK) == []


def test_a_share_can_never_be_above_one(tmp_path: Path) -> None:
    pack = changed(tmp_path, "framework.yaml", "measures:\n", "measures:\n" + NEEDS)
    file = pack / "kvalitet.yaml"
    text = file.read_text(encoding="utf-8")
    for target, expected in [
        ("at_least: 1", []),
        ("at_least: 1.1", ["unreachable-target"]),
        ("above: 1", ["unreachable-target"]),
    ]:
        file.write_text(text + f"      - {{measure: needs_covered, {target}}}\n", encoding="utf-8")
        assert [finding.code for finding in lint(pack)] == expected


def test_a_criterion_without_requirements_is_remarked_on(tmp_path: Path) -> None:
    pack = copied(tmp_path)
    file = pack / "kvalitet.yaml"
    head, _ = file.read_text(encoding="utf-8").split("requirements:")
    file.write_text(head + "requirements: []\n", encoding="utf-8")
    assert seen(pack, lint(pack)) == [
        "framework.yaml:17:10 unused-measure",
        "kvalitet.yaml:4:15 no-requirements",
    ]


def test_a_file_that_nothing_names_is_remarked_on(tmp_path: Path) -> None:
    pack = copied(tmp_path)
    for name in ("gammal.yaml", "applications/utkast.yaml", "README.md", ".gitignore"):
        (pack / name).write_text("a", encoding="utf-8")
    assert seen(pack, lint(pack)) == ["applications/utkast.yaml unnamed-file", "gammal.yaml unnamed-file"]


def test_what_a_broken_file_might_use_is_not_called_unused(tmp_path: Path) -> None:
    pack = changed(tmp_path, "kvalitet.yaml", "demand: should", "demand: kanske")
    [finding] = lint(pack)
    assert (finding.severity, finding.code) == (Severity.ERROR, "not-a-choice")


def test_faults_and_remarks_come_together(tmp_path: Path) -> None:
    pack = changed(tmp_path, "framework.yaml", "- kvalitet.yaml", "- kvalite.yaml")
    assert seen(pack, lint(pack)) == ["framework.yaml:24:5 no-such-file", "kvalitet.yaml unnamed-file"]
