from __future__ import annotations

from pathlib import Path

from tcready.core.references import check_references
from tcready.exchange import located, read_plain
from tests.exchange.folders import SUBJECTS, WORKSPACE, folder_of
from tests.scoring.tiny import framework_of

EVIDENCE = """\
- id: avtal
  title: Avtal
  kind: avtal
  requirements: [krav, okänt]
  measures: {antal: 1, okant: 2}
  parties:
    - {organisation: söder, signed: 2025-01-01}
"""


def test_a_finding_about_a_record_gets_its_line_and_column(tmp_path: Path) -> None:
    folder = folder_of(
        tmp_path,
        workspace_yaml=WORKSPACE.replace("application: ny", "application: gammal"),
        subjects_yaml=SUBJECTS.replace("norr-kommun", "nagon"),
        evidence_yaml=EVIDENCE,
        needs_csv="subject;year;occupation;needed;places;evidence\nnorr;2025;svets;1;1;avtal|borta\n",
        groups_csv="subject,person\nnorr,anna\n",
    )
    (folder / "narratives").mkdir()
    (folder / "narratives/nej--norr.md").write_text("## Vision\n\nx\n", encoding="utf-8")
    plain, places, findings = read_plain(folder)
    assert plain is not None
    assert not findings
    found = located(check_references(framework_of({}), plain.records), places)
    assert sorted(f"{finding.where} {finding.code}" for finding in found) == [
        "evidence.yaml:4:24 unknown-requirement",
        "evidence.yaml:5:31 unknown-measure",
        "evidence.yaml:7:22 unknown-organisation",
        "groups.csv:2:2 unknown-person",
        "narratives/nej--norr.md:1:1 unknown-criterion",
        "needs.csv:2:6 unknown-evidence",
        "subjects.yaml:8:17 unknown-organisation",
        "workspace.yaml:5:14 unknown-application-type",
    ]
