"""Arbitrary workspaces: every register, texts of every sort, ids of several alphabets."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import strategies as st

from tcready.core.fields import Value
from tcready.core.fingerprint import stamped
from tcready.core.records import (
    Application,
    Confirmation,
    Evidence,
    Figure,
    FinancingLine,
    Judgement,
    Milestone,
    Narrative,
    Need,
    NotApplicableDecision,
    Organisation,
    Person,
    PlanItem,
    Records,
    Seat,
    Subject,
    Workspace,
)

SLUGS = st.from_regex(r"[a-zåäö0-9]([a-z0-9_-]?[a-z0-9å]){0,6}", fullmatch=True) | st.sampled_from(
    ["null", "true", "no", "1", "2025-01-01", "中文", "1e3", "e"]
)
CHARACTERS = st.characters(exclude_characters="\0", exclude_categories=["Cs"])
TEXTS = st.text(CHARACTERS, max_size=12) | st.sampled_from(
    [
        "=1+1",
        "-5",
        "-",
        "'",
        "'=a",
        "a\nb",
        "a: b",
        "null",
        "~",
        " a",
        "a|b",
        "a\r\nb\n",
        "rad\n\n  indrag\n",
        "\u202e",
    ]
)
FILLED = TEXTS.filter(str.strip)
DAYS = st.dates(date(2000, 1, 1), date(2040, 12, 31)).map(str)
NUMBERS = st.from_regex(r"-?(0|[1-9][0-9]{0,9})(\.[0-9]{0,5}[1-9])?", fullmatch=True)
NATURAL = st.integers(0, 10**12).map(str)
YEARS = st.integers(1900, 2100).map(str)
IDS = st.lists(SLUGS, max_size=3)


def rows(model: type[Value], required: dict[str, Any], optional: dict[str, Any], **more: Any) -> Any:
    """Lists of records of the model; `unique_by` may be given."""
    fields = st.fixed_dictionaries(required, optional=optional)
    return st.lists(fields, max_size=3, **more).map(lambda found: tuple(map(model.model_validate, found)))


def by_id(row: dict[str, Any]) -> str:
    """The id that may stand only once."""
    return str(row["id"])


FROM = {"from": st.just("2020-02-29")}
THROUGH = {"through": st.just("2020-03-01")}
PARTIES = st.lists(
    SLUGS
    | st.fixed_dictionaries(
        {"organisation": SLUGS}, optional={"signed": DAYS, "decided": DAYS, "dnr": TEXTS, "signatory": TEXTS}
    ),
    max_size=3,
)
LINKS = st.lists(st.fixed_dictionaries({"requirement": SLUGS, "subject": SLUGS}), max_size=2)
FILES = st.fixed_dictionaries(
    {"sha256": st.sampled_from("0123").map(lambda digit: digit * 64), "size": NATURAL, "name": FILLED},
    optional={"media_type": TEXTS},
)
DECISIONS = st.lists(
    st.fixed_dictionaries(
        {
            "state": st.sampled_from(["accepted", "rejected", "withdrawn"]),
            "by": FILLED,
            "on": st.just("2041-01-01"),
        },
        optional={"why": TEXTS, "fingerprint": FILLED, "links": LINKS},
    ),
    max_size=2,
)


def evidence(collected: Any, decisions: Any) -> Any:
    """Rows of evidence with that day and those decisions."""
    return st.fixed_dictionaries(
        {
            "id": SLUGS,
            "title": FILLED,
            "kind": SLUGS,
            "requirements": IDS,
            "subjects": IDS,
            "collected": collected,
        },
        optional={
            "parties": PARTIES,
            "file": FILES,
            "link": TEXTS,
            "note": TEXTS,
            "measures": st.dictionaries(SLUGS, NUMBERS, max_size=2),
            "dnr": TEXTS,
            "from": TEXTS,
            "to": TEXTS,
            "received": DAYS,
            "handling": st.sampled_from(["open", "personal", "secret"]),
            "owner": TEXTS,
            "requested": DAYS,
            "due": DAYS,
            "decisions": decisions,
            "revisions": st.lists(revision(decisions), max_size=2),
        },
    )


def revision(decisions: Any) -> Any:
    """What such a record held before."""
    return st.fixed_dictionaries(
        {"replaced": DAYS},
        optional={
            "file": FILES,
            "link": TEXTS,
            "note": TEXTS,
            "collected": DAYS,
            "parties": PARTIES,
            "measures": st.dictionaries(SLUGS, NUMBERS, max_size=2),
            "dnr": TEXTS,
            "from": TEXTS,
            "to": TEXTS,
            "received": DAYS,
            "decisions": decisions,
        },
    )


EVIDENCE = evidence(DAYS, DECISIONS) | evidence(st.none(), st.just([]))
RECORDS = st.builds(
    Records,
    organisations=rows(
        Organisation,
        {"id": SLUGS, "name": FILLED, "kind": st.sampled_from(["kommun", "företag", "förening"])},
        {"number": st.just("556036-0793"), "municipality_code": st.just("0136"), **FROM, **THROUGH},
        unique_by=by_id,
    ),
    people=rows(
        Person,
        {"id": SLUGS, "name": FILLED},
        {"organisation": SLUGS, "title": TEXTS, "email": TEXTS, "phone": TEXTS, **FROM, **THROUGH},
        unique_by=by_id,
    ),
    subjects=rows(
        Subject,
        {"id": SLUGS, "level": SLUGS, "title": FILLED},
        {"parent": SLUGS, "organisation": SLUGS, **FROM, **THROUGH},
        unique_by=by_id,
    ),
    seats=rows(
        Seat,
        {"subject": SLUGS},
        {"person": SLUGS, "organisation": SLUGS, "role": st.just("vice ordförande"), **FROM, **THROUGH},
    ),
    evidence=st.lists(EVIDENCE, max_size=4, unique_by=by_id).map(
        lambda found: tuple(stamped(Evidence.model_validate(row)) for row in found)
    ),
    judgements=rows(
        Judgement,
        {"requirement": SLUGS, "subject": SLUGS, "reviewer": FILLED, "level": NATURAL, "on": DAYS},
        {"as": st.just("self"), "consensus": st.booleans(), "note": TEXTS, "text": TEXTS},
    ),
    not_applicable=rows(
        NotApplicableDecision,
        {"requirement": SLUGS, "subject": SLUGS, "by": FILLED, "on": DAYS},
        {"justification": TEXTS, "approved_by": TEXTS},
    ),
    narratives=rows(
        Narrative,
        {"criterion": SLUGS, "subject": SLUGS},
        {"current": TEXTS, "goal": TEXTS, "vision": TEXTS},
        unique_by=lambda row: (row["criterion"], row["subject"]),
    ).map(lambda found: tuple(sorted(found, key=lambda record: (record.criterion, record.subject)))),
    plan=rows(
        PlanItem,
        {"id": SLUGS, "requirement": SLUGS, "subject": SLUGS, "action": FILLED},
        {"owner": TEXTS, "due": DAYS, "done": DAYS, "source": TEXTS, "source_ref": TEXTS, "answer": TEXTS}
        | {"evidence": IDS},
        unique_by=by_id,
    ),
    financing=rows(
        FinancingLine,
        {"id": SLUGS, **FROM, **THROUGH, "side": st.just("income"), "amount_sek": NATURAL},
        {"party": SLUGS, "state": st.just("secured"), "evidence": IDS},
        unique_by=by_id,
    ),
    needs=rows(
        Need,
        {"year": YEARS, "subject": SLUGS, "occupation": FILLED, "needed": NATURAL, "places": NATURAL},
        {"evidence": IDS},
    ),
    figures=rows(
        Figure, {"year": YEARS, "subject": SLUGS, "measure": SLUGS, "value": NUMBERS}, {"evidence": IDS}
    ),
    applications=rows(
        Application,
        {"id": SLUGS, "type": SLUGS, "subject": SLUGS},
        {"period": st.fixed_dictionaries(FROM | THROUGH), "baseline": TEXTS, "state": TEXTS, "dnr": TEXTS},
        unique_by=by_id,
    ),
    milestones=rows(
        Milestone,
        {"application": SLUGS, "milestone": st.just("beslut"), "date": DAYS},
        {
            "by": TEXTS,
            "paragraph": TEXTS,
            "dnr": TEXTS,
            "evidence": SLUGS,
            "snapshot": TEXTS,
            "sha256": TEXTS,
        },
    ),
    confirmations=rows(
        Confirmation,
        {"requirement": SLUGS, "source": FILLED, "by": FILLED, "on": DAYS},
        {"changes": st.deferred(lambda: CHANGES), "text": TEXTS},
    ),
)
CHANGES = st.fixed_dictionaries(
    {},
    optional={
        "title": st.fixed_dictionaries({"sv": FILLED, "en": FILLED}),
        "demand": st.sampled_from(["must", "should"]),
        "weight": st.sampled_from(["0", "1", "2.5"]),
        "inherit": st.booleans(),
        "since": DAYS,
        "sources": st.lists(FILLED, max_size=2),
        "checks": st.lists(
            st.sampled_from(
                [
                    {"evidence": "avtal", "count": "2", "covers": "period"},
                    {"measure": "antal", "at_least": "3", "from": "1"},
                    {"measure": "antal", "below": "0.5"},
                    {"judgement": "3"},
                ]
            ),
            min_size=1,
            max_size=3,
        ),
    },
)
WORKSPACES = st.builds(
    Workspace, name=FILLED, framework=SLUGS, edition=FILLED, language=st.sampled_from(["sv", "en"])
)
