"""What this machine remembers: of a folder or of none, and nothing that cannot be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from tcready.formats.machine_memory import MachineMemory, remembered


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine that remembers nothing yet."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "tillstånd"))
    return tmp_path / "tillstånd"


def test_each_folder_and_none_has_a_memory_of_its_own(tmp_path: Path) -> None:
    MachineMemory("rum", tmp_path / "a").write({"n": 1})
    MachineMemory("rum", tmp_path / "b").write({"n": 2})
    MachineMemory("rum").write({"n": 3})
    assert MachineMemory("rum", tmp_path / "a").read() == {"n": 1}
    assert MachineMemory("rum").read() == {"n": 3}
    assert sorted(said["n"] for said in remembered("rum")) == [1, 2]


def test_what_is_forgotten_is_gone_and_the_rest_is_there(tmp_path: Path) -> None:
    for name in "ab":
        MachineMemory("rum", tmp_path / name).write({"n": name})
    MachineMemory("rum", tmp_path / "a").forget()
    MachineMemory("rum", tmp_path / "aldrig").forget()
    assert [said["n"] for said in remembered("rum")] == ["b"]
    assert MachineMemory("rum", tmp_path / "a").read() == {}


def test_what_cannot_be_read_is_not_known(tmp_path: Path, place: Path) -> None:
    MachineMemory("rum", tmp_path / "a").write({"n": 1})
    (kept,) = (place / "tcready" / "rum").glob("*.json")
    for said in ("skräp", "[1]", "", "[" * 100_000):
        kept.write_text(said, encoding="utf-8")
        assert MachineMemory("rum", tmp_path / "a").read() == {}
        assert list(remembered("rum")) == []
    assert list(remembered("inget rum")) == []
