"""Many writers at once in PostgreSQL: nothing is lost, the journal is one chain, nobody waits for ever."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from tcready.core.errors import Conflict
from tcready.core.fields import Value
from tcready.core.records import Organisation
from tcready.formats.database_address import Address
from tcready.store import create, move_to_address, open_store, verify
from tests.store.rich import AT, WORKSPACE, small_pack
from tests.store.test_processes import FORKS, organisation

PROCESSES, THREADS = 4, 8
WRITES = int(os.environ.get("TCREADY_WRITES", "10"))
"""Acts of each of the 32; the ordinary run is short."""


def write(folder: Path, who: str, refused: list[str]) -> None:
    """Add a record and raise the common counter, WRITES times; at times one that a few share as well."""
    shared = f"räknare-{who[-1]}"
    with open_store(folder) as store:
        done = 0
        while done < WRITES:
            optimist = done % 5 == 0
            try:
                if optimist:
                    with store.act(who, AT, "läs") as act:  # looked at first, and written as it was then
                        believed = act.get("organisations", shared)
                with store.act(who, AT, "räkna") as act:
                    act.add("organisations", organisation(f"{who}-{done}", "Ny"))
                    act.put("organisations", raised(act.get("organisations", "räknare")))
                    if optimist:
                        act.put("organisations", raised(believed), expected=believed)
            except Conflict:
                refused.append(who)
                continue
            done += 1


def raised(counter: Value | None) -> Organisation:
    assert isinstance(counter, Organisation)
    return organisation(counter.id, str(int(counter.name) + 1))


def write_in_threads(folder: Path, process: int) -> None:
    refused: list[str] = []
    failed: list[BaseException] = []

    def run(who: str) -> None:
        try:
            write(folder, who, refused)
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=run, args=(f"p{process}-{n}",)) for n in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failed:
        raise failed[0]


@pytest.fixture
def folder(tmp_path: Path, fresh_address: Address) -> Path:
    folder = tmp_path / "region"
    with (
        create(folder, WORKSPACE, small_pack(tmp_path), actor="anna", at=AT) as store,
        store.act("anna", AT, "start") as act,
    ):
        for name in ("räknare", *(f"räknare-{thread}" for thread in range(THREADS))):
            act.add("organisations", organisation(name, "0"))
    move_to_address(folder, fresh_address)
    return folder


def test_thirty_two_writers_lose_nothing(folder: Path) -> None:
    workers = [FORKS.Process(target=write_in_threads, args=(folder, number)) for number in range(PROCESSES)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert [worker.exitcode for worker in workers] == [0] * PROCESSES
    with open_store(folder) as store:
        counter, *others = store.records().organisations
        shared, others = others[:THREADS], others[THREADS:]
        assert counter.name == str(PROCESSES * THREADS * WRITES)
        assert {item.name for item in shared} == {str(PROCESSES * len(range(0, WRITES, 5)))}
        writers = [f"p{process}-{thread}" for process in range(PROCESSES) for thread in range(THREADS)]
        assert sorted(item.id for item in others) == sorted(
            f"{who}-{number}" for who in writers for number in range(WRITES)
        )
        entries = list(store.journal())
        written = 2 + THREADS + 2 * len(others) + PROCESSES * THREADS * len(range(0, WRITES, 5))
        assert [entry.seq for entry in entries] == list(range(1, written + 1))
        assert entries[-1].act == 2 + len(others)
        assert list(verify(store)) == []
