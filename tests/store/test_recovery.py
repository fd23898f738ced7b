"""Killed in the middle of a transaction whose pages are on disk already: it never was."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tcready.core.records import Evidence
from tcready.store import open_store, verify
from tests.store.rich import AT, new_store

pytestmark = pytest.mark.sqlite_only("pages of the file that were written before the commit")
RECORDS = 300
PROGRAM = """
import sys, time
from pathlib import Path
from tcready.store import open_store
from tests.store.rich import AT
store = open_store(Path(sys.argv[1]))
with store.act("berit", AT, "ändra") as act:
    act._connection.exec_driver_sql("PRAGMA cache_size = 5")  # changed pages go to disk before the commit
    for key, record in act.every("evidence"):
        act.replace("evidence", key, record.model_copy(update={"note": "ny " * 700, "owner": "berit"}))
        act._pen.finish()
    print("skrivet men inte sparat", flush=True)
    time.sleep(60)
"""


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there")
@pytest.mark.parametrize("time", range(3))
def test_half_a_transaction_on_disk_is_taken_back(tmp_path: Path, time: int) -> None:
    with new_store(tmp_path) as store, store.act("anna", AT, "evidence.add") as act:
        for number in range(RECORDS + time):
            made = {"id": f"u{number}", "title": "Underlag", "kind": "avtal", "note": "gammal " * 200}
            act.add("evidence", Evidence.model_validate({**made, "requirements": (), "subjects": ()}))
    folder = tmp_path / "region"
    with open_store(folder) as store:
        before, head = store.records(), store.journal_head()
    committed = (folder / "tcready.db").read_bytes()
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(folder)], stdout=subprocess.PIPE, env=environment, text=True
    ) as berit:
        assert berit.stdout is not None
        assert berit.stdout.readline() == "skrivet men inte sparat\n"
        berit.kill()
        berit.wait()
    log = folder / "tcready.db-wal"
    spilled = (folder / "tcready.db").read_bytes() != committed or (log.exists() and log.stat().st_size > 0)
    assert spilled, "nothing had reached the disk, so nothing is proven"
    with open_store(folder) as store:
        assert (store.records(), store.journal_head()) == (before, head)
        assert list(verify(store)) == []
        with store.act("anna", AT, "ändra") as act:
            act.set_workspace(store.workspace.model_copy(update={"name": "Vidare"}))
