"""Small workspaces for the laws, in the words of the declared cases.

Days are drawn around the day that is asked about and around the period's ends, so that the boundary
days turn up often. `law(n)` sets how many examples a law is tried on; with TCREADY_TESTS=thorough in
the environment it is forty times as many.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from tests.scoring.tiny import COMPUTED, Given

AS_OF = "2026-06-01"
PAST = ("2025-05-31", "2025-06-01", "2025-06-02", "2025-12-31", "2026-01-01", "2026-05-31", AS_OF)
FUTURE = ("2026-06-02", "2026-09-01", "2026-09-02", "2026-12-31", "2028-12-30", "2028-12-31", "2029-01-01")
PERIOD = {"from": "2026-01-01", "through": "2028-12-31"}
PLACES = ("regionen", "norra", "sodra", "skola")
REQUIREMENTS = ("k1", "k2", "k3", "k4")
PARTIES = ("huddinge", "nykvarn", "verkstaden", "facket")


def law(examples: int) -> Callable[[Any], Any]:
    """How many examples a law is tried on."""
    more = 40 if os.environ.get("TCREADY_TESTS") == "thorough" else 1
    slow = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
    return settings(max_examples=examples * more, deadline=None, suppress_health_check=slow)


def _maybe(some: st.SearchStrategy[Any], rarely: bool = False) -> st.SearchStrategy[Any]:
    return st.one_of(*[st.none()] * (3 if rarely else 1), some)


def _one_of(choices: Sequence[st.SearchStrategy[Any]]) -> st.SearchStrategy[Any]:
    """As `st.one_of`, but each choice as likely as the others, however many it holds itself."""
    return st.sampled_from(choices).flatmap(lambda choice: choice)


def _row(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Given]:
    """A row without the fields that came out as nothing; `from_` and `as_` are `from` and `as`."""
    return st.fixed_dictionaries(fields).map(
        lambda row: {name.rstrip("_"): value for name, value in row.items() if value is not None}
    )


@st.composite
def _rows(draw: st.DrawFn, row: st.SearchStrategy[Given], most: int) -> list[Given]:
    many = st.integers(0, most).map(lambda fewer: most - fewer)  # the simplest example is a full one
    return [draw(row) for _ in range(draw(many))]


def _some(names: tuple[str, ...], least: int = 1) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(names), min_size=least, max_size=3, unique=True)


past = st.sampled_from(PAST)
days = st.sampled_from(PAST + FUTURE)
place = st.sampled_from(("regionen", "regionen", "norra", "norra", "sodra", "skola"))
requirement = st.sampled_from(REQUIREMENTS)

evidence_check = _row(
    evidence=st.sampled_from(("avtal", "avtal", "avtal", "avsikt", "plan")),
    count=_maybe(st.sampled_from(("1", "2", "3"))),
    covers=_maybe(st.sampled_from(("as_of", "period"))),
)
rising_measure_check = st.one_of(
    _row(measure=st.just("antal"), at_least=st.sampled_from(("3", "5")), from_=_maybe(st.just("0"))),
    _row(measure=st.sampled_from(COMPUTED), at_least=st.sampled_from(("1", "2")), from_=_maybe(st.just("0"))),
    _row(measure=st.sampled_from(COMPUTED), above=st.sampled_from(("0", "0.5", "1"))),
)
falling_measure_check = st.one_of(
    _row(measure=st.just("antal"), at_most=st.sampled_from(("3", "5")), from_=_maybe(st.just("9"))),
    _row(measure=st.sampled_from((*COMPUTED, "antal")), at_most=st.just("1"), from_=_maybe(st.just("3"))),
    _row(measure=st.sampled_from((*COMPUTED, "antal")), below=st.just("1")),
)
judgement_check = _row(judgement=st.sampled_from(("1", "3", "5")))


def _requirement(name: str, check: st.SearchStrategy[Given]) -> st.SearchStrategy[Given]:
    return _row(
        id=st.just(name),
        level=st.sampled_from(("region", "region", "local", "local", "provider")),
        demand=_maybe(st.just("should")),
        weight=_maybe(st.sampled_from(("2", "3", "0.5", "0"))),
        inherit=_maybe(st.just("true")),
        not_applicable=_maybe(st.sampled_from(("forbidden", "allowed", "waivable"))),
        deferrable=_maybe(st.just("true")),
        rollup=_maybe(st.just("weakest")),
        since=_maybe(days, rarely=True),
        retired=_maybe(days, rarely=True),
        checks=st.lists(check, min_size=1, max_size=2),
    )


@st.composite
def packs(draw: st.DrawFn, falling: bool = True) -> list[Given]:
    """One or two criteria over four requirements."""
    measures = [rising_measure_check, falling_measure_check] if falling else [rising_measure_check]
    check = _one_of([evidence_check] * 5 + [judgement_check] * 3 + measures)
    requirements = [draw(_requirement(name, check)) for name in REQUIREMENTS]
    cut = draw(st.integers(1, 4))
    weights = [draw(st.sampled_from(("1", "1", "2", "0.5", "0"))) for _ in range(2)]
    parts = [requirements[:cut], requirements[cut:]]
    return [
        {"id": f"kriterium-{number}", "weight": weight, "requirements": part}
        for number, (weight, part) in enumerate(zip(weights, parts, strict=True), start=1)
    ]


decision = _row(
    state=st.sampled_from(("accepted", "accepted", "accepted", "rejected", "withdrawn")),
    on=days,
    fingerprint=_maybe(st.just("sha256:0000"), rarely=True),
    links=_maybe(_rows(_row(requirement=requirement, subject=place), 3), rarely=True),
)
party = st.one_of(
    st.sampled_from(PARTIES),
    _row(organisation=st.sampled_from(PARTIES), signed=_maybe(days), dnr=_maybe(st.just("KS 1"))),
)


@st.composite
def evidence_rows(draw: st.DrawFn) -> list[Given]:
    """Up to six records, in any order of id, half of them plainly accepted for everything."""
    names = draw(st.permutations("abcdef"))[draw(st.integers(0, 6)) :]
    return [draw(_one_of([_accepted(name), _evidence(name)])) for name in names]


@st.composite
def _accepted(draw: st.DrawFn, name: str) -> Given:
    row = draw(
        _row(
            kind=st.sampled_from(("avtal", "avtal", "avtal", "avsikt", "plan")),
            subjects=st.one_of(st.just(list(PLACES)), _some(PLACES)),
            collected=st.sampled_from(PAST[2:]),
            valid_through=_maybe(st.sampled_from(FUTURE)),
            measures=_maybe(_row(antal=st.sampled_from(("2", "4", "8")))),
            parties=st.lists(party, max_size=3),
        )
    )
    return {**row, "id": name, "accepted": row["collected"]}


@st.composite
def _evidence(draw: st.DrawFn, name: str) -> Given:
    row = draw(
        _row(
            kind=st.sampled_from(("avtal", "avtal", "avsikt", "plan")),
            requirements=_maybe(_some(REQUIREMENTS, least=0)),
            subjects=st.one_of(st.just(list(PLACES)), _some(PLACES)),
            collected=st.one_of(past, past, past, _maybe(days)),
            valid_from=_maybe(days, rarely=True),
            valid_through=_maybe(days, rarely=True),
            measures=_maybe(_row(antal=st.sampled_from(("2", "4", "8")))),
            parties=st.lists(party, max_size=3),
            file=_maybe(st.just(f"{name}.pdf"), rarely=True),
            file_missing=_maybe(st.just("true"), rarely=True),
            decisions=st.lists(decision, max_size=2),
        )
    )
    row["id"] = name
    collected = row.get("collected")
    first = row.get("valid_from") or collected
    if first and row.get("valid_through", first) < first:
        row["valid_through"] = first
    if collected is None:
        row["decisions"] = [one for one in row["decisions"] if one["state"] == "withdrawn"]
    else:
        for one in row["decisions"]:
            one["on"] = max(one["on"], collected)
    return row


judgement = _row(
    requirement=requirement,
    subject=place,
    reviewer=st.sampled_from(("x", "y", "z ")),
    level=st.sampled_from("012345"),
    on=days,
    as_=_maybe(st.just("self")),
    consensus=_maybe(st.just("true"), rarely=True),
    text=_maybe(st.sampled_from(("current", "current", "sha256:0000")), rarely=True),
)
exception = _row(
    requirement=requirement,
    subject=place,
    on=days,
    by=st.just("Anna"),
    justification=st.sampled_from(("Gäller inte", "Gäller inte", " ")),
    approved_by=_maybe(st.sampled_from(("Bo", "Anna", " "))),
)
action = _row(
    requirement=requirement,
    subject=place,
    owner=_maybe(st.sampled_from(("Anna", "Anna", " "))),
    due=_maybe(days),
    done=_maybe(days, rarely=True),
)
in_force = {
    "from_": _maybe(st.sampled_from(PAST[:4]), rarely=True),
    "through": _maybe(st.sampled_from(PAST[4:] + FUTURE), rarely=True),
}
seat = _row(
    subject=place,
    person=_maybe(st.just("berit")),
    organisation=_maybe(st.sampled_from(PARTIES)),
    role=st.sampled_from(("ordförande", "vice ordförande", "ledamot", "suppleant")),
    **in_force,
)
financing = _row(
    from_=st.sampled_from(("2025-07-01", "2026-01-01")),
    through=st.sampled_from(("2026-06-30", "2029-03-31")),
    side=st.sampled_from(("budget", "income")),
    amount_sek=st.sampled_from(("0", "100", "300")),
    state=_maybe(st.just("secured")),
)
need = _row(
    year=st.sampled_from(("2025", "2026", "2027")),
    subject=place,
    occupation=st.just("svetsare"),
    needed=st.sampled_from(("0", "10", "20")),
    places=st.sampled_from(("0", "10", "15")),
)
figure = _row(
    year=st.sampled_from(("2024", "2025", "2026")),
    subject=place,
    measure=st.just("antal"),
    value=st.sampled_from(("2", "4", "8")),
)
milestone = _row(milestone=st.sampled_from(("protokoll", "beslut")), date=days)
ORGANISATIONS = [
    {"id": "huddinge", "kind": "kommun"},
    {"id": "nykvarn", "kind": "kommun"},
    {"id": "verkstaden", "kind": "företag"},
    {"id": "facket", "kind": "fack"},
]


@st.composite
def subject_rows(draw: st.DrawFn) -> list[Given]:
    """A region with two local units and a school; sometimes one of them has come late or has gone."""
    tree = [("regionen", "region", None), ("norra", "local", "regionen")]
    tree += [("sodra", "local", "regionen"), ("skola", "provider", draw(st.sampled_from(("norra", "sodra"))))]
    return [
        draw(_row(id=st.just(name), level=st.just(level), parent=st.just(parent), **in_force))
        for name, level, parent in tree
    ]


@st.composite
def workspaces(draw: st.DrawFn, falling: bool = True) -> Given:
    """A whole `given`; without `falling`, no check asks for a number to be low."""
    registers = {
        "evidence": evidence_rows(),
        "judgements": _rows(judgement, 12),
        "not_applicable": _rows(exception, 4),
        "plan": _rows(action, 6),
        "groups": _rows(seat, 4),
        "financing": _rows(financing, 3),
        "needs": _rows(need, 3),
        "figures": _rows(figure, 3),
        "milestones": _rows(milestone, 2),
    }
    return {
        "as_of": AS_OF,
        "application": draw(st.sampled_from(("ny", "ater"))),
        "subject": draw(st.sampled_from(("regionen", "regionen", "norra"))),
        "period": PERIOD,
        "verdict": draw(
            st.sampled_from(
                (
                    {"conditional": {"score": "0.1", "months": "3"}, "coverage_floor": "0.1"},
                    {
                        "ready": {"score": "0.3", "criterion": "0.2", "coverage": "0.2"},
                        "coverage_floor": "0.2",
                    },
                    {},
                )
            )
        ),
        "criteria": draw(packs(falling=falling)),
        "subjects": draw(subject_rows()),
        "organisations": ORGANISATIONS,
        "people": [{"id": "berit", "organisation": "verkstaden"}],
        **{name: draw(rows) for name, rows in registers.items()},
    }


@st.composite
def baselines(draw: st.DrawFn) -> Given | None:
    """An earlier time to have risen from, or none."""
    earlier = {
        "as_of": draw(st.sampled_from(("2025-06-01", "2025-12-31"))),
        "evidence": draw(evidence_rows()),
        "judgements": draw(_rows(judgement, 5)),
    }
    return draw(st.sampled_from((None, earlier)))
