"""What a process leader does, from a gap to a dossier, through the commands alone."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

from tests.cli.conftest import Typed

REGION = ("--period-from", "2026-01-01", "--period-through", "2028-12-31")


def _state(typed: Typed, place: Path, requirement: str) -> str:
    told = typed("explain", requirement, "--workspace", place, "--json").json
    return str(told["subjects"][0]["state"])


def test_from_nothing_to_an_accepted_agreement(typed: Typed, tmp_path: Path) -> None:
    place = tmp_path / "norrby"
    assert typed("init", place, "--name", "Teknikcollege Norrby", *REGION).code == 0
    here = ("--workspace", place)
    requirement = "avtal-hela-perioden"
    assert _state(typed, place, requirement) == "not_assessed"

    about = ("--kind", "samverkansavtal", "--requirement", requirement, "--subject", "teknikcollege-norrby")
    made = typed(
        "evidence",
        "request",
        *about,
        "--title",
        "Samverkansavtal",
        "--owner",
        "processledare",
        *here,
        "--json",
    )
    assert made.code == 0
    name = made.json["id"]
    assert (
        typed("evidence", "list", "--state", "requested", *here, "--json").json["evidence"][0]["id"] == name
    )
    assert typed("evidence", "accept", name, *here).code == 2  # it has not come in

    paper = tmp_path / "avtal.pdf"
    paper.write_bytes(b"%PDF-1.4 underskrivet")
    assert typed("evidence", "add", paper, "--requested", name, "--collected", "2025-06-01", *here).code == 0
    told = typed("explain", requirement, *here, "--json").json["subjects"][0]["checks"][0]
    assert (told["credit"], told["reason"]) == (None, "collected")

    # Accepted on the tenth: not known the day before, and from then on it covers the whole period.
    assert typed("evidence", "accept", name, "--on", "2025-06-10", *here).code == 0
    for day, credit, reason in (("2025-06-09", None, "collected"), ("2025-06-10", "1/1", None)):
        told = typed("explain", requirement, "--as-of", day, *here, "--json").json["subjects"][0]["checks"][0]
        assert (told["credit"], told["reason"]) == (credit, reason)

    assert typed("evidence", "reject", name, "--why", "Fel version", *here).code == 0
    assert typed("evidence", "list", "--state", "rejected", *here, "--json").json["evidence"][0]["id"] == name
    assert typed("undo", *here).code == 0
    assert typed("evidence", "list", "--state", "accepted", *here, "--json").json["evidence"][0]["id"] == name
    assert typed("verify", *here).code == 0


def test_an_answer_keeps_everything_that_is_said_of_it(
    typed: Typed, stockholm_2025: Path, tmp_path: Path
) -> None:
    here = ("--workspace", stockholm_2025)
    about = (
        "--kind",
        "samverkansavtal",
        "--requirement",
        "avtal-hela-perioden",
        "--subject",
        "stockholmsregionen",
    )
    assert typed("evidence", "request", *about, "--id", "begart", "--owner", "processledare", *here).code == 0
    paper = tmp_path / "avtal.pdf"
    paper.write_bytes(b"%PDF-1.4 underskrivet")
    add = ("evidence", "add", paper, "--requested", "begart", *here)
    dates = ("--valid-from", "2026-01-01", "--valid-through", "2028-12-31")

    # Wrong things are refused, and the request stays a request.
    assert typed(*add, "--party", "osterby").code == 2
    assert typed(*add, "--valid-from", "2028-01-01", "--valid-through", "2026-01-01").code == 2
    assert typed(*add, "--kind", "behovsanalys").code == 2
    kept = typed("evidence", "show", "begart", *here, "--json").json
    assert kept["state"] == "requested"

    said = typed(
        *add, "--party", "huddinge-kommun", *dates, "--dnr", "KS 1", "--title", "Avtal 2026", "--json"
    ).json
    expected = {
        "parties": ["huddinge-kommun"], "valid_from": "2026-01-01", "valid_through": "2028-12-31",
        "dnr": "KS 1", "title": "Avtal 2026", "owner": "processledare",
        "requirements": ["avtal-hela-perioden"],
    }  # fmt: skip
    assert {name: said[name] for name in expected} == expected


def test_judging_narrating_freezing_exporting(typed: Typed, stockholm_2025: Path) -> None:
    here = ("--workspace", stockholm_2025)
    leaf = ("gemensam-regional-resurs", "--subject", "stockholmsregionen")
    earlier = typed("snapshot", "take", "--label", "före", *here, "--json").json

    for who, level in (("granskare-a", 1), ("granskare-b", 5)):
        assert typed("judge", *leaf, "--level", level, "--as", who, *here).code == 0
    gaps = typed("gaps", *here, "--json").json["gaps"]
    assert any(gap["requirement"] == leaf[0] and gap["disagreement"] for gap in gaps)
    assert typed("judge", *leaf, "--level", 2, "--consensus", "--as", "granskare-a", *here).code == 0
    told = typed("explain", leaf[0], *here, "--json").json["subjects"][0]["checks"][0]
    assert (told["level"], told["consensus"], told["credit"]) == (
        2,
        True,
        "2/3",
    )  # 0.4 of the target level's 0.6

    text = "Vi har **fyra** kommuner."
    words = ("narrative", "regional-samverkan", "--subject", "stockholmsregionen", *here)
    assert typed(*words, "--current", text).code == 0
    assert typed(*words, "--json").json["current"] == text

    later = typed("snapshot", "take", "--label", "efter", *here, "--json").json
    diff = typed("snapshot", "diff", earlier["id"], later["id"], *here, "--json").json
    assert [leaf_["requirement"] for leaf_ in diff["leaves"]] == ["gemensam-regional-resurs"]
    assert diff["leaves"][0]["gain"] == diff["gain"]

    path = typed("dossier", "export", "--as-of", "2025-12-31", *here, "--json").json["path"]
    page = Path(path).read_text()
    assert "Vi har <strong>fyra</strong> kommuner." in page
    assert "UTKAST" in page
    assert typed("dossier", "check", "--as-of", "2025-12-31", *here).code == 1
    assert typed("verify", *here).code == 0


def test_a_must_is_excepted_only_by_two_people(typed: Typed, stockholm_2021: Path) -> None:
    here = ("--workspace", stockholm_2021)
    leaf = (
        "not-applicable",
        "minst-tre-kommuner",
        "--subject",
        "stockholmsregionen",
        "--justification",
        "En ö.",
    )
    assert typed(*leaf, "--as", "processledare", *here).code == 2
    assert typed(*leaf, "--as", "processledare", "--approved-by", "processledare", *here).code == 2
    assert _state(typed, stockholm_2021, "minst-tre-kommuner") == "unmet"
    assert typed(*leaf, "--as", "processledare", "--approved-by", "styrgruppen", *here).code == 0
    assert _state(typed, stockholm_2021, "minst-tre-kommuner") == "not_applicable"


def test_new_links_wait_for_a_new_acceptance(typed: Typed, stockholm_2025: Path) -> None:
    here = ("--workspace", stockholm_2025)
    listed = typed(
        "evidence", "list", "--requirement", "avtal-hela-perioden", "--state", "accepted", *here, "--json"
    ).json["evidence"]
    name = listed[0]["id"]
    assert typed("evidence", "link", name, "--requirement", "enskilda-huvudman", *here).code == 0
    check = typed("explain", "enskilda-huvudman", *here, "--json").json["subjects"][0]["checks"][0]
    assert {"evidence": name, "reason": "stale_acceptance"} in check["unusable"]
    assert typed("evidence", "accept", name, *here).code == 0
    check = typed("explain", "enskilda-huvudman", *here, "--json").json["subjects"][0]["checks"][0]
    assert name in check["usable"]


def test_the_two_snapshots_tell_the_story(
    typed: Typed, stockholm_2021: Path, stockholm_2025: Path, tmp_path: Path
) -> None:
    files = []
    for place, day in ((stockholm_2021, "2021-12-31"), (stockholm_2025, "2025-12-31")):
        taken = typed("snapshot", "take", "--as-of", day, "--workspace", place, "--json").json
        assert typed("export", tmp_path / taken["id"], "--workspace", place).code == 0
        files.append(tmp_path / taken["id"] / "snapshots" / f"{taken['id']}.json")
    diff = typed("snapshot", "diff", *files, "--json").json
    three = {"clause": "must", "requirement": "minst-tre-kommuner", "subject": "stockholmsregionen"}
    assert three in diff["closed"]
    assert sum(Fraction(leaf["gain"]) for leaf in diff["leaves"]) == Fraction(diff["gain"])
    words = typed("snapshot", "diff", *files).out
    assert "Minst tre kommuner har skrivit under samverkansavtalet" in words
