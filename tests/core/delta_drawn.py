"""Small workspaces drawn together with what each cause does to them.

So each can be written down as it would be if only some of the causes had come. What does not come apart
like this is drawn so that it stays out: a subject that comes or goes has records of its own that no other
cause touches, and measures are given as figures.
"""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import strategies as st

from tcready.core.delta import Cause
from tests.scoring.tiny import Given

MOST = 4
REQUIREMENTS = ("k1", "k2", "k3")
STAYING = ("regionen", "norra", "sodra")
TREE = [{"id": "regionen", "level": "region"}] + [
    {"id": name, "level": "local", "parent": "regionen"} for name in ("norra", "sodra")
]
GONE = {"id": "gammal", "level": "local", "parent": "regionen"}
NEW = {"id": "ny", "level": "local", "parent": "regionen"}
ACCEPTED = {"accepted": "2026-01-12"}
BY_CAUSE: dict[Cause, list[tuple[Given, Given]]] = {
    Cause.EVIDENCE_ACCEPTED: [
        ({}, ACCEPTED),
        ({"rejected": "2026-01-12"}, ACCEPTED),
        ({**ACCEPTED, "valid_from": "2026-06-02"}, {**ACCEPTED, "valid_from": "2026-06-01"}),
    ],
    Cause.EVIDENCE_EXPIRED: [(ACCEPTED, {**ACCEPTED, "valid_through": "2026-05-31"})],
    Cause.EVIDENCE_REJECTED: [
        (ACCEPTED, {"rejected": "2026-01-13"}),
        (ACCEPTED, {"withdrawn": "2026-01-13"}),
        (ACCEPTED, {"subjects": ["annan"], **ACCEPTED}),
    ],
    Cause.EVIDENCE_REVISED: [
        (ACCEPTED, {"decisions": [{"state": "accepted", "on": "2026-01-12", "fingerprint": "sha256:0"}]}),
        ({**ACCEPTED, "file": "a.pdf"}, {**ACCEPTED, "file": "a.pdf", "file_missing": "true"}),
    ],
}


class Drawn(NamedTuple):
    """A workspace before, what each cause makes of each register, and which causes come."""

    before: Given
    after: dict[Cause, Given]
    evidence: list[tuple[Given, Given, Cause | None]]
    causes: tuple[Cause, ...]

    def having(self, come: frozenset[Cause]) -> Given:
        """The workspace if these causes have come, and no others."""
        given = dict(self.before)
        for cause in come:
            given |= self.after.get(cause, {})
        given["evidence"] = [*given["evidence"]] + [
            after if cause in come else before for before, after, cause in self.evidence
        ]
        return given


_places = st.lists(st.sampled_from(STAYING), min_size=1, max_size=3, unique=True)
_names = st.lists(st.sampled_from(REQUIREMENTS), min_size=1, max_size=3, unique=True)
_check = st.one_of(
    st.builds(lambda count: {"evidence": "avtal", "count": count}, st.sampled_from(("1", "2"))),
    st.just({"judgement": "5"}),
    st.just({"measure": "antal", "at_least": "8", "from": "0"}),
)


@st.composite
def _packs(draw: st.DrawFn, inherit: bool) -> list[Given]:
    requirements = [
        {
            "id": name,
            "level": draw(st.sampled_from(("local", "local", "region"))),
            "weight": draw(st.sampled_from(("1", "2", "0"))),
            "rollup": draw(st.sampled_from(("mean", "weakest"))),
            "not_applicable": draw(st.sampled_from(("allowed", "allowed", "forbidden"))),
            "inherit": str(inherit and draw(st.booleans())).lower(),
            "checks": draw(st.lists(_check, min_size=1, max_size=2)),
        }
        for name in REQUIREMENTS[: draw(st.sampled_from((3, 3, 2)))]
    ]
    cut = draw(st.integers(1, 2))
    weight = draw(st.sampled_from(("1", "3", "0")))
    return [
        {"id": "ett", "requirements": requirements[:cut]},
        {"id": "tva", "weight": weight, "requirements": requirements[cut:]},
    ]


@st.composite
def _rows(draw: st.DrawFn, most: int, **fields: st.SearchStrategy[str]) -> list[Given]:
    return [
        {
            "subject": draw(st.sampled_from(STAYING)),
            **{name.rstrip("_"): draw(field) for name, field in fields.items()},
        }
        for _ in range(draw(st.integers(0, most)))
    ]


def _judgements(day: str, most: int) -> st.SearchStrategy[list[Given]]:
    level, requirement = st.sampled_from("02345"), st.sampled_from(REQUIREMENTS)
    return _rows(most, requirement=requirement, level=level, on=st.just(day))


def _figures(year: str, most: int) -> st.SearchStrategy[list[Given]]:
    return _rows(most, year=st.just(year), measure=st.just("antal"), value=st.sampled_from("0268"))


def _exceptions(day: str, most: int) -> st.SearchStrategy[list[Given]]:
    why = st.sampled_from(("Gäller inte", ""))
    return _rows(most, requirement=st.sampled_from(REQUIREMENTS), justification=why, on=st.just(day))


@st.composite
def _moves(draw: st.DrawFn, cause: Cause, name: str) -> tuple[Given, Given, Cause | None]:
    shared = {"requirements": draw(_names), "subjects": draw(_places), "id": name, "collected": "2026-01-10"}
    before, after = draw(st.sampled_from(BY_CAUSE[cause]))
    return {**shared, **before}, {**shared, **after}, cause


@st.composite
def drawn(draw: st.DrawFn) -> Drawn:
    """A workspace and two to four causes."""
    possible = [cause for cause in Cause if cause is not Cause.METHOD]
    causes = draw(st.sets(st.sampled_from(possible), min_size=2, max_size=MOST))
    inherit = Cause.SUBJECT not in causes
    judged, counted = draw(_judgements("2026-01-10", 5)), draw(_figures("2024", 2))
    excepted = draw(_exceptions("2026-01-10", 2))
    standing = [
        {"id": f"s{number}", "requirements": draw(_names), "subjects": places, "collected": "2026-01-10"}
        | ACCEPTED
        for number, places in enumerate([draw(_places), [draw(st.sampled_from(("gammal", "ny")))]])
    ]
    levels = [
        {"requirement": name, "subject": place, "level": "4", "on": "2026-01-10"}
        for name in draw(_names)
        for place in ("gammal", "ny")
    ]
    before = {
        "as_of": "2026-06-01",
        "subjects": [*TREE, GONE],
        "criteria": draw(_packs(inherit)),
        "evidence": standing,
        "judgements": judged + levels,
        "figures": counted,
        "not_applicable": excepted,
    }
    after = {
        Cause.SUBJECT: {"subjects": [*TREE, *draw(st.sampled_from(([GONE, NEW], [NEW], [])))]},
        Cause.FRAMEWORK: {"criteria": draw(_packs(inherit))},
        Cause.JUDGEMENT: {"judgements": judged + levels + draw(_judgements("2026-05-10", 5))},
        Cause.MEASURE: {"figures": counted + draw(_figures("2025", 3))},
        Cause.APPLICABILITY: {"not_applicable": excepted + draw(_exceptions("2026-05-10", 3))},
    }
    moving = [cause for cause in BY_CAUSE if cause in causes]
    evidence = (
        [draw(_moves(draw(st.sampled_from(moving)), f"r{number}")) for number in range(4)] if moving else []
    )
    return Drawn(before, after, evidence, tuple(sorted(causes)))
