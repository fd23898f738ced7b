"""Where the large region is: its municipalities, providers and programmes."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from tools.large_region.words import Words

MUNICIPALITIES, PROVIDERS, PROGRAMMES, COMPANIES = 13, 11, 32, 24
COUNTY = "14"
"""The first figures of the codes of the municipalities that are drawn among."""
REGION = "exempelregionen"
_ALL = Path(__file__).parents[2] / "tcready" / "core" / "municipalities.txt"
_SCHOOLS = ("gymnasieskolan", "yrkeshögskolan", "vuxenutbildningen")
_COURSES = (
    "industritekniska programmet",
    "teknikprogrammet",
    "el- och energiprogrammet",
    "teknikprogrammets fjärde år",
    "automationstekniker, yrkeshögskola",
    "svets, vuxenutbildning",
)


class Place(NamedTuple):
    """A subject: at which level, under which, and of which organisation."""

    id: str
    level: str
    parent: str | None
    title: str
    organisation: str | None


class Organisation(NamedTuple):
    """Somebody who takes part; `code` is a municipality's."""

    id: str
    name: str
    kind: str
    code: str | None


class Places(NamedTuple):
    """All of the region."""

    subjects: tuple[Place, ...]
    organisations: tuple[Organisation, ...]

    def at(self, level: str) -> list[Place]:
        """Those of a level, in their order."""
        return [place for place in self.subjects if place.level == level]

    def of_kind(self, kind: str) -> list[Organisation]:
        """The organisations of a kind."""
        return [one for one in self.organisations if one.kind == kind]


def places(words: Words) -> Places:
    """Two municipalities have no provider of their own; one provider has two programmes, the others three."""
    lines = [line.split(" ", 1) for line in _ALL.read_text(encoding="utf-8").splitlines()]
    drawn = sorted(words.draw.sample([line for line in lines if line[0].startswith(COUNTY)], MUNICIPALITIES))
    subjects = [Place(REGION, "region", None, "Exempelregionen", REGION)]
    organisations = [Organisation(REGION, "Exempel: regionen", "region", None)]
    programmes = iter(range(PROGRAMMES))
    for number, (code, name) in enumerate(drawn, 1):
        town, local = f"kommun-{number:02}", f"lokalt-{number:02}"
        organisations.append(Organisation(town, words.short(f"Exempel: {name}"), "kommun", code))
        subjects.append(Place(local, "local", REGION, f"Exempel: {name}", town))
        if number > PROVIDERS:
            continue
        school, kind = f"skola-{number:02}", _SCHOOLS[number % len(_SCHOOLS)]
        title = words.short(f"Exempel: {kind} i {name}")
        organisations.append(Organisation(school, title, "utbildningsanordnare", None))
        subjects.append(Place(school, "provider", local, title, school))
        for _, programme in zip(range(3), programmes, strict=False):
            said = words.short(f"Exempel: {_COURSES[programme % len(_COURSES)]}, {name}")
            subjects.append(Place(f"program-{programme + 1:02}", "programme", school, said, None))
    for number in range(1, COMPANIES + 1):
        said = words.line("company", f"Exempelföretag {number}")
        organisations.append(Organisation(f"foretag-{number:02}", said, "företag", None))
    return Places(tuple(subjects), tuple(organisations))
