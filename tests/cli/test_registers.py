"""The registers, row by row from the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, get_args, get_origin

import pytest

from tcready.cli.register import FIELDS
from tcready.core.records import Subject
from tcready.review.registering import REGISTERS
from tests.cli.conftest import Typed

ADDED = {
    "organisation": ("--name", "Åby kommun", "--kind", "kommun"),
    "person": ("--name", "Exempel Person", "--organisation", "sodertalje-kommun"),
    "subject": ("--title", "Åby", "--level", "local", "--parent", "stockholmsregionen"),
    "group": ("--subject", "sodertalje", "--organisation", "sodertalje-kommun", "--role", "suppleant"),
    "finance": (
        *("--side", "income", "--amount-sek", "200000", "--state", "secured"),
        *("--from", "2026-01-01", "--through", "2026-12-31"),
    ),
    "need": (
        *("--year", "2026", "--subject", "stockholmsregionen"),
        *("--occupation", "svetsare", "--needed", "12", "--places", "8"),
    ),
    "figure": ("--year", "2025", "--subject", "sodertalje", "--measure", "antal-diplom", "--value", "7"),
    "application": (
        *("--type", "recertifiering", "--subject", "stockholmsregionen"),
        *("--from", "2029-01-01", "--through", "2033-12-31"),
    ),
    "milestone": (
        "--application",
        "ny-region",
        "--milestone",
        "besok",
        "--date",
        "2026-02-03",
        "--by",
        "RTS",
    ),
    "plan": ("--requirement", "minst-tre-kommuner", "--subject", "stockholmsregionen", "--action", "Ring"),
}
PERIOD = ("--period-from", "2026-01-01", "--period-through", "2028-12-31")
PLURAL = {
    "organisation": "organisations",
    "person": "people",
    "subject": "subjects",
    "group": "groups",
    "finance": "financing",
    "need": "needs",
    "figure": "figures",
    "application": "applications",
    "milestone": "milestones",
    "plan": "plan",
}


@pytest.mark.parametrize("name", FIELDS)
def test_the_options_are_the_fields_of_the_model(name: str) -> None:
    fields = dict(REGISTERS[name].model.model_fields)
    if name == "applications":  # its period is given by its first and its last day
        del fields["period"]
        fields |= {own: field for own, field in Subject.model_fields.items() if own in ("from_", "through")}
    words = [word.partition("=")[::2] for word in FIELDS[name].split()]
    declared = {marked.rstrip("!*"): marked for marked, _ in words}
    choices = {marked.rstrip("!*"): told.replace("~", " ").split("|") for marked, told in words if told}
    assert choices == {
        own: list(get_args(field.annotation))
        for own, field in fields.items()
        if get_origin(field.annotation) is Literal
    }
    assert set(declared) == {field.alias or own for own, field in fields.items()}
    for own, field in fields.items():
        if own != "id":
            assert declared[field.alias or own].endswith("!") == field.is_required()
            assert declared[field.alias or own].endswith("*") == ("tuple" in str(field.annotation))


@pytest.mark.parametrize("command", ADDED)
def test_a_row_is_added_listed_taken_out_and_brought_back(
    typed: Typed, stockholm_2025: Path, command: str
) -> None:
    here = ("--workspace", stockholm_2025)

    def rows() -> list[dict[str, object]]:
        found: list[dict[str, object]] = typed(command, "list", "--json", *here).json[PLURAL[command]]
        return found

    before = rows()
    made = typed(command, "add", *ADDED[command], "--json", *here).json
    assert rows() == [*before, made]
    assert typed(command, "remove", made["id"], *here).code == 0
    assert rows() == before
    assert typed("undo", *here).code == 0
    assert rows() == [*before, made]
    assert typed("verify", *here).code == 0


def test_a_field_is_changed_and_emptied(typed: Typed, stockholm_2025: Path) -> None:
    here = ("--workspace", stockholm_2025, "--json")
    made = typed("plan", "add", *ADDED["plan"], "--owner", "Exempel A", "--due", "2026-12-01", *here).json
    changed = typed("plan", "set", made["id"], "--owner", "Exempel B", "--due", "", *here).json
    assert changed == made | {"owner": "Exempel B", "due": None}


def test_what_points_at_nothing_is_refused_whole(typed: Typed, stockholm_2025: Path) -> None:
    here = ("--workspace", stockholm_2025)
    head = typed("journal", "show", "--json", *here).out
    answer = typed("group", "add", "--subject", "inte-har", "--organisation", "inte-heller", *here)
    assert (answer.code, answer.out) == (2, "")
    assert "Enheten ”inte-har” finns inte" in answer.err
    assert "Organisationen ”inte-heller” finns inte" in answer.err
    for wrong, said in (
        (("need", "add", "--year", "i år", *ADDED["need"][2:]), "i år"),
        (("finance", "add", *ADDED["finance"][:-1], "2025-01-01"), "Perioden slutar innan"),
        (("organisation", "add", "--name", "X", "--kind", "kommun", "--number", "5560360794"), "5560360794"),
        (("organisation", "add", "--id", "sodertalje-kommun", "--name", "X", "--kind", "kommun"), "samma id"),
        (("subject", "set", "sodertalje", "--parent", "sodertalje"), "underställd sig själv"),
        (("organisation", "set", "inte-har", "--name", "X"), "inte-har"),
        (("organisation", "set", "sodertalje-kommun"), "Ange vad"),
        (("group", "remove", "999"), "999"),
        (("plan", "reassign", "Ingen", "Någon"), "Ingen"),
    ):
        answer = typed(*wrong, *here)
        assert (answer.code, answer.out) == (2, ""), wrong
        assert said in answer.err
    assert typed("journal", "show", "--json", *here).out == head


def test_what_others_hold_on_to_is_not_taken_out(typed: Typed, stockholm_2025: Path) -> None:
    answer = typed("organisation", "remove", "sodertalje-kommun", "--workspace", stockholm_2025)
    assert (answer.code, answer.out) == (2, "")
    assert "sodertalje-kommun kan inte tas bort" in answer.err
    assert "evidence/avtal-2026, financing/exempel-intakt-sodertalje" in answer.err


def test_the_measure_follows_at_once(typed: Typed, stockholm_2025: Path) -> None:
    """The companies' share of the seats: counted by hand from the list before and after."""
    here = ("--workspace", stockholm_2025)
    counted = ("ordförande", "vice ordförande", "ledamot")

    def share() -> str:
        organisations = {
            item["id"]: item["kind"]
            for item in typed("organisation", "list", "--json", *here).json["organisations"]
        }
        seats = [
            seat
            for seat in typed("group", "list", "--json", *here).json["groups"]
            if seat["subject"] == "sodertalje" and seat["role"] in counted
        ]
        companies = [seat for seat in seats if organisations.get(seat["organisation"]) == "företag"]
        return f"{len(companies)}/{len(seats)}"

    def told() -> str:
        return typed("explain", "foretagsmajoritet-lokalt", *here).out

    before, said = share(), told()
    for number in range(6):
        assert (
            typed(
                "group", "add", "--subject", "sodertalje", "--organisation", "sodertalje-kommun", *here
            ).code
            == 0
        ), number
    after = share()
    assert int(after.split("/")[1]) == int(before.split("/")[1]) + 6
    assert told() != said
    status = typed("status", "--json", *here).json
    leaf = next(
        leaf
        for criterion in status["criteria"]
        for requirement in criterion["requirements"]
        if requirement["id"] == "foretagsmajoritet-lokalt"
        for leaf in requirement["subjects"]
        if leaf["subject"] == "sodertalje"
    )
    assert leaf["state"] != "met"


def test_who_leaves_hands_over_what_is_open(typed: Typed, stockholm_2025: Path) -> None:
    here = ("--workspace", stockholm_2025)
    opened = typed("plan", "add", *ADDED["plan"], "--owner", "Exempel A", "--json", *here).json["id"]
    done = ("--owner", "Exempel A", "--done", "2026-01-02")
    closed = typed("plan", "add", *ADDED["plan"], *done, "--json", *here).json["id"]
    answer = typed("plan", "reassign", "Exempel A", "Exempel B", *here)
    assert "Exempel B tar över 1 öppen åtgärd" in answer.out
    owners = {row["id"]: row["owner"] for row in typed("plan", "list", "--json", *here).json["plan"]}
    assert (owners[opened], owners[closed]) == ("Exempel B", "Exempel A")
    typed("undo", *here)
    owners = {row["id"]: row["owner"] for row in typed("plan", "list", "--json", *here).json["plan"]}
    assert owners[opened] == "Exempel A"


def test_an_empty_register_says_what_to_do(typed: Typed) -> None:
    made = typed("init", "ny", "--name", "Norrby", *PERIOD)
    assert made.code == 0
    answer = typed("need", "list", "--workspace", "ny")
    assert answer.out == "Registret är tomt. Lägg till den första raden med add.\n"


def test_a_municipality_gets_its_code_by_name_and_none_that_is_no_ones(
    typed: Typed, stockholm_2025: Path
) -> None:
    here = ("--workspace", stockholm_2025)
    new = ("organisation", "add", "--kind", "kommun")
    made = typed(*new, "--name", "Nynäshamns kommun", "--json", *here)
    assert made.json["municipality_code"] == "0192"
    for words, said in (
        ((*new, "--name", "Nybyn", "--municipality-code", "0193"), "0192 Nynäshamn"),
        (
            ("organisation", "set", "haninge-kommun", "--municipality-code", "9999"),
            "Ingen kommun har koden 9999",
        ),
        ((*new, "--name", "Nybyn", "--number", "212000-0143"), "inget organisationsnummer"),
    ):
        answer = typed(*words, *here)
        assert (answer.code, answer.out) == (2, ""), words
        assert said in answer.err, words
    assert typed("verify", *here).code == 0


def test_the_money_is_summed_up(typed: Typed, stockholm_2025: Path) -> None:
    here = ("--workspace", stockholm_2025)
    told = typed("finance", "sum", *here)
    assert (told.code, told.err) == (0, "")
    assert "Planen går ihop" in told.out
    assert "Efter 2028-12-31 är inget säkrat." in told.out
    value = typed("finance", "sum", "--json", *here).json
    # 3 600 000 + 600 000 + 300 000 in the budget; 2 250 000 + 4 * 562 500 in, all but Haninge's secured.
    assert (value["budget"], value["income"], value["secured"]) == ("4500000/1", "4500000/1", "3937500/1")
    assert [own["share"] for own in value["parties"]] == ["1/2", *["1/8"] * 4]
