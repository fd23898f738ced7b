"""A wrong call gets one line that says what, where and what to do; nothing is changed, nothing is traced."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Typed
from tests.databases import by_hand

WRONG = [
    (["staus"], "menade du status"),
    (["status"], "Här finns ingen arbetsyta"),
    (["status", "--as-of", "igår"], "ÅÅÅÅ-MM-DD"),
    (["status", "--lang", "de"], "sv"),
    (["judge"], "det här saknas"),
    (["journal"], "det här saknas: show."),
    (["journal", "lista"], "show: 'lista' finns inte"),
    (["access"], "ange en av list --print-sql."),
    (["init", "x"], "--name"),
    (["init", "x", "--name", "X", "--application", "finns-inte", "--period-from", "2026-01-01",
      "--period-through", "2026-12-31"], "ny-region"),
    (["init", "x", "--from", "finns-inte"], "finns-inte"),
    (["snapshot", "diff", "a.json", "b.json"], "a.json"),
    (["criteria", "show", "finns-inte"], "finns inte"),
    (["status", "--okänd"], "--okänd"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "said"), WRONG, ids=lambda value: " ".join(value) if isinstance(value, list) else ""
)
def test_wrong_call(words: list[str], said: str, typed: Typed, tmp_path: Path) -> None:
    answer = typed(*words)
    assert answer.code == 2
    assert answer.out == ""
    assert said in answer.err
    assert "Traceback" not in answer.err
    assert list(tmp_path.iterdir()) == []


IN_A_WORKSPACE = [
    (["explain", "minst-tre-komuner"], "minst-tre-kommuner"),
    (["evidence", "show", "nope"], "Underlaget nope finns inte"),
    (["evidence", "accept", "nope"], "Underlaget nope finns inte"),
    (["evidence", "add", "saknas.pdf", "--kind", "samverkansavtal"], "saknas.pdf"),
    (["evidence", "add", "saknas.pdf"], "--kind"),
    (["evidence", "add", "javascript://x", "--kind", "samverkansavtal"], "webbadress"),
    (["evidence", "add", ".", "--kind", "samverkansavtal"], "mapp"),
    (["evidence", "request", "--kind", "samverkansavtall"], "samverkansavtal «Samverkansavtal»"),
    (["evidence", "request", "--requirement", "finansiering-sakrad"],
     "Ange slaget med --kind. Till exempel: finansieringsplan «Finansieringsplan»."),
    (["evidence", "list", "--kind", "protokol"], "styrgruppsprotokoll «Protokoll från styrgruppen»"),
    (["evidence", "list", "--subject", "huding"], "huddinge"),
    (["evidence", "add", "saknas.pdf", "--kind", "samverkansavtal"], "(den finns inte)"),
    (["judge", "gemensam-regional-resurs", "--subject", "stockholmsregionen", "--level", "tre"],
     "Nivån tre finns inte. Välj 0–5: 0 Inget arbete är påbörjat; 1 "),
    (["evidence", "request", "--kind", "samverkansavtal", "--subject", "huding"], "huddinge"),
    (["evidence", "request", "--kind", "samverkansavtal", "--measure", "x"], "NAMN=TAL"),
    (["judge", "gemensam-regional-resurs", "--subject", "stockholmsregionen", "--level", "9"], "0–5"),
    (["judge", "gemensam-regional-resurs", "--subject", "huddinge", "--level", "3"], "nivån"),
    (["judge", "minst-tre-kommuner", "--subject", "stockholmsregionen", "--level", "3"], "mått"),
    (["judge", "gemensam-regional-resurs", "--subject", "stockholmsregionen", "--level", "3",
      "--on", "2999-01-01"], "har inte varit än"),
    (["not-applicable", "avtal-hela-perioden", "--subject", "stockholmsregionen", "--justification", "Nej"],
     "gäller alla"),
    (["snapshot", "show", "nope"], "nope"),
    (["status", "--application", "nope"], "ny-region"),
    (["status", "--subject", "nope"], "nope"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "said"), IN_A_WORKSPACE, ids=lambda value: " ".join(value) if isinstance(value, list) else ""
)
def test_wrong_call_in_a_workspace(words: list[str], said: str, typed: Typed, stockholm_2025: Path) -> None:
    before = typed("journal", "show", "--workspace", stockholm_2025, "--json").out
    answer = typed(*words, "--workspace", stockholm_2025)
    assert answer.code == 2
    assert answer.out == ""
    assert said in answer.err
    assert len(answer.err.splitlines()) <= 2
    assert "Traceback" not in answer.err
    assert typed("journal", "show", "--workspace", stockholm_2025, "--json").out == before


@pytest.mark.sqlite_only("something else lies in the place of the file")
def test_a_database_that_is_none_is_damage(typed: Typed, stockholm_2025: Path) -> None:
    (stockholm_2025 / "tcready.db").write_bytes(b"inte en databas" * 100)
    answer = typed("status", "--workspace", stockholm_2025)
    assert answer.code == 4
    assert len(answer.err.splitlines()) == 1


def test_a_changed_file_is_seen_and_named(typed: Typed, stockholm_2025: Path) -> None:
    assert typed("verify", "--workspace", stockholm_2025).code == 0
    stored = next(p for p in sorted((stockholm_2025 / "files").rglob("*")) if p.is_file())
    stored.chmod(0o600)
    stored.write_bytes(stored.read_bytes()[:-1] + b"#")
    answer = typed("verify", "--workspace", stockholm_2025)
    assert answer.code == 4
    assert stored.name[:12] in answer.out


def test_a_changed_snapshot_is_seen(typed: Typed, stockholm_2025: Path) -> None:
    assert typed("snapshot", "take", "--workspace", stockholm_2025).code == 0
    with by_hand(stockholm_2025) as database:
        (document,) = database.execute("select document from snapshot").fetchone()
        forged = bytes(document).replace(b'"state":"not_ready"', b'"state":"ready"', 1)
        assert forged != document
        database.execute("update snapshot set document = ?", (forged,))
    answer = typed("verify", "--workspace", stockholm_2025)
    assert answer.code == 4
    assert "räknas om" in answer.out
