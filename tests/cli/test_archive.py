"""The dossier as an archive: accepted by an independent judge, the same bytes, and every change is seen."""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tcready.core.canonical import canonical_json, sha256_hex
from tests.cli.conftest import Typed

DAY = ("--as-of", "2025-12-31")
NAME = "ansokan-ny-region-2025-12-31"
PAYLOAD = {"INNEHALL.txt", "bilagor.json", "beredskap.json", "kriterier.json", "ogonblicksbild.json"}
Content = dict[str, bytes]
Change = Callable[[Content], object]


def export(typed: Typed, workspace: Path, target: Path, *more: object) -> Path:
    answer = typed(
        *("dossier", "export", "--format", "zip", "-o", target, "--workspace", workspace, *DAY, *more)
    )
    assert answer.code == 0, answer.err
    return target


@pytest.fixture
def archive(typed: Typed, stockholm_2025: Path, tmp_path: Path) -> Path:
    """The archive of 2025, alone in a folder."""
    (tmp_path / "ensam").mkdir()
    return export(typed, stockholm_2025, tmp_path / "ensam" / "a.zip")


def content(path: Path) -> Content:
    """Every member by its name inside the bag."""
    with zipfile.ZipFile(path) as found:
        return {name.partition("/")[2]: found.read(name) for name in found.namelist()}


def packed(path: Path, members: Content) -> Path:
    """An archive of the members as tcready packs: in the order given, nothing compressed."""
    with zipfile.ZipFile(path, "w") as made:
        for name, data in members.items():
            part = zipfile.ZipInfo(f"{NAME}/{name}", (1980, 1, 1, 0, 0, 0))
            part.create_system, part.external_attr = 3, 0o100644 << 16
            made.writestr(part, data)
    return path


def listed_anew(members: Content) -> None:
    """Make the bag's lists say what the members are, as a forger would."""
    payload = {name: data for name, data in members.items() if name.startswith("data/")}
    lines = [f"{sha256_hex(data)}  {name}\n" for name, data in sorted(payload.items())]
    members["manifest-sha256.txt"] = "".join(lines).encode()
    oxum = f"Payload-Oxum: {sum(map(len, payload.values()))}.{len(payload)}"
    info = members["bag-info.txt"].decode().splitlines()
    members["bag-info.txt"] = ("\n".join([*info[:-1], oxum]) + "\n").encode()
    tags = ("bag-info.txt", "bagit.txt", "manifest-sha256.txt")
    members["tagmanifest-sha256.txt"] = "".join(
        f"{sha256_hex(members[name])}  {name}\n" for name in tags
    ).encode()


@pytest.mark.parametrize("case", ["stockholm_2021", "stockholm_2025"])
def test_the_library_of_congress_accepts_it(
    typed: Typed, tmp_path: Path, request: pytest.FixtureRequest, case: str
) -> None:
    path = export(typed, request.getfixturevalue(case), tmp_path / "a.zip")
    with zipfile.ZipFile(path) as found:
        found.extractall(tmp_path / "upp")
    (bag,) = (tmp_path / "upp").iterdir()
    judged = subprocess.run(
        [sys.executable, "-m", "bagit", "--validate", bag], capture_output=True, text=True, check=False
    )
    assert judged.returncode == 0, judged.stderr
    assert "is valid" in judged.stderr
    (bag / "data" / "INNEHALL.txt").write_text("annat")
    judged = subprocess.run(
        [sys.executable, "-m", "bagit", "--validate", bag], capture_output=True, check=False
    )
    assert judged.returncode == 1


def test_what_is_in_it(typed: Typed, stockholm_2025: Path, archive: Path) -> None:
    members = content(archive)
    names = {name.removeprefix("data/") for name in members if name.startswith("data/")}
    own = {name for name in names if not name.startswith("bilagor/")}
    assert own >= PAYLOAD | {"ansokan.html"}
    status = typed("status", "--json", "--workspace", stockholm_2025, *DAY)
    assert json.loads(members["data/beredskap.json"]) == status.json
    assert "sha256:" + sha256_hex(members["data/kriterier.json"]) == status.json["framework"]["digest"]
    listed = json.loads(members["data/bilagor.json"])
    rows = listed["appendices"]
    assert (listed["application"], listed["as_of"]) == ("ny-region", "2025-12-31")
    assert [row["number"] for row in rows] == list(range(1, len(rows) + 1))
    assert {row["path"] for row in rows} == names - own
    for row in rows:
        data = members["data/" + row["path"]]
        assert (row["size"], row["sha256"]) == (len(data), hashlib.sha256(data).hexdigest())
        assert row["path"].startswith(f"bilagor/{row['number']:02}-")
    accepted = typed("evidence", "list", "--json", "--workspace", stockholm_2025).json["evidence"]
    files = {row["id"]: row["file"]["sha256"] for row in accepted if row.get("file")}
    held = {row["evidence"]: row["sha256"] for row in rows if row["original_name"]}
    assert held
    assert held.items() <= files.items()
    people = members["data/INNEHALL.txt"].decode()
    assert all(row["path"] in people and row["sha256"] in people for row in rows)
    page = members["data/ansokan.html"].decode()
    assert all(f'id="bilaga-{row["number"]}"' in page for row in rows)


def test_the_bag_says_who_and_when(archive: Path) -> None:
    info = content(archive)["bag-info.txt"].decode().splitlines()
    assert "Source-Organization: Stockholmsregionen" in info
    assert "Bagging-Date: 2025-12-31" in info
    assert "External-Identifier: ny-region" in info
    assert any(line.startswith("Bag-Software-Agent: tcready ") for line in info)


def test_the_snapshot_names_nobody(typed: Typed, stockholm_2025: Path, archive: Path, tmp_path: Path) -> None:
    frozen = tmp_path / "frozen.json"
    frozen.write_bytes(content(archive)["data/ogonblicksbild.json"])
    assert typed("snapshot", "verify", frozen).code == 0
    people = typed("person", "list", "--json", "--workspace", stockholm_2025).json["people"]
    text = frozen.read_text()
    assert not [person["name"] for person in people if person["name"] in text]


def test_verified_where_there_is_nothing_else(
    typed: Typed, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(archive.parent)
    answer = typed("verify", "a.zip")
    assert (answer.code, answer.err) == (0, "")
    assert "Stockholmsregionen, läget den 2025-12-31" in answer.out
    assert "blev densamma" in answer.out
    assert "tcready-1" in answer.out
    assert os.listdir() == ["a.zip"]
    told = typed("verify", "a.zip", "--json").json
    assert told["whole"]
    assert told["recomputed"]
    assert told["findings"] == []
    assert told["sha256"] == hashlib.sha256(archive.read_bytes()).hexdigest()


def test_in_english_to_the_last_word(typed: Typed, stockholm_2025: Path, tmp_path: Path) -> None:
    path = export(typed, stockholm_2025, tmp_path / "a.zip", "--lang", "en")
    assert "What is here" in content(path)["data/INNEHALL.txt"].decode()
    answer = typed("verify", path, "--lang", "en")
    assert answer.code == 0
    assert "Everything" in answer.out


PROGRAM = """
import sys; from datetime import date; from pathlib import Path
from tcready.cli.door import main
sys.exit(main(["dossier", "export", "--format", "zip", "-o", sys.argv[1], "--workspace", sys.argv[2],
               "--as-of", "2025-12-31", "--lang", "sv"]))
"""


def test_the_same_bytes_wherever_it_is_made(
    typed: Typed, stockholm_2025: Path, archive: Path, tmp_path: Path
) -> None:
    first = archive.read_bytes()
    places = [
        {"LC_ALL": "C", "TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "1"},
        {"LC_ALL": "sv_SE.UTF-8", "TZ": "America/Los_Angeles", "PYTHONHASHSEED": "2"},
    ]
    for number, place in enumerate(places):
        here = tmp_path / f"här {number}"
        here.mkdir()
        moved = Path(shutil.copytree(stockholm_2025, here / "w"))
        subprocess.run(
            [sys.executable, "-c", PROGRAM, str(here / "annat namn.zip"), str(moved)],
            cwd=here,
            env={**os.environ, **place},
            umask=0o077 if number else 0o022,
            check=True,
            capture_output=True,
        )
        assert (here / "annat namn.zip").read_bytes() == first


def test_every_flipped_byte_is_seen(typed: Typed, archive: Path) -> None:
    """Some at random, and one in every member, every local header and every entry of the list."""
    whole = archive.read_bytes()
    with zipfile.ZipFile(archive) as found:
        parts = found.infolist()
        begins = {part.header_offset + 30 + len(part.filename): part.file_size for part in parts}
        heads = [part.header_offset for part in parts]
        directory = found.start_dir
    drawn = random.Random(7)
    tags = [start + size // 2 for start, size in list(begins.items())[:4]]
    members = [start + drawn.randrange(size) for start, size in begins.items() if size]
    places = [*tags, *drawn.sample(members, 12)]
    places += [drawn.choice(heads) + drawn.randrange(30) for _ in range(12)]
    places += [drawn.randrange(directory, len(whole)) for _ in range(12)]
    places += [drawn.randrange(len(whole)) for _ in range(8)]
    places += [
        heads[5] + 10,
        directory + 12,
        directory + 38,
        len(whole) - 1,
    ]  # times, rights, a comment's length
    for place in places:
        changed = bytearray(whole)
        changed[place] ^= 1 << drawn.randrange(8)
        archive.write_bytes(changed)
        answer = typed("verify", archive)
        assert answer.code in (1, 2), place
        assert answer.err.count("\n") == 1
        inside = any(start <= place < start + size for start, size in begins.items())
        assert answer.code == 1 or not inside, place


def forged_score(members: Content) -> None:
    members["data/beredskap.json"] = members["data/beredskap.json"].replace(b'"not_ready"', b'"ready"')


def forged_appendix(members: Content) -> None:
    rows = json.loads(members["data/bilagor.json"])
    row = next(row for row in rows["appendices"] if row["original_name"])
    members["data/" + row["path"]] = b"annat"
    row |= {"size": 5, "sha256": sha256_hex(b"annat")}
    members["data/bilagor.json"] = (json.dumps(rows, ensure_ascii=False, indent=2) + "\n").encode()


def forged_numbers(members: Content) -> None:
    rows = json.loads(members["data/bilagor.json"])
    rows["appendices"].pop()
    members["data/bilagor.json"] = json.dumps(rows).encode()


def forged_framework(members: Content) -> None:
    tree = json.loads(members["data/kriterier.json"])
    tree["verdict"]["ready"]["score"] = "0.1"
    members["data/kriterier.json"] = canonical_json(tree)


def forged_snapshot(members: Content) -> None:
    members["data/ogonblicksbild.json"] = members["data/ogonblicksbild.json"].replace(b"not_ready", b"ready")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (forged_score, "följer inte av"),
        (forged_appendix, "inte den fil som godkändes"),
        (forged_numbers, "inte de godkända underlagen"),
        (forged_framework, "följer andra kriterier"),
        (forged_snapshot, "annat resultat"),
        (lambda members: members.pop("data/beredskap.json"), "hör till en ansökan, men saknas"),
        (lambda members: members.update({"data/bilagor/99-x.pdf": b"x"}), "står inte i bilagor.json"),
    ],
)
def test_a_forger_who_writes_the_lists_anew(typed: Typed, archive: Path, change: Change, said: str) -> None:
    """A BagIt program accepts these; the recomputing does not."""
    members = content(archive)
    change(members)
    listed_anew(members)
    packed(archive, members)
    answer = typed("verify", archive)
    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert said in answer.out


def renamed(members: Content) -> None:
    name = next(name for name in members if name.startswith("data/bilagor/"))
    members[name + ".exe"] = members.pop(name)


@pytest.mark.parametrize(
    ("change", "code", "said"),
    [
        (
            lambda members: members.pop("data/ansokan.html"),
            1,
            "data/ansokan.html: Filen står i listan men saknas",
        ),
        (
            lambda members: members.update({"data/nytt.txt": b""}),
            1,
            "data/nytt.txt: Filen finns i arkivet men står",
        ),
        (lambda members: members.update({"fetch.txt": b""}), 1, "fetch.txt: Filen finns i arkivet men står"),
        (renamed, 1, ".exe: Filen finns i arkivet men står"),
        (lambda members: members.pop("manifest-sha256.txt"), 1, "manifest-sha256.txt: Listan saknas"),
        (lambda members: members.pop("tagmanifest-sha256.txt"), 1, "tagmanifest-sha256.txt: Listan saknas"),
        (lambda members: members.pop("bag-info.txt"), 1, "bag-info.txt"),
        (lambda members: members.pop("bagit.txt"), 2, "ingen ansökan"),
        (lambda members: members.update({"bag-info.txt": b"\xff\n"}), 1, "bag-info.txt"),
        (lambda members: members.update({"data/kriterier.json": b"[" * 100_000}), 1, "går inte att läsa"),
    ],
)
def test_files_taken_away_added_and_renamed(
    typed: Typed, archive: Path, change: Change, code: int, said: str
) -> None:
    members = content(archive)
    change(members)
    packed(archive, members)
    answer = typed("verify", archive)
    assert answer.code == code
    assert answer.err.count("\n") == 1
    assert said in answer.out + answer.err


def test_packed_anew_it_is_said_and_holds(typed: Typed, archive: Path) -> None:
    members = content(archive)
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(f"{NAME}/data/", b"")
        for name, data in reversed(members.items()):
            made.writestr(f"{NAME}/{name}", data)
    answer = typed("verify", archive)
    assert (answer.code, answer.err) == (0, "")
    assert "packat på nytt" in answer.out


def test_what_is_no_dossier(typed: Typed, stockholm_2025: Path, tmp_path: Path) -> None:
    (tmp_path / "text.zip").write_text("hej")
    with zipfile.ZipFile(tmp_path / "annat.zip", "w") as made:
        made.writestr("hej.txt", b"hej")
    for name, said in (
        ("text.zip", "inget zip-arkiv"),
        ("annat.zip", "ingen ansökan"),
        ("borta.zip", "finns inte"),
    ):
        answer = typed("verify", tmp_path / name)
        assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
        assert said in answer.err
    answer = typed("verify", tmp_path / "annat.zip", "--workspace", stockholm_2025)
    assert answer.code == 2
    assert "antingen" in answer.err


@pytest.mark.parametrize("harm", ["gone", "changed", "longer", "link"])
def test_a_file_that_is_not_as_it_was_stops_it(
    typed: Typed, stockholm_2025: Path, tmp_path: Path, harm: str
) -> None:
    stored = max((stockholm_2025 / "files").iterdir(), key=lambda path: path.stat().st_size)
    data = stored.read_bytes()
    stored.chmod(0o600)
    if harm in ("gone", "link"):
        stored.unlink()
    if harm == "link":
        (tmp_path / "annan").write_bytes(data)
        stored.symlink_to(tmp_path / "annan")
    if harm in ("changed", "longer"):
        stored.write_bytes(data[:-1] + b"~" if harm == "changed" else data + b"~")
    out = tmp_path / "ut"
    out.mkdir()
    here = ("-o", out, "--workspace", stockholm_2025, *DAY)
    for form in ("zip", "all"):
        answer = typed("dossier", "export", "--format", form, *here)
        assert (answer.code, answer.out, answer.err.count("\n")) == (4, "", 1)
        assert "Inget arkiv skrevs" in answer.err
        assert list(out.iterdir()) == []


def test_every_form_at_once(typed: Typed, stockholm_2025: Path, tmp_path: Path) -> None:
    out = tmp_path / "ut"
    here = ("--workspace", stockholm_2025, *DAY)
    answer = typed("dossier", "export", "--format", "all", "-o", out, "--json", *here)
    assert answer.code == 0
    made = {row["format"]: Path(row["path"]) for row in answer.json["exports"]}
    assert set(made) >= {"zip", "html"}
    assert set(out.iterdir()) == set(made.values())
    members = content(made["zip"])
    assert all(
        members[f"data/ansokan.{form}"] == path.read_bytes() for form, path in made.items() if form != "zip"
    )
    told = typed("dossier", "export", "--format", "all", "-o", made["html"], *here)
    assert told.code == 2
    assert "ingen mapp" in told.err
