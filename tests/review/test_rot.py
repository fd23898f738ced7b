"""A hundred single bits turned in what is stored, in the files and in the snapshots: every one is seen."""

from __future__ import annotations

import os
import random
from pathlib import Path

from tcready.core.finding import errors_in
from tcready.review.collecting import add_file
from tcready.review.desk import open_desk
from tcready.review.freezing import take
from tcready.review.proof import Proof
from tcready.review.verifying import verify_workspace
from tests.databases import by_hand, spoken_to
from tests.tui.small import NOW, desk_in

FLIPS = 50


def turned(content: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(content) * 8)
    changed = bytearray(content)
    changed[place // 8] ^= 1 << place % 8
    return bytes(changed)


def seen_in(folder: Path) -> list[str]:
    with open_desk(folder, actor="anna", clock=lambda: NOW) as desk:
        return [finding.where.file for finding in errors_in(verify_workspace(desk))]


def rotten(folder: Path, document: bytes) -> None:
    """Rot asks no leave of the guards."""
    with by_hand(folder) as connection:
        connection.execute("update snapshot set document = ?", (document,))


def test_every_turned_bit_is_seen(tmp_path: Path) -> None:
    chance, folder = random.Random(20261127), tmp_path / "arbetsyta"
    with desk_in(tmp_path) as desk:
        for number in range(3):
            paper = tmp_path / f"{number}.pdf"
            paper.write_bytes(os.urandom(20_000))
            add_file(desk, paper, Proof("avtal", ["avtal-finns"], ["regionen"], title="Avtal"), NOW.date())
        frozen = take(desk, NOW.date()).id
    assert seen_in(folder) == []
    for _ in range(FLIPS):
        path = chance.choice(sorted((folder / "files").iterdir()))
        whole = path.read_bytes()
        path.chmod(0o644)
        path.write_bytes(turned(whole, chance))
        assert seen_in(folder) == [f"files/{path.name}"]
        path.write_bytes(whole)
    with spoken_to(folder) as connection:
        [(document,)] = connection.execute("select document from snapshot").fetchall()
    for _ in range(FLIPS):
        rotten(folder, turned(document, chance))
        assert any(frozen in where for where in seen_in(folder))
    rotten(folder, document)
    assert seen_in(folder) == []
