"""Many files with a list: each row goes with its file, and everything wrong is told at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from tcready.core.errors import Faulty, WrongInput
from tcready.i18n import tell
from tcready.review.collecting import Incoming, take_in
from tcready.review.desk import Desk
from tcready.review.intake import in_sheet
from tcready.review.proof import Proof
from tcready.review.undoing import undo
from tests.review.conftest import Sat
from tests.tui.small import TODAY

PROOF = Proof("avtal", ("avtal-finns",), ("regionen",))


def letters(folder: Path, *names: str) -> list[Incoming]:
    found = []
    for name in names:
        path = folder / name
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_bytes(f"brev {name}".encode())
        found.append(Incoming(path, None, PROOF, TODAY))
    return found


def listed(folder: Path, *rows: str) -> Path:
    path = folder / "lista.csv"
    path.write_text("\n".join(rows), encoding="utf-8")
    return path


def faults(desk: Desk, sheet: Path, incoming: Sequence[Incoming]) -> list[tuple[str, str]]:
    with pytest.raises(Faulty) as refused:
        in_sheet(desk, sheet, incoming)
    return [(str(finding.where), tell(finding.message)) for finding in refused.value.findings]


def test_forty_letters_make_forty_records_in_one_act(sat: Sat, tmp_path: Path) -> None:
    desk = sat("anna")
    incoming = letters(tmp_path, *(f"brev {n}.pdf" for n in range(40)))
    # The list is in another order than the files.
    rows = [
        f"brev {n}.pdf,Brev nummer {n},KS 2026/{n},2026-03-{n % 28 + 1:02},Norr Kommun" for n in range(40)
    ]
    sheet = listed(tmp_path, "fil,rubrik,dnr,datum,part", *reversed(rows))
    before = len(list(desk.store.journal()))
    taken = in_sheet(desk, sheet, incoming)
    assert taken.remarks == []
    records = take_in(desk, taken.incoming)
    assert len({entry.act for entry in list(desk.store.journal())[before:]}) == 1
    assert [(r.title, r.dnr, r.collected) for r in records] == [
        (f"Brev nummer {n}", f"KS 2026/{n}", date(2026, 3, n % 28 + 1)) for n in range(40)
    ]
    for n, record in enumerate(records):
        assert record.file is not None
        assert record.file.name == f"brev {n}.pdf"
        assert desk.store.files.path_of(record.file).read_bytes() == f"brev brev {n}.pdf".encode()
        assert [party.organisation for party in record.parties] == ["norr-kommun"]
        assert (record.requirements, record.subjects) == (("avtal-finns",), ("regionen",))
    assert list(desk.records.evidence[3:]) == records


def test_a_row_says_more_than_what_was_said_of_all(sat: Sat, tmp_path: Path) -> None:
    desk = sat("anna")
    sheet = listed(
        tmp_path,
        "fil;slag;enhet;krav;från;till;mottaget;gäller från;gäller till;hantering;ansvarig;anteckning;"
        "id;part",
        "a.pdf;Protokoll;Norr|soder;Möten hålls;Verkstaden AB;regionen;2026-02-01 09:30:00;2026-01-01;"
        "2027-12-31;Sekretess;rektorn;Två sidor;eget;norr-kommun|Verkstaden AB",
    )
    (item,) = in_sheet(desk, sheet, letters(tmp_path, "a.pdf")).incoming
    assert item.proof == Proof(
        kind="protokoll",
        requirements=("avtal-finns", "moten"),
        subjects=("regionen", "norr", "soder"),
        id="eget",
        parties=("norr-kommun", "verkstaden"),
        valid_from=date(2026, 1, 1),
        valid_through=date(2027, 12, 31),
        owner="rektorn",
        note="Två sidor",
        handling="secret",
        sender="Verkstaden AB",
        recipient="regionen",
        received=date(2026, 2, 1),
    )


def test_everything_wrong_is_told_at_once_and_nothing_is_kept(sat: Sat, tmp_path: Path) -> None:
    desk = sat("anna")
    incoming = letters(tmp_path, "a.pdf", "b.pdf", "c.pdf")
    sheet = listed(
        tmp_path,
        "fil,datum,part,slag,hantering",
        "a.pdf,1 mars,norr-komun,avtall,hemlig",
        "b.pdf,2026-02-30,,,",
        "b.pdf,2030-01-01,,,",
        "d.pdf,,,,",
    )
    told = faults(desk, sheet, incoming)
    assert [(where, said.split(".")[0]) for where, said in told] == [
        ("lista.csv:4:1", "b"),
        ("c.pdf", "c"),
        ("lista.csv:5:1", "d"),
        ("lista.csv:2:3", "Organisationen norr-komun finns inte"),
        ("lista.csv:2:4", "Underlagsslaget avtall finns inte"),
        ("lista.csv:2:2", "1 mars är inget datum"),
        ("lista.csv:2:5", "Skriv öppet, personuppgifter eller sekretess"),
        ("lista.csv:3:2", "2026-02-30 är inget datum"),
    ]
    assert len(desk.records.evidence) == 3
    assert list(desk.store.files.present()) == []


def test_a_row_can_answer_a_request(sat: Sat, tmp_path: Path) -> None:
    desk = sat("anna")
    incoming = letters(tmp_path, "a.pdf", "b.pdf")
    sheet = listed(tmp_path, "fil,svar på,dnr", "a.pdf,begart-soder,KS 1", "b.pdf,,KS 2")
    answered, new = take_in(desk, in_sheet(desk, sheet, incoming).incoming)
    assert (answered.id, answered.kind, answered.title) == ("begart-soder", "protokoll", "Protokoll Söder")
    assert (answered.collected, answered.dnr) == (TODAY, "KS 1")
    assert answered.file is not None
    assert (new.id, new.kind) == ("b", "avtal")
    assert len(desk.records.evidence) == 4
    undo(desk)
    assert len(desk.records.evidence) == 3
    assert desk.records.evidence_by_id["begart-soder"].collected is None
    twice = listed(tmp_path, "fil,svar på", "a.pdf,begart-soder", "b.pdf,begart-soder")
    with pytest.raises(WrongInput, match="kan inte båda vara svaret"):
        take_in(desk, in_sheet(desk, twice, incoming).incoming)
    unknown = listed(tmp_path, "fil,svar på", "a.pdf,begart-norr", "b.pdf,")
    assert [where for where, _ in faults(desk, unknown, incoming)] == ["lista.csv:2:2"]


def test_a_day_to_come_is_refused(sat: Sat, tmp_path: Path) -> None:
    sheet = listed(tmp_path, "fil,datum", "a.pdf,2026-11-24")  # the day after
    assert faults(sat("anna"), sheet, letters(tmp_path, "a.pdf")) == [
        ("lista.csv:2:2", "2026-11-24 har inte varit än.")
    ]


def test_two_files_of_one_name_cannot_be_told_apart(sat: Sat, tmp_path: Path) -> None:
    sheet = listed(tmp_path, "fil", "å.pdf")
    for twins in (("ena/å.pdf", "andra/å.pdf"), ("\u00e5.pdf", "a\u030a.pdf")):
        told = faults(sat("anna"), sheet, letters(tmp_path, *twins))
        assert [said for _, said in told] == ["Två filer heter å.pdf: listan säger inte vilken den menar."]


def test_one_bad_file_and_nothing_is_kept(sat: Sat, tmp_path: Path) -> None:
    desk = sat("anna")
    incoming = letters(tmp_path, "a.pdf", "b.pdf")
    (tmp_path / "b.pdf").write_bytes(b"")
    with pytest.raises(WrongInput, match="är tom"):
        take_in(desk, incoming)
    assert len(desk.records.evidence) == 3
    assert list(desk.store.files.present()) == []


def test_a_rehearsal_keeps_nothing(sat: Sat, tmp_path: Path) -> None:
    desk = sat("anna")
    before = len(list(desk.store.journal()))
    (record,) = take_in(desk, letters(tmp_path, "a.pdf"), dry_run=True)
    assert record.file is not None
    assert not record.file.present
    assert len(list(desk.store.journal())) == before
    assert list(desk.store.files.present()) == []
