"""Killed at any moment while adding files, accepting, importing and exporting: what was said done is done.

Each worker does whole acts one after another and says each on a pipe when it has returned; it is then killed
somewhere in the next one. That SQLite comes back from a half-written page is not asked here. `TCREADY_KILLS`
sets how many are killed; the ordinary run is short.
"""

from __future__ import annotations

import multiprocessing
import os
import random
import shutil
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path

from tcready.core.canonical import sha256_hex
from tcready.exchange import read_plain
from tcready.review.collecting import add_file
from tcready.review.deciding import accept, acceptance
from tcready.review.desk import Desk, open_desk
from tcready.review.exporting import export_plain
from tcready.review.importing import import_folder
from tcready.review.proof import Proof
from tcready.review.verifying import verify_workspace
from tests.tui.small import NOW, desk_in

KILLS = int(os.environ.get("TCREADY_KILLS", "16"))
MOST_ACTS = 7
"""More than one round of the four kinds of act, so that each of them is the one that is cut off."""

FORKS = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload(["tcready.review.importing", "tcready.review.exporting", "tests.tui.small"])


def desk_at(folder: Path) -> Desk:
    return open_desk(folder, actor="anna", clock=lambda: NOW)


def work(folder: Path, papers: Path, round: int, said: Connection) -> None:
    """Until killed: add a file, accept it, take in a folder, write everything out."""
    today = NOW.date()
    with desk_at(folder) as desk:
        for number in count():
            name = f"r{round}-{number}"
            paper = papers / f"{name}.txt"
            paper.write_bytes(name.encode() * 50_000)
            proof = Proof("avtal", ["avtal-finns"], ["regionen"], title=name, id=name)
            add_file(desk, paper, proof, today)
            said.send(("added", name))
            accept(desk, name, today)
            said.send(("accepted", name))
            coming = papers / f"{name}-in"
            export_plain(desk, coming)
            with (coming / "organisations.csv").open("a", encoding="utf-8") as stream:
                stream.write(f"{name},Ny,förening,,,,\n")
            import_folder(desk, coming)
            said.send(("imported", name))
            export_plain(desk, papers / f"{name}-ut")
            said.send(("exported", name))


def killed_in_the_middle(
    folder: Path, papers: Path, round: int, chance: random.Random
) -> list[tuple[str, str]]:
    """What one worker said before it died."""
    here, there = FORKS.Pipe(duplex=False)
    worker = FORKS.Process(target=work, args=(folder, papers, round, there))
    worker.start()
    there.close()
    said = [here.recv() for _ in range(chance.randrange(MOST_ACTS))]
    while here.poll(chance.uniform(0, 0.06)):
        said.append(here.recv())
        if chance.random() < 0.5:
            break
    worker.kill()
    worker.join()
    while True:
        try:
            said.append(here.recv())
        except EOFError:
            break
    here.close()
    worker.close()
    return said


def test_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    desk_in(tmp_path).store.close()
    folder, papers = tmp_path / "arbetsyta", tmp_path / "papper"
    papers.mkdir()
    chance = random.Random(20261127)
    said: list[tuple[str, str]] = []
    for round in range(KILLS):
        new = killed_in_the_middle(folder, papers, round, chance)
        said += new
        with desk_at(folder) as desk:
            assert list(verify_workspace(desk)) == []
            evidence, organisations = desk.records.evidence_by_id, desk.records.organisation_by_id
            stored = {path.name for path in (folder / "files").iterdir()}
        for what, name in said:
            if what == "imported":
                assert name in organisations
                continue
            record = evidence[name]
            assert record.file is not None
            assert record.file.sha256 == sha256_hex(name.encode() * 50_000)
            assert record.file.sha256 in stored
            assert what != "accepted" or acceptance(record, NOW.date())
        for name in [name for what, name in new if what == "exported"]:
            plain, _, findings = read_plain(papers / f"{name}-ut")
            assert plain is not None, findings
            shutil.rmtree(papers / f"{name}-ut")
    assert {what for what, _ in said} == {"added", "accepted", "imported", "exported"}
