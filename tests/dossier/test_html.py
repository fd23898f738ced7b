"""The page: well-formed, self-contained, navigable, the same bytes every time, and harmless."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import unicodedata
from datetime import date
from typing import Any
from urllib.parse import urlsplit

import pytest

from tcready.core.records import Records, Workspace
from tcready.core.scoring import score
from tcready.definitions.reader import load_pack
from tcready.dossier.blocks import Dossier
from tcready.dossier.completeness import is_draft, missing_parts
from tcready.dossier.html import render_html
from tcready.dossier.inputs import DossierInputs
from tcready.dossier.outline import outline
from tcready.exchange import load_plain
from tcready.i18n import use
from tests.conftest import EVIDENCE, PACK, ROOT
from tests.dossier.given import dossier, framework, inputs, records
from tests.dossier.page import Page

HOSTILE = (
    "\x1b]0;X\x07[/] [@click=app.quit]x[/] <script>alert(1)</script> </style></title> \" onload='x' "
    "[länk](javascript:alert(1)) ![bild](https://x.se/b.png) &#x202e; \u202etxt.exe " + "w" * 10_000
)


def stockholm(name: str) -> Dossier:
    pack, plain = load_pack(PACK), load_plain(EVIDENCE / name)
    readiness = score(pack, plain.records, plain.records.applications[0], date(2026, 2, 1))
    draft = is_draft(readiness, missing_parts(pack, plain.records, readiness))
    return outline(
        DossierInputs(pack, plain.workspace, plain.records, readiness, None, draft, "tcready 0.1.0")
    )


def _made(name: str) -> Dossier:
    if name == "hostile":
        return _haunted()
    return dossier() if name == "small" else stockholm(name)


@pytest.fixture(params=["small", "stockholm-2021", "stockholmsregionen-2025", "hostile"])
def page(request: pytest.FixtureRequest) -> Page:
    return Page(render_html(_made(request.param)))


def test_it_is_well_formed(page: Page) -> None:
    assert page.faults == []


def test_headings_begin_at_one_and_never_skip(page: Page) -> None:
    assert page.headings[0] == 1
    assert page.headings.count(1) == 1
    assert all(later <= earlier + 1 for earlier, later in zip(page.headings, page.headings[1:], strict=False))


def test_ids_are_unique_and_every_reference_leads_somewhere(page: Page) -> None:
    ids = page.values("id")
    assert len(set(ids)) == len(ids)
    inside = [address[1:] for address in page.values("href") if address.startswith("#")]
    named = [name for value in page.values("aria-labelledby") for name in value.split()]
    assert inside
    assert set(inside) | set(named) <= set(ids)


def test_tables_have_captions_and_scopes_and_no_merged_cells(page: Page) -> None:
    assert page.all("table")
    assert page.bare_tables == []
    assert page.header_faults == []
    assert not page.values("colspan")
    assert not page.values("rowspan")


def test_a_table_scrolls_in_a_named_group_that_can_be_focused(page: Page) -> None:
    groups = [found for found in page.all("div") if found.get("role") == "group"]
    assert len(groups) == len(page.all("table"))
    assert all(found["tabindex"] == "0" and found["aria-labelledby"] for found in groups)


def test_nothing_is_fetched_and_nothing_runs(page: Page) -> None:
    tags = {tag for tag, _ in page.elements}
    assert not tags & {"script", "link", "img", "iframe", "object", "embed", "form", "base", "audio", "video"}
    names = {name for _, attributes in page.elements for name in attributes}
    assert not names & {"src", "srcset", "style", "background", "poster", "xlink:href"}
    assert not [name for name in names if name.startswith("on")]


def test_links_out_are_only_of_kinds_we_know(page: Page) -> None:
    outside = [found for found in page.all("a") if not found["href"].startswith("#")]
    assert all(urlsplit(found["href"]).scheme in ("http", "https", "mailto") for found in outside)
    assert all(found["rel"] == "noopener" for found in outside)


def test_the_style_fetches_nothing() -> None:
    text = render_html(dossier())
    style = text[text.index("<style>") : text.index("</style>")]
    assert "url(" not in style
    assert "@import" not in style


def test_the_frame_of_the_page() -> None:
    page = Page(render_html(dossier()))
    assert page.all("html") == [{"lang": "sv"}]
    assert [found["id"] for found in page.all("main")] == ["huvud"]
    assert [found["aria-label"] for found in page.all("nav")] == ["Innehåll"]
    assert page.all("a")[0] == {"class": "skip", "href": "#huvud"}
    named = {found["name"]: found["content"] for found in page.all("meta") if "name" in found}
    assert named["generator"] == "tcready 0.1.0"
    assert named["description"] == ("Ansökan om certifiering för Västra regionen, läget den 2026-02-01.")


def test_the_charts_are_pictures_with_names_and_descriptions() -> None:
    page = Page(render_html(dossier()))
    drawings = page.all("svg")
    assert [drawing["role"] for drawing in drawings] == ["img", "img"]
    assert [drawing["aria-labelledby"] for drawing in drawings] == [
        "diagram-kriterier-titel diagram-kriterier-text",
        "diagram-behov-titel diagram-behov-text",
    ]
    widths = [found["width"] for found in page.all("rect") if found["class"] == "thick"]
    # Both criteria are met in full; of the 9 places, which are the longest bar, 4 are needed: 78 * 4 / 9.
    assert widths == ["78.000%", "78.000%", "34.667%"]


def test_a_draft_is_marked_on_screen_and_on_every_printed_page() -> None:
    made = dossier()
    draft, final = render_html(made), render_html(made._replace(draft=False, notices=()))
    assert '<p class="draft-bar">UTKAST</p>' in draft
    # U, T, K, A, S, T in the margin box, each sign as its number.
    assert '@top-right{content:"\\000055\\000054\\00004b\\000041\\000053\\000054"}' in draft
    assert "<title>UTKAST – Teknikcollege Väst" in draft
    assert "UTKAST" not in final
    assert "@top-right" not in final


def test_examples_are_visible_as_such() -> None:
    assert "Exempel: Avtal 2026–2028" in render_html(dossier())


def test_the_same_inputs_give_the_same_bytes_in_another_process() -> None:
    program = (
        "import hashlib; from tests.dossier.given import dossier;"
        "from tcready.dossier.html import render_html;"
        "print(hashlib.sha256(render_html(dossier()).encode()).hexdigest())"
    )
    here = hashlib.sha256(render_html(dossier()).encode()).hexdigest()
    for seed in ("1", "2"):
        ran = subprocess.run(
            [sys.executable, "-c", program],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        assert ran.stdout.strip() == here


def test_in_english_the_page_says_so() -> None:
    use("en")
    page = Page(render_html(dossier()))
    assert page.all("html") == [{"lang": "en"}]
    text = " ".join(page.text)
    assert "Samverkan (en)" in text
    assert "Sammanfattning" not in text
    assert "Bilaga" not in text


def test_no_dangerous_sign_reaches_the_page() -> None:
    text = render_html(_haunted())
    kinds = {unicodedata.category(sign) for sign in text if sign != "\n"}
    assert not kinds & {"Cc", "Cf", "Cs", "Zl", "Zp"}
    assert "\ufffd]0;X\ufffd[/]" in text
    assert text.count("</style>") == 1
    assert text.count("</title>") == 3  # the page's, and the two drawings'
    assert "<script" not in text


def test_an_address_that_is_not_one_is_shown_as_text() -> None:
    evidence = [item.model_dump(mode="json") for item in records().evidence]
    evidence[1]["link"] = "javascript:alert(1)"
    page = Page(render_html(dossier(records(evidence=evidence))))
    assert "javascript:alert(1)" in " ".join(page.text)
    assert not [address for address in page.values("href") if address.startswith("javascript")]


def _haunted() -> Dossier:
    """The small region with a hostile text in every field that takes any text."""
    years = {"from": "2026-01-01", "through": "2028-12-31"}
    place = {"requirement": "lokalt-arbete", "subject": "norr"}
    evidence: list[dict[str, Any]] = [item.model_dump(mode="json") for item in records().evidence]
    for item in evidence:
        item |= {"title": HOSTILE, "note": HOSTILE, "dnr": HOSTILE, "owner": HOSTILE}
        item["link"] = "https://exempel.se/" + HOSTILE
    evidence[0]["file"]["name"] = HOSTILE
    evidence[0]["decisions"] = [{"state": "accepted", "by": HOSTILE, "on": "2025-06-10"}]
    base = records()
    application = base.applications[0].model_copy(update={"dnr": HOSTILE})
    made: Records = records(
        organisations=[item.model_copy(update={"name": HOSTILE}) for item in base.organisations],
        subjects=[item.model_copy(update={"title": HOSTILE}) for item in base.subjects],
        evidence=evidence,
        judgements=[
            {**place, "reviewer": HOSTILE, "level": 1, "on": "2026-01-15", "as": "self", "note": HOSTILE}
        ],
        narratives=[
            {
                "criterion": "samverkan",
                "subject": "regionen",
                "current": f"###### {HOSTILE}\n\n# X\n\n{HOSTILE}",
            }
        ],
        plan=[
            {
                **place,
                "id": "a",
                "action": HOSTILE,
                "owner": HOSTILE,
                "source": HOSTILE,
                "source_ref": HOSTILE,
                "answer": HOSTILE,
            }
        ],
        financing=[{**years, "id": "b", "side": "income", "party": "vik", "amount_sek": 1}],
        needs=[{"year": 2025, "subject": "regionen", "occupation": HOSTILE, "needed": 1, "places": 0}],
        applications=[application],
        milestones=[
            {
                "application": "ansokan",
                "milestone": "beslut",
                "date": "2026-01-01",
                "by": HOSTILE,
                "paragraph": HOSTILE,
                "dnr": HOSTILE,
            }
        ],
    )
    pack = framework()
    hostile_words = {"sv": HOSTILE, "en": HOSTILE}
    criterion = pack.criteria[0].model_copy(
        update={
            "title": type(pack.title).model_validate(hostile_words),
            "about": type(pack.title)(**hostile_words),
        }
    )
    pack = pack.model_copy(update={"criteria": (criterion, pack.criteria[1]), "edition": HOSTILE})
    workspace = Workspace(name=HOSTILE, framework="litet", edition="1")
    found = inputs(made, pack=pack)
    return outline(found._replace(workspace=workspace, generator=HOSTILE, journal_head=HOSTILE))
