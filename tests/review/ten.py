"""A region that works by the older ten criteria, as plain files."""

from __future__ import annotations

from pathlib import Path

FILES = {
    "workspace.yaml": """\
format: 1
name: Provregionen
framework: teknikcollege
edition: "2015"
application: certifiering
subject: provregionen
period: {from: 2026-01-01, through: 2028-12-31}
language: sv
""",
    "subjects.yaml": """\
- {id: provregionen, level: region, title: Provregionen}
- {id: norra, level: local, parent: provregionen, title: Norra}
- {id: skolan, level: provider, parent: norra, title: Skolan}
""",
    "organisations.csv": """\
id,name,kind
kommun-a,A kommun,kommun
kommun-b,B kommun,kommun
kommun-c,C kommun,kommun
""",
    "evidence.yaml": """\
- id: avtal
  title: Avtal 2026–2028
  kind: samverkansavtal
  requirements: [kommuner-samverkar-genom-avtal]
  subjects: [provregionen]
  parties: [kommun-a, kommun-b, kommun-c]
  collected: 2025-11-01
  valid_from: 2026-01-01
  valid_through: 2028-12-31
  decisions: [{state: accepted, by: granskare-1, on: 2025-11-10}]
- id: beslut-om-namnet
  title: Beslut om namnet
  kind: beslut
  requirements: [namnet-galler-i-tre-ar]
  subjects: [provregionen]
  collected: 2025-11-01
  decisions: [{state: accepted, by: granskare-1, on: 2025-11-10}]
""",
    "judgements.yaml": """\
- requirement: gemensam-resurs-for-kommuner-och-foretag
  subject: provregionen
  reviewer: g
  level: 4
  on: 2026-01-10
- {requirement: lagarbete-och-amnesintegration, subject: skolan, reviewer: g, level: 3, on: 2026-01-10}
""",
    "plan.csv": """\
id,requirement,subject,action,owner,due
p1,maskiner-av-hog-kvalitet,skolan,Byt svarvarna,Rektorn,2026-06-01
""",
    "narratives/sammanhallna-arbetsdagar--skolan.md": "# Nuläge\n\nHela dagar på verkstadsgolvet.\n",
    "narratives/lagarbete-och-amnesintegration--skolan.md": "# Nuläge\n\nLagen planerar tillsammans.\n",
}


def ten_criteria_region(folder: Path) -> Path:
    """The plain files in a folder of their own."""
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder
