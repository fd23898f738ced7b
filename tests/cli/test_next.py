"""`next`: what it promises is what the status says once it is done; and it becomes the plan in one act."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Typed

DAY = ("--as-of", "2025-12-31")


def test_what_it_promises_is_what_status_says_when_it_is_done(
    typed: Typed, stockholm_2025: Path, tmp_path: Path
) -> None:
    here = ("--workspace", stockholm_2025)
    told = typed("next", "--json", "-n", "3", *DAY, *here).json
    assert (told["score"], len(told["steps"]), told["more"]) == (
        typed("status", "--json", *DAY, *here).json["score"],
        3,
        True,
    )
    first = told["steps"][0]
    assert (first["do"], first["blocks"]) == ("attach", True)
    report = tmp_path / "rapport.txt"
    report.write_text("Så gick året.", encoding="utf-8")
    place = ("--kind", first["kind"], "--requirement", first["requirement"], "--subject", first["subject"])
    made = typed("evidence", "add", report, *place, "--collected", "2025-12-31", "--json", *here).json
    done = ("evidence", "accept", made["id"], "--as", "Processledaren", "--on", "2025-12-31")
    assert typed(*done, *here).code == 0
    after = typed("status", "--json", *DAY, *here).json
    assert (after["score"], after["verdict"]["state"]) == (first["score"], first["verdict"])
    assert typed("next", "--json", "-n", "2", *DAY, *here).json["steps"] == told["steps"][1:]


def test_a_school_sees_its_own(typed: Typed, stockholm_2025: Path) -> None:
    here = ("--workspace", stockholm_2025, "--subject", "campus-telge-yh")
    told = typed("next", "--json", "-n", "9", *DAY, *here).json
    assert {step["subject"] for step in told["steps"]} == {"campus-telge-yh"}
    assert told["score"] == typed("status", "--json", *DAY, *here).json["score"]


def test_in_words(typed: Typed, stockholm_2025: Path) -> None:
    told = typed("next", "-n", "1", *DAY, "--workspace", stockholm_2025).out
    wanted = "1. Lägg till ett underlag av slaget Verksamhetsberättelse eller årsrapport för Järfälla"
    assert wanted in " ".join(told.split())
    assert "Det finns fler steg." in told
    assert "Varje steg är det som ger mest när de före är gjorda." in told


def test_it_becomes_the_plan_in_one_act_that_can_be_undone(typed: Typed, stockholm_2025: Path) -> None:
    here = ("--workspace", stockholm_2025)
    plan = ("next", "-n", "2", "--plan", "--owner", "Processledaren", "--due", "2026-12-31", *here)
    first = typed(*plan, "--json").json
    assert len(first["planned"]) == 2
    assert typed(*plan, "--json").json["planned"] == []  # what is planned is not planned twice
    assert "Ångrat" in typed("undo", *here).out
    assert typed(*plan, "--json").json["planned"] == first["planned"]


def test_an_owner_without_a_plan_and_a_strange_number_are_refused(typed: Typed, stockholm_2025: Path) -> None:
    owner = typed("next", "--owner", "Processledaren", "--workspace", stockholm_2025)
    assert (owner.code, owner.out) == (2, "")
    assert "Lägg till --plan" in owner.err
    none = typed("next", "-n", "0", "--workspace", stockholm_2025)
    assert none.code == 2
    assert "0 är inget antal från 1 till 1000" in none.err
