"""Agreements signed one party at a time from the command line, on the real case."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Typed

DAY = ("--as-of", "2025-12-31")


def test_the_municipalities_of_the_real_case(typed: Typed, stockholm_2025: Path) -> None:
    here = ("--workspace", stockholm_2025)
    told = typed("evidence", "signed", *DAY, *here)
    assert told.code == 0
    assert "4 av 4 kommuner har skrivit under" in told.out
    assert "✓ 2025-06-09" in told.out
    value = typed("evidence", "signed", "--json", *DAY, *here).json
    assert [row["organisation"] for row in value["municipalities"]] == [
        "huddinge-kommun",
        "sodertalje-kommun",
        "jarfalla-kommun",
        "haninge-kommun",
    ]
    (agreement,) = value["agreements"]
    assert (agreement["id"], agreement["signed"], agreement["covers_period"]) == ("avtal-2026", 4, True)


def test_a_signature_taken_back_costs_the_measure_until_it_is_accepted_again(
    typed: Typed, stockholm_2025: Path
) -> None:
    here = ("--workspace", stockholm_2025)
    of = ("evidence", "sign", "avtal-2026", "--party", "haninge-kommun")
    back = typed(*of, "--not-yet", *here)
    assert back.code == 0
    assert "godkänn avtal-2026 igen" in back.out
    assert typed("evidence", "accept", "avtal-2026", *here).code == 0
    told = typed("evidence", "signed", *here).out
    assert "3 av 4 kommuner har skrivit under" in told
    assert "○ inte undertecknat" in told
    assert (
        typed(*of, "--on", "2026-11-20", "--dnr", "KS 2026:9", "--signatory", "ordföranden", *here).code == 0
    )
    assert "dnr KS 2026:9, undertecknat av ordföranden" in typed("evidence", "signed", *here).out
    assert typed("undo", *here).out.startswith("Ångrat: underskrifterna.")
    assert "3 av 4" in typed("evidence", "signed", *here).out


def test_wrong_calls_are_one_line(typed: Typed, stockholm_2025: Path) -> None:
    here = ("--workspace", stockholm_2025)
    for words, said in (
        (("avtal-2026", "--on", "2025-01-01"), "--party"),
        (("avtal-2026", "--party", "haninge-kommun"), "--not-yet"),
        (("avtal-2026", "--party", "haninge", "--not-yet"), "haninge-kommun"),
        (("avtal-2026", "--party", "huddinge-kommun", "--on", "2100-01-01"), "har inte varit"),
        (("avtal-2026", "--party", "ikem", "--no-party"), "inte part"),
    ):
        answer = typed("evidence", "sign", *words, *here)
        assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1), words
        assert said in answer.err, words
