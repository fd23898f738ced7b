"""`agreement`, typed: what to talk over, the numbers, and who is left to judge."""

from __future__ import annotations

from pathlib import Path

import yaml

from tests.cli.conftest import Typed
from tests.conftest import EVIDENCE

DAY = ("--as-of", "2025-12-31")


def test_what_to_talk_over(typed: Typed, stockholm_2025: Path) -> None:
    out = typed("agreement", *DAY, "--workspace", stockholm_2025).out
    assert "48 bedömningar att göra. 25 är gjorda av någon granskare, 5 av minst två." in out
    assert "I 4 av de 5 står granskarna högst ett steg isär (80,0 %)." in out
    assert "• Utbildningsutbudet är jämfört med behovet · Stockholmsregionen: granskare-fack 2" in out
    assert "självskattning 4" in out
    assert "• granskare-fack: 37 av 48" in out


def test_the_list_by_json(typed: Typed, stockholm_2025: Path) -> None:
    """Against judgements.yaml read by another reader: the spread of each leaf that two have judged."""
    answer = typed("agreement", *DAY, "--workspace", stockholm_2025, "--json").json
    rows = yaml.safe_load((EVIDENCE / "stockholmsregionen-2025" / "judgements.yaml").read_text("utf-8"))
    reviews = [row for row in rows if row.get("as", "review") == "review" and not row.get("consensus")]
    levels: dict[tuple[str, str], dict[str, int]] = {}
    for row in sorted(reviews, key=lambda row: row[True]):  # YAML 1.1 reads the key `on` as true
        levels.setdefault((row["requirement"], row["subject"]), {})[row["reviewer"]] = row["level"]
    expected = {place: max(of.values()) - min(of.values()) for place, of in levels.items()}
    told = {
        (leaf["requirement"], leaf["subject"]): leaf["spread"]
        for leaf in answer["leaves"]
        if leaf["spread"] is not None
    }
    assert told == expected
    missing = [leaf["requirement"] for leaf in answer["leaves"] if leaf["consensus_missing"]]
    assert missing == ["utbud-jamfort-med-behov"]
    assert answer["reviewers"] == sorted({row["reviewer"] for row in reviews})
    assert (answer["format"], answer["close"]) == (1, "4/5")


def test_one_part_of_the_region(typed: Typed, stockholm_2025: Path) -> None:
    words = ("agreement", *DAY, "--workspace", stockholm_2025, "--json")
    found = typed(*words, "--subject", "haninge").json
    assert (found["close"], found["alpha"]) == (None, None)
    assert {leaf["subject"] for leaf in found["leaves"]} == {
        "haninge",
        "fredrika-bremergymnasiet",
        "fredrika-industriteknik",
    }
    assert typed(*words, "--subject", "finns-inte").code == 2
