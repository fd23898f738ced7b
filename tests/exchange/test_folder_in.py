from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from tcready.core.errors import Faulty
from tcready.core.fingerprint import fingerprint
from tcready.core.records import Application, Decision, FileRef, Narrative, Period, Seat, Workspace
from tcready.exchange import load_plain, read_plain
from tests.exchange.folders import PDF, PDF_SHA256, SUBJECTS, WORKSPACE, folder_of, put, seen

AVTAL = """\
- id: avtal
  title: Avtal
  kind: avtal
  requirements: [krav]
  subjects: [regionen]
  parties: [norr-kommun]
  file: files/avtal.pdf
  collected: 2025-06-01
  decisions: [{state: accepted, by: granskare-1, on: 2025-06-10}]
"""


def test_the_two_required_files_are_enough(tmp_path: Path) -> None:
    plain = load_plain(folder_of(tmp_path))
    assert plain.workspace == Workspace(name="Teknikcollege Prov", framework="paket", edition="1")
    period = Period.model_validate({"from": "2026-01-01", "through": "2028-12-31"})
    assert plain.records.applications == (Application(id="ny", type="ny", subject="regionen", period=period),)
    assert [subject.id for subject in plain.records.subjects] == ["regionen", "norr"]
    assert (plain.files, plain.snapshots, plain.journal) == ({}, (), None)


def test_everything_is_read(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, evidence_yaml=AVTAL, groups_csv="subject,role\nregionen,ordforande\n")
    put(folder / "files/avtal.pdf", PDF)
    put(folder / "narratives/kriterium--norr.md", "## Mål\n\nDit.\n")
    put(folder / "snapshots/2026-01-31.json", "{}")
    put(folder / "journal.jsonl", "{}\n")
    put(folder / "README.md", "Om mappen.")
    put(folder / ".gitignore", "*.tmp")
    plain, places, findings = read_plain(folder)
    assert not findings
    assert plain is not None
    assert plain.files == {PDF_SHA256: folder / "files/avtal.pdf"}
    assert plain.snapshots == (("2026-01-31", b"{}"),)
    assert plain.journal == b"{}\n"
    assert plain.records.seats == (Seat(subject="regionen", role="ordförande"),)
    assert plain.records.narratives == (Narrative(criterion="kriterium", subject="norr", goal="Dit."),)
    (record,) = plain.records.evidence
    assert record.file == FileRef(sha256=PDF_SHA256, size=21, media_type="application/pdf", name="avtal.pdf")
    assert record.decisions == (
        Decision(
            state="accepted",
            by="granskare-1",
            on=date(2025, 6, 10),
            fingerprint=fingerprint(record),
            links=record.links,
        ),
    )
    assert str(places["evidence", 0].where(("parties", 0))) == "evidence.yaml:6:13"
    assert str(places["seats", 0].where(("role",))) == "groups.csv:2:2"
    assert str(places["applications", 0].where(("type",))) == "workspace.yaml:5:14"


def test_a_given_fingerprint_is_kept_even_if_stale(tmp_path: Path) -> None:
    given = AVTAL.replace("2025-06-10}", "2025-06-10, fingerprint: 'sha256:gammalt'}").replace(
        "file: files/avtal.pdf", "note: text"
    )
    (record,) = load_plain(folder_of(tmp_path, evidence_yaml=given)).records.evidence
    assert record.decisions[0].fingerprint == "sha256:gammalt"


def test_several_applications(tmp_path: Path) -> None:
    short = "application: ny\nsubject: regionen\nperiod: {from: 2026-01-01, through: 2028-12-31}\n"
    listed = "- {id: ett, type: ny, subject: regionen}\n- {id: tva, type: ny, subject: norr, dnr: 1}\n"
    folder = folder_of(tmp_path, workspace_yaml=WORKSPACE.replace(short, ""), applications_yaml=listed)
    assert [item.id for item in load_plain(folder).records.applications] == ["ett", "tva"]
    put(folder / "workspace.yaml", WORKSPACE)
    assert seen(folder) == [
        "workspace.yaml:5:14 application-twice",
        "workspace.yaml:6:10 application-twice",
        "workspace.yaml:7:9 application-twice",
    ]


def test_a_missing_file_of_a_known_content_is_a_warning(tmp_path: Path) -> None:
    form = f"{{name: avtal.pdf, sha256: {PDF_SHA256}, size: 21}}"
    folder = folder_of(tmp_path, evidence_yaml=AVTAL.replace("files/avtal.pdf", form))
    assert seen(folder) == ["evidence.yaml:7:9 file-missing?"]
    plain = load_plain(folder)
    file = plain.records.evidence[0].file
    assert file is not None
    assert (file.present, file.media_type, plain.files) == (False, "application/pdf", {})


def test_the_long_form_names_the_file_otherwise(tmp_path: Path) -> None:
    form = "{path: files/avtal.pdf, name: Avtal 1, media_type: text/x}"
    folder = folder_of(tmp_path, evidence_yaml=AVTAL.replace("files/avtal.pdf", form))
    put(folder / "files/avtal.pdf", PDF)
    file = load_plain(folder).records.evidence[0].file
    assert file == FileRef(sha256=PDF_SHA256, size=21, media_type="text/x", name="Avtal 1")


UNUSED = "files/avtal.pdf unused-file?"
FAULTY: list[tuple[str, str | None, list[str]]] = [
    ("workspace.yaml", None, ["workspace.yaml no-such-file"]),
    ("workspace.yaml", "", ["workspace.yaml:1:1 no-value"]),
    ("subjects.yaml", None, ["subjects.yaml no-such-file"]),
    ("workspace.yaml", WORKSPACE.replace("format: 1\n", ""), ["workspace.yaml:1:1 missing-key"]),
    ("workspace.yaml", WORKSPACE.replace("format: 1", "format: 2"), ["workspace.yaml:1:9 unknown-format"]),
    ("workspace.yaml", WORKSPACE.replace("subject: regionen\n", ""), ["workspace.yaml:5:14 missing-key"]),
    ("workspace.yaml", WORKSPACE.replace("application: ny\n", ""), ["workspace.yaml:5:10 missing-key"]),
    ("workspace.yaml", WORKSPACE.replace("2028-12", "2025-12"), ["workspace.yaml:7:37 period-backwards"]),
    ("subjects.yaml", "id: regionen\n", ["subjects.yaml:1:1 not-a-list"]),
    ("subjects.yaml", SUBJECTS.replace("id: norr", "id: regionen"), ["subjects.yaml:4:7 duplicate-id"]),
    ("subjects.yaml", SUBJECTS + "  nivå: local\n", ["subjects.yaml:9:3 unknown-key"]),
    (
        "subjects.yaml",
        "- {id: A, level: region}\n- {id: b, level: region, title: ' '}\n",
        ["subjects.yaml:1:3 missing-key", "subjects.yaml:1:8 not-a-slug", "subjects.yaml:2:33 blank"],
    ),
    ("evidence.yaml", AVTAL.replace("2025-06-10", "2025-05-31"), ["evidence.yaml:1:3 decided-early"]),
    ("evidence.yaml", AVTAL.replace("2025-06-01", "i juni"), ["evidence.yaml:8:14 not-a-day"]),
    ("evidence.yaml", AVTAL + AVTAL, ["evidence.yaml:10:7 duplicate-id"]),
    (
        "evidence.yaml",
        AVTAL.replace("files/avtal.pdf", "avtal.pdf"),
        ["evidence.yaml:7:9 outside-files", UNUSED],
    ),
    ("evidence.yaml", AVTAL.replace("avtal.pdf", "borta.pdf"), ["evidence.yaml:7:9 no-such-file", UNUSED]),
    (
        "evidence.yaml",
        AVTAL.replace("files/avtal.pdf", "{name: x}"),
        ["evidence.yaml:7:9 file-unknown", UNUSED],
    ),
    (
        "evidence.yaml",
        AVTAL.replace("files/avtal.pdf", "{path: files/avtal.pdf, size: 20}"),
        ["evidence.yaml:7:16 file-differs"],
    ),
    (
        "evidence.yaml",
        AVTAL.replace("files/avtal.pdf", "{path: files/avtal.pdf, present: true}"),
        ["evidence.yaml:7:33 unknown-key", UNUSED],
    ),
    (
        "judgements.yaml",
        "- {requirement: k, subject: norr, reviewer: a, level: -1, on: 2025-01-01}",
        ["judgements.yaml:1:55 negative"],
    ),
    ("not_applicable.yaml", "- a\n", ["not_applicable.yaml:1:3 not-a-group"]),
    ("narratives/kriterium.md", "", ["narratives/kriterium.md:1:1 narrative-name"]),
    ("narratives/a--norr.txt", "", ["narratives/a--norr.txt unknown-file?"]),
    ("snapshots/a b.json", "", ["snapshots/a b.json unknown-file?"]),
    ("anteckningar.txt", "", ["anteckningar.txt unknown-file?"]),
    ("files/annan.pdf", "x", ["files/annan.pdf unused-file?"]),
    ("plan.csv/x", "x", ["plan.csv not-a-file"]),
    ("narratives", "x", ["narratives not-a-folder"]),
    ("people.csv", "id,name\nanna,Anna\nbo,Bo\nanna,Anna\n", ["people.csv:4:1 duplicate-id"]),
]


@pytest.mark.parametrize(("name", "content", "found"), FAULTY)
def test_a_fault_is_found_at_its_place(
    tmp_path: Path, name: str, content: str | None, found: list[str]
) -> None:
    folder = folder_of(tmp_path, evidence_yaml=AVTAL)
    put(folder / "files/avtal.pdf", PDF)
    if content is None:
        (folder / name).unlink()
    else:
        put(folder / name, content)
    assert seen(folder) == found


def test_a_second_id_names_the_first_place(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, subjects_yaml=SUBJECTS.replace("id: norr", "id: regionen"))
    (finding,) = read_plain(folder).findings
    assert str(dict(finding.message.values)["place"]) == "subjects.yaml:1:3"


def test_all_faults_are_found_at_once(tmp_path: Path) -> None:
    folder = folder_of(
        tmp_path,
        workspace_yaml=WORKSPACE.replace("sv", "fi"),
        evidence_yaml=AVTAL.replace("kind: avtal", "kind: Avtal"),
        needs_csv="year;subject;occupation;needed;places\n2025;norr;;x;1\n",
    )
    with pytest.raises(Faulty) as refused:
        load_plain(folder)
    assert [f"{finding.where} {finding.code}" for finding in refused.value.findings] == [
        "evidence.yaml:3:9 not-a-slug",
        "evidence.yaml:7:9 no-such-file",
        "needs.csv:2:3 empty-cell",
        "needs.csv:2:4 not-whole",
        "workspace.yaml:8:11 not-a-choice",
    ]


def test_a_register_of_more_than_a_mebibyte(tmp_path: Path) -> None:
    judgement = "- {requirement: k, subject: norr, reviewer: a, level: 1, on: 2025-01-01, note: 'å\n  å'}\n"
    folder = folder_of(
        tmp_path, judgements_yaml=judgement * 15_000 + judgement.replace("level: 1", "level: x")
    )
    # every record takes two lines, and 15 000 come before the one with the fault
    assert seen(folder) == ["judgements.yaml:30001:55 not-whole"]
    put(folder / "judgements.yaml", judgement * 15_000)
    plain = load_plain(folder)
    assert len(plain.records.judgements) == 15_000
    assert {item.note for item in plain.records.judgements} == {"å å"}


def test_no_folder(tmp_path: Path) -> None:
    assert [finding.code for finding in read_plain(tmp_path / "borta").findings] == ["no-such-folder"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes")
def test_links_and_pipes_are_not_followed(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "mapp", evidence_yaml=AVTAL)
    put(tmp_path / "hemlig.yaml", "[]")
    (folder / "judgements.yaml").symlink_to(tmp_path / "hemlig.yaml")
    os.mkfifo(folder / "plan.csv")
    put(tmp_path / "ute/avtal.pdf", PDF)
    (folder / "files").symlink_to(tmp_path / "ute")
    assert seen(folder) == ["evidence.yaml:7:9 symlink", "judgements.yaml symlink", "plan.csv not-a-file"]
