"""The dossier as PDF: the outline, its data and the pages, against typst's own work with the same data."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path

from tcready.core.records import Records, Workspace
from tcready.core.scoring import score
from tcready.definitions.reader import load_pack
from tcready.dossier.inputs import DossierInputs
from tcready.dossier.outline import outline
from tcready.dossier.pdf.render import data_of, render_pdf, typeset
from tcready.exchange import load_plain
from tools.bench.measured import Measured, peak_memory, side_by_side
from tools.bench.region import PACK, region

EVIDENCE = Path(__file__).parents[2] / "evidence"
DAY = date(2025, 12, 31)
LEAVES, TIMES = 150, 5
"""Leaves of a made-up region whose dossier is about sixty pages; how often each is set."""


def run() -> Iterator[Measured]:
    """Never twice what typst takes by itself; what scoring takes is another room's."""
    made = region(LEAVES, 2)
    said = Workspace(name="Stor region", framework=made.framework.id, edition=made.framework.edition)
    large = _inputs(made.records, said, made.as_of)
    render_pdf(outline(large))
    memory = peak_memory()
    plain = load_plain(EVIDENCE / "stockholmsregionen-2025")
    yield _measured("Stockholm 2025", _inputs(plain.records, plain.workspace, DAY))
    yield _measured("a made-up region", large)
    yield Measured("… peak memory of one", memory, "MB")


def _inputs(records: Records, workspace: Workspace, day: date) -> DossierInputs:
    pack = load_pack(PACK)
    readiness = score(pack, records, records.applications[0], day)
    return DossierInputs(pack, workspace, records, readiness, None, True, "tcready")


def _measured(what: str, inputs: DossierInputs) -> Measured:
    """typst remembers what it has set, so that each time has a title of its own, and the data alone."""
    made = outline(inputs)
    at = datetime.combine(made.day, time(), UTC)
    pages = len(re.findall(rb"/Type ?/Page\b", typeset(data_of(made), at)))
    titles = iter(f"Mätning {number}" for number in range(TIMES))
    data = iter([data_of(made._replace(title=f"Golv {number}")) for number in range(TIMES)])
    took, floor = side_by_side(
        lambda: render_pdf(outline(inputs)._replace(title=next(titles))),
        lambda: typeset(next(data), at),
        TIMES,
    )
    return Measured(f"PDF of {what}, {pages} pages", took, "ms", "typst alone", floor, 2)
