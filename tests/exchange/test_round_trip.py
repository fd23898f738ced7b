from __future__ import annotations

import hashlib
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tcready.core.records import Evidence, Records, Revision, Workspace
from tcready.exchange import PlainWorkspace, load_plain, read_plain, write_plain
from tests.exchange.generated import RECORDS, WORKSPACES

EXAMPLES = sorted((Path(__file__).parents[2] / "evidence").iterdir())


R = TypeVar("R", Evidence, Revision)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def with_real_files(records: Records, folder: Path, here: set[str]) -> tuple[Records, dict[str, Path]]:
    """The records with files that exist, one content for each SHA-256; those not `here` are missing."""
    files: dict[str, Path] = {}

    def real(record: Evidence) -> Evidence:
        earlier = tuple(map(held, record.revisions))
        return held(record).model_copy(update={"revisions": earlier})

    def held(record: R) -> R:
        if record.file is None:
            return record
        content = f"innehåll {record.file.sha256[0]}".encode()
        sha256 = hashlib.sha256(content).hexdigest()
        present = record.file.sha256[0] in here
        if present:
            files[sha256] = folder / sha256
            files[sha256].write_bytes(content)
        update = {"sha256": sha256, "size": len(content), "present": present}
        return record.model_copy(update={"file": record.file.model_copy(update=update)})

    return records.model_copy(update={"evidence": tuple(map(real, records.evidence))}), files


@settings(deadline=None, max_examples=80)
@given(WORKSPACES, RECORDS, st.sets(st.sampled_from("0123")), st.none() | st.binary(max_size=20))
def test_a_workspace_comes_back_and_gives_the_same_bytes(
    workspace: Workspace, records: Records, here: set[str], journal: bytes | None
) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        records, files = with_real_files(records, folder, here)
        snapshots = (("2025-01-01", b"{}"), ("2026", b"\xff"))
        write_plain(folder / "ut", PlainWorkspace(workspace, records, files, snapshots, journal))
        read = load_plain(folder / "ut")
        assert read.records == records
        assert (read.workspace, read.snapshots, read.journal) == (workspace, snapshots, journal)
        assert set(read.files) == set(files)
        write_plain(folder / "igen", read)
        assert contents(folder / "igen") == contents(folder / "ut")


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name)
def test_the_example_workspaces_come_back(example: Path, tmp_path: Path) -> None:
    plain, _, findings = read_plain(example)
    assert not findings
    assert plain is not None
    write_plain(tmp_path / "ut", plain)
    read = load_plain(tmp_path / "ut")
    assert (read.workspace, read.records) == (plain.workspace, plain.records)
    assert set(read.files) == set(plain.files)
    write_plain(tmp_path / "igen", read)
    assert contents(tmp_path / "igen") == contents(tmp_path / "ut")
