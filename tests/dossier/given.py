"""A small region, worked out by hand: two municipalities, one local Teknikcollege, three requirements.

On 1 February 2026 the agreement counts, the companies have 2 of 3 members, and Norr has set itself
level 1 without anyone having reviewed it.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from tcready.core.fingerprint import stamped
from tcready.core.framework import Framework
from tcready.core.records import Application, Records, Workspace
from tcready.core.scoring import score
from tcready.dossier.blocks import Block, Dossier, Section, Table
from tcready.dossier.completeness import is_draft, missing_parts
from tcready.dossier.inputs import DossierInputs
from tcready.dossier.outline import outline

DAY = date(2026, 2, 1)
GENERATED = (
    "ansokan",
    "regional-sjalvskattning",
    "lokal-sjalvskattning",
    "regional-handlingsplan",
    "lokal-handlingsplan",
    "kontaktlista",
    "finansieringsplan",
)


def both(text: str) -> dict[str, str]:
    """The same words in both languages."""
    return {"sv": text, "en": f"{text} (en)"}


def framework() -> Framework:
    """Two criteria, three requirements, and an application with a part of every sort."""
    requirement = {"level": "region", "guidance": both("vägledning")}
    parts: list[dict[str, Any]] = [{"id": name, "title": both(name), "generated": name} for name in GENERATED]
    parts.append({"id": "avtal", "title": both("Avtalet"), "evidence": "avtal"})
    return Framework.model_validate(
        {
            "id": "litet",
            "edition": "1",
            "title": both("Ett litet paket"),
            "levels": [{"id": "region", "title": both("Region")}, {"id": "local", "title": both("Lokalt")}],
            "scale": [
                {"level": 0, "credit": "0", "title": both("Inget")},
                {"level": 1, "credit": "1", "title": both("Allt")},
            ],
            "evidence_kinds": [
                {"id": "avtal", "title": both("Samverkansavtal"), "counts_as": "agreement"},
                {"id": "lista", "title": both("Lista"), "handling": "personal", "max_age_months": 12},
            ],
            "measures": [
                {"id": "group_company_share", "title": both("Företagens andel"), "from": "computed"}
            ],
            "verdict": {
                "ready": {"score": "0.80", "criterion": "0.60", "coverage": "1"},
                "conditional": {"score": "0.60", "months": 3},
                "coverage_floor": "0.5",
            },
            "criteria": [
                {
                    "id": "samverkan",
                    "title": both("Samverkan"),
                    "about": both("Om *samverkan*."),
                    "requirements": [
                        {
                            **requirement,
                            "id": "avtal-finns",
                            "title": both("Avtal finns"),
                            "checks": [{"evidence": "avtal", "covers": "period"}],
                        },
                        {
                            **requirement,
                            "id": "lokalt-arbete",
                            "level": "local",
                            "title": both("Lokalt arbete bedrivs"),
                            "demand": "should",
                            "verified": False,
                            "checks": [{"judgement": 1}],
                        },
                    ],
                },
                {
                    "id": "styrning",
                    "title": both("Styrning"),
                    "about": both("Om styrning."),
                    "requirements": [
                        {
                            **requirement,
                            "id": "foretag-leder",
                            "title": both("Företagen är i majoritet"),
                            "checks": [{"measure": "group_company_share", "above": "0.5"}],
                        }
                    ],
                },
            ],
            "applications": [{"id": "ny", "title": both("Ny region"), "level": "region", "parts": parts}],
        }
    )


def records(**changed: Any) -> Records:
    """The region's records; a register given by name takes the place of the one here."""
    given: dict[str, Any] = {
        "organisations": [
            {"id": "vik", "name": "Viks kommun", "kind": "kommun"},
            {"id": "ås", "name": "Ås kommun", "kind": "kommun"},
            {"id": "smide", "name": "Smide AB", "kind": "företag"},
            {"id": "svarv", "name": "Svarv AB", "kind": "företag"},
        ],
        "subjects": [
            {"id": "regionen", "level": "region", "title": "Västra regionen"},
            {"id": "norr", "level": "local", "parent": "regionen", "title": "Norr"},
        ],
        "seats": [
            {"subject": "regionen", "organisation": "smide", "role": "ordförande"},
            {"subject": "regionen", "organisation": "svarv"},
            {"subject": "regionen", "organisation": "vik"},
            {"subject": "norr", "organisation": "smide", "role": "ordförande"},
        ],
        "evidence": [
            {
                "id": "avtalet",
                "title": "Exempel: Avtal 2026–2028",
                "kind": "avtal",
                "requirements": ["avtal-finns"],
                "subjects": ["regionen"],
                "parties": [{"organisation": "vik", "signed": "2025-05-20"}, {"organisation": "ås"}],
                "file": {"sha256": "ab" * 32, "size": 10, "name": "avtal.pdf"},
                "collected": "2025-06-01",
                "valid_from": "2026-01-01",
                "valid_through": "2028-12-31",
                "dnr": "KS 2025/7",
                "decisions": [{"state": "accepted", "by": "granskare-1", "on": "2025-06-10"}],
            },
            {
                "id": "listan",
                "title": "Gammal lista",
                "kind": "lista",
                "requirements": ["foretag-leder"],
                "subjects": ["regionen"],
                "link": "https://exempel.se/lista",
                "collected": "2024-12-01",
                "decisions": [{"state": "accepted", "by": "granskare-1", "on": "2024-12-02"}],
            },
            {
                "id": "ogranskat",
                "title": "Ogranskat utkast",
                "kind": "lista",
                "requirements": ["foretag-leder"],
                "subjects": ["regionen"],
                "note": "bara ett utkast",
                "collected": "2026-01-10",
            },
        ],
        "judgements": [
            {
                "requirement": "lokalt-arbete",
                "subject": "norr",
                "reviewer": "rektor",
                "level": 0,
                "on": "2025-10-01",
                "as": "self",
            },
            {
                "requirement": "lokalt-arbete",
                "subject": "norr",
                "reviewer": "rektor",
                "level": 1,
                "on": "2026-01-15",
                "as": "self",
            },
        ],
        "narratives": [
            {"criterion": "samverkan", "subject": "regionen", "current": "Vi är **två**.", "goal": "Bli tre."}
        ],
        "plan": [
            {
                "id": "a1",
                "requirement": "avtal-finns",
                "subject": "regionen",
                "action": "Få Ås att skriva under",
                "due": "2026-01-31",
            }
        ],
        "financing": [
            {**_years(), "id": "b", "side": "budget", "amount_sek": 300000},
            {
                **_years(),
                "id": "i1",
                "side": "income",
                "party": "vik",
                "amount_sek": 200000,
                "state": "secured",
            },
            {**_years(), "id": "i2", "side": "income", "party": "ås", "amount_sek": 100000},
        ],
        "needs": [
            {"year": 2025, "subject": "regionen", "occupation": "Svetsare", "needed": 8, "places": 6},
            {"year": 2026, "subject": "regionen", "occupation": "Svarvare", "needed": 4, "places": 9},
        ],
        "applications": [
            {
                "id": "ansokan",
                "type": "ny",
                "subject": "regionen",
                "period": {"from": "2026-01-01", "through": "2028-12-31"},
                "dnr": "RS 2026/1",
            }
        ],
        "milestones": [
            {"application": "ansokan", "milestone": "ansokan", "date": "2026-03-01"},
            {
                "application": "ansokan",
                "milestone": "styrgrupp",
                "date": "2025-03-01",
                "paragraph": "§ 4",
                "evidence": "avtalet",
            },
        ],
    }
    made = Records.model_validate({**given, **changed})
    return made.model_copy(update={"evidence": tuple(stamped(item) for item in made.evidence)})


def _years() -> dict[str, str]:
    return {"from": "2026-01-01", "through": "2028-12-31"}


def inputs(made: Records | None = None, *, pack: Framework | None = None, day: date = DAY) -> DossierInputs:
    """What a dossier of the region is made of, on the day."""
    pack, made = pack or framework(), made or records()
    application: Application = made.applications[0]
    readiness = score(pack, made, application, day)
    draft = is_draft(readiness, missing_parts(pack, made, readiness))
    workspace = Workspace(name="Teknikcollege Väst", framework=pack.id, edition=pack.edition)
    head = "sha256:" + "0123456789abcdef" * 4
    return DossierInputs(pack, workspace, made, readiness, head, draft, "tcready 0.1.0")


def dossier(made: Records | None = None) -> Dossier:
    """The outline of the region's dossier."""
    return outline(inputs(made))


def walk(sections: tuple[Section, ...]) -> list[Section]:
    """Every section, in reading order."""
    return [found for section in sections for found in (section, *walk(section.sections))]


def section(made: Dossier, name: str) -> Section:
    """The section with the id."""
    return next(found for found in walk(made.sections) if found.id == name)


def table(made: Dossier, name: str) -> Table:
    """The table with the id."""
    return next(
        block
        for found in walk(made.sections)
        for block in found.blocks
        if isinstance(block, Table) and block.id == name
    )


def rows(found: Table) -> list[list[str]]:
    """The table's cells as text, the lines of a cell joined by a bar."""
    return [[" | ".join(line.text for line in cell) for cell in row] for row in found.rows]


def first(made: Dossier, name: str, kind: type[Block]) -> Any:
    """The first block of a kind in a section."""
    return next(block for block in section(made, name).blocks if isinstance(block, kind))
