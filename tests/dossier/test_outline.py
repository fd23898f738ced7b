"""What the dossier says of the small region, each fact worked out by hand."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from tcready.core.records import FinancingLine, Period
from tcready.core.scoring.computed import computed
from tcready.dossier.blocks import Banner, Chart, Facts, Items, KeyNumbers, Notice, Paragraph, Prose
from tcready.dossier.inputs import Scope
from tcready.dossier.outline import outline
from tcready.dossier.parts.application_parts import WHERE
from tests.dossier.given import dossier, first, framework, inputs, records, rows, section, table, walk


def test_the_cover_identifies_the_application() -> None:
    made = dossier()
    told = {term: [line.text for line in value] for term, value in made.cover.rows}
    assert made.title == "Teknikcollege Väst"
    assert told["Sökande"] == ["Västra regionen"]
    assert told["Ansökan gäller"] == ["Ny region"]
    assert told["Period"] == ["2026-01-01 – 2028-12-31"]
    assert told["Diarienummer"] == ["RS 2026/1"]
    assert told["Dag"] == ["2026-02-01"]
    assert told["Ändringsloggens senaste kontrollsumma"] == ["0123456789abcdef"]


def test_without_a_journal_the_witness_is_a_dash() -> None:
    made = outline(inputs()._replace(journal_head=None))
    assert dict(made.cover.rows)["Ändringsloggens senaste kontrollsumma"][0].text == "–"


def test_the_summary_says_the_verdict_in_words_before_the_numbers() -> None:
    blocks = section(dossier(), "sammanfattning").blocks
    assert isinstance(blocks[0], Banner)
    assert (blocks[0].word, blocks[0].musts) == ("Redo att ansöka", "2 av 2 skall-krav uppfyllda")
    assert isinstance(blocks[1], KeyNumbers)
    assert [number.shown for number in blocks[1].numbers] == ["100,0 %", "100,0 %", "100,0 %"]
    assert isinstance(blocks[2], Notice)
    assert "beredskapsindex" in blocks[2].heading


def test_a_ready_region_still_lacking_parts_is_a_draft_that_names_them() -> None:
    made = dossier()
    assert made.draft
    assert made.notices[0].lines == (
        "regional-sjalvskattning: Ingen självskattning är gjord på regional nivå.",
        "lokal-handlingsplan: Handlingsplanen har ingen åtgärd på lokal nivå.",
    )


def test_failing_clauses_fold_after_twelve() -> None:
    subjects: list[dict[str, Any]] = [{"id": "regionen", "level": "region", "title": "R"}]
    subjects += [{"id": f"n{n}", "level": "local", "parent": "regionen", "title": f"N{n}"} for n in range(20)]
    pack = framework()
    local = pack.criteria[0].requirements[1].model_copy(update={"demand": "must"})
    first_one = pack.criteria[0].model_copy(
        update={"requirements": (pack.criteria[0].requirements[0], local)}
    )
    pack = pack.model_copy(update={"criteria": (first_one, pack.criteria[1])})
    # 20 open musts; the score 3/4, the criterion at 1/2 and the coverage 3/4 fail too: 23 in all.
    listed = first(
        outline(inputs(records(subjects=subjects, seats=_companies()), pack=pack)), "aterstar", Items
    )
    assert len(listed.lines) == 13
    assert listed.lines[0] == "Skall-kravet «Lokalt arbete bedrivs» är inte uppfyllt för N0."
    assert listed.lines[12] == "och 11 till"


def _companies() -> list[dict[str, Any]]:
    return [{"subject": "regionen", "organisation": "smide", "role": "ordförande"}]


def test_the_chart_and_its_table_hold_the_same_numbers() -> None:
    chart = first(dossier(), "kriterierna-i-korthet", Chart)
    assert [(bar.label, bar.values) for bar in chart.bars] == [
        ("1. Samverkan", (Fraction(1), Fraction(1))),
        ("2. Styrning", (Fraction(1), Fraction(1))),
    ]
    assert chart.threshold == Fraction(3, 5)
    assert rows(chart.table) == [
        ["1. Samverkan", "100,0 %", "100,0 %", "100,0 %"],
        ["2. Styrning", "100,0 %", "100,0 %", "100,0 %"],
    ]


def test_a_requirement_says_state_reason_and_appendix() -> None:
    made = dossier()
    assert rows(table(made, "tabell-krav-avtal-finns")) == [
        [
            "Västra regionen",
            "uppfyllt",
            "1 av 1 kopplade underlag räknas. | Exempel: Avtal 2026–2028: räknas",
            "Bilaga 1",
        ]
    ]
    state = table(made, "tabell-krav-avtal-finns").rows[0][1][0]
    assert (state.sign, state.tone) == ("✓", "met")


def test_an_unverified_requirement_says_so() -> None:
    made = dossier()
    notice = first(made, "krav-lokalt-arbete", Notice)
    assert notice == Notice("unverified", "Obekräftat krav – kontrollera mot handboken")
    assert not any(isinstance(block, Notice) for block in section(made, "krav-avtal-finns").blocks)
    assert rows(table(made, "tabell-obekraftade")) == [["Lokalt arbete bedrivs", "krav", "Samverkan"]]


def test_only_the_narratives_that_are_written_are_told() -> None:
    told = section(dossier(), "berattelse.samverkan.regionen")
    assert [(part.heading, part.level, part.blocks) for part in told.sections] == [
        ("Nuläge", 5, (Prose("Vi är **två**."),)),
        ("Mål", 5, (Prose("Bli tre."),)),
    ]


def test_self_assessment_keeps_each_persons_latest_level() -> None:
    made = dossier()
    assert rows(table(made, "tabell-sjalvskattning-lokal")) == [
        ["Lokalt arbete bedrivs", "Norr", "1 – Allt", "rektor", "2026-01-15"]
    ]
    empty = first(made, "sjalvskattning-regional", Paragraph)
    assert empty.text == "Ingen självskattning är gjord på regional nivå än."


def test_the_plan_says_what_is_late() -> None:
    assert rows(table(dossier(), "tabell-handlingsplan-regional")) == [
        [
            "Få Ås att skriva under",
            "Avtal finns",
            "Västra regionen",
            "ingen utsedd",
            "2026-01-31 | försenad",
            "pågår",
        ]
    ]


def test_municipalities_by_agreements() -> None:
    found = table(dossier(), "tabell-avtal")
    assert [column.title for column in found.columns] == ["Kommun", "Exempel: Avtal 2026–2028 (bilaga 1)"]
    assert rows(found) == [
        ["Viks kommun", "2025-05-20"],
        ["Ås kommun", "inte undertecknat"],
        ["Avtalet gäller", "2026-01-01–2028-12-31"],
    ]


def test_the_companies_share_of_a_group() -> None:
    made = dossier()
    assert first(made, "styrgrupp-regionen", Paragraph).text == (
        "2 av 3 ledamöter kommer från företag (66,7 %)."
    )
    assert rows(table(made, "tabell-styrgrupp-regionen"))[0] == ["Smide AB", "företag", "ordförande"]


def test_financing_that_closes() -> None:
    made = dossier()
    assert first(made, "finansiering", Paragraph).text == (
        "Planen går ihop: intäkterna är lika stora som budgeten."
    )
    sums = {term: value[0].text for term, value in first(made, "finansiering", Facts).rows}
    assert sums == {
        "Budget": "300\u00a0000 kr",
        "Intäkter": "300\u00a0000 kr",
        "Varav säkrade intäkter": "200\u00a0000 kr",
        "Intäkter minus budget": "0 kr",
    }
    assert rows(table(made, "tabell-andelar")) == [
        ["Viks kommun", "200\u00a0000 kr", "66,7 %"],
        ["Ås kommun", "100\u00a0000 kr", "33,3 %"],
    ]


@pytest.mark.parametrize(
    ("income", "sentence"),
    [
        (250000, "Planen går inte ihop: det saknas 50\u00a0000 kr."),
        (310000, "Intäkterna är 10\u00a0000 kr större än budgeten."),
    ],
)
def test_financing_that_does_not_close(income: int, sentence: str) -> None:
    years = {"from": "2026-01-01", "through": "2028-12-31"}
    lines = [
        {**years, "id": "b", "side": "budget", "amount_sek": 300000},
        {**years, "id": "i", "side": "income", "amount_sek": income},
    ]
    assert first(dossier(records(financing=lines)), "finansiering", Paragraph).text == sentence


def test_a_line_partly_outside_the_period_counts_for_its_days() -> None:
    line = FinancingLine.model_validate(
        {"id": "x", "from": "2025-07-01", "through": "2026-06-30", "side": "budget", "amount_sek": 365000}
    )
    period = Period.model_validate({"from": "2026-01-01", "through": "2028-12-31"})
    # 1 January to 30 June 2026 is 181 of the line's 365 days, at 1 000 kr a day.
    assert line.amount_within(period) == 181000
    assert line.amount_within(None) == 365000


def test_the_sums_are_the_ones_the_core_scores() -> None:
    lines = [
        {"id": "b", "from": "2025-07-01", "through": "2026-06-30", "side": "budget", "amount_sek": 900001},
        {
            "id": "i",
            "from": "2025-12-31",
            "through": "2026-03-01",
            "side": "income",
            "amount_sek": 700001,
            "state": "secured",
        },
    ]
    made = inputs(records(financing=lines))
    scope = Scope(made.framework, made.records, made.readiness)
    measured = computed("financing_secured_share", scope.registers, "regionen")
    assert measured is not None
    budget, income = made.records.financing
    period = made.readiness.application.period
    assert (measured.part, measured.whole) == (income.amount_within(period), budget.amount_within(period))


def test_needs_beside_places_latest_year_first() -> None:
    assert rows(table(dossier(), "tabell-behov")) == [
        ["Svarvare", "2026", "Västra regionen", "4", "9", "0", "100,0 %"],
        ["Svetsare", "2025", "Västra regionen", "8", "6", "2", "75,0 %"],
    ]


def test_only_steps_taken_by_the_day_are_shown() -> None:
    assert rows(table(dossier(), "tabell-arendet")) == [
        ["Styrgruppen bildas", "2025-03-01", "–", "§ 4", "–", "Bilaga 1"]
    ]


def test_every_accepted_record_is_an_appendix_with_its_state_on_the_day() -> None:
    made = dossier()
    assert rows(table(made, "tabell-bilagor")) == [
        [
            "Bilaga 1",
            "Exempel: Avtal 2026–2028 | Samverkansavtal | Diarienummer KS 2025/7",
            "Insamlat 2025-06-01 | Gäller 2026-01-01 – 2028-12-31",
            "Viks kommun, undertecknat 2025-05-20 | Ås kommun, inte undertecknat",
            "räknas",
            "avtal.pdf | SHA-256 abababababab…",
        ],
        [
            "Bilaga 2",
            "Gammal lista | Lista | Underlaget innehåller personuppgifter",
            "Insamlat 2024-12-01 | Gäller 2024-12-01 – 2025-12-01",
            "–",
            "underlaget gäller inte längre",
            "https://exempel.se/lista",
        ],
    ]
    left_out = section(made, "bilagor").blocks[-1]
    assert left_out == Paragraph("1 underlag är inte godkänt och är därför ingen bilaga.", quiet=True)


def test_a_document_of_the_case_is_not_counted_among_what_nobody_has_accepted() -> None:
    evidence = [item.model_dump(mode="json") for item in records().evidence]
    sent = {**evidence[2], "id": "skickad", "kind": "arendehandling"}
    left_out = section(dossier(records(evidence=[*evidence, sent])), "bilagor").blocks[-1]
    assert left_out == Paragraph("1 underlag är inte godkänt och är därför ingen bilaga.", quiet=True)


def test_an_agreement_signed_ahead_says_that_it_covers_the_period() -> None:
    found = outline(inputs(day=date(2025, 12, 1)))
    assert rows(table(found, "tabell-bilagor"))[0][4] == (
        "gäller inte än, men täcker hela den sökta perioden"
    )


def test_a_not_applicable_leaf_shows_the_decision() -> None:
    decision = {
        "requirement": "lokalt-arbete",
        "subject": "norr",
        "by": "styrgruppen",
        "on": "2026-01-20",
        "justification": "Norr vilar i år.",
    }
    row = rows(table(dossier(records(not_applicable=[decision])), "tabell-krav-lokalt-arbete"))[0]
    assert row == ["Norr", "gäller inte här", "Norr vilar i år. | Beslut av styrgruppen den 2026-01-20.", "–"]


def test_an_empty_region_is_told_honestly() -> None:
    kept = {"subjects", "applications"}
    emptied = {name: () for name in type(records()).model_fields if name not in kept}
    made = dossier(records(**emptied))
    for name, sentence in {
        "bilagor": "Inget underlag är godkänt än, så det finns inga bilagor.",
        "avtal": "Inget samverkansavtal är registrerat än.",
        "styrgrupper": "Ingen styrgrupp är registrerad än.",
        "finansiering": "Det finns varken budget eller intäkter för perioden.",
        "kompetensbehov": "Inget kompetensbehov är registrerat än.",
        "arendet": "Inget steg i ärendet är registrerat än.",
    }.items():
        assert section(made, name).blocks == (Paragraph(sentence),)


def test_the_method_is_five_sentences() -> None:
    lines = first(dossier(), "metod", Items).lines
    assert len(lines) == 5
    assert all(line.endswith(".") for line in lines)
    assert framework().digest.removeprefix("sha256:")[:16] in lines[4]


def test_headings_never_skip_and_ids_are_unique() -> None:
    found = walk(dossier().sections)
    assert len({part.id for part in found}) == len(found)
    assert all(inner.level == part.level + 1 for part in found for inner in part.sections)


def test_every_generated_part_points_to_a_section_that_is_there() -> None:
    assert set(WHERE.values()) <= {part.id for part in walk(dossier().sections)}
