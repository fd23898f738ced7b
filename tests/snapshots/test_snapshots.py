"""A snapshot recomputes to what it froze, holds no names, and shows when it was touched."""

from __future__ import annotations

import json
from datetime import date, datetime
from fractions import Fraction

import pytest

from tcready.core.canonical import canonical_json
from tcready.core.errors import Damaged
from tcready.core.framework import Framework
from tcready.core.records import Evidence, Judgement, Party, Records
from tcready.core.scoring import Baseline, score
from tcready.definitions.reader import load_pack
from tcready.exchange import load_plain
from tcready.snapshots import Snapshot, compare, freeze, read_snapshot, verify_snapshot
from tcready.snapshots.nameless import nameless, records_from, records_value
from tests.conftest import EVIDENCE, PACK

DAY = date(2025, 12, 31)


@pytest.fixture(scope="module")
def pack() -> Framework:
    return load_pack(PACK)


@pytest.fixture(scope="module")
def region() -> Records:
    return load_plain(EVIDENCE / "stockholmsregionen-2025").records


def _frozen(pack: Framework, records: Records, day: date = DAY, baseline: Baseline | None = None) -> bytes:
    readiness = score(pack, records, records.applications[0], day, baseline)
    taken = datetime.fromisoformat("2026-01-02T03:04:05+01:00")
    return freeze(
        pack, records, readiness, id="s", label="prov", taken=taken, previous=None, baseline=baseline
    )


def test_recomputes_to_the_same_bytes(pack: Framework, region: Records) -> None:
    first = _frozen(pack, region)
    assert list(verify_snapshot("s", first)) == []
    assert _frozen(pack, region) == first
    again = read_snapshot(first)
    assert _frozen(again.framework, region) == first


@pytest.mark.parametrize("day", [date(2020, 1, 1), date(2021, 6, 1), DAY, date(2027, 1, 1), date(2031, 1, 1)])
def test_the_reduced_records_score_the_same_every_day(pack: Framework, region: Records, day: date) -> None:
    whole = score(pack, region, region.applications[0], day)
    reduced = records_from(json.loads(canonical_json(records_value(nameless(region)))))
    bare = score(pack, reduced, reduced.applications[0], day)
    assert (bare.numbers, bare.verdict) == (whole.numbers, whole.verdict)
    for one, other in zip(bare.leaves, whole.leaves, strict=True):
        assert (one.state, one.achievement, one.contribution) == (
            other.state,
            other.achievement,
            other.contribution,
        )
        assert [c.reason for c in one.checks] == [c.reason for c in other.checks]


def test_no_name_of_a_person_and_no_free_text_is_inside(pack: Framework, region: Records) -> None:
    secret = "Hemlig Persson"
    evidence = region.evidence[0].model_copy(
        update={
            "title": f"Avtal {secret}",
            "note": secret,
            "owner": secret,
            "from_": secret,
            "parties": (Party(organisation="huddinge", signed=DAY, signatory=secret),),
        }
    )
    judgements = tuple(j.model_copy(update={"reviewer": secret, "note": secret}) for j in region.judgements)
    decisions = tuple(
        d.model_copy(update={"by": secret, "approved_by": secret, "justification": secret})
        for d in region.not_applicable
    )
    plan = tuple(item.model_copy(update={"owner": secret, "action": secret}) for item in region.plan)
    named = region.model_copy(
        update={
            "evidence": (evidence, *region.evidence[1:]),
            "judgements": judgements,
            "not_applicable": decisions,
            "plan": plan,
        }
    )
    snapshot = read_snapshot(_frozen(pack, named))
    told = json.dumps(records_value(snapshot.records), ensure_ascii=False) + json.dumps(snapshot.document)
    assert "Hemlig" not in told
    assert "Persson" not in told


def test_who_is_who_is_kept_apart(region: Records) -> None:
    reviewers = {j.reviewer for j in region.judgements}
    assert len({j.reviewer for j in nameless(region).judgements}) == len(reviewers) > 1


def test_a_stale_acceptance_stays_stale_and_a_missing_file_missing(pack: Framework, region: Records) -> None:
    def changed(item: Evidence) -> Evidence:
        missing = item.file.model_copy(update={"present": False}) if item.file else None
        return item.model_copy(
            update={"file": missing, "note": f"{item.note} ändrad" if not item.file else None}
        )

    touched = region.model_copy(update={"evidence": tuple(changed(item) for item in region.evidence)})
    whole = score(pack, touched, touched.applications[0], DAY)
    reasons = {reason.value for leaf in whole.leaves for c in leaf.checks for _, reason in c.unusable}
    assert "stale_acceptance" in reasons
    assert list(verify_snapshot("s", _frozen(pack, touched))) == []


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        (b'"state":"not_ready"', b'"state":"ready"', "snapshot-readiness"),
        (b'"label":"prov"', b'"label": "prov"', "snapshot-form"),
        (b'"edition":"2023"', b'"edition":"2024"', "snapshot-framework"),
        (b'"as_of":"2025-12-31","format"', b'"as_of":"2025-12-30","format"', "snapshot-readiness"),
        (b'"digest":"sha256:', b'"digest":"sha256:0', "snapshot-framework"),
        (b'"records":"sha256:', b'"records":"sha256:0', "snapshot-records"),
        (b'"inputs":{"sha256":"', b'"inputs":{"sha256":"0', "snapshot-inputs"),
        (b'"zlib":"e', b'"zlib":"E', "snapshot-unreadable"),
        (b'"method":"tcready-1"', b'"method":"tcready-0"', "snapshot-method"),
    ],
)
def test_a_change_is_seen_and_named(
    pack: Framework, region: Records, old: bytes, new: bytes, code: str
) -> None:
    data = _frozen(pack, region)
    assert old in data
    found = {finding.code for finding in verify_snapshot("s", data.replace(old, new, 1))}
    assert code in found


@pytest.mark.parametrize(
    "junk", [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 100_000, b'{"inputs":{"zlib":"eA=="}}']
)
def test_junk_is_damaged_and_never_a_traceback(junk: bytes) -> None:
    with pytest.raises(Damaged):
        read_snapshot(junk)


def test_a_baseline_travels_with_it(pack: Framework, region: Records) -> None:
    application = region.applications[0]
    kinds = tuple(k.model_copy(update={"baseline": True}) for k in pack.applications)
    risen = pack.model_copy(update={"applications": kinds})
    baseline = Baseline(region, application, DAY)
    data = _frozen(risen, region, baseline=baseline)
    assert read_snapshot(data).baseline is not None
    assert {"clause": "not_risen"} in json.loads(data)["readiness"]["verdict"]["violated"]
    assert list(verify_snapshot("s", data)) == []


def _pair(pack: Framework, before: Records, after: Records) -> tuple[Snapshot, Snapshot]:
    return read_snapshot(_frozen(pack, before)), read_snapshot(_frozen(pack, after))


def test_the_parts_of_a_difference_sum_to_it(pack: Framework, region: Records) -> None:
    pilot = load_plain(EVIDENCE / "stockholm-2021").records
    earlier, later = (
        read_snapshot(_frozen(pack, pilot, date(2021, 12, 31))),
        read_snapshot(_frozen(pack, region)),
    )
    found = compare(earlier, later)
    assert sum((change.gain for change in found.leaves), Fraction(0)) == found.gain
    assert found.gain == (found.after.score or 0) - (found.before.score or 0)
    back = compare(later, earlier)
    assert back.gain == -found.gain
    assert set(back.opened) == set(found.closed)


def test_one_judgement_is_one_change(pack: Framework, region: Records) -> None:
    judgement = Judgement(
        requirement="gemensam-regional-resurs",
        subject="stockholmsregionen",
        reviewer="x",
        level=0,
        on=DAY,
        consensus=True,
    )
    after = region.model_copy(update={"judgements": (*region.judgements, judgement)})
    found = compare(*_pair(pack, region, after))
    assert [(c.requirement, c.before, c.after) for c in found.leaves] == [
        ("gemensam-regional-resurs", "met", "unmet")
    ]
    assert [clause.clause for clause in found.opened] == ["must"]
