"""Several programs at once, and programs that are killed."""

from __future__ import annotations

import multiprocessing
import os
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from tcready.core.errors import Conflict
from tcready.core.records import Organisation
from tcready.store import open_store, verify
from tests.store.rich import AT, new_store

PROCESSES, KILLS = 8, 10
ACTS = int(os.environ.get("TCREADY_ACTS", "50"))
"""Acts of each process; the ordinary run is short."""

# A server that forks: quick to start, and without the threads this process may have.
FORKS = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload(["tcready.store"])


def organisation(id: str, name: str) -> Organisation:
    return Organisation.model_validate({"id": id, "name": name, "kind": "kommun"})


def count_up(folder: Path, who: int) -> None:
    """Add a record and raise the common counter, in one act, ACTS times."""
    with open_store(folder) as store:
        done = 0
        while done < ACTS:
            try:
                with store.act(f"p{who}", AT, "räkna") as act:
                    act.add("organisations", organisation(f"p{who}-{done}", "Ny"))
                    counter = act.get("organisations", "räknare")
                    assert isinstance(counter, Organisation)
                    act.put(
                        "organisations", organisation("räknare", str(int(counter.name) + 1)), expected=counter
                    )
            except Conflict:
                continue  # the lock did not clear in time: nothing was written, so try again
            done += 1


def write_until_killed(folder: Path, round: int, acknowledged: Connection) -> None:
    with open_store(folder) as store:
        number = 0
        while True:
            id = f"r{round}-{number}"
            with store.act("anna", AT, "skriv") as act:
                act.add("organisations", organisation(id, "Halv"))
                act.put("organisations", organisation(id, "Hel"))
            acknowledged.send(id)
            number += 1


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with new_store(tmp_path) as store, store.act("anna", AT, "start") as act:
        act.add("organisations", organisation("räknare", "0"))
    return tmp_path / "region"


def test_eight_processes_lose_nothing(folder: Path) -> None:
    workers = [FORKS.Process(target=count_up, args=(folder, who)) for who in range(PROCESSES)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert [worker.exitcode for worker in workers] == [0] * PROCESSES
    with open_store(folder) as store:
        counter, *others = store.records().organisations
        assert counter.name == str(PROCESSES * ACTS)
        expected = {f"p{who}-{number}" for who in range(PROCESSES) for number in range(ACTS)}
        assert {item.id for item in others} == expected
        entries = list(store.journal())
        assert len(entries) == 2 + 2 * PROCESSES * ACTS
        assert entries[-1].act == 2 + PROCESSES * ACTS
        assert list(verify(store)) == []


def test_a_killed_process_loses_nothing_it_acknowledged(folder: Path) -> None:
    acknowledged = []
    for round in range(KILLS):
        here, there = FORKS.Pipe(duplex=False)
        worker = FORKS.Process(target=write_until_killed, args=(folder, round, there))
        worker.start()
        there.close()
        acknowledged += [here.recv() for _ in range(3 + round)]
        worker.kill()
        worker.join()
        while True:
            try:
                acknowledged.append(here.recv())  # what it had time to say before it died
            except EOFError:
                break
        here.close()
        worker.close()
        with open_store(folder) as store:
            assert list(verify(store)) == []
            stored = {item.id: item.name for item in store.records().organisations}
        assert stored.keys() >= set(acknowledged)
        assert {name for id, name in stored.items() if id != "räknare"} == {"Hel"}
