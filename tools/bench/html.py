"""The page of a thousand requirements and records: pack linted, scored, put together, links looked up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from tcready.core.fingerprint import stamped
from tcready.core.records import Application, Decision, Evidence, Period, Records, Subject, Workspace
from tcready.core.scoring import score
from tcready.definitions.lint import lint
from tcready.definitions.reader import load_pack
from tcready.dossier.html import render_html
from tcready.dossier.inputs import DossierInputs
from tcready.dossier.outline import outline
from tools.bench.measured import Measured, least, peak_memory
from tools.bench.region import PACK

REQUIREMENTS, RECORDS = 1_000, 1_000
DAY = date(2026, 11, 2)
_ITEM = re.compile(r"(?m)^  - id: ")


def run() -> Iterator[Measured]:
    """All of it, as a person who has changed the pack and wants to see the page; then its parts."""
    with TemporaryDirectory() as aside:
        folder = Path(aside) / "stort"
        demands = multiplied(folder)
        records = _records(sorted(load_pack(folder).requirements))
        page = _page(folder, records)
        size = len(page) / 1e6
        what = f"HTML of {demands:,} requirements, {RECORDS:,} records"
        yield Measured(what, least(lambda: _page(folder, records), 3), limit=3_000)
        yield Measured("… of that, the pack linted", least(lambda: lint(folder), 3))
        yield Measured("… size of the page", size, "MB")
        yield Measured("… peak memory", peak_memory(), "MB")


def multiplied(folder: Path) -> int:
    """A pack with the real one's requirements over and over, with ids of their own; how many there are."""
    copies = -(-REQUIREMENTS // len(load_pack(PACK).requirements))
    for below in ("applications", "upgrades"):
        (folder / below).mkdir(parents=True)
    for path in (*PACK.glob("*.yaml"), *PACK.glob("applications/*.yaml"), *PACK.glob("upgrades/*.yaml")):
        text = path.read_text(encoding="utf-8")
        target = folder / path.relative_to(PACK)
        if path.parent == PACK and path.name != "framework.yaml":
            head, *items = _ITEM.split(text)
            items = [item if item.endswith("\n") else f"{item}\n" for item in items]
            ids = [item.partition("\n") for item in items]
            more = [f"  - id: {name}-{copy}\n{rest}" for copy in range(1, copies) for name, _, rest in ids]
            text = head + "".join((*(f"  - id: {item}" for item in items), *more))
        target.write_text(text.replace("id: teknikcollege\n", "id: stort\n"), encoding="utf-8")
    return len(load_pack(folder).requirements)


def _records(requirements: list[str]) -> Records:
    decided = Decision(state="accepted", by="granskare", on=date(2026, 2, 1))
    return Records(
        subjects=(Subject(id="region", level="region", title="Stor region"),),
        evidence=tuple(
            stamped(
                Evidence(
                    id=f"underlag-{number:04}",
                    title=f"Underlag {number}",
                    kind="beslut",
                    requirements=(requirements[number % len(requirements)],),
                    subjects=("region",),
                    link=f"https://exempel.se/{number}",
                    note=f"Anteckning nummer {number} om «underlaget».",
                    collected=date(2026, 1, 15),
                    decisions=(decided,),
                )
            )
            for number in range(RECORDS)
        ),
        applications=(
            Application(
                id="stor",
                type="ny-region",
                subject="region",
                period=Period(from_=date(2026, 1, 1), through=date(2028, 12, 31)),
            ),
        ),
    )


def _page(folder: Path, records: Records) -> str:
    faults = [found for found in lint(folder) if found.severity.value == "error"]
    assert not faults, faults[:3]
    pack = load_pack(folder)
    readiness = score(pack, records, records.applications[0], DAY)
    said = Workspace(name="Stor region", framework=pack.id, edition=pack.edition)
    page = render_html(outline(DossierInputs(pack, said, records, readiness, None, True, "tcready")))
    there = set(re.findall(r' id="([^"]+)"', page))
    lost = [place for place in re.findall(r'href="#([^"]+)"', page) if place not in there]
    assert not lost, lost[:3]
    return page
