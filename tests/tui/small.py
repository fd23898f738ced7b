"""A small pack and a small workspace: everything the review has to show, and nothing more."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from tcready.core.fingerprint import stamped
from tcready.core.records import (
    Application,
    Evidence,
    Judgement,
    Milestone,
    Narrative,
    Organisation,
    Party,
    Period,
    PlanItem,
    Records,
    Subject,
    Workspace,
)
from tcready.core.records.evidence import Decision
from tcready.review.desk import Desk, open_desk
from tcready.review.setting_up import Founding, found_empty
from tcready.store import create
from tests.databases import place

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
TODAY = NOW.date()
ACTOR = "granskare-1"

FRAMEWORK = """\
format: 1
id: liten
edition: "1"
title: {sv: Litet paket, en: Small pack}
levels:
  - {id: region, title: {sv: Region, en: Region}}
  - {id: local, title: {sv: Lokalt, en: Local}}
  - {id: provider, title: {sv: Anordnare, en: Provider}}
scale:
  - {level: 0, credit: "0", title: {sv: Inget är påbörjat., en: Nothing has begun.}}
  - {level: 1, credit: "0.25", title: {sv: Det är planerat., en: It is planned.}}
  - {level: 2, credit: "0.5", title: {sv: Det är på gång., en: It is under way.}}
  - {level: 3, credit: "1", title: {sv: Det är gjort., en: It is done.}}
evidence_kinds:
  - {id: avtal, title: {sv: Avtal, en: Agreement}, counts_as: agreement}
  - {id: protokoll, title: {sv: Protokoll, en: Minutes}, max_age_months: 12}
measures: []
verdict:
  ready: {score: "0.80", criterion: "0.60", coverage: "1"}
  conditional: {score: "0.60", months: 3}
  coverage_floor: "0.5"
criteria: [samverkan.yaml, kvalitet.yaml]
applications: [ansokan.yaml]
"""

SAMVERKAN = """\
id: samverkan
title: {sv: Samverkan, en: Cooperation}
about:
  sv: |
    Parterna binder sig
    i avtal.

    - för hela perioden
  en: The parties bind themselves by agreement.
requirements:
  - id: avtal-finns
    title: {sv: Avtalet är undertecknat, en: The agreement is signed}
    level: region
    guidance: {sv: Lägg in avtalet., en: Add the agreement.}
    sources: ["https://exempel.se/avtal"]
    checks: [{evidence: avtal}]
  - id: anordnare-med
    title: {sv: Varje anordnare är med, en: Every provider takes part}
    level: provider
    guidance: {sv: Räkna anordnarna., en: Count the providers.}
    checks: [{evidence: avtal}]
"""

KVALITET = """\
id: kvalitet
title: {sv: Kvalitet, en: Quality}
about: {sv: Man följer upp., en: One follows up.}
requirements:
  - id: uppfoljning
    title: {sv: Uppföljningen görs, en: Follow-up is done}
    level: local
    guidance: {sv: Bedöm hur långt det har kommit., en: Judge how far it has come.}
    checks: [{judgement: 3}]
  - id: moten
    title: {sv: Möten hålls, en: Meetings are held}
    level: local
    demand: should
    verified: false
    guidance: {sv: Lägg in protokoll., en: Add minutes.}
    checks: [{evidence: protokoll}, {judgement: 2}]
"""

ANSOKAN = """\
id: ansokan
title: {sv: Ansökan, en: Application}
level: region
parts: []
"""

RECORDS = Records(
    organisations=(
        Organisation(id="norr-kommun", name="Norr kommun", kind="kommun"),
        Organisation(id="verkstaden", name="Verkstaden AB", kind="företag"),
    ),
    subjects=(
        Subject(id="regionen", level="region", title="Mittregionen"),
        Subject(id="norr", level="local", parent="regionen", title="Norr"),
        Subject(id="soder", level="local", parent="regionen", title="Söder"),
    ),
    evidence=(
        Evidence(
            id="avtal-2026",
            title="Avtal 2026",
            kind="avtal",
            requirements=("avtal-finns",),
            subjects=("regionen",),
            parties=(Party(organisation="norr-kommun", signed_when_collected=True),),
            note="Originalet ligger hos registratorn.",
            collected=date(2026, 1, 15),
        ),
        stamped(
            Evidence(
                id="protokoll-norr",
                title="Protokoll Norr",
                kind="protokoll",
                requirements=("moten",),
                subjects=("norr",),
                link="https://exempel.se/protokoll",
                collected=date(2025, 5, 2),
                decisions=(Decision(state="accepted", by="granskare-2", on=date(2025, 5, 9)),),
            )
        ),
        Evidence(
            id="begart-soder",
            title="Protokoll Söder",
            kind="protokoll",
            requirements=("moten",),
            subjects=("soder",),
        ),
    ),
    judgements=(
        Judgement(
            requirement="uppfoljning",
            subject="norr",
            reviewer="granskare-2",
            level=3,
            on=date(2026, 3, 1),
            note="Stämdes av i mars.",
        ),
        Judgement(
            requirement="uppfoljning",
            subject="norr",
            reviewer="norr",
            level=1,
            on=date(2026, 2, 1),
            as_="self",
        ),
    ),
    narratives=(Narrative(criterion="kvalitet", subject="regionen", current="Vi är på god väg."),),
    plan=(
        PlanItem(
            id="p1",
            requirement="uppfoljning",
            subject="soder",
            action="Gör en uppföljning",
            owner="Söders rektor",
            due=date(2026, 12, 31),
        ),
    ),
    applications=(
        Application(
            id="ansokan",
            type="ansokan",
            subject="regionen",
            period=Period(from_=date(2027, 1, 1), through=date(2029, 12, 31)),
        ),
    ),
)

EMPTY = RECORDS.model_copy(
    update={
        "evidence": (),
        "judgements": (),
        "narratives": (),
        "plan": (),
        "subjects": RECORDS.subjects[:1],
        "organisations": (),
    }
)


def apart() -> Records:
    """A second reviewer two levels below the first at Norr, and an agreement that counts and ends."""
    agreed, *others = RECORDS.evidence
    ends = agreed.model_copy(
        update={
            "valid_through": date(2027, 3, 31),
            "decisions": (Decision(state="accepted", by="granskare-2", on=date(2026, 2, 1)),),
        }
    )
    second = Judgement(
        requirement="uppfoljning", subject="norr", reviewer="granskare-3", level=1, on=date(2026, 3, 2)
    )
    return RECORDS.model_copy(
        update={"evidence": (stamped(ends), *others), "judgements": (*RECORDS.judgements, second)}
    )


def under_way() -> Records:
    """A case that has come to its visit, and a plan with something late and something done."""

    def row(step: str, on: str, **more: str) -> Milestone:
        return Milestone.model_validate({"application": "ansokan", "milestone": step, "date": on, **more})

    def action(id: str, words: str, **more: object) -> PlanItem:
        said = {"id": id, "requirement": "uppfoljning", "subject": "norr", "action": words, **more}
        return PlanItem.model_validate(said)

    case = (
        row("forankring", "2026-02-12", by="Exempel: möte med kommunerna"),
        row("styrgrupp", "2026-03-20", paragraph="§ 1"),
        row("intresseanmalan", "2026-04-01", dnr="RS 2026/12"),
        row("intresseanmalan_godkand", "2026-05-05", by="Exempel: RTS kansli"),
        row("besok", "2026-10-31", by="Exempel: RTS kansli"),
        row("beslut", "2027-02-01"),
    )
    plan = (
        *RECORDS.plan,
        action("sen", "Skicka enkäten till företagen", due="2026-11-01", owner="Norrs rektor"),
        action("utan", "Fråga företagen en gång till"),
        action("klar", "Skriv årsplanen", due="2026-10-01", done="2026-09-28"),
        action("nyss", "Boka granskningsmötet", done=TODAY.isoformat()),
    )
    return RECORDS.model_copy(update={"milestones": case, "plan": plan})


def pack_in(folder: Path, parts: str = "parts: []\n") -> Path:
    """Write the pack; `parts` is what the application is made of, as YAML."""
    pack = folder / "liten"
    pack.mkdir(parents=True)
    ansokan = ANSOKAN.replace("parts: []\n", parts)
    files = {"framework": FRAMEWORK, "samverkan": SAMVERKAN, "kvalitet": KVALITET, "ansokan": ansokan}
    for name, text in files.items():
        (pack / f"{name}.yaml").write_text(text, encoding="utf-8")
    return pack


def desk_in(
    folder: Path,
    records: Records = RECORDS,
    name: str = "Teknikcollege Mitt",
    actor: str = ACTOR,
    parts: str = "parts: []\n",
) -> Desk:
    """Make a workspace with the records, and sit down at it."""
    pack = pack_in(folder / "paket", parts)
    workspace = Workspace(name=name, framework="liten", edition="1")
    with create(folder / "arbetsyta", workspace, pack, actor="grund", at=NOW) as store:
        store.load(records, actor="grund", at=NOW)
    place(folder / "arbetsyta")
    return open_desk(folder / "arbetsyta", actor=actor, clock=lambda: NOW)


def empty_desk(folder: Path) -> Desk:
    """Make an empty workspace of the real pack, and sit down at it."""
    period = Period.model_validate({"from": date(2027, 1, 1), "through": date(2029, 12, 31)})
    found_empty(folder, "teknikcollege", "ny-region", "Mittregionen", period, Founding(ACTOR, NOW))
    return open_desk(folder, actor=ACTOR, clock=lambda: NOW)
