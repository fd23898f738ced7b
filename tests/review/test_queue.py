"""The walk: the pack's order, only the gaps, only what is searched for."""

from __future__ import annotations

from datetime import date

import pytest

from tcready.core.framework import Framework
from tcready.core.gaps import gaps, musts_met
from tcready.core.readiness import Readiness
from tcready.core.scoring import score
from tcready.definitions.reader import load_pack
from tcready.exchange import load_plain
from tcready.review.queue import Walk, is_gap, kinds_asked, walk
from tests.conftest import EVIDENCE, PACK


@pytest.fixture(scope="module")
def pack() -> Framework:
    return load_pack(PACK)


@pytest.fixture(scope="module")
def readiness(pack: Framework) -> Readiness:
    records = load_plain(EVIDENCE / "stockholmsregionen-2025").records
    return score(pack, records, records.applications[0], date(2025, 12, 31))


def test_everything_stands_once_and_in_order(pack: Framework, readiness: Readiness) -> None:
    steps = walk(readiness)
    assert len({step.key for step in steps}) == len(steps)
    assert [s.criterion.id for s in steps if s.kind == "criterion"] == [c.id for c in pack.criteria]
    asked = [s.requirement.id for s in steps if s.kind == "requirement" and s.requirement]
    assert asked == list(pack.requirements)
    assert sum(step.kind == "subject" for step in steps) == len(readiness.leaves)


def test_only_the_gaps(readiness: Readiness, pack: Framework) -> None:
    shown = {step.key[1:] for step in walk(readiness, only_gaps=True) if step.kind == "subject"}
    assert shown == {(gap.requirement.id, gap.leaf.subject) for gap in gaps(pack, readiness)}
    for criterion in readiness.criteria:
        for requirement in criterion.requirements:
            for leaf in requirement.leaves:
                assert ((requirement.id, leaf.subject) in shown) == is_gap(requirement, leaf)


def test_searching_finds_by_title_whatever_the_case(readiness: Readiness) -> None:
    titles = {"minst-tre-kommuner": "Minst TRE kommuner"}
    found = [s for s in walk(readiness, text="tre KOMMUNER", titles=titles) if s.kind == "subject"]
    assert [step.key[1:] for step in found] == [("minst-tre-kommuner", "stockholmsregionen")]
    assert walk(readiness, text="finns ingenstans") == []


def test_searched_again_and_again_it_finds_what_a_look_at_every_leaf_finds(
    readiness: Readiness,
) -> None:
    titles = {"minst-tre-kommuner": "Minst TRE Kommuner", "stockholmsregionen": "STRASSE, straße"}
    walked = Walk(readiness, titles)
    for only_gaps in (False, True):
        for text in ("", "k", "ko", " KOMMUNER ", "kommuner str", "strasse", "ko", "finns ingenstans", ""):
            wanted = [
                (criterion.id, requirement.id, leaf.subject)
                for criterion in readiness.criteria
                for requirement in criterion.requirements
                for leaf in requirement.leaves
                if not only_gaps or is_gap(requirement, leaf)
                if text.casefold().strip()
                in " ".join(
                    (
                        requirement.id,
                        leaf.subject,
                        titles.get(requirement.id, ""),
                        titles.get(leaf.subject, ""),
                    )
                ).casefold()
            ]
            rows = walked.rows(only_gaps=only_gaps, text=text)
            assert [step.key for step in rows if step.kind == "subject"] == wanted
            heads = [step.key for step in rows if step.kind == "requirement" and step.key[1]]
            assert {key[:2] for key in wanted} <= {key[:2] for key in heads}


def test_what_blocks_comes_first_and_dearest_first(readiness: Readiness, pack: Framework) -> None:
    found = gaps(pack, readiness)
    blocking = [gap.blocks for gap in found]
    assert blocking == sorted(blocking, reverse=True)
    for block in (True, False):
        losses = [gap.loss for gap in found if gap.blocks is block]
        assert losses == sorted(losses, reverse=True)


def test_musts_met_and_must_clauses_tell_the_same(readiness: Readiness) -> None:
    met, of = musts_met(readiness)
    open_musts = {c.requirement for c in readiness.verdict.violated if c.clause in ("must", "no_subject")}
    assert met + len(open_musts) == of == 38


def test_the_kind_that_is_asked_for_is_offered_first(pack: Framework) -> None:
    offered = kinds_asked(pack.requirements["avtal-hela-perioden"], pack)
    assert offered[0] == "samverkansavtal"
    assert sorted(offered) == sorted(kind.id for kind in pack.evidence_kinds)
