"""A workspace's worth of records in which every field of every model is filled in somewhere."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from tcready.core.records import FileRef, Records, Workspace
from tcready.store import Store, create
from tests.databases import placed

AT = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
WORKSPACE = Workspace(name="Teknikcollege Testregionen", framework="litet", edition="2023")


def small_pack(folder: Path) -> Path:
    """A folder that looks like a pack; the store copies it and does not read it."""
    pack = folder / "paket"
    (pack / "applications").mkdir(parents=True)
    (pack / "framework.yaml").write_bytes(b"id: litet\r\n# r\xc3\xa5d\n")
    (pack / "applications" / "ny.yaml").write_bytes(b"id: ny\n")
    return pack


def new_store(folder: Path) -> Store:
    """A new workspace in `folder/region`."""
    return placed(create(folder / "region", WORKSPACE, small_pack(folder), actor="anna", at=AT))


def stored_file(store: Store, folder: Path, content: bytes = b"ett avtal") -> FileRef:
    """A file in the store."""
    path = folder / "avtal.pdf"
    path.write_bytes(content)
    return store.files.add(path)


def rich_records(file: FileRef) -> Records:
    """Records of every kind; `file` hangs on the first record of evidence."""
    links = [{"requirement": "krav-b", "subject": "syd"}, {"requirement": "krav-a", "subject": "nord"}]
    return Records.model_validate(
        {
            "organisations": [
                {"id": "zeta", "name": "Zeta AB", "kind": "företag", "number": "556703-7485"},
                {
                    "id": "alfa",
                    "name": "Alfa kommun",
                    "kind": "kommun",
                    "municipality_code": "0180",
                    "from": "2020-01-01",
                    "through": "2030-12-31",
                },
            ],
            "people": [
                {
                    "id": "åsa",
                    "name": "Åsa Öberg",
                    "organisation": "zeta",
                    "title": "Chef",
                    "email": "asa@example.se",
                    "phone": "010-1",
                    "from": "2021-01-01",
                    "through": "2022-01-01",
                },
            ],
            "subjects": [
                {
                    "id": "syd",
                    "level": "region",
                    "title": "Syd",
                    "from": "2020-01-01",
                    "through": "2029-01-01",
                },
                {"id": "nord", "level": "local", "parent": "syd", "title": "Nord", "organisation": "alfa"},
            ],
            "seats": [
                {"subject": "syd", "organisation": "zeta", "role": "ordförande", "from": "2020-01-01"},
                {"subject": "syd", "person": "åsa", "through": "2025-01-01"},
            ],
            "evidence": [
                {
                    "id": "avtal",
                    "title": "Avtal\nmed radbrytning",
                    "kind": "samverkansavtal",
                    "requirements": ["krav-b", "krav-a"],
                    "subjects": ["syd", "nord"],
                    "parties": [
                        "zeta",
                        {
                            "organisation": "alfa",
                            "signed": "2025-05-20",
                            "decided": "2025-05-19",
                            "dnr": "KS 2025/123",
                            "signatory": "åsa",
                        },
                        {"organisation": "zeta"},
                    ],
                    "file": file,
                    "link": "https://example.se/",
                    "note": "",
                    "requested": "2025-04-01",
                    "due": "2025-05-31",
                    "collected": "2025-06-01",
                    "valid_from": "2026-01-01",
                    "valid_through": "2028-12-31",
                    "measures": {"timmar": "-0.125", "antal": "12"},
                    "dnr": "RTS 1",
                    "from": "Alfa",
                    "to": "Zeta",
                    "received": "2025-06-02",
                    "handling": "personal",
                    "owner": "åsa",
                    "decisions": [
                        {"state": "rejected", "by": "g", "on": "2025-06-03", "why": "Saknar sida 2"},
                        {
                            "state": "accepted",
                            "by": "g",
                            "on": "2025-06-03",
                            "fingerprint": "sha256:ab",
                            "links": links,
                        },
                        {"state": "withdrawn", "by": "g", "on": "2025-06-04", "links": []},
                    ],
                    "revisions": [
                        {
                            "replaced": "2025-05-30",
                            "file": file,
                            "collected": "2025-05-01",
                            "valid_from": "2025-05-02",
                            "valid_through": "2025-05-03",
                            "parties": ["zeta", {"organisation": "alfa", "signed": "2025-05-20"}],
                            "measures": {"antal": "11.5"},
                            "dnr": "RTS 0",
                            "from": "Alfa",
                            "to": "Zeta",
                            "received": "2025-05-02",
                            "decisions": [
                                {
                                    "state": "accepted",
                                    "by": "g",
                                    "on": "2025-05-04",
                                    "why": "Ja",
                                    "fingerprint": "sha256:cd",
                                    "links": links,
                                }
                            ],
                        },
                        {"replaced": "2025-06-01", "link": "https://example.se/2", "note": "n"},
                    ],
                },
                {"id": "önskat", "title": "Önskat", "kind": "protokoll"},
            ],
            "judgements": [
                {
                    "requirement": "krav-a",
                    "subject": "nord",
                    "reviewer": "g",
                    "level": 3,
                    "on": "2025-06-10",
                    "as": "self",
                    "consensus": True,
                    "note": "Bra",
                    "text": "sha256:ab",
                },
                {"requirement": "krav-a", "subject": "nord", "reviewer": "a", "level": 0, "on": "2025-01-10"},
            ],
            "not_applicable": [
                {
                    "requirement": "krav-a",
                    "subject": "nord",
                    "by": "g",
                    "on": "2025-06-10",
                    "justification": "Finns inte här",
                    "approved_by": "h",
                },
            ],
            "narratives": [
                {"criterion": "ett", "subject": "syd", "current": "# Nu", "goal": "Mål", "vision": "Vision"},
            ],
            "plan": [
                {
                    "id": "p2",
                    "requirement": "krav-a",
                    "subject": "nord",
                    "action": "Skriv",
                    "owner": "åsa",
                    "due": "2026-01-01",
                    "done": "2026-01-02",
                    "source": "protokoll",
                    "source_ref": "§ 4",
                    "answer": "Gjort",
                    "evidence": ["önskat", "avtal"],
                },
                {"id": "p1", "requirement": "krav-b", "subject": "syd", "action": "Läs"},
            ],
            "financing": [
                {
                    "id": "f",
                    "from": "2026-01-01",
                    "through": "2026-12-31",
                    "side": "income",
                    "party": "alfa",
                    "amount_sek": 250000,
                    "state": "secured",
                    "evidence": ["avtal"],
                },
            ],
            "needs": [
                {
                    "year": 2026,
                    "subject": "syd",
                    "occupation": "CNC-operatör",
                    "needed": 40,
                    "places": 16,
                    "evidence": ["avtal"],
                },
            ],
            "figures": [
                {"year": 2025, "subject": "syd", "measure": "antal", "value": "7.50", "evidence": ["avtal"]},
            ],
            "applications": [
                {
                    "id": "ny",
                    "type": "ny-region",
                    "subject": "syd",
                    "period": {"from": "2026-01-01", "through": "2028-12-31"},
                    "baseline": "start",
                    "state": "öppen",
                    "dnr": "TC 1",
                },
                {"id": "om", "type": "om", "subject": "syd"},
            ],
            "milestones": [
                {
                    "application": "ny",
                    "milestone": "besok",
                    "date": "2026-05-05",
                    "by": "RTS",
                    "paragraph": "§ 1",
                    "dnr": "D",
                    "evidence": "avtal",
                    "snapshot": "start",
                    "sha256": "ab",
                },
            ],
            "confirmations": [
                {"requirement": "krav-a", "source": "Handboken s. 14", "by": "g", "on": "2026-02-01"},
                {
                    "requirement": "krav-a",
                    "source": "Handboken s. 15",
                    "text": "sha256:ab",
                    "by": "g",
                    "on": "2026-02-02",
                    "changes": {
                        "title": {"sv": "Kravet", "en": "The requirement"},
                        "weight": "2.5",
                        "inherit": True,
                        "checks": [{"evidence": "protokoll", "count": 2}, {"judgement": 3}],
                    },
                },
            ],
        }
    )
