"""The main acts on a workspace in PostgreSQL, against the same workspace in SQLite's file.

Both keep what they are told through a power loss: the server as it is made (fsync on), the file as ours is.
The server is on this machine, so nothing is measured of the network between.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from tcready.core.records import Workspace
from tcready.formats.database_address import address_from
from tcready.review.deciding import accept, waiting
from tcready.review.desk import Desk, open_desk
from tcready.review.judging import judge
from tcready.store import create, move_to_address
from tools import postgres
from tools.bench.large import NOW
from tools.bench.measured import Measured, once, side_by_side
from tools.bench.region import PACK, TODAY, region

Work = Callable[[Desk], object]


def run() -> Iterator[Measured]:
    """Each act on both, in turns. About how many leaves there are is named on the command line."""
    with TemporaryDirectory(prefix="tcready-bench-") as place:
        in_file, records = _made(Path(place) / "fil", int(sys.argv[-1]))
        shared = Path(shutil.copytree(in_file, Path(place) / "delad"))
        server = postgres.started()
        address = address_from(postgres.url_of(server, "bench"), "bench")
        moved = once(lambda: move_to_address(shared, address))
        yield Measured(f"{records:,} records moved there and compared", moved)
        with _at(shared) as there, _at(in_file) as here:
            opened, floor = side_by_side(
                lambda: _at(shared).store.close(), lambda: _at(in_file).store.close()
            )
            yield Measured("workspace opened in PostgreSQL", opened, "ms", "SQLite", floor)
            names = [record.id for record in waiting(here, TODAY)]
            for what, work in _acts(names).items():
                took, floor = side_by_side(
                    lambda work=work: work(there),
                    lambda work=work: work(here),
                    15,  # type: ignore[misc]
                )
                yield Measured(f"{what} in PostgreSQL", took, "ms", "SQLite", floor)


def _acts(waiting_first: list[str]) -> dict[str, Work]:
    """What is measured. The records in the list wait for a decision in both workspaces."""
    levels = count()
    left = {place: iter(waiting_first) for place in ("fil", "delad")}

    def judged(desk: Desk) -> None:
        judge(desk, "mal-och-vision", "region", next(levels) % 6, TODAY)

    def accepted(desk: Desk) -> None:
        accept(desk, next(left[desk.folder.name]), TODAY)

    def scored(desk: Desk) -> None:
        desk.reload()
        desk.read_to_score()
        desk.readiness(TODAY)

    def page(desk: Desk) -> None:
        entries = desk.store.journal()
        for _ in range(1000):
            next(entries)

    return {
        "judge, saved": judged,
        "evidence accept, saved": accepted,
        "load and score": scored,
        "journal page of 1,000": page,
    }


def _made(folder: Path, leaves: int) -> tuple[Path, int]:
    """A workspace with about so many leaves, and how many records of evidence it has."""
    made = region(leaves)
    of = made.framework
    said = Workspace(name="Stor region", framework=of.id, edition=of.edition, digest=of.digest)
    with create(folder, said, PACK, actor="mätning", at=NOW) as store:
        store.load(made.records, actor="mätning", at=NOW)
    return folder, len(made.records.evidence)


def _at(folder: Path) -> Desk:
    return open_desk(folder, actor="granskare", clock=lambda: NOW)
