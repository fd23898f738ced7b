"""The fingerprint: the documented example, what moves it, and what does not."""

from __future__ import annotations

import hashlib
import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tcready.core.fingerprint import fingerprint, stamped
from tcready.core.records import Evidence
from tcready.formats.strict_yaml import read_yaml

DOC = Path(__file__).parents[2] / "docs" / "fingerprint.md"
FILE = "89212149fadbd20b851e62b139bb07e77f1a4554c3cfeacda7dde1f5e5e9ecb0"


def _block(language: str, number: int = 0) -> str:
    blocks: list[str] = re.findall(
        rf"^```{language}\n(.*?)\n```$", DOC.read_text("utf-8"), re.MULTILINE | re.DOTALL
    )
    return blocks[number]


def _documented() -> dict[str, Any]:
    tree, findings = read_yaml(_block("yaml").encode(), "fingerprint.md")
    assert tree, findings
    file = {"sha256": FILE, "size": 16, "name": "avtal-2025.pdf"}
    return {**tree.value, "file": file}


def _record(**changes: Any) -> Evidence:
    return Evidence.model_validate({**_documented(), **changes})


def test_the_documented_bytes_have_the_documented_hash() -> None:
    assert "sha256:" + hashlib.sha256(_block("text", 0).encode()).hexdigest() == _block("text", 1)


def test_the_documented_bytes_are_the_documented_object() -> None:
    value = json.loads(_block("json"))
    canonical = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert canonical == _block("text", 0)


def test_the_documented_record_has_the_documented_fingerprint() -> None:
    assert fingerprint(_record()) == _block("text", 1)


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "hangavtal"},
        {"file": {"sha256": "0" * 64, "size": 16, "name": "avtal-2025.pdf"}},
        {"file": None},
        {"link": "https://exempel.se/avtal"},
        {"note": "Undertecknat på årsmötet."},
        {"note": None},
        {"collected": "2025-06-02"},
        {"valid_from": None},
        {"valid_through": "2028-12-30"},
        {"measures": {"antal-diplom": "12.6"}},
        {"measures": {}},
        {"parties": ["sodertalje"]},
        {
            "parties": [
                "sodertalje",
                {"organisation": "huddinge", "signed": "2025-05-21", "dnr": "KS 2025/123"},
            ]
        },
        {"parties": ["sodertalje", {"organisation": "huddinge", "signed": "2025-05-20"}]},
    ],
)
def test_changed_content_moves_it(changes: dict[str, Any]) -> None:
    assert fingerprint(_record(**changes)) != _block("text", 1)


@pytest.mark.parametrize(
    "changes",
    [
        {"id": "ett-annat", "title": "En annan rubrik"},
        {"requirements": ["ett-krav"], "subjects": ["regionen"]},
        {"dnr": "RS 1", "from": "a", "to": "b", "received": "2025-06-01", "owner": "c", "handling": "secret"},
        {"file": {"sha256": FILE, "size": 16, "name": "nytt-namn.pdf", "present": False}},
        {"measures": {"antal-diplom": "12.5"}},
        {
            "parties": [
                "sodertalje",
                {"dnr": "KS 2025/123", "organisation": "huddinge", "signed": "2025-05-20"},
            ]
        },
        {"decisions": [{"state": "accepted", "by": "granskare-1", "on": "2025-06-10"}]},
    ],
)
def test_the_rest_does_not(changes: dict[str, Any]) -> None:
    assert fingerprint(_record(**changes)) == _block("text", 1)


def test_a_day_that_is_given_is_another_claim_than_none() -> None:
    """A bare party signed on `collected`; one with the same day written out says so itself."""
    bare = _record(parties=["sodertalje"])
    written = _record(parties=[{"organisation": "sodertalje", "signed": "2025-06-01"}])
    unsigned = _record(parties=[{"organisation": "sodertalje"}])
    assert len({fingerprint(bare), fingerprint(written), fingerprint(unsigned)}) == 3


def test_stamping_completes_only_acceptances_and_keeps_what_they_carry() -> None:
    first_link = {"requirement": "a", "subject": "regionen"}
    record = _record(
        requirements=["a", "b"],
        subjects=["regionen"],
        decisions=[
            {"state": "accepted", "by": "x", "on": "2025-06-10", "fingerprint": "sha256:gammalt"},
            {"state": "rejected", "by": "x", "on": "2025-06-11"},
            {"state": "accepted", "by": "x", "on": "2025-06-12", "links": [first_link]},
        ],
    )
    first, second, third = stamped(record).decisions
    assert first.fingerprint == "sha256:gammalt"
    assert first.links == record.links
    assert (second.fingerprint, second.links) == (None, None)
    assert third.fingerprint == fingerprint(record)
    assert third.links == record.links[:1]
    assert stamped(stamped(record)) == stamped(record)


TEXT = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=8)
DAY = st.dates(date(1000, 1, 1), date(9998, 12, 31)).map(str)
PARTY = st.fixed_dictionaries(
    {"organisation": st.sampled_from(["a", "å-ö", "c"])},
    optional={"signed": DAY, "decided": DAY, "dnr": TEXT, "signatory": TEXT},
)


@given(
    content=st.fixed_dictionaries({}, optional={"link": TEXT, "note": TEXT, "valid_from": DAY}),
    parties=st.lists(st.sampled_from(["a", "å-ö"]) | PARTY, max_size=3),
    measures=st.dictionaries(st.sampled_from(["z", "å", "a-1"]), st.sampled_from(["1", "-0.25", "12.5"])),
)
def test_it_is_the_hash_of_the_canonical_json(
    content: dict[str, Any], parties: list[Any], measures: dict[str, str]
) -> None:
    """Written out by hand in the program; here by the standard library's own JSON."""
    given_fields = {"id": "x", "title": "x", "kind": "avtal", **content}
    value = {
        "kind": "avtal",
        "content": {"file": None, "link": content.get("link"), "note": content.get("note")},
        "dates": {"collected": None, "valid_from": content.get("valid_from"), "valid_through": None},
        "parties": sorted(parties, key=_canonical),
        "measures": measures,
    }
    record = Evidence.model_validate({**given_fields, "parties": parties, "measures": measures})
    assert fingerprint(record) == "sha256:" + hashlib.sha256(_canonical(value)).hexdigest()


def _canonical(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
