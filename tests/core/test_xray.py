"""Each check with examples that fire and examples that must not. The examples are made by hand."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

import pytest

from tcready.core.finding import Severity
from tcready.core.xray import CHECKS, Oddity, xray
from tcready.core.xray.personal_numbers import has_personal_number, masked
from tcready.i18n import use
from tcready.i18n.naming import Names
from tcready.i18n.xray_words import SENTENCES, xray_words
from tests.scoring.tiny import framework_of, records_of, scored

Given = dict[str, Any]
DAY = date(2026, 6, 1)


class Example(NamedTuple):
    """A workspace, the check it is about, and what that check says of it."""

    code: str
    why: str
    fires: bool
    given: Given


def oddities(given: Given) -> list[Oddity]:
    given = {"as_of": DAY.isoformat(), **given}
    return list(xray(framework_of(given), records_of(given), scored(given).readiness))


def record(id: str = "a", **more: Any) -> Given:
    """A record that counts, of a kind without an age of its own."""
    filled = {"id": id, "kind": "rapport", "collected": "2026-05-01", "accepted": "2026-05-10"}
    return {**filled, "file": f"{id}.pdf", **more}


def asking(*requirements: Given, **more: Any) -> Given:
    """Requirements that ask for a report each, and whatever else there is."""
    named = requirements or ({},)
    return {"requirements": [{"checks": [{"evidence": "rapport"}], **item} for item in named], **more}


def with_record(**fields: Any) -> Given:
    return asking(evidence=[record(**fields)])


def by(name: str, on: str = "2026-05-10", state: str = "accepted") -> Given:
    return {"accepted": None, "decisions": [{"state": state, "by": name, "on": on}]}


BOLAGET = {"id": "bolaget", "kind": "företag"}
KOMMUNEN = {"id": "kommunen", "kind": "kommun"}
ANNA = {"id": "anna", "name": "Anna Ek", "organisation": "bolaget"}
BO = {"id": "bo", "name": "Bo Al", "organisation": "kommunen"}
PEOPLE: Given = {"organisations": [BOLAGET, KOMMUNEN], "people": [ANNA, BO]}


def judged(reviewer: str, *, subject: str = "kommunen", parties: tuple[Any, ...] = (), **more: Any) -> Given:
    """One requirement with a report and a level, met by both."""
    return {
        **PEOPLE,
        "subjects": [{"id": "regionen", "level": "region", "organisation": subject}],
        "requirements": [{"checks": [{"evidence": "rapport"}, {"judgement": "3"}]}],
        "evidence": [record(parties=list(parties))],
        "judgements": [{"reviewer": reviewer, "level": "3", "on": "2026-05-20", **more}],
    }


def excepted(decided: str, approved: str | None, **more: Any) -> Given:
    row = {"on": "2026-05-01", "justification": "En enda kommun", "by": decided, "approved_by": approved}
    return asking({"not_applicable": "waivable"}, **PEOPLE, not_applicable=[{**row, **more}])


def criterion(*rests: tuple[str, ...], judged_too: bool = False) -> Given:
    """A criterion whose requirements krav-0, krav-1 … rest on these records."""
    requirements: list[Given] = [
        {"id": f"krav-{n}", "checks": [{"evidence": "rapport"}]} for n in range(len(rests))
    ]
    names = sorted({name for names in rests for name in names})
    given: Given = {
        "requirements": requirements,
        "evidence": [
            record(name, requirements=[f"krav-{n}" for n, names in enumerate(rests) if name in names])
            for name in names
        ],
    }
    if judged_too:
        requirements.append({"id": "krav-j", "checks": [{"judgement": "3"}]})
        given["judgements"] = [{"requirement": "krav-j", "level": "3", "on": "2026-05-20"}]
    return given


def figures(before: str, after: str, year: str = "2024", **more: Any) -> Given:
    rows = [{"year": year, "measure": "antal", "value": before}]
    rows += [{"year": "2025", "measure": "antal", "value": after}]
    return {
        "requirements": [{"checks": [{"measure": "antal", "at_least": "1"}]}],
        "figures": rows,
        **more,
    }


def of_kind(*collected: str) -> Given:
    """Reports without an end, collected on these days."""
    return asking(
        {"checks": [{"evidence": "rapport", "count": str(len(collected))}]},
        evidence=[
            record(f"a{n}", collected=day, accepted=day, received="2026-05-01")
            for n, day in enumerate(collected)
        ],
    )


def stamped_on(*pairs: tuple[str, str], **more: Any) -> Given:
    """Records collected and accepted on these days, by the same person."""
    return asking(
        {"checks": [{"evidence": "rapport", "count": str(len(pairs))}]},
        evidence=[record(f"a{n}", collected=c, accepted=a, **more) for n, (c, a) in enumerate(pairs)],
    )


SAME_DAYS = [(f"2026-05-0{n}", f"2026-05-0{n}") for n in range(1, 6)]

EXAMPLES = [
    Example("accepted_by_supplier", "the same words", True, with_record(owner=" anna EK ", **by("Anna Ek"))),
    Example(
        "accepted_by_supplier",
        "an id and the name it stands for",
        True,
        {**PEOPLE, **with_record(owner="anna", **by("Anna Ek"))},
    ),
    Example("accepted_by_supplier", "another person", False, with_record(owner="Bo Al", **by("Anna Ek"))),
    Example("accepted_by_supplier", "nobody owns it", False, with_record(owner=None, **by("Anna Ek"))),
    Example(
        "accepted_by_supplier",
        "a role is not a person",
        False,
        with_record(owner="regional processledare", **by("processledare")),
    ),
    Example(
        "accepted_by_supplier",
        "two of the same name may be two people",
        False,
        {
            "people": [{"id": "a1", "name": "Anna Ek"}, {"id": "a2", "name": "Anna Ek"}],
            **with_record(owner="a1", **by("Anna Ek")),
        },
    ),
    Example(
        "accepted_by_supplier",
        "what was rejected does not count",
        False,
        with_record(owner="Anna Ek", **by("Anna Ek", state="rejected")),
    ),
    Example(
        "accepted_by_supplier",
        "somebody else accepted it later",
        False,
        with_record(
            owner="Anna Ek",
            accepted=None,
            decisions=[
                {"state": "accepted", "by": "Anna Ek", "on": "2026-05-10"},
                {"state": "accepted", "by": "Bo Al", "on": "2026-05-11"},
            ],
        ),
    ),
    Example("judged_by_party", "works for the one judged", True, judged("Bo Al")),
    Example("judged_by_party", "has signed it", True, judged("anna", parties=("bolaget",))),
    Example(
        "judged_by_party",
        "is named but has not signed",
        False,
        judged("anna", parties=({"organisation": "bolaget"},)),
    ),
    Example("judged_by_party", "comes from elsewhere", False, judged("Anna Ek")),
    Example("judged_by_party", "is in no register", False, judged("granskare-1")),
    Example(
        "judged_by_party",
        "a self-assessment is meant to be their own",
        False,
        judged("Bo Al", **{"as": "self"}),
    ),
    Example("judged_by_party", "several stand behind a consensus", False, judged("Bo Al", consensus="true")),
    Example("judged_by_party", "gave nothing", False, judged("Bo Al", level="0")),
    Example(
        "exception_within",
        "both of the municipality",
        True,
        {
            **excepted("Bo Al", "cia"),
            "people": [ANNA, BO, {"id": "cia", "name": "Cia Al", "organisation": "kommunen"}],
        },
    ),
    Example("exception_within", "of two organisations", False, excepted("Bo Al", "Anna Ek")),
    Example(
        "exception_within",
        "of no known organisation",
        False,
        {
            **excepted("d", "e"),
            "people": [{"id": "d", "name": "D"}, {"id": "e", "name": "E"}],
        },
    ),
    Example("exception_within", "not in the register", False, excepted("Bo Al", "rektorn")),
    Example("exception_within", "not approved, so it does not count", False, excepted("Bo Al", None)),
    Example("met_without_file", "only a note", True, with_record(file=None, note="Finns hos kommunen")),
    Example("met_without_file", "only a link", True, with_record(file=None, link="https://example.org")),
    Example("met_without_file", "a file", False, with_record()),
    Example(
        "met_without_file",
        "one file of two",
        False,
        asking(
            {"checks": [{"evidence": "rapport", "count": "2"}]},
            evidence=[record("a", file=None), record("b")],
        ),
    ),
    Example(
        "met_without_file",
        "only partly met",
        False,
        asking({"checks": [{"evidence": "rapport", "count": "2"}]}, evidence=[record("a", file=None)]),
    ),
    Example(
        "met_without_file",
        "met by judgement alone",
        False,
        {
            "requirements": [{"checks": [{"judgement": "3"}]}],
            "judgements": [{"level": "3", "on": "2026-05-20"}],
        },
    ),
    Example(
        "met_without_file",
        "not counted yet",
        False,
        {
            **with_record(file=None),
            "requirements": [{"checks": [{"evidence": "rapport"}], "since": "2027-01-01"}],
        },
    ),
    Example(
        "met_without_file",
        "signatures on a note",
        True,
        {
            "organisations": [KOMMUNEN],
            "requirements": [{"checks": [{"measure": "municipalities_with_agreement", "at_least": "1"}]}],
            "evidence": [record(kind="avtal", parties=["kommunen"], file=None, note="Hos registratorn")],
        },
    ),
    Example(
        "met_without_file",
        "signatures in a file",
        False,
        {
            "organisations": [KOMMUNEN],
            "requirements": [{"checks": [{"measure": "municipalities_with_agreement", "at_least": "1"}]}],
            "evidence": [record(kind="avtal", parties=["kommunen"])],
        },
    ),
    Example(
        "met_without_file",
        "a number from a note",
        True,
        {
            "requirements": [{"checks": [{"measure": "antal", "at_least": "1"}]}],
            "evidence": [record(file=None, measures={"antal": "7"})],
        },
    ),
    Example("criterion_on_one_record", "two requirements on one record", True, criterion(("a",), ("a",))),
    Example("criterion_on_one_record", "a record of its own for one", False, criterion(("a",), ("b",))),
    Example("criterion_on_one_record", "one has another too", False, criterion(("a",), ("a", "b"))),
    Example("criterion_on_one_record", "only one requirement", False, criterion(("a",))),
    Example(
        "criterion_on_one_record",
        "a judgement to stand on",
        False,
        criterion(("a",), ("a",), judged_too=True),
    ),
    Example(
        "old_evidence",
        "36 months and a day",
        True,
        with_record(collected="2023-05-31", accepted="2023-06-10"),
    ),
    Example(
        "old_evidence",
        "36 months to the day",
        False,
        with_record(collected="2023-06-01", accepted="2023-06-10"),
    ),
    Example(
        "old_evidence",
        "it has an end",
        False,
        with_record(collected="2020-01-01", accepted="2020-01-02", valid_through="2029-12-31"),
    ),
    Example(
        "old_evidence",
        "its kind has an end",
        False,
        asking(
            {"checks": [{"evidence": "lang"}]},
            kinds=[{"id": "lang", "max_age_months": "120"}],
            evidence=[record(kind="lang", collected="2020-01-01", accepted="2020-01-02")],
        ),
    ),
    Example(
        "old_evidence",
        "30 months where the others are ten days",
        True,
        of_kind("2023-12-01", *["2026-05-22"] * 4),
    ),
    Example(
        "old_evidence", "too few to know what is usual", False, of_kind("2023-12-01", *["2026-05-22"] * 3)
    ),
    # 2024-06-01 is 730 days ago, 2024-06-02 is not yet 24 months; 2025-10-01 is 243 days: three times is 729.
    Example("old_evidence", "24 months to the day", False, of_kind("2024-06-01", *["2026-05-22"] * 4)),
    Example("old_evidence", "not three times as old", False, of_kind("2024-05-01", *["2025-09-01"] * 4)),
    Example(
        "old_evidence",
        "rejected",
        False,
        with_record(collected="2020-01-01", accepted=None, rejected="2020-01-02"),
    ),
    Example(
        "old_evidence",
        "the leaf is partly met, but not by it",
        False,
        {
            "requirements": [{"checks": [{"measure": "antal", "at_least": "100"}, {"judgement": "3"}]}],
            "evidence": [record(collected="2020-01-01", accepted="2020-01-02", measures={"antal": "7"})],
            "judgements": [{"level": "3", "on": "2026-05-20"}],
        },
    ),
    Example("measure_jumped", "doubled", True, figures("30", "60")),
    Example("measure_jumped", "less than half", True, figures("30", "14")),
    Example("measure_jumped", "not quite doubled", False, figures("30", "59")),
    Example("measure_jumped", "half", False, figures("30", "15")),
    Example("measure_jumped", "so few that it means nothing", False, figures("2", "9")),
    Example("measure_jumped", "from nothing", False, figures("0", "60")),
    Example("measure_jumped", "several years between", True, figures("30", "60", year="2021")),
    Example(
        "measure_jumped",
        "another subject's",
        False,
        {
            **figures("30", "60"),
            "subjects": [
                {"id": "regionen", "level": "region"},
                {"id": "norra", "level": "local", "parent": "regionen"},
            ],
            "figures": [
                {"year": "2024", "measure": "antal", "value": "30", "subject": "norra"},
                {"year": "2025", "measure": "antal", "value": "60"},
            ],
        },
    ),
    Example(
        "measure_jumped",
        "gives nothing",
        False,
        {**figures("30", "60"), "requirements": [{"checks": [{"measure": "antal", "at_least": "100"}]}]},
    ),
    Example(
        "owner_left",
        "left the day before",
        True,
        {"people": [{**ANNA, "organisation": None, "through": "2026-05-31"}], **with_record(owner="Anna Ek")},
    ),
    Example(
        "owner_left",
        "the organisation has closed",
        True,
        {
            "organisations": [{**BOLAGET, "through": "2025-12-31"}],
            "people": [ANNA],
            **with_record(owner="anna"),
        },
    ),
    Example(
        "owner_left",
        "the last day",
        False,
        {"people": [{**ANNA, "organisation": None, "through": "2026-06-01"}], **with_record(owner="Anna Ek")},
    ),
    Example("owner_left", "still there", False, {**PEOPLE, **with_record(owner="Anna Ek")}),
    Example("owner_left", "in no register", False, with_record(owner="Anna Ek")),
    Example(
        "owner_left",
        "what does not count",
        False,
        {
            "people": [{**ANNA, "organisation": None, "through": "2026-05-31"}],
            **with_record(owner="Anna Ek", accepted=None, rejected="2026-05-10"),
        },
    ),
    Example("rubber_stamped", "five of five", True, stamped_on(*SAME_DAYS)),
    Example("rubber_stamped", "four", False, stamped_on(*SAME_DAYS[:4])),
    Example(
        "rubber_stamped", "one the day after", False, stamped_on(*SAME_DAYS, ("2026-05-06", "2026-05-07"))
    ),
    Example("rubber_stamped", "received long before", False, stamped_on(*SAME_DAYS, received="2026-04-01")),
    Example("personal_number", "in a title", True, with_record(title="Intyg för 811228-9874")),
    Example("personal_number", "in a file's name", True, with_record(file="intyg 198112289874.pdf")),
    Example(
        "personal_number",
        "in the note of a record that does not count",
        True,
        with_record(note="8112289874", accepted=None),
    ),
    Example(
        "personal_number",
        "in the note to a judgement",
        True,
        asking(judgements=[{"level": "3", "on": "2026-05-20", "note": "se 811228-9874"}]),
    ),
    Example(
        "personal_number",
        "in the reason for an exception",
        True,
        excepted("Bo Al", "Anna Ek", justification="811228-9874 är ensam"),
    ),
    Example("personal_number", "in who it came from", True, with_record(**{"from": "811228-9874"})),
    Example("personal_number", "in who it was for", True, with_record(to="Anna 811228-9874")),
    Example("personal_number", "in a diary number", True, with_record(dnr="KS 811228-9874")),
    Example("personal_number", "in who owns it", True, with_record(owner="811228-9874")),
    Example(
        "personal_number",
        "in an earlier version",
        True,
        with_record(revisions=[{"replaced": "2026-05-02", "collected": "2026-01-01", "note": "811228-9874"}]),
    ),
    Example("personal_number", "in the plan", True, asking(plan=[{"action": "Ring 811228-9874"}])),
    Example(
        "personal_number",
        "in a subject's title",
        True,
        {**with_record(), "subjects": [{"id": "regionen", "level": "region", "title": "811228-9874"}]},
    ),
    Example("personal_number", "the last digit does not check", False, with_record(title="811228-9875")),
    Example(
        "personal_number", "an organisation number", False, with_record(title="Region Stockholm 232100-0016")
    ),
]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: f"{example.code}: {example.why}")
def test_the_check_says_so_or_keeps_quiet(example: Example) -> None:
    found = [oddity for oddity in oddities(example.given) if oddity.code == example.code]
    assert len(found) == (1 if example.fires else 0)


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize(
    "example", [item for item in EXAMPLES if item.fires], ids=lambda item: f"{item.code}: {item.why}"
)
def test_a_finding_can_be_read_and_found(example: Example, language: str) -> None:
    use(language)
    given = {"as_of": DAY.isoformat(), **example.given}
    found = next(oddity for oddity in oddities(given) if oddity.code == example.code)
    words = xray_words(found, Names(framework_of(given), records_of(given)), DAY)
    assert words.sentence.endswith(".")
    assert words.advice.endswith(".")
    for text in words:
        assert "{" not in text
        assert "None" not in text
    assert found.subject == "regionen"
    assert "9874" not in "".join(words)


def test_every_check_has_examples_of_both_kinds_and_a_sentence() -> None:
    fired = {example.code for example in EXAMPLES if example.fires}
    quiet = {example.code for example in EXAMPLES if not example.fires}
    assert fired == quiet == set(CHECKS) == set(SENTENCES)


def test_the_checks_say_their_threshold() -> None:
    assert [code for code, check in CHECKS.items() if "Threshold:" not in (check.__doc__ or "")] == []


def test_the_worst_comes_first_and_only_what_must_go_is_an_error() -> None:
    given = asking(evidence=[record(file=None, note="811228-9874", owner="Anna Ek", **by("Anna Ek"))])
    found = oddities(given)
    assert [(oddity.code, oddity.severity) for oddity in found] == [
        ("personal_number", Severity.ERROR),
        ("accepted_by_supplier", Severity.WARNING),
        ("met_without_file", Severity.WARNING),
    ]
    assert {(oddity.requirement, oddity.subject, oddity.evidence) for oddity in found} == {
        ("krav", "regionen", "a")
    }


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("811228-9874", True),
        ("19811228-9874", True),
        ("198112289874", True),
        ("8112289874", True),
        ("811228+9874", True),
        ("811228–9874", True),
        ("811228\u20109874", True),  # the hyphens that word processors put in
        ("811228\u20119874", True),
        ("811228\u22129874", True),
        ("intyg_811228-9874.pdf", True),
        ("198112289874_betyg.pdf", True),
        ("Anna, 811228-9874.", True),
        ("(811228-9874)", True),
        ("811228-9875", False),
        # Each of these has the last digit that checks, so that only the rule named keeps it out.
        ("811328-9873", False),  # no month 13
        ("811232-9878", False),  # no 32 December
        ("810229-1237", False),  # 1981 was no leap year
        ("811228-987", False),
        ("811228-98745", False),
        ("A811228-9874", False),
        ("https://example.org/811228-9874", False),
        ("232100-0016", False),  # an organisation number
        ("0701234569", False),  # a telephone number
        ("20260515-0933", False),  # a point in time
        ("", False),
    ],
)
def test_what_looks_like_a_personal_number(text: str, found: bool) -> None:
    assert has_personal_number(text, DAY) is found


def luhn_by_hand(nine: str) -> str:
    """The tenth digit: every other doubled from the first, the products' digits added, up to the next ten."""
    total = sum(sum(divmod(int(digit) * (2 - place % 2), 10)) for place, digit in enumerate(nine))
    return str(-total % 10)


@pytest.mark.parametrize("last", "0123456789")
@pytest.mark.parametrize("day", ["811228", "811288", "000229"])
def test_only_the_digit_that_checks_is_told(day: str, last: str) -> None:
    """Also a coordination number (28 + 60 = 88), and the leap day of 2000, with its dash."""
    assert has_personal_number(f"{day}-123{last}", DAY) is (last == luhn_by_hand(f"{day}123"))


@pytest.mark.parametrize("minute", range(60))
def test_points_in_time_are_not_people(minute: int) -> None:
    for stamp in (f"2026051509{minute:02d}", f"20260515-09{minute:02d}", f"260515-09{minute:02d}"):
        assert not has_personal_number(f"protokoll {stamp}", DAY)


def test_a_number_is_masked_and_the_rest_left() -> None:
    assert masked("Intyg 811228-9874 från 2024", DAY) == "Intyg 811228-XXXX från 2024"
    assert masked("Region Stockholm 232100-0016", DAY) == "Region Stockholm 232100-0016"
