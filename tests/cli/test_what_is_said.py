"""Wordings that people trip over: the same sign for the same thing, no codes, no words they cannot use."""

from __future__ import annotations

from pathlib import Path

import pytest

from tcready.cli import output
from tests.cli.conftest import Typed

DAY = ("--as-of", "2025-12-31")
SIGN = {None: "○", "1/1": "✓", "0/1": "✗"}


def test_a_check_has_the_sign_of_the_review(typed: Typed, stockholm_2025: Path) -> None:
    here = ("--workspace", stockholm_2025, *DAY)
    seen = set()
    for gap in typed("gaps", *here, "--json").json["gaps"]:
        if gap["requirement"] in seen:
            continue
        subjects = typed("explain", gap["requirement"], *here, "--json").json["subjects"]
        expected = [SIGN.get(check["credit"], "◐") for leaf in subjects for check in leaf["checks"]]
        lines = typed("explain", gap["requirement"], *here).out.splitlines()
        assert [line[2] for line in lines if line[:2] == "  " and line[2] in "✓◐✗○"] == expected
        seen.add(gap["requirement"])
    assert seen


def test_one_is_not_followed_by_a_plural(typed: Typed, stockholm_2025: Path) -> None:
    told = typed("explain", "regional-processledare", "--workspace", stockholm_2025, *DAY).out
    assert "minst 1\n" in told
    assert "1 personer" not in told


def test_what_is_piped_can_be_searched_for(
    typed: Typed, stockholm_2025: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ("explain", "finansiering-sakrad", "--workspace", stockholm_2025, *DAY)
    assert "562 500 kronor" in typed(*words).out
    monkeypatch.setattr(output.sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.setenv("NO_COLOR", "1")
    assert "562\u00a0500 kronor" in typed(*words).out


def test_an_id_is_faint_on_a_terminal_and_bare_elsewhere(
    typed: Typed, stockholm_2025: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(output.sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    told = typed("gaps", "--must", "--workspace", stockholm_2025, *DAY).out
    assert "  \x1b[2mfinansiering-sakrad\x1b[0m\n" in told


def test_no_codes_are_shown_to_people(typed: Typed, stockholm_2025: Path, tmp_path: Path) -> None:
    paper = tmp_path / "avtal.txt"
    paper.write_text("x", encoding="utf-8")
    add = ("evidence", "add", paper, "--kind", "samverkansavtal", "--workspace", stockholm_2025)
    backwards = typed(*add, "--valid-from", "2028-01-01", "--valid-through", "2026-01-01")
    assert backwards.err.startswith("Underlaget slutar gälla innan det börjar.")
    stored = next(path for path in sorted((stockholm_2025 / "files").iterdir()) if path.is_file())
    stored.chmod(0o600)
    stored.write_bytes(b"#")
    told = typed("verify", "--workspace", stockholm_2025)
    assert "file_changed" not in told.out
    assert "Den hör till underlaget " in told.out
    assert (
        typed("verify", "--workspace", stockholm_2025, "--json").json["findings"][0]["code"] == "file_changed"
    )


@pytest.mark.parametrize("language", ["sv", "en"])
def test_guidance_has_no_signs_of_emphasis(typed: Typed, stockholm_2025: Path, language: str) -> None:
    told = typed(
        "explain", "regler-for-diplom-och-intyg", "--workspace", stockholm_2025, *DAY, "--lang", language
    )
    assert told.code == 0
    assert "*" not in told.out


def test_an_incomplete_dossier_says_what_is_missing(typed: Typed, stockholm_2025: Path) -> None:
    here = ("--workspace", stockholm_2025, *DAY)
    lacking = [part for part in typed("dossier", "check", *here, "--json").json["parts"] if part["required"]]
    exported = typed("dossier", "export", *here, "--json").json
    assert exported["draft"]
    assert exported["missing"] == [part["part"] for part in lacking]
    lines = typed("dossier", "export", *here).out.splitlines()
    assert len(lines) <= 3
    assert "UTKAST" in lines[1]


def test_an_empty_workspaces_dossier_names_every_missing_part(typed: Typed, tmp_path: Path) -> None:
    period = ("--period-from", "2026-01-01", "--period-through", "2028-12-31")
    assert typed("init", tmp_path / "n", "--name", "Norrby", *period).code == 0
    here = ("--workspace", tmp_path / "n")
    checked = typed("dossier", "check", *here).out.splitlines()
    titles = [line[2:].split(": ")[0] for line in checked if line.startswith("✗ ")]
    told = typed("dossier", "export", *here).out
    assert f"Den är märkt UTKAST: {len(titles)} delar som krävs saknas: " in told
    assert len(titles) > 3
    assert all(title in told for title in titles)


def test_accepting_again_says_by_whom_it_was_accepted(typed: Typed, stockholm_2025: Path) -> None:
    here = ("--workspace", stockholm_2025)
    name = typed("evidence", "list", "--state", "collected", *here, "--json").json["evidence"][0]["id"]
    assert typed("evidence", "accept", name, "--as", "anna", *here).out == f"{name} är godkänt.\n"
    again = typed("evidence", "accept", name, "--as", "bo", *here)
    assert again.code == 0
    assert again.out.startswith(f"{name} är redan godkänt, av anna ")
    told = typed("evidence", "show", name, *here, "--json").json
    assert [decision["by"] for decision in told["decisions"]] == ["anna"]


def test_undoing_what_somebody_changed_since(typed: Typed, stockholm_2025: Path) -> None:
    here = ("--workspace", stockholm_2025)
    name = typed("evidence", "list", "--state", "collected", *here, "--json").json["evidence"][0]["id"]
    assert typed("evidence", "accept", name, "--as", "anna", *here).code == 0
    assert typed("evidence", "reject", name, "--why", "Fel", "--as", "bo", *here).code == 0
    refused = typed("undo", "--as", "anna", *here)
    assert refused.code == 3
    assert f"bo har ändrat underlaget {name} efter dig" in refused.err
    assert "tcready journal show" in refused.err
