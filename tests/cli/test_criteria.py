"""Packs from the command line: confirmed, corrected, compared, upgraded, begun."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from tests.cli.conftest import Typed
from tests.review.ten import ten_criteria_region

DAY = ("--as-of", "2026-03-01")


@pytest.fixture
def ten(typed: Typed, tmp_path: Path) -> Path:
    """A workspace on the ten criteria."""
    folder = tmp_path / "ten"
    assert typed("init", folder, "--from", ten_criteria_region(tmp_path / "plain")).code == 0
    return folder


def test_a_dry_run_tells_and_changes_nothing(typed: Typed, ten: Path) -> None:
    before = typed("status", "--json", *DAY, "--workspace", ten).out
    told = typed("criteria", "upgrade", "2023", "--dry-run", "--json", *DAY, "--workspace", ten).json
    assert (told["from"]["edition"], told["to"]["edition"], told["dry_run"]) == ("2015", "2023", True)
    states = {
        (leaf["requirement"], leaf["subject"]): (leaf["before"], leaf["after"]) for leaf in told["leaves"]
    }
    # Judged by another wording: somebody judges again. The same wording: as it was, so not listed.
    assert states[("gemensam-regional-resurs", "provregionen")] == ("met", "not_assessed")
    assert ("lagarbete-och-amnesintegration", "skolan") not in states
    assert states[("namnet-galler-i-tre-ar", "provregionen")] == ("met", None)
    assert states[("regionala-diplomkrav-beslutade", "provregionen")] == (None, "not_assessed")
    assert told["rejudge"] == [{"requirement": "gemensam-regional-resurs", "subject": "provregionen"}]
    assert typed("status", "--json", *DAY, "--workspace", ten).out == before
    assert [path.name for path in (ten / "criteria").iterdir()] == ["teknikcollege"]


def test_from_ten_criteria_to_eight(typed: Typed, ten: Path) -> None:
    here = ("--workspace", ten)
    taken = typed("snapshot", "take", "--json", *DAY, *here).json
    planned = typed("criteria", "upgrade", "2023", "--dry-run", "--json", *DAY, *here).json
    done = typed("criteria", "upgrade", "2023", "--json", *DAY, *here).json
    assert done["after"] == planned["after"]

    status = typed("status", "--json", *DAY, *here).json
    assert status["framework"]["edition"] == "2023"
    assert {name: status[name] for name in ("score", "assessed", "coverage")} == {
        name: done["after"][name] for name in ("score", "assessed", "coverage")
    }
    leaves = {
        (requirement["id"], leaf["subject"]): leaf
        for criterion in status["criteria"]
        for requirement in criterion["requirements"]
        for leaf in requirement["subjects"]
    }
    # The agreement was accepted for one older requirement and now speaks for the two that ask for the same.
    for name in ("minst-tre-kommuner", "avtal-hela-perioden"):
        assert leaves[(name, "provregionen")]["state"] == "met"
    assert leaves[("gemensam-regional-resurs", "provregionen")]["checks"][0]["reason"] == "text_changed"
    assert leaves[("lagarbete-och-amnesintegration", "skolan")]["state"] == "met"

    # Nothing is lost: the older links, judgements and decisions are there, and listed apart.
    kept = typed("criteria", "show", "--retired", "--json", *here).json["retired"]
    assert {row["requirement"]: (row["evidence"], row["judgements"]) for row in kept} == {
        "kommuner-samverkar-genom-avtal": (["avtal"], 0),
        "namnet-galler-i-tre-ar": (["beslut-om-namnet"], 0),
        "gemensam-resurs-for-kommuner-och-foretag": ([], 1),
    }
    assert next(row["title"] for row in kept) == "Närliggande kommuner har avtal om att samverka"

    # What was frozen can be recomputed; the old pack is still there.
    assert typed("verify", *here).code == 0
    frozen = typed("snapshot", "show", taken["id"], "--json", *here).json
    assert frozen["framework"]["edition"] == "2015"
    assert len(list((ten / "criteria").glob("*/framework.yaml"))) == 2

    # Judged again, it counts.
    judged = typed(
        "judge",
        "gemensam-regional-resurs",
        "--subject",
        "provregionen",
        "--level",
        "3",
        "--on",
        "2026-02-01",
        *here,
    )
    assert judged.code == 0
    after = Fraction(typed("status", "--json", *DAY, *here).json["score"]["exact"])
    assert after > Fraction(status["score"]["exact"])

    # Two older criteria have become one, with both texts.
    out = ten.parent / "ut"
    assert typed("export", out, *here).code == 0
    text = (out / "narratives" / "utbildning-inom-teknikcollege--skolan.md").read_text("utf-8")
    assert "verkstadsgolvet" in text
    assert "tillsammans" in text
    assert "modern-utrustning,skolan" in (out / "plan.csv").read_text("utf-8")

    # Out and in again: the same.
    again = ten.parent / "igen"
    assert typed("init", again, "--from", out).code == 0
    one, other = (typed("status", "--json", *DAY, "--workspace", folder).json for folder in (ten, again))
    assert one == other


@pytest.mark.parametrize(
    ("edition", "said"), [("2015", "följer redan"), ("1999", "2015, 2023")], ids=["the same", "unknown"]
)
def test_an_edition_that_leads_nowhere(typed: Typed, ten: Path, edition: str, said: str) -> None:
    answer = typed("criteria", "upgrade", edition, "--workspace", ten)
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err


def test_a_newer_edition_is_told_of_and_never_taken(typed: Typed, ten: Path, stockholm_2025: Path) -> None:
    assert "tcready criteria upgrade 2023 --dry-run" in typed("status", "--workspace", ten).out
    assert "criteria upgrade" not in typed("status", "--workspace", stockholm_2025).out
    assert typed("status", "--json", "--workspace", ten).json["framework"]["edition"] == "2015"


def test_an_edited_pack_is_seen_by_verify(typed: Typed, ten: Path) -> None:
    head = ten / "criteria" / "teknikcollege" / "framework.yaml"
    head.write_text(head.read_text("utf-8").replace('score: "0.80"', 'score: "0.10"'), "utf-8")
    answer = typed("verify", "--workspace", ten)
    assert answer.code == 4
    assert "Kriteriepaketet är inte det som arbetsytan följer" in answer.out + answer.err


def test_a_demand_that_the_region_has_read(typed: Typed, stockholm_2025: Path) -> None:
    here = ("--workspace", stockholm_2025)
    name = "larande-i-arbete"
    assert "Obekräftat" in typed("criteria", "show", name, *here).out
    made = typed(
        "criteria", "confirm", name, "--source", "RTS handbok s. 14", "--on", "2026-02-01", "--json", *here
    )
    assert (made.json["source"], made.json["on"]) == ("RTS handbok s. 14", "2026-02-01")
    assert (
        "Bekräftat av regionen: RTS handbok s. 14, 2026-02-01" in typed("criteria", "show", name, *here).out
    )
    shown = typed("criteria", "show", name, "--json", *here).json
    assert (shown["verified"], shown["confirmed"]["source"]) == (True, "RTS handbok s. 14")
    assert any(
        "criteria.confirm" in str(e) for e in typed("journal", "show", "--json", *here).json["journal"]
    )
    assert typed("verify", *here).code == 0
    page = stockholm_2025.parent / "ansokan.html"
    assert typed("dossier", "export", "-o", page, *here).code == 0
    assert "RTS handbok s. 14" in page.read_text("utf-8")
    assert typed("undo", *here).code == 0
    assert "Obekräftat" in typed("criteria", "show", name, *here).out


def test_a_demand_that_is_corrected(typed: Typed, stockholm_2025: Path, tmp_path: Path) -> None:
    here = ("--workspace", stockholm_2025)
    name = "apl-minst-15-veckor"
    before = typed("status", "--json", *here).json["framework"]["digest"]
    rule = tmp_path / "rattelse.yaml"
    rule.write_text("demand: must\nchecks:\n  - {measure: apl-veckor, at_least: 20}\n", "utf-8")
    assert typed("criteria", "confirm", name, "--source", "s. 15", "--correct", rule, *here).code == 0
    status = typed("status", "--json", *here).json
    asked = next(r for c in status["criteria"] for r in c["requirements"] if r["id"] == name)
    assert asked["demand"] == "must"
    assert [check["kind"] for check in asked["subjects"][0]["checks"]] == ["measure"]
    assert status["framework"]["digest"] != before
    # It goes out and comes in with the plain files.
    out, again = tmp_path / "ut", tmp_path / "igen"
    assert typed("export", out, *here).code == 0
    assert typed("init", again, "--from", out).code == 0
    assert typed("status", "--json", "--workspace", again).json["framework"] == status["framework"]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("demand: mst\n", "1:9"),
        ("checks:\n  - {evidence: finns-inte}\n", "finns-inte"),
        ("checks: []\n", "1:9"),
        ("id: annat\n", "1:1"),
        ("", "1"),
    ],
)
def test_a_wrong_correction_is_refused_whole(
    typed: Typed, stockholm_2025: Path, tmp_path: Path, text: str, where: str
) -> None:
    rule = tmp_path / "rattelse.yaml"
    rule.write_text(text, "utf-8")
    here = ("--workspace", stockholm_2025)
    answer = typed("criteria", "confirm", "larande-i-arbete", "--source", "s. 1", "--correct", rule, *here)
    assert answer.code == 2
    assert where in answer.err
    assert typed("criteria", "show", "larande-i-arbete", "--json", *here).json["confirmed"] is None


def test_what_differs_between_two_packs(typed: Typed) -> None:
    told = typed("criteria", "diff", "teknikcollege-tio", "teknikcollege", "--json").json
    changes = {(c["what"], c["kind"], c["name"]): (c["before"], c["after"]) for c in told["changes"]}
    assert ("requirement", "retired", "profil-kopplad-till-foretagen") in changes
    assert ("requirement", "added", "minst-40-veckor") in changes
    assert changes[("criterion", "became", "regional-samverkan")] == (
        "regionalt-perspektiv",
        "regional-samverkan",
    )
    words = typed("criteria", "diff", "teknikcollege-tio", "teknikcollege").out
    assert "Utgår: Utbildningens profil hänger ihop med företagens" in words
    assert "Paketen säger samma sak." in typed("criteria", "diff", "teknikcollege", "teknikcollege@2023").out
    assert typed("criteria", "diff", "teknikcollege", "finns-inte").code == 2


def test_a_pack_to_start_from(typed: Typed, tmp_path: Path) -> None:
    mine = tmp_path / "mitt"
    assert typed("criteria", "new", mine, "--id", "byggcollege").code == 0
    assert typed("criteria", "lint", mine).out.strip() == "Inga fel."
    assert typed("criteria", "show", mine.name, "--criteria", tmp_path, "--json").json["id"] == "byggcollege"
    assert typed("criteria", "new", mine).code == 2
    assert typed("criteria", "new", tmp_path / "a", "--id", "Å Ä").code == 2
    case = mine / "cases" / "samverkan.yaml"
    case.write_text(case.read_text("utf-8").replace("tva-kommuner: partial", "tva-kommuner: met"), "utf-8")
    answer = typed("criteria", "lint", mine)
    assert answer.code == 1
    assert "samverkan.yaml:24:30: case-differs: Fallet väntar sig met, men det blir partial." in answer.out
