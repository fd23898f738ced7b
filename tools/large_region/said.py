"""What people in the large region have judged, decided, planned and told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, NamedTuple

from tcready.core.framework import Framework, JudgementCheck
from tools.large_region.places import REGION, Places
from tools.large_region.words import Words

_DAY = date(2025, 9, 1)
REMARKS, ANSWERED, ACTIONS = 12, 10, 90
"""Of the committee's remarks the last two have no answer yet."""


class Told(NamedTuple):
    """A narrative: the file's name without its ending, and what stands in it."""

    name: str
    text: str


def judgements(framework: Framework, places: Places, words: Words) -> Iterator[dict[str, Any]]:
    """One's own level, and two reviewers' levels, where a level is asked for."""
    for requirement in framework.requirements.values():
        if not any(isinstance(check, JudgementCheck) for check in requirement.checks):
            continue
        for place in places.at(requirement.level):
            if words.draw.random() < 0.04:
                continue  # nobody has looked yet
            near = words.draw.choices((1, 2, 3, 4, 5), (1, 2, 6, 5, 2))[0]
            for reviewer, kind in (
                ("Verksamhetsledare 1", "self"),
                ("Granskare 1", "review"),
                ("Granskare 2", "review"),
            ):
                level = min(5, max(0, near + words.draw.choice((-1, 0, 0, 1))))
                day = _DAY + timedelta(days=words.draw.randrange(90))
                said: dict[str, Any] = {
                    "requirement": requirement.id,
                    "subject": place.id,
                    "reviewer": reviewer,
                }
                said |= {"level": level, "on": day.isoformat(), "as": kind}
                if words.draw.random() < 0.5:
                    said["note"] = words.line("judged", "Arbetet genomförs, men det följs inte upp varje år.")
                yield said


def not_applicable(words: Words) -> Iterator[dict[str, str]]:
    """What a new region has nothing of yet."""
    for requirement in (
        "hojd-kvalitetsniva",
        "tillkommande-kommuner",
        "enskilda-huvudman",
        "arsrapport-regional",
    ):
        why = words.line("not applicable", "Regionen är ny och har inget att jämföra med.")
        yield {
            "requirement": requirement,
            "subject": REGION,
            "by": "Verksamhetsledare 1",
            "on": "2025-10-01",
        } | {
            "justification": why,
            "approved_by": "Granskare 1",
        }


def narratives(framework: Framework, places: Places, words: Words) -> Iterator[Told]:
    """Every criterion for the region; every other one for some of the local ones."""
    locals_ = places.at("local")
    for number, criterion in enumerate(framework.criteria):
        for place in (REGION, *(local.id for local in locals_[: 4 if number % 2 else 1])):
            current = words.prose(
                "current", f"Här arbetar vi med {criterion.title.to('sv').lower()}.", *_LONGER
            )
            goal = words.prose("goal", "Varje kommun har en plan som följs upp varje termin.")
            vision = words.prose("vision", "Var elev i regionen vet vilket jobb utbildningen leder till.")
            text = f"## Nuläge\n\n{current}\n\n## Mål\n\n{goal}\n\n## Vision\n\n{vision}\n"
            yield Told(f"{criterion.id}--{place}", text)


def plan(framework: Framework, places: Places, words: Words) -> Iterator[tuple[Any, ...]]:
    """Actions, late, done and to come, and the committee's remarks with and without answers."""
    asked = [
        (requirement.id, place.id)
        for requirement in framework.requirements.values()
        for place in places.at(requirement.level)
    ]
    for number, (requirement, subject) in enumerate(words.draw.sample(asked, REMARKS + ACTIONS), 1):
        remark = number <= REMARKS
        action = words.line("action", "Se över underlaget och be om det som saknas.")
        owner = words.line("plan owner", f"Verksamhetsledare {number % 11 + 1}") if number % 8 else ""
        due = (date(2025, 12, 1) + timedelta(days=number)).isoformat() if number % 10 else ""
        done = "2025-12-15" if not remark and number % 5 == 0 else ""
        answer = words.prose("answer", "Underlaget är kompletterat.") if number <= ANSWERED else ""
        proof = f"underlag-{number:04}" if number <= ANSWERED and number % 25 else ""
        reference = words.line("reference", f"§ {number}") if remark else ""
        source = "protokoll" if remark else "självskattning"
        yield (
            f"atgard-{number:03}",
            requirement,
            subject,
            action,
            owner,
            due,
            done,
            source,
            reference,
            answer,
            proof,
        )


_LONGER = (
    "Varje termin möts skolor, kommuner och företag och går igenom vilka som behövs, vilka som utbildas och "
    "vad som skiljer. Det som inte stämmer blir en rad i handlingsplanen, med en som ansvarar och en dag.",
    "Under året har tre kommuner bytt modell för handledning. Resultatet är med i årsrapporten.",
)
