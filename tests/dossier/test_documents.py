"""The separate documents: one table of names, each an outline of its own that every rendering can write."""

from __future__ import annotations

import pytest

from tcready.core.errors import WrongInput
from tcready.dossier.blocks import Banner, Dossier, Facts, Items, Notice, Paragraph, Prose
from tcready.dossier.documents import SHEETS, document, names_of, page_of
from tcready.dossier.html import render_html
from tcready.dossier.inputs import DossierInputs
from tcready.dossier.outline import PARTS
from tcready.dossier.parts.supplement import last_day
from tcready.i18n import use
from tests.dossier.given import GENERATED, first, framework, inputs, records, rows, section, table, walk
from tests.dossier.page import Page
from tests.dossier.test_content import PEOPLE, SEATS, SINCE

TYPE = framework().applications[0]
NAMES = names_of(TYPE)
PLAN = {"requirement": "avtal-finns", "subject": "regionen"}


def given(**changed: object) -> DossierInputs:
    return inputs(records(**changed))


def test_the_names_are_those_of_the_type_of_the_dossier_and_of_the_sheets() -> None:
    assert tuple(dict.fromkeys((*GENERATED, "avtal", *PARTS, *SHEETS))) == NAMES
    assert names_of(None) == (*PARTS, *SHEETS)


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("name", NAMES)
def test_every_document_is_a_whole_page_in_both_languages(name: str, language: str) -> None:
    use(language)
    made = document(inputs(), name)
    page = Page(render_html(made))
    assert made.brief
    assert made.sections
    assert page.faults == []
    assert page.headings[0] == 1
    assert all(later <= earlier + 1 for earlier, later in zip(page.headings, page.headings[1:], strict=False))
    ids = page.values("id")
    assert len(set(ids)) == len(ids)
    # Every reference leads somewhere in the same document; what stands elsewhere is text.
    assert {address[1:] for address in page.values("href") if address.startswith("#")} <= set(ids)
    assert not page.all("nav")


def test_an_unknown_name_is_answered_with_those_there_are() -> None:
    with pytest.raises(WrongInput) as caught:
        document(inputs(), "finns-inte")
    told = str(dict(caught.value.message.values)["known"])
    assert told.split(", ") == list(NAMES)


def headings(made: Dossier) -> list[str]:
    return [part.id for part in made.sections]


def test_a_part_of_the_application_is_its_own_section() -> None:
    assert headings(document(inputs(), "lokal-sjalvskattning")) == ["sjalvskattning-lokal"]
    assert headings(document(inputs(), "regional-handlingsplan")) == ["handlingsplan-regional"]
    assert headings(document(inputs(), "kontaktlista")) == ["kontaktlista"]
    assert rows(table(document(inputs(), "avtal"), "tabell-avtal"))[0][0] == "Bilaga 1"


def test_the_application_itself_is_what_the_other_parts_leave() -> None:
    own = {"sjalvskattning", "handlingsplan", "kontaktlista", "finansiering"}
    assert headings(document(inputs(), "ansokan")) == [name for name in PARTS if name not in own]
    where = {row[0]: row[3] for row in rows(table(document(inputs(), "ansokan"), "tabell-delar"))}
    assert where == {
        "ansokan": "den här handlingen",
        "regional-sjalvskattning": "–",
        "lokal-sjalvskattning": "ett eget dokument",
        "regional-handlingsplan": "ett eget dokument",
        "lokal-handlingsplan": "–",
        "kontaktlista": "ett eget dokument",
        "finansieringsplan": "ett eget dokument",
        "Avtalet": "Bilaga 1",
    }
    few = TYPE.model_copy(
        update={"parts": tuple(part for part in TYPE.parts if part.id in ("ansokan", "lokal-handlingsplan"))}
    )
    pack = framework().model_copy(update={"applications": (few,)})
    made = document(inputs(pack=pack), "ansokan")
    assert headings(made) == list(PARTS)
    assert [part.id for part in section(made, "handlingsplan").sections] == ["handlingsplan-regional"]


def test_the_documents_keep_the_numbers_of_the_whole() -> None:
    plan = [{**PLAN, "id": "a", "action": "Visa", "evidence": ["listan", "avtalet", "finns-inte"]}]
    made = document(given(plan=plan), "regional-handlingsplan")
    assert rows(table(made, "tabell-handlingsplan-regional"))[0][0] == "Visa | Bilaga 1 | Bilaga 2"


# The steering group's sheet.


def test_the_sheet_has_the_verdict_and_the_criteria_row_by_row() -> None:
    made = document(given(judgements=[]), "styrgruppsblad")
    assert headings(made) == ["laget", "rort-sig", "beslut"]
    assert first(made, "laget", Banner).musts == "2 av 2 skall-krav uppfyllda"
    # In «Samverkan» the should is open, in «Styrning» there is one must and it is met.
    assert rows(table(made, "tabell-laget")) == [
        ["1. Samverkan", "50,0 %", "50,0 %", "1 av 1", "1"],
        ["2. Styrning", "100,0 %", "100,0 %", "1 av 1", "0"],
    ]


def test_the_sheet_tells_what_has_moved() -> None:
    assert section(document(inputs(), "styrgruppsblad"), "rort-sig").blocks == (
        Paragraph("Bladet jämförs inte med något tidigare läge."),
    )
    made = document(inputs()._replace(since=SINCE), "styrgruppsblad")
    assert section(made, "rort-sig").heading == "Vad som har rört sig sedan 2023-01-01"
    assert rows(table(made, "tabell-nytt")) == [["Poäng", "50,0 %", "75,0 %"]]


def decisions(**changed: object) -> tuple[str, ...]:
    found = section(document(given(**changed), "styrgruppsblad"), "beslut").blocks[0]
    return found.lines if isinstance(found, Items) else ()


def test_the_sheet_asks_for_the_decisions_that_only_the_group_can_take() -> None:
    years = {"from": "2026-01-01", "through": "2028-12-31"}
    plan = [
        {**PLAN, "id": "a", "action": "Få Ås att skriva under.", "owner": "chefen", "due": "2026-01-31"},
        {**PLAN, "id": "b", "action": "Ring", "owner": " "},
        {**PLAN, "id": "c", "action": "Klart", "done": "2026-01-01", "due": "2025-12-31"},
        {**PLAN, "id": "d", "action": "I dag", "owner": "chefen", "due": "2026-02-01"},
    ]
    financing = [
        {**years, "id": "b", "side": "budget", "amount_sek": 300000},
        {**years, "id": "i", "side": "income", "amount_sek": 250000},
    ]
    assert decisions(plan=plan, financing=financing) == (
        "Godkänn att ansökan skickas.",
        "Utse en ansvarig för 1 åtgärd: Ring.",
        "Ge 1 försenad åtgärd ett nytt datum, eller avsluta den: Få Ås att skriva under (2026-01-31).",
        "Besluta hur budgeten ska täckas. Planen går inte ihop: det saknas 50\u00a0000 kr.",
    )


def test_the_sheet_does_not_ask_for_an_approval_that_is_given_or_too_early() -> None:
    approved = [{"application": "ansokan", "milestone": "ansokan_godkand", "date": "2026-02-01"}]
    assert decisions(plan=[], milestones=approved) == ()
    made = document(given(plan=[], milestones=approved), "styrgruppsblad")
    assert section(made, "beslut").blocks == (Paragraph("Inget behöver beslutas i dag."),)
    open_ = decisions(plan=[], evidence=[])
    assert open_ == (
        "Ansökan är inte klar att godkänna: omdömet är «Inte redo».",
        "Besluta vad som ska göras åt 1 skall-krav som ingen åtgärd finns för: "
        "Avtal finns · Västra regionen.",
    )
    # An action that has begun is a decision taken.
    begun = [{**PLAN, "id": "a", "action": "Ring", "owner": "chefen", "due": "2026-03-01"}]
    assert len(decisions(plan=begun, evidence=[])) == 1


def test_many_things_of_one_sort_are_counted_so_that_the_sheet_stays_two_pages() -> None:
    plan = [{**PLAN, "id": f"a{n}", "action": f"Åtgärd {n}"} for n in range(5)]
    assert decisions(plan=plan)[1] == "Utse en ansvarig för 5 åtgärder: Åtgärd 0; Åtgärd 1 och 3 till."


def test_reviewers_two_levels_apart_are_asked_to_agree() -> None:
    data = framework().model_dump(mode="json", by_alias=True)
    data["scale"] = [
        {"level": level, "credit": credit, "title": {"sv": "x", "en": "x"}}
        for level, credit in ((0, "0"), (1, "0.5"), (2, "1"))
    ]
    pack = type(framework()).model_validate(data)
    leaf = {"requirement": "lokalt-arbete", "subject": "norr", "on": "2026-01-10"}
    judged = [{**leaf, "reviewer": "a", "level": 0}, {**leaf, "reviewer": "b", "level": 2}]
    found = inputs(records(judgements=judged, plan=[]), pack=pack)
    asked = first(document(found, "styrgruppsblad"), "beslut", Items).lines
    assert asked[-1] == "Be granskarna enas om nivån på 1 krav där de är två steg eller mer isär."


# The supplement.

REMARKS = [
    {**PLAN, "id": "r10", "action": "Visa *ekonomin*.", "source": "protokoll", "source_ref": "§ 10"},
    {
        **PLAN,
        "id": "r9",
        "action": "Visa avtalet.",
        "source": "Protokoll",
        "source_ref": "§ 9",
        "answer": "Det **finns**.",
        "owner": "chefen",
        "done": "2026-01-20",
        "evidence": ["avtalet"],
    },
    {**PLAN, "id": "egen", "action": "Vår egen", "source": "egen"},
]
PROTOCOL = [{"application": "ansokan", "milestone": "protokoll", "date": "2025-11-30", "dnr": "RTS 7"}]


def test_the_supplement_is_the_remarks_with_answers_and_evidence() -> None:
    made = document(given(plan=REMARKS, milestones=PROTOCOL), "komplettering")
    assert headings(made) == ["komplettering", "bilagor"]
    parts = section(made, "komplettering").sections
    assert [part.heading for part in parts] == ["Anmärkning 1: § 9", "Anmärkning 2: § 10"]
    assert section(made, "anmarkning-1.text").blocks == (Prose("Visa avtalet."),)
    answer = section(made, "anmarkning-1.svar")
    assert answer.blocks[0] == Prose("Det **finns**.")
    told = {
        term: [line.text for line in value] for term, value in first(made, "anmarkning-1.svar", Facts).rows
    }
    assert told["Läge"] == ["klart 2026-01-20"]
    assert told["Visas av"] == ["Bilaga 1"]
    assert rows(table(made, "tabell-bilagor"))[0][0] == "Bilaga 1"
    assert section(made, "anmarkning-2.svar").blocks[0] == Paragraph("Inget svar är skrivet än.")


def test_the_supplement_says_when_it_has_to_be_in_and_what_has_no_answer() -> None:
    made = document(given(plan=REMARKS, milestones=PROTOCOL), "komplettering")
    told = {term: [line.text for line in value] for term, value in first(made, "komplettering", Facts).rows}
    # Three months after 30 November is the last of February.
    assert told["Ska vara inne senast"] == ["2026-02-28", "om protokollet inte säger något annat"]
    assert told["Protokollets diarienummer"] == ["RTS 7"]
    assert "Tiden" not in told
    assert first(made, "komplettering", Notice).heading == "1 anmärkning saknar svar"
    assert made.draft
    answered = [{**REMARKS[0], "answer": "Här."}, REMARKS[1]]
    assert not document(given(plan=answered, milestones=PROTOCOL), "komplettering").draft
    late = [{**PROTOCOL[0], "date": "2025-10-31"}]
    made = document(given(plan=REMARKS, milestones=late), "komplettering")
    told = {term: [line.text for line in value] for term, value in first(made, "komplettering", Facts).rows}
    assert (told["Ska vara inne senast"][0], told["Tiden"]) == ("2026-01-31", ["har gått ut"])


def test_a_leap_day_is_kept() -> None:
    from datetime import date

    assert last_day(date(2027, 11, 30)) == date(2028, 2, 29)


def test_without_remarks_the_supplement_says_so() -> None:
    made = document(inputs(), "komplettering")
    assert section(made, "komplettering").blocks == (
        Paragraph("Ärendet har inget datum för protokollet än.", quiet=True),
        Paragraph("Handlingsplanen har ingen rad som kommer från granskningskommitténs protokoll."),
    )


# The distribution list.


def test_the_distribution_list_has_everybody_who_must_get_the_protocol() -> None:
    town = {"organisation": "vik", "email": "x@exempel.se"}
    people = [
        *PEOPLE,
        {**town, "id": "kr", "name": "Ed Exempelsson", "title": "Kommunalråd"},
        {**town, "id": "no", "name": "Fi Exempelsson", "title": "Ordförande i barn- och utbildningsnämnden"},
        {
            **town,
            "id": "gammal",
            "name": "Ge Exempelsson",
            "title": "Förvaltningschef",
            "through": "2025-01-01",
        },
    ]
    made = document(given(people=people, seats=SEATS), "sandlista")
    assert rows(table(made, "tabell-sandlista-forst")) == [
        ["Regional processledare", "Cia Exempelsson", "cia@exempel.se", ""],
        ["Ordförande, Västra regionen", "Ada Exempelsson", "ada@exempel.se", ""],
    ]
    assert rows(table(made, "tabell-sandlista-styrgrupperna")) == [
        ["ledamot, Västra regionen (Svarv AB)", "saknas i registret", "–", ""],
        ["ledamot, Västra regionen (Viks kommun)", "saknas i registret", "–", ""],
    ]
    assert rows(table(made, "tabell-sandlista-kommunerna")) == [
        ["Kommunalråd, Viks kommun", "Ed Exempelsson", "x@exempel.se", ""],
        ["Ordförande i berörd nämnd, Viks kommun", "Fi Exempelsson", "x@exempel.se", ""],
        ["Förvaltningschef, Viks kommun", "saknas i registret", "–", ""],
        ["Kommunalråd, Ås kommun", "saknas i registret", "–", ""],
        ["Ordförande i berörd nämnd, Ås kommun", "saknas i registret", "–", ""],
        ["Förvaltningschef, Ås kommun", "saknas i registret", "–", ""],
    ]
    assert section(made, "sandlista").blocks[1] == Paragraph(
        "6 mottagare finns inte i registret. Lägg till personerna med sina titlar."
    )
    assert not made.draft


def test_a_group_without_a_chair_still_has_a_row_for_one() -> None:
    made = document(given(seats=SEATS[1:], people=[]), "sandlista")
    assert rows(table(made, "tabell-sandlista-forst"))[1][:2] == [
        "Ordförande, Västra regionen",
        "saknas i registret",
    ]


# A school's own page.


def test_a_subjects_page_counts_its_own_requirements_only() -> None:
    made = page_of(given(judgements=[]), "norr")
    assert made.title == "Norr"
    assert made.subtitle == "Teknikcollege Väst"
    assert not made.draft
    banner = first(made, "i-korthet", Banner)
    assert (banner.word, banner.musts) == ("Alla skall-krav är uppfyllda här", "0 av 0 skall-krav uppfyllda")
    assert [(term, value[0].text) for term, value in first(made, "i-korthet", Facts).rows] == [
        ("○ inte bedömt", "1")
    ]
    assert rows(table(made, "tabell-aterstar")) == [
        ["Lokalt arbete bedrivs | bör-krav", "Norr", "inte bedömt", "Ingen åtgärd är planerad."]
    ]


def test_a_subjects_page_has_what_it_has_said_and_handed_in() -> None:
    evidence = [item.model_dump(mode="json") for item in records().evidence]
    accepted = [{"state": "accepted", "by": "g", "on": "2024-12-02"}]
    evidence[1] |= {"subjects": ["norr"], "requirements": ["lokalt-arbete"], "decisions": accepted}
    narratives = [{"criterion": "styrning", "subject": "norr", "vision": "Högre."}]
    made = page_of(given(evidence=evidence, narratives=narratives), "norr")
    assert rows(table(made, "tabell-sjalvskattning"))[0][2] == "1 – Allt"
    assert section(made, "vision.styrning.norr").blocks == (Prose("Högre."),)
    # The number is that of the whole application, where the agreement comes first.
    assert rows(table(made, "tabell-underlag")) == [
        ["Gammal lista", "Lista", "underlaget gäller inte längre", "Bilaga 2"]
    ]
    whole = page_of(given(), "regionen")
    assert [row[1] for row in rows(table(whole, "tabell-kraven"))] == [
        "Västra regionen",
        "Norr",
        "Västra regionen",
    ]


def test_a_subject_that_nothing_applies_to_says_so() -> None:
    subjects = [
        *records().subjects,
        {"id": "vilar", "level": "local", "title": "Vilar", "through": "2020-01-01"},
    ]
    made = page_of(given(subjects=subjects), "vilar")
    assert section(made, "i-korthet").blocks == (Paragraph("Inget krav gäller Vilar."),)
    assert {part.id for part in walk(made.sections)} >= {"underlag", "handlingsplan"}
