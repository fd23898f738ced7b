"""The large region's registers: people by role, groups, money, needs, figures and steps."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from tcready.core.framework import Framework, MeasureCheck
from tcready.core.scoring.computed import COMPUTED
from tools.large_region.places import REGION, Places
from tools.large_region.words import Words

Row = tuple[Any, ...]
FROM, THROUGH = "2026-01-01", "2028-12-31"
OCCUPATIONS = (
    *("Svetsare", "CNC-operatör", "Industritekniker", "Underhållstekniker", "Automationstekniker"),
    *("Industrielektriker", "Mättekniker", "Processoperatör", "Konstruktör", "Produktionstekniker"),
    *("Robottekniker", "Underhållsmekaniker"),
)


class Register(NamedTuple):
    """A CSV file."""

    name: str
    header: str
    rows: list[Row]


def registers(framework: Framework, places: Places, words: Words) -> Iterator[Register]:
    """Every CSV file but the action plan."""
    organisations = [(one.id, one.name, one.kind, "", one.code or "", "", "") for one in places.organisations]
    yield Register("organisations", "id,name,kind,number,municipality_code,from,through", organisations)
    people, seats = [], []
    for number, (subject, role, organisation) in enumerate(_seats(places), 1):
        name = words.line("person", f"Verksamhetsledare {number}")
        address = f"verksamhetsledare-{number}@exempel.se"
        title = words.line("person title", "Verksamhetsledare")
        people.append((f"person-{number:03}", name, organisation, title, address, f"000-{number:05}", "", ""))
        seats.append((subject, f"person-{number:03}", organisation, role, "2025-03-01", ""))
    roles = ("Regional processledare", "Kommunalråd", "Nämndordförande", "Förvaltningschef")
    people += [
        (
            f"roll-{number}",
            f"{role} {number}",
            f"kommun-{number + 1:02}",
            role,
            f"roll-{number}@exempel.se",
            "",
            "",
            "",
        )
        for number, role in enumerate(roles)
    ]
    yield Register("people", "id,name,organisation,title,email,phone,from,through", people)
    yield Register("groups", "subject,person,organisation,role,from,through", seats)
    yield Register("financing", "id,from,through,side,party,amount_sek,state,evidence", list(_money(places)))
    needs = [
        (
            year,
            place,
            words.line("occupation", occupation),
            words.draw.randint(4, 90),
            words.draw.randint(0, 90),
            "",
        )
        for year in (2024, 2025)
        for place in (REGION, "lokalt-01")
        for occupation in OCCUPATIONS
    ]
    yield Register("needs", "year,subject,occupation,needed,places,evidence", needs)
    yield Register("figures", "year,subject,measure,value,evidence", list(_figures(framework, places, words)))
    header = "application,milestone,date,by,paragraph,dnr,evidence,snapshot,sha256"
    yield Register("milestones", header, list(_steps(words)))


def _seats(places: Places) -> Iterator[tuple[str, str, str]]:
    companies = places.of_kind("företag")
    yield REGION, "ordförande", companies[0].id
    for company in companies[1:15]:
        yield REGION, "ledamot", company.id
    for town in places.of_kind("kommun"):
        yield REGION, "ledamot", town.id
    schools = {place.parent: place.organisation for place in places.at("provider")}
    for number, local in enumerate(places.at("local")):
        seated = 1 if number == 4 else 3  # one group lacks its majority
        for place in range(seated):
            company = companies[(number * 5 + place * 7) % len(companies)]
            yield local.id, "ledamot" if place or number == 7 else "ordförande", company.id
        yield local.id, "ledamot", local.organisation or REGION
        if school := schools.get(local.id):
            yield local.id, "ledamot", school


def _money(places: Places) -> Iterator[Row]:
    towns = places.of_kind("kommun")
    for number, amount in enumerate((7_800_000, 1_300_000, 975_000, 325_000), 1):
        yield f"budget-{number}", FROM, THROUGH, "budget", REGION, amount, "secured", ""
    yield "intakt-region", FROM, THROUGH, "income", REGION, 3_900_000, "secured", ""
    for number, town in enumerate(towns, 1):  # 13 x 500 000: the budget closes, and two are only planned
        state = "planned" if number in (3, 9) else "secured"
        yield f"intakt-{number:02}", FROM, THROUGH, "income", town.id, 500_000, state, ""


def _figures(framework: Framework, places: Places, words: Words) -> Iterator[Row]:
    asked = {
        (check.measure, place.id): check.target
        for requirement in framework.requirements.values()
        for place in places.at(requirement.level)
        for check in requirement.checks
        if isinstance(check, MeasureCheck) and check.measure not in COMPUTED
    }
    for (measure, subject), target in asked.items():
        if words.draw.random() < 0.9:
            yield 2025, subject, measure, int(target) + words.draw.randint(0, 60), ""


def _steps(words: Words) -> Iterator[Row]:
    for place, (step, day) in enumerate(
        (
            ("forankring", "2024-11-05"),
            ("styrgrupp", "2025-03-01"),
            ("intresseanmalan", "2025-04-10"),
            ("intresseanmalan_godkand", "2025-05-20"),
            ("ansokan_godkand", "2025-10-02"),
            ("ansokan", "2025-10-06"),
            ("besok", "2025-11-12"),
            ("protokoll", "2025-12-10"),
        )
    ):
        by = words.line("step by", "Exempel: den regionala styrgruppen")
        yield (
            "ny-region",
            step,
            day,
            by,
            words.line("paragraph", f"§ {place + 1}"),
            f"RS 2025/{place}",
            "",
            "",
            "",
        )
