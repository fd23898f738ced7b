"""`xray`, typed: each finding with its place, and silence where there is nothing."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Typed

DAY = ("--as-of", "2025-12-31")


def test_each_finding_has_a_sentence_an_advice_and_a_place_there_is(
    typed: Typed, stockholm_2025: Path
) -> None:
    answer = typed("xray", *DAY, "--workspace", stockholm_2025, "--json")
    assert answer.code == 0
    status = typed("status", *DAY, "--workspace", stockholm_2025, "--json").json
    scoring = {
        (requirement["id"], leaf["subject"])
        for criterion in status["criteria"]
        for requirement in criterion["requirements"]
        for leaf in requirement["subjects"]
        if leaf["state"] in ("met", "partial")
    }
    records = typed("evidence", "list", "--workspace", stockholm_2025, "--json").json["evidence"]
    findings = answer.json["findings"]
    assert findings
    for finding in findings:
        assert (finding["requirement"], finding["subject"]) in scoring
        assert finding["evidence"] in {record["id"] for record in records}
        assert finding["message"].endswith(".")
        assert finding["advice"].endswith(".")


def test_the_record_of_2020_without_an_end_is_old(typed: Typed, stockholm_2025: Path) -> None:
    findings = typed("xray", *DAY, "--workspace", stockholm_2025, "--json").json["findings"]
    old = [finding for finding in findings if finding["code"] == "old_evidence"]
    assert [finding["evidence"] for finding in old] == ["jarfalla-programutbud"]


def test_it_is_told_in_words_with_what_to_do(typed: Typed, stockholm_2025: Path) -> None:
    out = typed("xray", *DAY, "--workspace", stockholm_2025).out
    assert "Gammalt underlag utan slutdatum (1)" in out
    assert "• «Järfälla gymnasium i kommunens arkivförteckning» är 61 månader gammalt" in out
    assert "    utbildningsform · jarfalla-teknik · jarfalla-programutbud" in out


def test_only_the_subject_asked_about(typed: Typed, stockholm_2025: Path) -> None:
    words = ("xray", *DAY, "--subject", "haninge", "--workspace", stockholm_2025, "--json")
    found = {finding["subject"] for finding in typed(*words).json["findings"]}
    assert found <= {"haninge", "fredrika-bremergymnasiet", "fredrika-industriteknik"}


def test_an_acceptance_of_ones_own_is_found(typed: Typed, stockholm_2025: Path, tmp_path: Path) -> None:
    (tmp_path / "plan.pdf").write_bytes(b"%PDF-1.4 plan")
    words = ["evidence", "add", "plan.pdf", "--kind", "kvalitetsplan", "--owner", "Anna Ek"]
    words += ["--requirement", "kvalitetsarbete-regionalt-och-lokalt", "--subject", "stockholmsregionen"]
    added = typed(*words, "--workspace", stockholm_2025, "--as", "Anna Ek", "--json").json
    assert (
        typed("evidence", "accept", added["id"], "--workspace", stockholm_2025, "--as", "Anna Ek").code == 0
    )
    findings = typed("xray", "--workspace", stockholm_2025, "--json").json["findings"]
    told = [finding for finding in findings if finding["code"] == "accepted_by_supplier"]
    assert [(finding["evidence"], finding["requirement"]) for finding in told] == [
        (added["id"], "kvalitetsarbete-regionalt-och-lokalt")
    ]
    assert told[0]["message"].startswith("Anna Ek ansvarar för «")


def test_nothing_odd_is_said_so(typed: Typed, stockholm_2025: Path) -> None:
    answer = typed("xray", "--as-of", "2015-01-01", "--workspace", stockholm_2025)
    assert (answer.code, answer.out) == (0, "Inget av det som räknas ser konstigt ut.\n")
