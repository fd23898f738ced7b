"""`db upgrade` on a workspace of the first form, as the program of that form made it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Typed
from tests.conftest import EVIDENCE
from tests.store.test_forms import made_by


@pytest.mark.sqlite_only("forms from before PostgreSQL could be used")
def test_an_old_database_is_brought_up_once_with_a_copy_of_it(typed: Typed, tmp_path: Path) -> None:
    folder = made_by(1, tmp_path / "gammal")
    assert typed("init", tmp_path / "ny", "--from", EVIDENCE / "stockholm-2021").code == 0
    for file in (tmp_path / "ny" / "files").iterdir():
        (folder / "files" / file.name).write_bytes(file.read_bytes())
    here = ("--workspace", folder)
    first = typed("db", "upgrade", "--json", *here)
    assert first.json == {
        "before": 1,
        "after": 4,
        "copy": str(folder / "tcready.db.form-1"),
        "whole": True,
    }
    again = typed("db", "upgrade", *here)
    assert "redan dagens form, 4" in again.out
    assert typed("status", "--json", *here).code == 0


def test_what_is_no_workspace_is_one_line(typed: Typed, tmp_path: Path) -> None:
    answer = typed("db", "upgrade", "--workspace", tmp_path)
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
