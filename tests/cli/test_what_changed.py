"""`snapshot diff` and `status --since`, as they are typed and read."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

from tcready.core.records import Records
from tcready.core.scoring import score
from tcready.snapshots import freeze
from tests.cli.conftest import Typed
from tests.scoring.tiny import application_of, day_of, framework_of, records_of
from tests.snapshots.changing import TAKEN

LEAF = ("gemensam-regional-resurs", "--subject", "stockholmsregionen")
SMALL = {"as_of": "2026-06-01", "evidence": [{"id": "a", "collected": "2026-01-10"}]}


def _parts(told: dict[str, Any]) -> dict[str, Fraction]:
    return {cause["cause"]: Fraction(cause["gain"]) for cause in told["causes"] if cause["gain"] != "0/1"}


def _file(path: Path, given: dict[str, Any], **renamed: Any) -> Path:
    framework = framework_of(given).model_copy(update=renamed)
    records: Records = records_of(given)
    readiness = score(framework, records, application_of(given), day_of(given))
    path.write_bytes(
        freeze(framework, records, readiness, id=path.stem, label="", taken=TAKEN, previous=None)
    )
    return path


def test_a_lowered_judgement_is_told_from_the_snapshot_to_today(typed: Typed, stockholm_2025: Path) -> None:
    here = ("--workspace", stockholm_2025)
    taken = typed("snapshot", "take", "--label", "före", *here, "--json").json["id"]
    assert "Poängen är densamma." in typed("status", "--since", taken, *here).out

    assert typed("judge", *LEAF, "--level", 0, "--consensus", "--as", "granskare-a", *here).code == 0
    told = typed("status", "--since", taken, *here, "--json").json
    since = told["since"]
    before, after = (Fraction(since[when]["score"]["exact"]) for when in ("before", "after"))
    assert (since["from"], since["to"], since["after"]["score"]) == (taken, None, told["score"])
    assert _parts(since) == {"judgement": after - before}
    assert after < before
    assert [leaf["causes"] for leaf in since["leaves"]] == [{"judgement": since["gain"]}]

    said = typed("status", "--since", taken, *here).out
    status, short = said.split(f"Sedan {taken}\n")
    assert "Poäng " in status
    for line in ("Poängen har sjunkit med ", "  Bedömningar ", "Står nu i vägen", "uppfyllt → inte uppfyllt"):
        assert line in short
    assert len(typed("snapshot", "list", *here, "--json").json["snapshots"]) == 1


def test_without_since_nothing_is_said_of_it(typed: Typed, stockholm_2025: Path) -> None:
    assert "since" not in typed("status", "--workspace", stockholm_2025, "--json").json


def test_since_a_file_and_since_what_is_not_there(typed: Typed, stockholm_2025: Path, tmp_path: Path) -> None:
    here = ("--workspace", stockholm_2025)
    other = _file(tmp_path / "annat.json", SMALL)
    refused = typed("status", "--since", other, *here)
    assert (refused.code, refused.out) == (2, "")
    assert "följer olika kriterier (paket och teknikcollege)" in refused.err
    missing = typed("status", "--since", "borta", *here)
    assert (missing.code, missing.out) == (2, "")
    assert "borta" in missing.err


def test_two_files_without_a_workspace(typed: Typed, tmp_path: Path) -> None:
    accepted = {**SMALL, "evidence": [{"id": "a", "collected": "2026-01-10", "accepted": "2026-01-12"}]}
    files = (_file(tmp_path / "fore.json", SMALL), _file(tmp_path / "efter.json", accepted))
    said = typed("snapshot", "diff", *files).out
    assert said == (
        "Från fore till efter\n"
        "Omdöme    Går inte att säga än  →  Redo att ansöka\n"
        "Poäng     0,0 %                 →  100,0 %\n"
        "Bedömt    –                     →  100,0 %\n"
        "Täckning  0,0 %                 →  100,0 %\n"
        "\n"
        "Poängen har stigit med 100,0 procentenheter.\n"
        "  Underlag som har godkänts eller börjat gälla  +100,0\n"
        "\n"
        "Det som flyttade poängen mest\n"
        "• krav · namn\n"
        "  +100,0 procentenheter · inte bedömt → uppfyllt · godkänt underlag\n"
        "\n"
        "Står inte längre i vägen\n"
        "• krav · namn\n"
        "• Att tillräckligt mycket är bedömt\n"
        "• Gränsen för poängen\n"
        "• Gränsen för kriteriet «kriterium»\n"
        "• Att alla krav är bedömda\n"
    )


def test_what_is_not_progress_says_so(typed: Typed, tmp_path: Path) -> None:
    one = {**SMALL, "requirements": [{"id": "k1"}, {"id": "k2"}]}
    one["evidence"] = [
        {"id": "a", "requirements": ["k1"], "collected": "2026-01-10", "accepted": "2026-01-12"}
    ]
    heavier = {**one, "requirements": [{"id": "k1"}, {"id": "k2", "weight": "2"}]}
    files = (_file(tmp_path / "fore.json", one), _file(tmp_path / "efter.json", heavier))
    said = typed("snapshot", "diff", *files).out
    # From 1/2 to 1/3: a sixth less.
    assert "Poängen har sjunkit med 16,7 procentenheter." in said
    assert "  Kriterier som har ändrats (inte framsteg)  −16,7\n" in said
    assert "Kriterierna har ändrats mellan lägena.\n" in said
    assert "• k1 · namn\n  −16,7 procentenheter · ändrade kriterier\n" in said


def test_a_hostile_name_is_harmless(typed: Typed, tmp_path: Path) -> None:
    subjects = [{"id": "regionen", "level": "region", "title": "ond\u001b[2J\u202eenhet"}]
    accepted = {**SMALL, "evidence": [{"id": "a", "collected": "2026-01-10", "accepted": "2026-01-12"}]}
    files = (
        _file(tmp_path / "fore.json", {**SMALL, "subjects": subjects}),
        _file(tmp_path / "efter.json", {**accepted, "subjects": subjects}),
    )
    said = typed("snapshot", "diff", *files).out
    assert "enhet" in said
    assert not {"\u001b", "\u202e"} & set(said)
