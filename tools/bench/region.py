"""A large made-up region for measuring: the real criteria, and as many leaves and records as are asked for.

Everything follows from the numbers given and a fixed seed. Nobody in it exists.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

from tcready.core.fingerprint import stamped
from tcready.core.framework import EvidenceCheck, Framework, JudgementCheck, MeasureCheck, Requirement
from tcready.core.records import (
    Application,
    Decision,
    Evidence,
    Figure,
    Judgement,
    Organisation,
    Party,
    Period,
    Records,
    Seat,
    Subject,
)
from tcready.core.scoring.computed import COMPUTED
from tcready.definitions.reader import load_pack

PACK = Path(__file__).parents[2] / "criteria" / "teknikcollege"
TODAY = date(2026, 11, 2)
PROVIDERS_PER_LOCAL, PROGRAMMES_PER_PROVIDER = 4, 8


class Region(NamedTuple):
    """What `score` is given."""

    framework: Framework
    records: Records
    application: Application
    as_of: date


def region(leaves: int, records_per_check: int = 1) -> Region:
    """A region with about that many leaves, and so many records for each check that asks for evidence."""
    framework = load_pack(PACK)
    subjects = tuple(_subjects(framework, leaves))
    made = _Maker(framework, subjects, records_per_check)
    application = Application(
        id="stor",
        type="ny-region",
        subject="region",
        period=Period(from_=date(2026, 1, 1), through=date(2028, 12, 31)),
    )
    return Region(framework, made.records(application), application, TODAY)


def _subjects(framework: Framework, leaves: int) -> Iterator[Subject]:
    at_level = {
        level.id: sum(item.level == level.id for item in framework.requirements.values())
        for level in framework.levels
    }
    yield Subject(id="region", level="region", title="Stor region")
    left = leaves - at_level["region"]
    one_provider = at_level["provider"] + PROGRAMMES_PER_PROVIDER * at_level["programme"]
    one_local = at_level["local"] + PROVIDERS_PER_LOCAL * one_provider
    for number in range(max(1, round(left / one_local))):
        local = f"lokalt-{number}"
        yield Subject(id=local, level="local", title=local, parent="region")
        for place in range(PROVIDERS_PER_LOCAL):
            provider = f"skola-{number}-{place}"
            yield Subject(id=provider, level="provider", title=provider, parent=local)
            for line in range(PROGRAMMES_PER_PROVIDER):
                programme = f"program-{number}-{place}-{line}"
                yield Subject(id=programme, level="programme", title=programme, parent=provider)


class _Maker:
    def __init__(self, framework: Framework, subjects: tuple[Subject, ...], per_check: int) -> None:
        self._draw = random.Random(20261102)
        self._framework, self._subjects, self._per_check = framework, subjects, per_check

    def records(self, application: Application) -> Records:
        at_level: dict[str, list[str]] = {}
        for subject in self._subjects:
            at_level.setdefault(subject.level, []).append(subject.id)
        evidence: list[Evidence] = []
        judgements: list[Judgement] = []
        figures: dict[tuple[str, str], Figure] = {}
        for requirement in self._framework.requirements.values():
            for place in at_level[requirement.level]:
                for check in requirement.checks:
                    if isinstance(check, EvidenceCheck):
                        evidence += self._evidence(requirement, place, check, len(evidence))
                    elif isinstance(check, JudgementCheck):
                        judgements += self._judgements(requirement, place)
                    elif check.measure not in COMPUTED:
                        figures[check.measure, place] = self._figure(check, place)
        companies = [
            Organisation(id=f"foretag-{number}", name=f"Företag {number}", kind="företag")
            for number in range(20)
        ]
        towns = [
            Organisation(id=f"kommun-{number}", name=f"Kommun {number}", kind="kommun")
            for number in range(20)
        ]
        return Records(
            organisations=(*companies, *towns),
            subjects=self._subjects,
            seats=tuple(
                Seat(subject=subject, role=role, organisation=f"{kind}-{place}")
                for subject in ("region", *at_level["local"])
                for place, (role, kind) in enumerate(_GROUP)
            ),
            evidence=tuple(evidence),
            judgements=tuple(judgements),
            figures=tuple(figures.values()),
            applications=(application,),
        )

    def _evidence(
        self, requirement: Requirement, subject: str, check: EvidenceCheck, first: int
    ) -> Iterator[Evidence]:
        for number in range(first, first + self._per_check):
            decided = self._draw.choices(("accepted", "rejected", None), (8, 1, 1))[0]
            old = self._draw.random() < 0.1
            party = Party(organisation=f"kommun-{number % 20}", signed=date(2025, 10, 1))
            yield stamped(
                Evidence(
                    id=f"underlag-{number:07}",
                    title=f"Underlag {number}",
                    kind=check.evidence,
                    requirements=(requirement.id,),
                    subjects=(subject,),
                    parties=(party,) if number % 4 == 0 else (),
                    note=f"Anteckning nummer {number} om «underlaget».",
                    collected=date(2026, 1, 15),
                    valid_from=date(2026, 1, 1),
                    valid_through=date(2026, 6, 30) if old else date(2028, 12, 31),
                    decisions=(Decision(state=decided, by="granskare", on=date(2026, 2, 1)),)
                    if decided
                    else (),
                )
            )

    def _judgements(self, requirement: Requirement, subject: str) -> Iterator[Judgement]:
        for reviewer in ("granskare ett", "granskare två"):
            yield Judgement(
                requirement=requirement.id,
                subject=subject,
                level=self._draw.randint(0, 5),
                reviewer=reviewer,
                on=date(2026, 3, 1),
                as_="review",
            )

    def _figure(self, check: MeasureCheck, subject: str) -> Figure:
        spread = Fraction(self._draw.randint(50, 120), 100)
        return Figure(year=2025, subject=subject, measure=check.measure, value=check.target * spread)


_GROUP = (
    ("ordförande", "foretag"),
    ("ledamot", "foretag"),
    ("ledamot", "foretag"),
    ("ledamot", "kommun"),
    ("ledamot", "kommun"),
)
