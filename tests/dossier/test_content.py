"""What the dossier says beyond the demands: who sends it, whom to reach, what is done, and what is new."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from tcready.core.records import Records
from tcready.dossier.blocks import Chart, Items, Paragraph, Prose
from tcready.dossier.inputs import Since
from tcready.dossier.outline import PARTS, ordered, outline
from tcready.i18n import use
from tests.dossier.given import both, dossier, first, framework, inputs, records, rows, section, table, walk

PEOPLE = [
    {
        "id": "ek",
        "name": "Ada Exempelsson",
        "organisation": "smide",
        "title": "vd",
        "email": "ada@exempel.se",
        "phone": "08-123 45 67",
    },
    {"id": "gick", "name": "Bo Exempelsson", "organisation": "svarv", "through": "2026-01-31"},
    {"id": "ledare", "name": "Cia Exempelsson", "title": "Regional processledare", "email": "cia@exempel.se"},
    {"id": "tyst", "name": "Di Exempelsson"},
]
SEATS = [
    {"subject": "regionen", "person": "ek", "organisation": "smide", "role": "ordförande"},
    {"subject": "regionen", "person": "gick", "organisation": "svarv"},
    {"subject": "regionen", "organisation": "vik"},
]


def told(block: Any) -> Any:
    return block.text


def test_the_sender_is_the_organisation_behind_the_subject_and_its_number() -> None:
    organisations = [item.model_dump() for item in records().organisations]
    organisations[0]["number"] = "212000-0142"
    subjects = [{"id": "regionen", "level": "region", "title": "Regionen", "organisation": "vik"}]
    made = dossier(records(organisations=organisations, subjects=subjects))
    assert [line.text for line in dict(made.cover.rows)["Avsändare"]] == [
        "Viks kommun",
        "Organisationsnummer 212000-0142",
    ]
    assert [line.text for line in dict(dossier().cover.rows)["Avsändare"]] == ["Teknikcollege Väst"]


def test_the_contact_list_has_the_people_of_the_day() -> None:
    made = dossier(records(people=PEOPLE, seats=SEATS))
    assert rows(table(made, "tabell-kontakter-regionen")) == [
        ["Ada Exempelsson", "ordförande", "Smide AB", "vd", "ada@exempel.se", "08-123 45 67"],
        ["ingen utsedd", "ledamot", "Svarv AB", "–", "–", "–"],
        ["ingen utsedd", "ledamot", "Viks kommun", "–", "–", "–"],
    ]
    assert table(made, "tabell-kontakter-regionen").rows[0][4][0].href == "mailto:ada@exempel.se"
    assert told(section(made, "kontakter-regionen").blocks[-1]) == "2 platser har ingen person."
    # Somebody who can neither be written to nor called is no contact.
    assert rows(table(made, "tabell-kontakter-ovriga")) == [
        ["Cia Exempelsson", "–", "Regional processledare", "cia@exempel.se", "–"]
    ]


def test_an_address_that_is_none_is_text_in_the_contact_list() -> None:
    people = [{**PEOPLE[0], "email": "inte en adress"}]
    cell = table(dossier(records(people=people, seats=SEATS)), "tabell-kontakter-regionen").rows[0][4][0]
    assert (cell.text, cell.href) == ("inte en adress", "")


def test_a_criterion_ends_with_its_gaps_and_what_is_done_about_them() -> None:
    plan: list[dict[str, Any]] = [
        {"id": "a", "action": "Ring Ås", "owner": "chefen", "due": "2026-03-01"},
        {"id": "b", "action": "Skriv!", "done": "2026-01-20"},
        {"id": "c", "action": "Vänta"},
    ]
    leaf = {"requirement": "lokalt-arbete", "subject": "norr"}
    made = dossier(records(judgements=[], plan=[{**leaf, **item} for item in plan]))
    assert rows(table(made, "tabell-luckor-samverkan")) == [
        [
            "Lokalt arbete bedrivs | bör-krav",
            "Norr",
            "inte bedömt",
            "Ring Ås. Ansvarig: chefen. Klart senast 2026-03-01. | Skriv! Blev klart 2026-01-20. | "
            "Vänta. Ansvarig: ingen utsedd. Inget slutdatum.",
        ]
    ]
    assert rows(table(dossier(records(judgements=[])), "tabell-luckor-samverkan"))[0][3] == (
        "Ingen åtgärd är planerad."
    )
    assert not [part for part in walk(dossier().sections) if part.id.startswith("luckor-")]


def test_a_criterion_without_a_text_says_so() -> None:
    made = dossier()
    silent = Paragraph("Ingen enhet har skrivit om nuläge, mål och vision än.", quiet=True)
    assert silent in section(made, "kriterium-styrning").blocks
    assert silent not in section(made, "kriterium-samverkan").blocks


def test_the_operating_plan_stands_in_full_when_it_is_written_in_the_record() -> None:
    data = framework().model_dump(mode="json", by_alias=True)
    data["evidence_kinds"].append({"id": "verksamhetsplan", "title": both("Verksamhetsplan")})
    pack = type(framework()).model_validate(data)
    old, new = (
        {
            "id": f"plan-{year}",
            "title": f"Plan {year}",
            "kind": "verksamhetsplan",
            "requirements": ["avtal-finns"],
            "subjects": ["regionen"],
            "note": f"Vi gör **{year}**.",
            "collected": f"{year - 1}-12-01",
            "valid_from": f"{year}-01-01",
            "valid_through": f"{year}-12-31",
            "decisions": [{"state": "accepted", "by": "g", "on": f"{year - 1}-12-02"}],
        }
        for year in (2025, 2026)
    )
    made = outline(inputs(records(evidence=[old, new]), pack=pack))
    found = table(made, "tabell-verksamhetsplan")
    assert [row[1][0].text for row in found.rows] == ["Plan 2026", "Plan 2025"]
    assert [row[4][0].text for row in found.rows] == ["räknas", "underlaget gäller inte längre"]
    assert [row[0][0].href for row in found.rows] == ["#bilaga-2", "#bilaga-1"]
    assert [part.blocks for part in section(made, "verksamhetsplan").sections] == [
        (Prose("Vi gör **2026**."),),
        (Prose("Vi gör **2025**."),),
    ]
    assert section(dossier(), "verksamhetsplan").blocks == (
        Paragraph("Ingen verksamhetsplan är godkänd än."),
    )
    last_years = outline(inputs(records(evidence=[old]), pack=pack))
    assert section(last_years, "verksamhetsplan").blocks[0] == Paragraph(
        "Ingen av planerna gäller den här dagen."
    )


def test_the_reviewers_and_how_alike_they_judge() -> None:
    leaf = {"requirement": "lokalt-arbete", "subject": "norr"}
    judged = [
        {**leaf, "reviewer": "Bo", "level": 1, "on": "2026-01-10"},
        {**leaf, "reviewer": "Ada", "level": 0, "on": "2026-01-11"},
        {**leaf, "reviewer": "Ada", "level": 1, "on": "2026-01-12"},
        {**leaf, "reviewer": "Cia", "level": 1, "on": "2026-02-02"},
    ]
    made = dossier(records(judgements=judged))
    # Cia judged the day after, and Ada's first level is not her latest.
    assert rows(table(made, "tabell-granskarna")) == [
        ["Ada", "1", "0", "2026-01-12"],
        ["Bo", "1", "0", "2026-01-10"],
    ]
    sentences = [told(block) for block in section(made, "granskarna").blocks if isinstance(block, Paragraph)]
    assert "I 1 av de 1 står granskarna högst ett steg isär (100,0 %)." in sentences
    assert told(section(dossier(), "granskarna").blocks[-1]) == "Ingen har granskat än."


def test_needs_of_the_latest_year_are_drawn_on_one_scale() -> None:
    needs = [
        {"year": 2026, "subject": "regionen", "occupation": "Svarvare", "needed": 4, "places": 9},
        {"year": 2026, "subject": "norr", "occupation": "Svarvare", "needed": 8, "places": 1},
        {"year": 2026, "subject": "norr", "occupation": "Svetsare", "needed": 3, "places": 0},
        {"year": 2025, "subject": "norr", "occupation": "Gjutare", "needed": 99, "places": 0},
    ]
    chart = first(dossier(records(needs=needs)), "kompetensbehov", Chart)
    # 4 + 8 needed and 9 + 1 places; the longest bar is 12.
    assert [(bar.label, bar.values, bar.shown) for bar in chart.bars] == [
        ("Svarvare", (Fraction(1), Fraction(10, 12)), ("12", "10")),
        ("Svetsare", (Fraction(3, 12), Fraction(0)), ("3", "0")),
    ]
    assert rows(chart.table) == [["Svarvare", "12", "10"], ["Svetsare", "3", "0"]]


def test_needs_of_nobody_are_drawn_without_bars() -> None:
    needs = [{"year": 2026, "subject": "regionen", "occupation": "Svarvare", "needed": 0, "places": 0}]
    (bar,) = first(dossier(records(needs=needs)), "kompetensbehov", Chart).bars
    assert (bar.values, bar.shown) == ((Fraction(0), Fraction(0)), ("0", "0"))


SINCE = Since(
    "2023-01-01",
    (("Poäng", "50,0 %", "75,0 %"),),
    ("Poängen har stigit.",),
    (("Godkända underlag", "+25,0"),),
    ("Delarna är avrundade var för sig.",),
    tuple((f"Krav {n}", "uppfyllt") for n in range(6)),
    (("Står nu i vägen", ("ett", "två", "tre", "fyra")),),
)


def test_what_is_new_since_the_last_certification() -> None:
    made = outline(inputs()._replace(since=SINCE._replace(baseline=True)))
    new = section(made, "nytt")
    assert new.heading == "Nytt sedan förra certifieringen"
    assert rows(table(made, "tabell-nytt")) == [["Poäng", "50,0 %", "75,0 %"]]
    lists = [block.lines for block in new.blocks if isinstance(block, Items)]
    assert lists == [
        ("Godkända underlag: +25,0",),
        ("Krav 0: uppfyllt", "Krav 1: uppfyllt", "Krav 2: uppfyllt", "Krav 3: uppfyllt", "och 2 till"),
        ("ett", "två", "tre", "och 1 till"),
    ]
    asked = outline(inputs()._replace(since=SINCE))
    assert section(asked, "nytt").heading == "Nytt sedan 2023-01-01"


@pytest.mark.parametrize(
    ("baseline", "sentence"),
    [
        (None, "Ansökan pekar inte ut någon ögonblicksbild från förra certifieringen att jämföra med."),
        (
            "gammal",
            "Ögonblicksbilden från förra certifieringen följer andra kriterier och går inte att jämföra post "
            "för post.",
        ),
    ],
)
def test_a_renewal_without_anything_to_compare_with_says_why(baseline: str | None, sentence: str) -> None:
    pack = framework()
    declared = pack.applications[0].model_copy(update={"baseline": True})
    pack = pack.model_copy(update={"applications": (declared,)})
    found = inputs(pack=pack)
    application = found.readiness.application.model_copy(update={"baseline": baseline})
    made = outline(found._replace(readiness=found.readiness._replace(application=application)))
    assert section(made, "nytt").blocks == (Paragraph(sentence),)
    assert not [part for part in walk(dossier().sections) if part.id == "nytt"]


def test_the_preface_stands_first_and_the_parts_in_the_order_wanted() -> None:
    made = outline(inputs()._replace(preface="Hej **alla**.", order=("bilagor", "avtal")))
    names = [part.id for part in made.sections]
    assert names[:4] == ["forord", "bilagor", "avtal", "sammanfattning"]
    assert made.sections[0].blocks == (Prose("Hej **alla**."),)
    assert sorted(names[1:]) == sorted(PARTS)
    assert [part.id for part in outline(inputs()._replace(preface=" \n")).sections] == list(PARTS)


def test_every_part_is_called_as_its_section() -> None:
    scope = inputs().scope
    assert [(name, part(scope).id) for name, part in PARTS.items()] == [(name, name) for name in PARTS]
    assert list(ordered(())) == list(PARTS)


def test_in_english_no_swedish_word_of_ours_is_left() -> None:
    use("en")
    made: Records = records(people=PEOPLE, seats=SEATS, judgements=[])
    headings = [part.heading for part in walk(outline(inputs(made)).sections)]
    assert {"Contact list", "Operating plan", "The reviewers and their agreement"} <= set(headings)
