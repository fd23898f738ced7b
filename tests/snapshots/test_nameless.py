"""No name, address, phone number, reviewer, owner or signatory is inside a snapshot, whatever they are."""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from itertools import cycle

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tcready.core.fingerprint import stamped
from tcready.core.framework import Framework
from tcready.core.records import (
    Decision,
    Judgement,
    Milestone,
    NotApplicableDecision,
    Party,
    Person,
    Records,
    Seat,
)
from tcready.core.scoring import Baseline, score
from tcready.definitions.reader import load_pack
from tcready.exchange import load_plain
from tcready.snapshots import freeze, read_snapshot, recomputed, verify_snapshot
from tests.conftest import EVIDENCE, PACK

DAY = date(2025, 12, 31)
TAKEN = datetime.fromisoformat("2026-01-02T03:04:05+01:00")

# Six signs or more and not hex, so that no name is by chance a part of a word or a sum.
texts = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"], exclude_characters="\u00a0"),
    min_size=6,
    max_size=24,
).filter(lambda text: text.strip() == text and not set(text) <= set("0123456789abcdef"))


@cache
def _given() -> tuple[Framework, Records]:
    return load_pack(PACK), load_plain(EVIDENCE / "stockholmsregionen-2025").records


def _peopled(records: Records, words: list[str]) -> Records:
    """The records with the words in every place where a person can be named."""
    next_word = cycle(words)

    def word() -> str:
        return next(next_word)

    people = tuple(
        Person(
            id=f"p{n}",
            name=word(),
            organisation="huddinge-kommun",
            title=word(),
            email=f"{word()}@{word()}",
            phone=word(),
        )
        for n in range(3)
    )
    evidence = tuple(
        stamped(
            item.model_copy(
                update={
                    "title": word(),
                    "note": word(),
                    "link": word(),
                    "owner": word(),
                    "from_": word(),
                    "to": word(),
                    "dnr": word(),
                    "file": item.file.model_copy(update={"name": word()}) if item.file else None,
                    "parties": tuple(
                        Party(
                            organisation=party.organisation,
                            signed=party.signed_on(item.collected),
                            dnr=word(),
                            signatory=word(),
                        )
                        for party in item.parties
                    ),
                    "decisions": tuple(
                        Decision(state=d.state, by=word(), on=d.on, why=word()) for d in item.decisions
                    ),
                }
            )
        )
        for item in records.evidence
    )
    return records.model_copy(
        update={
            "people": people,
            "seats": (*records.seats, Seat(subject="huddinge", person="p0", role="sekreterare")),
            "evidence": evidence,
            "judgements": tuple(
                Judgement.model_validate(
                    item.model_dump(by_alias=True) | {"reviewer": word(), "note": word()}
                )
                for item in records.judgements
            ),
            "not_applicable": tuple(
                NotApplicableDecision(
                    requirement=item.requirement,
                    subject=item.subject,
                    by=word(),
                    on=item.on,
                    justification=word(),
                    approved_by=word(),
                )
                for item in records.not_applicable
            ),
            "narratives": tuple(
                item.model_copy(update={"current": word(), "goal": word(), "vision": word()})
                for item in records.narratives
            ),
            "plan": tuple(
                item.model_copy(
                    update={
                        "owner": word(),
                        "action": word(),
                        "source": word(),
                        "source_ref": word(),
                        "answer": word(),
                    }
                )
                for item in records.plan
            ),
            "applications": tuple(
                item.model_copy(update={"state": word(), "dnr": word()}) for item in records.applications
            ),
            "milestones": (
                *records.milestones,
                Milestone(
                    application=records.applications[0].id,
                    milestone="styrgrupp",
                    date=DAY,
                    by=word(),
                    paragraph=word(),
                    dnr=word(),
                ),
            ),
        }
    )


def _frozen(pack: Framework, records: Records) -> bytes:
    application = records.applications[0]
    baseline = Baseline(records, application, DAY)
    readiness = score(pack, records, application, DAY, baseline)
    return freeze(
        pack, records, readiness, id="s", label="prov", taken=TAKEN, previous=None, baseline=baseline
    )


def _opened(data: bytes) -> str:
    """Everything inside, unpacked: every key and every text of the document and of its inputs."""
    document = json.loads(data)
    inputs = zlib.decompress(base64.b64decode(document["inputs"].pop("zlib")))
    return "\n".join([*_texts(document), *_texts(json.loads(inputs))])


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for name, item in value.items():
            yield name
            yield from _texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)
    else:
        yield str(value)


@cache
def _without_people() -> str:
    pack, records = _given()
    return _opened(_frozen(pack, _peopled(records, ["\u2603\u2603\u2603\u2603\u2603\u2603"])))


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(texts, min_size=5, max_size=5, unique=True))
def test_nothing_that_names_a_person_is_inside(words: list[str]) -> None:
    pack, records = _given()
    data = _frozen(pack, _peopled(records, words))
    inside = _opened(data)
    known = _without_people()
    assert "\u2603" not in known
    leaked = [word for word in words if word in inside and word not in known]
    assert leaked == []
    assert list(verify_snapshot("s", data)) == []
    assert recomputed(read_snapshot(data)) == data


def test_whoever_they_are_the_inputs_are_the_same() -> None:
    """The names do not even leave a trace: other people, the same bytes."""
    pack, records = _given()
    one, other = (
        _frozen(pack, _peopled(records, [f"{name} {n}" for n in range(5)])) for name in ("Anna Ek", "Bo Al")
    )
    assert one == other


def test_a_sole_traders_number_is_not_inside() -> None:
    pack, records = _given()
    company = next(item for item in records.organisations if item.kind == "företag")
    number = "811228-9874"
    numbered = company.model_copy(update={"number": number})
    others = tuple(item if item.id != company.id else numbered for item in records.organisations)
    inside = _opened(_frozen(pack, records.model_copy(update={"organisations": others})))
    assert company.name in inside
    assert number not in inside
