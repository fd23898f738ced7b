"""`access`, and the other commands as somebody whose role sees a part, in the region of 2025."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest

from tcready.cli.asking import now
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
