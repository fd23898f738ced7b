"""`access`, and the other commands as somebody whose role sees a part, in the region of 2025."""

from __future__ import annotations

import argparse
import io
import re
from pathlib import Path

import psycopg
import pytest

from tcready.cli.asking import desk_of, now
from tcready.cli.commands import review
from tcready.formats.database_address import ENVIRONMENT, ROLE
from tcready.review.desk import open_desk
from tcready.tui.header import header_lines
from tcready.tui.state import ReviewState
from tests.cli.conftest import Typed
from tests.conftest import EVIDENCE, ROOT
from tests.shared_region import PEOPLE, Shared, shared

__all__ = ["shared"]
pytestmark = pytest.mark.own_place
DAY = ("--as-of", "2025-12-31")


def test_in_a_file_there_are_no_roles(typed: Typed, tmp_path: Path) -> None:
    place = tmp_path / "i-fil"
    assert typed("init", place, "--from", EVIDENCE / "stockholmsregionen-2025").code == 0
    for words in (("--print-sql",), ("list",)):
        answer = typed("access", *words, "--workspace", place)
        assert (answer.code, answer.out) == (2, "")
        assert answer.err.startswith("tcready: Roller finns bara i PostgreSQL.")
        assert len(answer.err.splitlines()) == 1


def test_what_is_asked_for_has_to_be_said(typed: Typed) -> None:
    assert typed("access").code == 2


def test_who_may_what(shared: Shared, typed: Typed, monkeypatch: pytest.MonkeyPatch) -> None:
    shared.be(monkeypatch, "disa")
    told = typed("access", "list", "--json").json["roles"]
    assert [role["id"] for role in told] == ["reader", "contributor", "reviewer", "leader", "administrator"]
    (anna,) = told[1]["members"]
    assert anna == {"login": shared.login("anna"), "name": "Exempel A", "subject": "sodertalje"}
    answer = typed("access", "list").out
    assert re.search(
        rf"^bidragare \({shared.address.schema}_contributor\)\n  läser .*\n +\S+  Exempel A", answer, re.M
    )


def test_what_is_wrong_with_a_member_is_told(
    shared: Shared, typed: Typed, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A unit or a login that is misspelt, one that is nowhere, and what is right, through a group or not."""
    group, member = f"{shared.address.schema}_contributor", f'"{shared.address.schema}".access_member'
    rows = (("fel", "Exempel F", "Södertälje"), ("utan", "Exempel U", None), ("via", "Exempel V", "huddinge"))
    rows += (("stavfel", "Exempel S", "huddinge"),)
    made = [shared.login(name) for name in ("fel", "utan", "okand", "grupp", "via")]
    with psycopg.connect(shared.address.conninfo, autocommit=True) as own:
        for login in made[:4]:
            own.execute(f'CREATE ROLE "{login}" LOGIN IN ROLE "{group}"')
        own.execute(f'CREATE ROLE "{made[4]}" LOGIN IN ROLE "{made[3]}"')
        for name, called, subject in rows:
            own.execute(f"INSERT INTO {member} VALUES (%s, %s, %s)", (shared.login(name), called, subject))
        try:
            shared.be(monkeypatch, "disa")
            said = typed("access", "list").out
            assert re.search(r"_fel +Exempel F +Södertälje +enheten finns inte", said)
            assert re.search(r"_utan +Exempel U +enhet saknas", said)
            assert re.search(r"_okand +saknas i access_member", said)
            assert re.search(r"_via +Exempel V +huddinge$", said, re.M)
            assert re.search(r"_anna +Exempel A +sodertalje$", said, re.M)
            strays = [shared.login("stavfel")]
            assert f"\nHar ett namn i access_member men ingen roll: {strays[0]}." in said
            assert typed("access", "list", "--json").json["without_role"] == strays
            for name in ("fel", "utan", "okand"):
                shared.be(monkeypatch, "disa")
                shown = shared.address.shown.replace("postgres@", f"{shared.login(name)}@", 1)
                monkeypatch.setenv(ENVIRONMENT, shown)
                assert "Databasen vet inte vilken enhet du hör till" in typed("status", *DAY).err
        finally:
            own.execute(
                f"DELETE FROM {member} WHERE role = ANY(%s)", [[shared.login(row[0]) for row in rows]]
            )
            for login in reversed(made):
                own.execute(f'DROP ROLE "{login}"')
    shared.be(monkeypatch, "disa")
    answer = typed("access", "list")
    assert "men ingen roll" not in answer.out


def test_through_the_browser_the_database_says_what_one_is_called(
    shared: Shared, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The sign-on may have another name for somebody: what they write is saved under the database's."""
    shared.be(monkeypatch, "anna")
    parser = argparse.ArgumentParser()
    review.configure(parser)
    for served, actor in (([f"--served={tmp_path}"], "Exempel A"), ([], "anna@REGION.SE")):
        with desk_of(parser.parse_args([*served, "--as=anna@REGION.SE"])) as desk:
            assert desk.actor == actor


def test_who_sees_a_part_is_told_so_and_sees_no_names_of_others(
    shared: Shared, typed: Typed, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared.be(monkeypatch, "disa")
    whole = typed("status", "--json", *DAY)
    assert "hidden" not in whole.json
    assert whole.err == ""
    shared.be(monkeypatch, "anna")
    part = typed("status", "--json", *DAY)
    assert part.json["hidden"] > 0
    assert "inte hela regionen" in part.err
    people = {row["id"] for row in typed("person", "list", "--json").json["people"]}
    shared.be(monkeypatch, "disa")
    everybody = {row["id"] for row in typed("person", "list", "--json").json["people"]}
    assert people < everybody or not everybody
    for words in (("access", "list"), ("gaps", *DAY), ("next", *DAY), ("evidence", "list"), ("xray", *DAY)):
        shared.be(monkeypatch, "anna")
        assert typed(*words).code == 0


@pytest.mark.parametrize(
    "words",
    [
        ("verify",),
        ("backup", "-o", "kopia"),
        ("export", "ut"),
        ("export", "ut.xlsx"),
        ("db", "copy", "--to", "hem"),
        ("dossier", "export", "-o", "ansokan.html", *DAY),
        ("dossier", "export", "--format", "all", *DAY),
        ("snapshot", "take", *DAY),
        ("status", "--require", "conditional", *DAY),
    ],
    ids=lambda words: "-".join(words[:2]),
)
def test_what_is_only_true_of_the_whole_is_refused(
    shared: Shared, typed: Typed, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, words: tuple[str, ...]
) -> None:
    shared.be(monkeypatch, "anna")
    answer = typed(*words)
    assert answer.code == 2
    assert "ser inte hela arbetsytan" in answer.err.splitlines()[-1]
    assert list(tmp_path.iterdir()) == []


def test_what_the_role_may_not_is_one_line_and_the_same_is_done_by_who_may(
    shared: Shared, typed: Typed, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared.be(monkeypatch, "disa")
    words = ("narrative", "regional-samverkan", "--subject", "stockholmsregionen", "--goal", "Ett mål.")
    head = typed("journal", "show", "--json").json
    for who in ("anna", "bo"):
        shared.be(monkeypatch, who)
        answer = typed(*words)
        assert answer.code == 2, answer
        assert "Din roll får inte" in answer.err.splitlines()[-1]
    shared.be(monkeypatch, "disa")
    assert typed("journal", "show", "--json").json == head
    assert typed(*words).code == 0
    assert typed("verify").code == 0
    shared.be(monkeypatch, "anna")
    monkeypatch.delenv("TCREADY_ACTOR")
    mine = ("narrative", "regional-samverkan", "--subject", "sodertalje", "--goal", "Vårt mål.")
    assert typed(*mine).code == 0
    written = typed("journal", "show", "--json").json["journal"]
    assert {entry["actor"] for entry in written if entry["register"] != "snapshots"} == {"Exempel A"}
    assert typed("undo").code == 0
    assert "Databasen känner dig som Exempel A" in typed(*mine, "--as", "Exempel B").err


def test_the_review_says_that_it_is_a_part(
    shared: Shared, typed: Typed, monkeypatch: pytest.MonkeyPatch
) -> None:
    for who, part in (("anna", True), ("disa", False)):
        shared.be(monkeypatch, who)
        monkeypatch.setattr("sys.stdin", io.StringIO("läget\n"))
        answer = typed("review", "--plain", *DAY)
        assert ("Din roll ser bara en del av regionen." in answer.out) is part
        with open_desk(shared.folder, actor=PEOPLE[who][1], clock=now) as desk:
            _, numbers = header_lines(ReviewState(desk, now().date(), "sv"), 80)
        assert ("din del 2" in numbers) is part
        assert "täckning" in numbers
        assert "…" not in numbers


def test_who_has_no_role_is_told_whom_to_ask(
    shared: Shared, typed: Typed, monkeypatch: pytest.MonkeyPatch
) -> None:
    login = shared.login("ingen")
    shared.be(monkeypatch, "disa")
    monkeypatch.setenv(ENVIRONMENT, shared.address.shown.replace("postgres@", f"{login}@", 1))
    with psycopg.connect(shared.address.conninfo, autocommit=True) as own:
        own.execute(f'CREATE ROLE "{login}" LOGIN')
        try:
            answer = typed("status")
        finally:
            own.execute(f'DROP ROLE "{login}"')
    assert (answer.code, answer.out) == (2, "")
    assert "Du har inte rätt till det i" in answer.err
    assert answer.err.endswith("Be den som sköter databasen om en roll som får.\n")


def test_the_sql_goes_through_any_pipe(shared: Shared, typed: Typed, monkeypatch: pytest.MonkeyPatch) -> None:
    """docs/drift.md hands it to psql with `|`, which not every shell does in UTF-8."""
    shared.be(monkeypatch, "disa")
    assert typed("access", "--print-sql").out.isascii()


def test_the_manual_names_the_roles_there_are() -> None:
    from tcready.store.access import ROLES, group_name

    manual = (ROOT / "docs" / "drift.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| `(\w+)`", manual, re.M) == [group_name("norrby", role) for role in ROLES]


def test_all_regions_at_a_glance_are_the_same_for_who_sees_a_part(
    shared: Shared, typed: Typed, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The numbers are the last snapshot's, which has no names; its sum can be held against the journal."""
    told = {}
    shared.be(monkeypatch, "disa")
    assert typed("snapshot", "take", *DAY).code == 0
    for who in ("disa", "anna"):
        shared.be(monkeypatch, who)
        monkeypatch.delenv(ENVIRONMENT)
        address = shared.address.shown.replace("postgres@", f"{shared.login(who)}@", 1)
        answer = typed("status", "--all", address, "--json")
        assert answer.code == 0, answer.err
        (region,) = answer.json["regions"]
        own = ("place", "changed_since", "next_deadline", "days_left")
        told[who] = {name: value for name, value in region.items() if name not in own}
    assert told["disa"] == told["anna"]
    assert told["anna"]["score"]["exact"]
    monkeypatch.setenv(ROLE, "finns-inte")
    answer = typed("status", "--all", address)
    assert answer.code == 2
    assert "arbeta som finns-inte" in answer.err
