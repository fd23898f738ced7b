from __future__ import annotations

from pathlib import Path

import pytest

from tcready.core.errors import Damaged, WrongInput
from tcready.core.records import Evidence, FileRef, Narrative, Records, Subject, Workspace
from tcready.exchange import PlainWorkspace, load_plain, write_plain
from tests.exchange.folders import PDF, PDF_SHA256, put

WORKSPACE = Workspace(name="Prov", framework="paket", edition="1")
OTHER = "0f6e9fc8dd86a0e3d3f3aee3f47ee7a8d3ef1ba0a0d6d4c4ab5a02ba6b4d2c5f"


def evidence(id_: str, name: str, sha256: str = PDF_SHA256, size: int = len(PDF)) -> Evidence:
    file = FileRef(sha256=sha256, size=size, media_type="application/pdf", name=name)
    return Evidence(id=id_, title="Avtal", kind="avtal", file=file)


def of(*records: Evidence, files: dict[str, Path]) -> PlainWorkspace:
    return PlainWorkspace(WORKSPACE, Records(evidence=records), files)


def test_what_a_file_is_called_in_the_folder(tmp_path: Path) -> None:
    put(tmp_path / "lager/1", PDF)
    files = {PDF_SHA256: tmp_path / "lager/1"}
    records = [evidence("a", "Avtal.pdf"), evidence("b", "KS 1/2.pdf"), evidence("c", "borta.pdf", OTHER, 3)]
    write_plain(tmp_path / "ut", of(*records, files=files))
    assert sorted(path.name for path in (tmp_path / "ut/files").iterdir()) == ["Avtal.pdf", "KS 1 2.pdf"]
    assert (tmp_path / "ut/files/Avtal.pdf").read_bytes() == PDF
    assert (tmp_path / "ut/evidence.yaml").read_text(encoding="utf-8") == (
        "- id: a\n"
        "  title: Avtal\n"
        "  kind: avtal\n"
        "  file: files/Avtal.pdf\n"
        "- id: b\n"
        "  title: Avtal\n"
        "  kind: avtal\n"
        "  file: {path: files/KS 1 2.pdf, name: KS 1/2.pdf}\n"
        "- id: c\n"
        "  title: Avtal\n"
        "  kind: avtal\n"
        "  file:\n"
        "    name: borta.pdf\n"
        f"    sha256: {OTHER}\n"
        "    size: 3\n"
        "    media_type: application/pdf\n"
    )


def test_two_contents_with_one_name_keep_it(tmp_path: Path) -> None:
    put(tmp_path / "1", PDF)
    put(tmp_path / "2", b"x")
    x = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"  # SHA-256 of the letter x
    files = {PDF_SHA256: tmp_path / "1", x: tmp_path / "2"}
    plain = of(evidence("b", "avtal.pdf"), evidence("a", "avtal.pdf", x, 1), files=files)
    write_plain(tmp_path / "ut", plain)
    assert sorted(path.name for path in (tmp_path / "ut/files").iterdir()) == [
        f"avtal-{PDF_SHA256[:8]}.pdf",
        "avtal.pdf",
    ]
    assert load_plain(tmp_path / "ut").records == plain.records


def test_only_registers_with_records_have_a_file(tmp_path: Path) -> None:
    write_plain(tmp_path / "ut", PlainWorkspace(WORKSPACE))
    assert {path.name: path.read_text() for path in (tmp_path / "ut").iterdir()} == {
        "workspace.yaml": 'format: 1\nname: Prov\nframework: paket\nedition: "1"\nlanguage: sv\n',
        "subjects.yaml": "[]\n",
    }


def test_an_empty_folder_may_be_there_but_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "tom").mkdir()
    write_plain(tmp_path / "tom", PlainWorkspace(WORKSPACE))
    assert (tmp_path / "tom/workspace.yaml").exists()
    (tmp_path / "fil").touch()
    (tmp_path / "lank").symlink_to(tmp_path / "borta")
    for name in ("tom", "fil", "lank"):
        with pytest.raises(WrongInput):
            write_plain(tmp_path / name, PlainWorkspace(WORKSPACE))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["fil", "lank", "tom"]


@pytest.mark.parametrize("content", [b"annat", None])
def test_a_damaged_file_stops_it_and_leaves_nothing(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        put(tmp_path / "lager", content)
    with pytest.raises(Damaged):
        write_plain(tmp_path / "ut", of(evidence("a", "a.pdf"), files={PDF_SHA256: tmp_path / "lager"}))
    assert [path.name for path in tmp_path.iterdir()] == ["lager"][: content is not None]


def test_files_may_be_copied_by_somebody_else(tmp_path: Path) -> None:
    asked = []

    def copy_file(sha256: str, target: Path) -> None:
        asked.append(sha256)
        target.write_bytes(PDF)

    plain = of(evidence("a", "a.pdf"), files={PDF_SHA256: tmp_path / "ingenstans"})
    write_plain(tmp_path / "ut", plain, copy_file=copy_file)
    assert asked == [PDF_SHA256]
    assert (tmp_path / "ut/files/a.pdf").read_bytes() == PDF


def test_two_narratives_that_would_get_one_file_are_refused(tmp_path: Path) -> None:
    subjects = tuple(Subject(id=id_, level="region", title="t") for id_ in ("c", "b--c"))
    narratives = (Narrative(criterion="a--b", subject="c", goal="x"),)
    with pytest.raises(WrongInput):
        write_plain(
            tmp_path / "ut", PlainWorkspace(WORKSPACE, Records(subjects=subjects, narratives=narratives))
        )
    assert not list(tmp_path.iterdir())


def test_a_snapshot_cannot_be_named_out_of_the_folder(tmp_path: Path) -> None:
    with pytest.raises(WrongInput):
        write_plain(tmp_path / "ut", PlainWorkspace(WORKSPACE, snapshots=(("../x", b"{}"),)))
