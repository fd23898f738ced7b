"""The sum behind each computed measure, in words. The sentences and numbers are worked out by hand."""

from __future__ import annotations

from typing import Any

import pytest

from tcready.core.framework import MeasureCheck
from tcready.i18n import use
from tcready.i18n.explaining import Explained, explained
from tcready.i18n.measure_sums import MOST_NAMES, SUMS
from tcready.i18n.naming import Names, listed, percentage_points
from tests.scoring.tiny import COMPUTED, framework_of, records_of, scored

DAY = "2026-06-01"
TOWNS = [{"id": f"kommun-{n}", "name": name, "kind": "kommun"} for n, name in enumerate("ABCD")]
COMPANIES = [{"id": f"ab-{n}", "name": f"Bolag {n}", "kind": "företag"} for n in range(1, 15)]
SCHOOL = {"id": "skola", "name": "Skolan", "kind": "utbildningsanordnare"}


def told(measure: str, at_least: str = "1", **given: Any) -> Explained:
    """The check of the measure at `regionen`, explained."""
    given = {
        "as_of": DAY,
        "requirements": [{"id": "krav", "checks": [{"measure": measure, "at_least": at_least}]}],
        **given,
    }
    found = scored(given)
    (leaf,) = [leaf for leaf in found.readiness.leaves if leaf.subject == "regionen"]
    check = MeasureCheck.model_validate({"measure": measure, "at_least": at_least})
    names = Names(framework_of(given), records_of(given))
    return explained(check, leaf.checks[0], names, None, leaf.subject)


def record(id: str, kind: str, *parties: Any, **more: Any) -> dict[str, Any]:
    filled = {"id": id, "kind": kind, "collected": "2026-01-10", "accepted": "2026-01-12"}
    return {**filled, "parties": list(parties), **more}


def test_every_computed_measure_has_its_sentences() -> None:
    assert set(SUMS) == set(COMPUTED)


def test_who_has_signed_and_who_has_not() -> None:
    said = told(
        "municipalities_with_agreement",
        "3",
        organisations=TOWNS,
        evidence=[record("a", "avtal", "kommun-0", "kommun-1", "kommun-2", {"organisation": "kommun-3"})],
    )
    assert said.details == ("A, B och C har skrivit under; D har inte.",)


def test_when_all_or_none_have_signed() -> None:
    every = told(
        "municipalities_with_agreement", organisations=TOWNS, evidence=[record("a", "avtal", "kommun-0")]
    )
    assert every.details == ("A har skrivit under.",)
    none = told(
        "municipalities_with_agreement",
        organisations=TOWNS,
        evidence=[record("a", "avtal", {"organisation": "kommun-1"}, {"organisation": "kommun-0"})],
    )
    assert none.details == ("B och A har inte skrivit under.",)


def test_a_signature_on_an_agreement_that_has_ended_is_not_denied() -> None:
    said = told(
        "municipalities_with_agreement",
        organisations=TOWNS,
        evidence=[
            record("a", "avtal", "kommun-0", {"organisation": "kommun-1"}),
            record("b", "avtal", "kommun-2", valid_through="2026-05-31"),
        ],
    )
    assert said.details == (
        "A har skrivit under; B har inte.",
        "C har skrivit under, men på ett underlag som inte räknas.",
    )


def test_a_long_list_is_cut_and_counted() -> None:
    said = told(
        "companies_with_letter_of_intent",
        organisations=COMPANIES,
        evidence=[record("a", "avsikt", *[company["id"] for company in COMPANIES])],
    )
    first = ", ".join(f"Bolag {n}" for n in range(1, 9))
    assert said.details == (f"{first} och 6 till har skrivit under.",)


@pytest.mark.parametrize("many", [0, 1, 2, 8, 9, 10, 40])
def test_a_list_is_never_cut_to_one_more(many: int) -> None:
    names = [f"n{n}" for n in range(many)]
    said = listed(names, MOST_NAMES)
    assert "och 1 till" not in said
    shown = [name for name in names if name in said.replace(",", "").split()]
    rest = int(said.split()[-2]) if said.endswith(" till") else 0
    assert len(shown) + rest == many


def test_whose_seats_they_are() -> None:
    seat = {"subject": "regionen", "role": "ledamot"}
    said = told(
        "group_company_share",
        organisations=[*COMPANIES, SCHOOL, *TOWNS],
        people=[{"id": "anna", "name": "Anna Hemlig", "organisation": "ab-2"}, {"id": "bo", "name": "Bo H"}],
        groups=[
            {**seat, "organisation": "ab-1", "role": "ordförande"},
            {**seat, "organisation": "ab-1"},
            {**seat, "person": "anna"},
            {**seat, "organisation": "ab-3"},
            {**seat, "organisation": "skola"},
            {**seat, "organisation": "kommun-0"},
            {**seat, "person": "bo"},
            {**seat, "organisation": "ab-9", "role": "suppleant"},
        ],
    )
    assert said.details == (
        "4 av 7 ledamöter kommer från företag: Bolag 1 (2 platser), Bolag 2 och Bolag 3.",
        "Övriga: Skolan, A och ingen angiven organisation.",
    )
    none = told("group_company_share", organisations=TOWNS, groups=[{**seat, "organisation": "kommun-0"}])
    assert none.details[0] == "0 av 1 ledamöter kommer från företag."


def test_where_the_chair_comes_from() -> None:
    chair = {"subject": "regionen", "role": "ordförande"}
    for row, sentence in (
        ({"organisation": "ab-1"}, "Ordföranden kommer från Bolag 1, som är ett företag."),
        ({"organisation": "skola"}, "Ordföranden kommer från Skolan, som inte är ett företag."),
        ({}, "Det är inte angivet vilken organisation ordföranden kommer från."),
    ):
        said = told("group_chair_is_company", organisations=[*COMPANIES, SCHOOL], groups=[{**chair, **row}])
        assert said == Explained("group_chair_is_company", sentence, ())


@pytest.mark.parametrize(
    ("budget", "secured", "sentences"),
    [
        (
            3_000_000,
            1_500_000,
            ("1,5 av 3,0 miljoner kronor är säkrade.", "Det saknas 1\u00a0500\u00a0000 kronor."),
        ),
        (3_000_000, 3_000_000, ("3,0 av 3,0 miljoner kronor är säkrade.",)),
        (3_000_000, 4_000_000, ("4,0 av 3,0 miljoner kronor är säkrade.",)),
        # In tenths of a million both would be 3,0, and 20 000 would be 0,0: then whole kronor.
        (
            3_000_000,
            2_980_000,
            (
                "2\u00a0980\u00a0000 av 3\u00a0000\u00a0000 kronor är säkrade.",
                "Det saknas 20\u00a0000 kronor.",
            ),
        ),
        (
            3_000_000,
            20_000,
            (
                "20\u00a0000 av 3\u00a0000\u00a0000 kronor är säkrade.",
                "Det saknas 2\u00a0980\u00a0000 kronor.",
            ),
        ),
        (900_000, 0, ("0 av 900\u00a0000 kronor är säkrade.", "Det saknas 900\u00a0000 kronor.")),
    ],
)
def test_how_much_is_secured(budget: int, secured: int, sentences: tuple[str, ...]) -> None:
    period = {"from": "2026-01-01", "through": "2028-12-31"}
    said = told(
        "financing_secured_share",
        financing=[
            {"id": "b", **period, "side": "budget", "amount_sek": str(budget)},
            {"id": "i", **period, "side": "income", "state": "secured", "amount_sek": str(secured)},
        ],
    )
    assert said.details == sentences


def test_each_occupation_with_its_places() -> None:
    rows = [("svetsare", 20, 12), ("tekniker", 50, 52), ("elektriker", 30, 30)]
    said = told(
        "needs_covered",
        needs=[
            {"year": "2025", "occupation": name, "needed": str(needed), "places": str(places)}
            for name, needed, places in rows
        ]
        + [{"year": "2024", "occupation": "svarvare", "needed": "9", "places": "0"}],
    )
    # 12 of 20, 50 of 50 (two to spare are not counted), 30 of 30: 92 of 100.
    assert said.found == "Värdet är 0,92."
    assert said.details == (
        "Platserna täcker 92 av de 100 som behövs.",
        "För få platser: svetsare (12 av 20).",
        "Platserna räcker: tekniker (50 av 50) och elektriker (30 av 30).",
    )


def test_providers_by_name() -> None:
    def provider(id: str, parent: str) -> dict[str, Any]:
        return {"id": id, "level": "provider", "parent": parent, "title": id.capitalize()}

    subjects = [
        {"id": "regionen", "level": "region"},
        {"id": "norra", "level": "local", "parent": "regionen"},
        provider("ostra", "norra"),
        provider("vastra", "regionen"),
        provider("sodra", "regionen"),
    ]
    groups = [{"subject": "norra", "organisation": "ab-1", "role": "ledamot"}]
    said = told("providers_without_group", "0", subjects=subjects, groups=groups, organisations=COMPANIES)
    assert said.details == (
        "1 av 3 anordnare hör till en lokal styrgrupp: Ostra.",
        "Utan lokal styrgrupp: Vastra och Sodra.",
    )


def test_parts_of_the_score_are_told_in_percentage_points() -> None:
    from fractions import Fraction

    assert percentage_points(Fraction(1, 24)) == "4,2 procentenheter"
    assert percentage_points(Fraction(1, 100)) == "1,0 procentenheter"
    assert percentage_points(Fraction(0)) == "0,0 procentenheter"
    assert percentage_points(Fraction(1, 4000)) == "under 0,1 procentenheter"
    assert percentage_points(Fraction(-1, 8), signed=True) == "−12,5 procentenheter"
    use("en")
    assert percentage_points(Fraction(1, 24)).startswith("4.2 ")
