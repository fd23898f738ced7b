"""`tcready dossier export` of parts, sheets, a school's page and what is not personal; and its settings."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tests.cli.conftest import Typed
from tests.databases import write_settings
from tests.dossier.page import Page
from tests.dossier.test_logo import SVG, png
from tests.dossier.test_redaction import found_in

DAY = ("--as-of", "2025-12-31")
REGION = ("--subject", "stockholmsregionen")


def exported(typed: Typed, workspace: Path, *more: object) -> Path:
    answer = typed("dossier", "export", *DAY, "--workspace", workspace, "--json", *more)
    assert answer.code == 0, answer.err
    return Path(answer.json["path"])


def page_of(path: Path) -> Page:
    return Page(path.read_text(encoding="utf-8"))


def test_one_numbered_file_for_each_part_there_is(typed: Typed, stockholm_2025: Path, tmp_path: Path) -> None:
    out = tmp_path / "delar"
    answer = typed(
        "dossier", "export", "--parts", *DAY, "--workspace", stockholm_2025, "-o", out, "--json"
    ).json
    lacking = {
        part["part"]: part
        for part in typed("dossier", "check", *DAY, "--workspace", stockholm_2025, "--json").json["parts"]
    }
    # The parts of a new region in the order of the pack; the agreement is the record's own file.
    wanted = {
        "ansokan": "01-ansokan.html",
        "regional-sjalvskattning": "02-regional-sjalvskattning.html",
        "lokal-sjalvskattning": "03-lokal-sjalvskattning.html",
        "regional-handlingsplan": "04-regional-handlingsplan.html",
        "lokal-handlingsplan": "05-lokal-handlingsplan.html",
        "regional-verksamhetsplan": "06-regional-verksamhetsplan.md",
        "kontaktlista": "07-kontaktlista.html",
        "samverkansavtal": "08-samverkansavtal.md",
        "finansieringsplan": "09-finansieringsplan.html",
    }
    there = {part: name for part, name in wanted.items() if part not in lacking}
    told = {row["part"]: row["name"] for row in answer["files"]}
    assert told == there
    assert sorted(path.name for path in out.iterdir()) == sorted(there.values())
    assert all((out / row["name"]).stat().st_size == row["bytes"] for row in answer["files"])
    assert answer["bytes"] == sum(row["bytes"] for row in answer["files"])
    assert set(answer["missing"]) == {part for part in lacking if lacking[part]["required"]}
    stored = {path.name for path in (stockholm_2025 / "files").iterdir()}
    assert hashlib.sha256((out / "08-samverkansavtal.md").read_bytes()).hexdigest() in stored


def test_a_part_with_several_records_and_one_with_a_link(
    typed: Typed, stockholm_2025: Path, tmp_path: Path
) -> None:
    here = ("--workspace", stockholm_2025)
    paper = tmp_path / "Nytt avtal.PDF"
    paper.write_bytes(b"%PDF-1.4 nytt")
    about = ("--kind", "samverkansavtal", "--requirement", "minst-tre-kommuner", *REGION)
    dated = ("--collected", "2025-06-01", "--valid-from", "2026-01-01", "--valid-through", "2028-12-31")
    for what, name in ((paper, "zz-fil"), ("https://exempel.se/avtal", "zz-lank")):
        assert typed("evidence", "add", what, *about, *dated, "--id", name, "--as", "a", *here).code == 0
        assert typed("evidence", "accept", name, "--on", "2025-06-02", "--as", "b", *here).code == 0
    out = exported(typed, stockholm_2025, "--parts", "-o", tmp_path / "d")
    assert sorted(path.name for path in out.glob("08-*")) == [
        "08-samverkansavtal-1.md",
        "08-samverkansavtal-2.pdf",
        "08-samverkansavtal.html",
    ]
    assert (out / "08-samverkansavtal-2.pdf").read_bytes() == paper.read_bytes()
    assert "https://exempel.se/avtal" in page_of(out / "08-samverkansavtal.html").values("href")


def test_the_sizes_are_told(typed: Typed, stockholm_2025: Path, tmp_path: Path) -> None:
    answer = typed("dossier", "export", "--parts", *DAY, "--workspace", stockholm_2025, "-o", tmp_path / "d")
    line = next(line for line in answer.out.splitlines() if "02-regional-sjalvskattning.html" in line)
    size = (tmp_path / "d" / "02-regional-sjalvskattning.html").stat().st_size
    assert line.split() == [str(round(size / 1000)), "kB", "02-regional-sjalvskattning.html"]


def test_nothing_is_written_over_and_nothing_is_left_half_done(
    typed: Typed, stockholm_2025: Path, tmp_path: Path
) -> None:
    words = ("dossier", "export", "--parts", *DAY, "--workspace", stockholm_2025)
    taken = tmp_path / "tagen"
    taken.mkdir()
    (taken / "min").write_text("kvar")
    answer = typed(*words, "-o", taken)
    assert (answer.code, answer.err.count("\n")) == (2, 1)
    assert [path.name for path in taken.iterdir()] == ["min"]
    first, second = (Path(typed(*words, "--json").json["path"]) for _ in range(2))
    assert second.name == f"{first.name}-2"
    for path in (stockholm_2025 / "files").iterdir():
        path.chmod(0o600)
        path.write_bytes(b"annat")
    broken = typed(*words, "-o", tmp_path / "trasig")
    assert (broken.code, broken.err.count("\n")) == (4, 1)
    assert not (tmp_path / "trasig").exists()
    assert not list(tmp_path.glob(".tcready-*"))


def test_only_one_of_the_choices(typed: Typed, stockholm_2025: Path) -> None:
    words = ("dossier", "export", "--parts", "--part", "avtal", "--workspace", stockholm_2025)
    assert typed(*words).code == 2
    answer = typed("dossier", "export", "--part", "finns-inte", "--workspace", stockholm_2025)
    assert (answer.code, answer.err.count("\n")) == (2, 1)
    assert "styrgruppsblad" in answer.err
    answer = typed("dossier", "export", "--subject", "finns-inte", "--workspace", stockholm_2025)
    assert (answer.code, answer.err.count("\n")) == (2, 1)


def test_the_sheet_for_the_steering_group_is_two_pages_with_what_has_moved(
    typed: Typed, stockholm_2025: Path, tmp_path: Path
) -> None:
    from tests.dossier.pdf.given import read

    here = ("--workspace", stockholm_2025)
    earlier = typed("snapshot", "take", "--as-of", "2025-06-30", *here, "--json").json["id"]
    words = ("--part", "styrgruppsblad", "--since", earlier, "-o", tmp_path / "blad.pdf", "--format", "pdf")
    content = exported(typed, stockholm_2025, *words).read_bytes()
    assert len(read(content).pages) == 2
    page = page_of(exported(typed, stockholm_2025, *words[:4]))
    assert "Vad som har rört sig sedan 2025-06-30" in page.text
    unknown = typed("dossier", "export", "--part", "styrgruppsblad", "--since", "x", *here)
    assert (unknown.code, unknown.err.count("\n")) == (2, 1)


def test_a_renewal_tells_what_is_new_since_the_snapshot_it_is_compared_with(
    typed: Typed, stockholm_2025: Path, tmp_path: Path
) -> None:
    here = ("--workspace", stockholm_2025)
    earlier = typed("snapshot", "take", "--as-of", "2025-06-30", *here, "--json").json["id"]
    plain = tmp_path / "plain"
    assert typed("export", plain, *here).code == 0
    (plain / "milestones.csv").unlink()
    settings = plain / "workspace.yaml"
    text = settings.read_text(encoding="utf-8")
    changed = text.replace("application: ny-region", f"application: recertifiering\nbaseline: {earlier}")
    assert changed != text
    settings.write_text(changed, encoding="utf-8")
    again = tmp_path / "igen"
    made = typed("init", again, "--from", plain)
    assert made.code == 0, made.err
    page = page_of(exported(typed, again))
    assert "Nytt sedan förra certifieringen" in page.text
    assert "2025-06-30" in page.text


def test_a_schools_own_page(typed: Typed, stockholm_2025: Path) -> None:
    path = exported(typed, stockholm_2025, "--subject", "huddinge")
    page = page_of(path)
    assert path.name == "huddinge-ny-region-2025-12-31.html"
    assert "Huddinge" in page.text
    assert "Södertälje" not in " ".join(page.text)


# Nothing personal or secret.


def test_no_personal_string_is_in_the_bytes_that_are_exported(
    typed: Typed, stockholm_2025: Path, tmp_path: Path
) -> None:
    here = ("--workspace", stockholm_2025)
    person = ("--name", "Quirina Exempelzon", "--title", "Specialtitel", "--phone", "08-987 65 43")
    mail = ("--email", "quirina.x@exempel.se", "--organisation", "huddinge-kommun")
    who = typed("person", "add", *person, *mail, "--json", *here).json["id"]
    seat = ("group", "add", "--subject", "huddinge", "--person", who, "--role", "sekreterare")
    assert typed(*seat, *here).code == 0
    paper = tmp_path / "omega-fil.pdf"
    paper.write_bytes(b"%PDF-1.4 omega-inneh\xc3\xa5ll")
    about = ("--kind", "samverkansavtal", "--requirement", "minst-tre-kommuner", *REGION, "--id", "omega")
    secret = ("--title", "Hemlig överenskommelse Omega", "--note", "omega-innehåll", "--handling", "secret")
    dated = ("--collected", "2025-06-01", "--valid-from", "2026-01-01", "--valid-through", "2028-12-31")
    assert typed("evidence", "add", paper, *about, *secret, *dated, "--as", "Yngve Ägarson", *here).code == 0
    decided = ("--on", "2025-06-02", "--as", "Xerxes Beslutman")
    assert typed("evidence", "accept", "omega", *decided, *here).code == 0
    text = "Quirina Exempelzon (quirina.x@exempel.se, 08-987 65 43) och Hemlig överenskommelse Omega."
    words = ("narrative", "regional-samverkan", *REGION, "--current", text)
    assert typed(*words, *here).code == 0
    judge = ("judge", "mal-och-vision", *REGION, "--level", "2", "--on", "2025-12-01")
    assert typed(*judge, "--note", text, "--as", "Wilma Påhittad", *here).code == 0
    plan = ("plan", "add", "--requirement", "minst-tre-kommuner", *REGION, "--action", text)
    assert typed(*plan, "--owner", "Yngve Ägarson", *here).code == 0

    open_ = exported(typed, stockholm_2025).read_text(encoding="utf-8")
    assert len(found_in(open_)) > 5
    answer = typed("dossier", "export", "--redacted", *DAY, *here, "--json").json
    redacted = Path(answer["path"])
    assert redacted.name == "ansokan-ny-region-2025-12-31-utan-personuppgifter.html"
    assert found_in(redacted.read_text(encoding="utf-8")) == []
    assert {"what": "Namn, titel, e-post och telefon för 1 person", "why": "personuppgifter"} in answer[
        "left_out"
    ]
    out = exported(typed, stockholm_2025, "--redacted", "--parts", "-o", tmp_path / "delar")
    for path in out.iterdir():
        assert found_in(path.read_bytes().decode(errors="replace")) == [], path.name
        assert b"omega" not in path.read_bytes().lower()
    told = typed("dossier", "export", "--redacted", "--parts", "-o", tmp_path / "igen", *DAY, *here).out
    assert told.count("i texterna: namn") == 1
    assert told.count("Titel och innehåll i bilaga") == 1
    # The closed record's own file is not among them, and a page says where it would have been.
    assert sorted(path.name for path in out.glob("08-*")) == [
        "08-samverkansavtal.html",
        "08-samverkansavtal.md",
    ]

    told = typed("dossier", "export", "--redacted", *DAY, *here).out
    assert "Utelämnat:\n  Namn, titel, e-post och telefon för 1 person (personuppgifter)\n" in told
    assert "Läs igenom texterna innan du publicerar dem" in told
    english = typed("dossier", "export", "--redacted", "--lang", "en", *DAY, *here)
    assert "Left out:\n  Name, title, e-mail and telephone of 1 person (personal data)\n" in english.out


# Preface, logo and order.


def settings(workspace: Path, text: str) -> None:
    write_settings(workspace, text)


def test_preface_logo_and_order_from_the_settings(typed: Typed, stockholm_2025: Path) -> None:
    (stockholm_2025 / "forord.md").write_text("\ufeffHej **alla** <script>.", encoding="utf-8")
    (stockholm_2025 / "bilder").mkdir()
    (stockholm_2025 / "bilder" / "logga.svg").write_text(SVG.format("<rect/>"), encoding="utf-8")
    settings(
        stockholm_2025,
        '[dossier]\npreface = "forord.md"\nlogo = "bilder/logga.svg"\norder = ["bilagor", "avtal"]\n',
    )
    text = exported(typed, stockholm_2025).read_text(encoding="utf-8")
    assert "Hej <strong>alla</strong> &lt;script&gt;." in text
    page = Page(text)
    assert [found["alt"] for found in page.all("img")] == ["Logotyp: Stockholmsregionen"]
    ids = [found["id"] for found in page.all("h2")]
    assert ids[1:5] == ["forord", "bilagor", "avtal", "sammanfattning"]
    (stockholm_2025 / "bilder" / "logga.svg").write_bytes(png())
    assert page_of(exported(typed, stockholm_2025)).all("img")[0]["src"].startswith("data:image/png;")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("dossier = 3", "[dossier]"),
        ("[dossier]\nlogga = 'x'", "logga"),
        ("[dossier]\npreface = 3", "preface"),
        ("[dossier]\npreface = 'finns-inte.md'", "finns-inte.md"),
        ("[dossier]\npreface = '../hemlig.md'", "preface"),
        ("[dossier]\npreface = '/etc/passwd'", "preface"),
        ("[dossier]\npreface = 'C:\\\\x'", "preface"),
        ("[dossier]\npreface = 'lank.md'", "preface"),
        ("[dossier]\npreface = 'mapp/x.md'", "preface"),
        ("[dossier]\npreface = 'files'", "preface"),
        ("[dossier]\npreface = 'latin.md'", "UTF-8"),
        ("[dossier]\nlogo = 'skript.svg'", "script"),
        ("[dossier]\nlogo = 'latin.md'", "PNG"),
        ("[dossier]\norder = 'avtal'", "order"),
        ("[dossier]\norder = ['avtal', 'nej']", "nej"),
        ("[dossier]\norder = ['avtal', 'avtal']", "avtal"),
    ],
)
def test_settings_that_cannot_be_followed_are_one_line(
    typed: Typed, stockholm_2025: Path, tmp_path: Path, text: str, said: str
) -> None:
    (tmp_path / "hemlig.md").write_text("hemligt")
    (tmp_path / "mapp").mkdir()
    (tmp_path / "mapp" / "x.md").write_text("hemligt")
    (stockholm_2025 / "lank.md").symlink_to(tmp_path / "hemlig.md")
    (stockholm_2025 / "mapp").symlink_to(tmp_path / "mapp")
    (stockholm_2025 / "latin.md").write_bytes(b"f\xf6rord")
    (stockholm_2025 / "skript.svg").write_text(SVG.format("<script/>"))
    settings(stockholm_2025, text)
    answer = typed("dossier", "export", "--workspace", stockholm_2025)
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert "tcready.toml" in answer.err or said in ("script", "PNG")
    assert said in answer.err
    assert typed("status", "--workspace", stockholm_2025).code == 0
