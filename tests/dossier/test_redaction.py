"""A dossier for the public: every personal string is searched for in the bytes of every rendering."""

from __future__ import annotations

import html
import re
from typing import Any

import pytest

from tcready.core.records import Records
from tcready.dossier.blocks import Dossier
from tcready.dossier.discretion import handling_of
from tcready.dossier.documents import SHEETS, document, names_of, page_of
from tcready.dossier.html import render_html
from tcready.dossier.inputs import DossierInputs
from tcready.dossier.outline import outline
from tcready.dossier.parts.left_out import together, told_left_out
from tcready.i18n import use
from tests.dossier.given import dossier, framework, inputs, records, rows, section, table

LEAF = {"requirement": "lokalt-arbete", "subject": "norr"}
# Invented, and none of them a word of the dossier's own.
PERSONAL = (
    "Quirina",
    "Exempelzon",
    "quirina.x@exempel.se",
    "08-987 65 43",
    "Specialtitel",
    "Zacharias Provzon",
    "Wilma Påhittad",
    "Ulla Underskrift",
    "Xerxes Beslutman",
    "Yngve Ägarson",
    "Vera Kvist-Exempel",
    "Tore Påskrivare",
    "Hemlig överenskommelse Omega",
    "omega-innehåll",
    "omega-fil.pdf",
    "exempel.se/omega",
    "Skuggbolaget AB",
    "19640823-3234",
    "640823",
    "Omega",
    "Skugg",
)
TEXTS = (
    "Quirina Exempelzons idé. exempelzon, quirina skrev. **Quirina** *Exempelzon* och QUIRINA  EXEMPELZON. "
    "Mejla quirina\\.x@exempel.se eller quirina.x&#64;exempel.se, ring 08/987 65 43 eller +46 8 987 65 43. "
    "Se [avtalet](https://exempel.se/omega) och «Hemlig överenskommelse Omega». "
    "Nr 640823-3234, 19640823-3234. Wilma Påhittad höll med. Quirina\u00ad Exempel\u200bzon syns inte."
)


def personal_records(text: str = TEXTS) -> Records:
    evidence: list[dict[str, Any]] = [item.model_dump(mode="json") for item in records().evidence]
    evidence[0]["owner"] = "Yngve Ägarson"
    evidence[0]["parties"] = [
        {"organisation": "vik", "signed": "2025-05-20", "signatory": "Ulla Underskrift"},
        {"organisation": "ås", "signatory": "Tore Påskrivare"},
    ]
    evidence[0]["decisions"] = [{"state": "accepted", "by": "Xerxes Beslutman", "on": "2025-06-10"}]
    # By its kind personal, and by its own word secret.
    evidence[1] |= {"title": "Hemlig överenskommelse Omega", "link": "https://exempel.se/omega"}
    evidence[1] |= {"note": "omega-innehåll för alla", "dnr": "OM 1", "handling": "secret"}
    evidence[1] |= {"file": {"sha256": "cd" * 32, "size": 4, "name": "omega-fil.pdf"}}
    evidence[1] |= {"parties": [{"organisation": "skugga", "signed": "2024-12-01"}]}
    evidence[1]["decisions"] = [{"state": "accepted", "by": "g", "on": "2024-12-02"}]
    organisations = [item.model_dump() for item in records().organisations]
    return records(
        organisations=[*organisations, {"id": "skugga", "name": "Skuggbolaget AB", "kind": "kommun"}],
        people=[
            {
                "id": "q",
                "name": "Quirina Exempelzon",
                "organisation": "smide",
                "title": "Specialtitel",
                "email": "quirina.x@exempel.se",
                "phone": "08-987 65 43",
            }
        ],
        seats=[{"subject": "regionen", "person": "q", "organisation": "smide", "role": "ordförande"}],
        evidence=evidence,
        judgements=[
            {
                **LEAF,
                "reviewer": "Zacharias Provzon",
                "level": 1,
                "on": "2026-01-15",
                "as": "self",
                "note": text,
            },
            {**LEAF, "reviewer": "Wilma Påhittad", "level": 0, "on": "2026-01-15"},
        ],
        not_applicable=[
            {
                "requirement": "avtal-finns",
                "subject": "regionen",
                "by": "Vera Kvist-Exempel",
                "on": "2026-01-02",
                "justification": text,
                "approved_by": "Xerxes Beslutman",
            }
        ],
        narratives=[{"criterion": "samverkan", "subject": "regionen", "current": text, "goal": "Bli tre."}],
        plan=[
            {
                "id": "a",
                "requirement": "avtal-finns",
                "subject": "regionen",
                "action": text,
                "owner": "Yngve Ägarson",
                "source": "protokoll",
                "source_ref": "§ 1 (Wilma Påhittad)",
                "answer": text,
                "evidence": ["listan"],
            }
        ],
        milestones=[
            {
                "application": "ansokan",
                "milestone": "beslut",
                "date": "2026-01-01",
                "by": "Vera Kvist-Exempel",
                "evidence": "listan",
            }
        ],
    )


def redacted(text: str = TEXTS) -> DossierInputs:
    pack = framework()
    waivable = pack.criteria[0].requirements[0].model_copy(update={"not_applicable": "waivable"})
    criterion = pack.criteria[0].model_copy(
        update={"requirements": (waivable, *pack.criteria[0].requirements[1:])}
    )
    pack = pack.model_copy(update={"criteria": (criterion, pack.criteria[1])})
    return inputs(personal_records(text), pack=pack)._replace(redacted=True, preface=text)


def documents(found: DossierInputs) -> dict[str, Dossier]:
    declared = found.framework.applications[0]
    made = {name: document(found, name) for name in names_of(declared)}
    return made | {
        "hela": outline(found),
        "sidan": page_of(found, "norr"),
        "regionen": page_of(found, "regionen"),
    }


def found_in(page: str) -> list[str]:
    """Which of the personal strings a page holds, as it is written or as it is read."""
    read = re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", "", page)))
    loud = (page.casefold(), read.casefold())
    return [text for text in PERSONAL if any(text.casefold() in told for told in loud)]


@pytest.mark.parametrize("language", ["sv", "en"])
def test_no_personal_string_is_in_any_document(language: str) -> None:
    use(language)
    for name, made in documents(redacted()).items():
        assert found_in(render_html(made)) == [], name


def test_what_is_searched_for_is_there_when_nothing_is_left_out() -> None:
    """A search that could not find anything would prove nothing."""
    open_ = documents(redacted()._replace(redacted=False)).values()
    seen = {text for made in open_ for text in found_in(render_html(made))}
    not_told_anyway = {"Ulla Underskrift", "Tore Påskrivare"}
    assert seen == set(PERSONAL) - not_told_anyway


def test_no_personal_string_is_in_the_pdf() -> None:
    from tcready.dossier.pdf.render import data_of

    data = data_of(outline(redacted()))
    assert found_in(data) == []
    assert "utelämnad" in data


def test_the_rest_is_still_told() -> None:
    made = outline(redacted())
    assert rows(table(made, "tabell-bilagor"))[0][:2] == [
        "Bilaga 1",
        "Exempel: Avtal 2026–2028 | Samverkansavtal | Diarienummer KS 2025/7",
    ]
    closed = rows(table(made, "tabell-bilagor"))[1]
    assert closed == [
        "Bilaga 2",
        "«utelämnad» | Lista | Underlaget omfattas av sekretess",
        "Insamlat 2024-12-01 | Gäller 2024-12-01 – 2025-12-01",
        "«utelämnad»",
        "underlaget gäller inte längre",
        "«utelämnad»",
    ]
    assert rows(table(made, "tabell-kontakter-regionen")) == [["Smide AB", "ordförande"]]
    assert rows(table(made, "tabell-sjalvskattning-lokal"))[0][3] == "granskare 2"
    assert [row[0] for row in rows(table(made, "tabell-granskarna"))] == ["granskare 1"]
    # The municipality of which only the secret record tells has a row without a name.
    assert [row[0] for row in rows(table(made, "tabell-avtal"))] == [
        "Viks kommun",
        "Ås kommun",
        "«utelämnad»",
        "Avtalet gäller",
    ]


def test_the_list_says_what_is_left_out_and_why() -> None:
    made = outline(redacted("Quirina Exempelzon ringde.")._replace(preface=""))
    assert made.sections[-1].id == "utelamnat"
    told = told_left_out(made)
    assert [(gone.what, gone.why) for gone in told] == [
        ("Namn, titel, e-post och telefon för 1 person", "personuppgifter"),
        ("Namnen på 2 granskare, som har fått nummer", "personuppgifter"),
        ("Vem som ansvarar, har beslutat eller har skrivit under", "personuppgifter"),
        ("Titel och innehåll i bilaga 2", "omfattas av sekretess"),
        ("1 underlag som inte är någon bilaga", "personuppgifter eller sekretess"),
        # The text stands in the narrative, the plan and its answer, the note and the exception; and the
        # reference of the remark names Wilma.
        (told[-1].what, "personuppgifter eller sekretess"),
    ]
    places = re.fullmatch(r"Ord på (\d+) ställen i texterna: namn, adresser eller nummer", told[-1].what)
    assert places
    assert int(places[1]) == 6
    assert "Personuppgifter och sekretess är utelämnade" in made.notices[0].heading
    assert told_left_out(dossier()) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quirina Exempelzons bil", "«utelämnad» bil"),
        ("Exempelzon, Quirina", "«utelämnad»"),
        ("Quirinas Exempelzonen", "Quirinas Exempelzonen"),
        ("mejl a.b+c@d.exempel.se.", "mejl «utelämnad»."),
        ("mejl a\\.b@d\\.exempel.se.", "mejl «utelämnad»."),
        ("0046 8 987 65 43", "«utelämnad»"),
        ("tel 08-9876543, dnr 08-1234567", "tel «utelämnad», dnr 08-1234567"),
        ("(08) 987 65 43", "(«utelämnad»"),
        ("SE 2026-01-15 och 12 000 000 kr", "SE 2026-01-15 och 12 000 000 kr"),
        ("Regional processledare", "Regional processledare"),
    ],
)
def test_what_the_net_takes_and_leaves(text: str, expected: str) -> None:
    found = redacted(text)
    plan = table(document(found, "regional-handlingsplan"), "tabell-handlingsplan-regional")
    assert plan.rows[0][0][0].text == expected


def test_an_address_that_gives_somebody_away_is_no_link() -> None:
    evidence = [item.model_dump(mode="json") for item in records().evidence]
    accepted = [{"state": "accepted", "by": "g", "on": "2025-06-10"}]
    evidence[0] |= {"link": "https://exempel.se/?till=quirina.x@exempel.se", "decisions": accepted}
    line = table(outline(inputs(records(evidence=evidence))._replace(redacted=True)), "tabell-bilagor").rows[
        0
    ][5]
    assert [(span.text, span.href) for span in line][-1] == ("https://exempel.se/?till=«utelämnad»", "")


def test_a_secret_agreement_does_not_tell_who_has_signed() -> None:
    evidence = [item.model_dump(mode="json") for item in records().evidence]
    evidence[0] |= {"handling": "secret", "title": "Omegaavtalet"}
    made = outline(inputs(records(evidence=evidence))._replace(redacted=True))
    found = table(made, "tabell-avtal")
    assert [column.title for column in found.columns] == ["Kommun", "Bilaga 1 «utelämnad»"]
    # Vik has a seat and pays, so that it takes part is no secret; what it signed is.
    assert rows(found)[:2] == [["Viks kommun", "«utelämnad»"], ["Ås kommun", "«utelämnad»"]]


def test_a_role_with_two_words_stays_in_the_texts() -> None:
    plan = [
        {**LEAF, "id": "a", "action": "Be regional processledare ringa", "owner": "regional processledare"}
    ]
    found = inputs(records(plan=plan))._replace(redacted=True)
    row = rows(table(document(found, "lokal-handlingsplan"), "tabell-handlingsplan-lokal"))[0]
    assert row[0] == "Be regional processledare ringa"
    assert row[3] == "«utelämnad»"


def test_the_notice_of_a_draft_does_not_tell_a_closed_records_title() -> None:
    evidence = [item.model_dump(mode="json") for item in records().evidence]
    evidence[0] |= {"title": "Omegaavtalet", "handling": "secret", "decisions": []}
    found = inputs(records(evidence=evidence))
    assert "Omegaavtalet" in render_html(outline(found))
    for made in documents(found._replace(redacted=True)).values():
        assert "Omegaavtalet" not in render_html(made)


def test_a_closed_records_title_that_the_pack_gives_everybody_is_no_secret() -> None:
    evidence = [item.model_dump(mode="json") for item in records().evidence]
    evidence[1]["title"] = "Avtal finns"
    evidence[1]["decisions"] = [{"state": "accepted", "by": "g", "on": "2024-12-02"}]
    made = outline(inputs(records(evidence=evidence))._replace(redacted=True))
    assert section(made, "krav-avtal-finns").heading == "Avtal finns"


def test_handling_is_the_records_own_word_else_its_kinds() -> None:
    pack, found = framework(), records().evidence
    assert [handling_of(pack, item) for item in found] == ["open", "personal", "personal"]
    assert handling_of(pack, found[1].model_copy(update={"handling": "open"})) == "open"


def test_what_several_documents_leave_out_is_told_once_and_their_places_summed() -> None:
    found = redacted("Quirina Exempelzon ringde.")._replace(preface="")
    one, other = (document(found, name) for name in ("regional-handlingsplan", "komplettering"))
    # In the plan the action, the answer and the reference; in the supplement the same three.
    assert (one.replaced, other.replaced) == (3, 3)
    told = together((*told_left_out(one), *told_left_out(other)))
    assert told[-1].what == "Ord på 6 ställen i texterna: namn, adresser eller nummer"
    assert len(told) == len(told_left_out(one))
    assert together(()) == ()


def test_every_sheet_is_among_what_was_searched() -> None:
    assert set(SHEETS) <= set(documents(redacted()))
