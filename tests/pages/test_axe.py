"""Axe-core finds nothing: light, dark, wide, on a phone. Nothing is fetched, and nothing sticks out."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import NOT_BY_AXE, WHOLE, WHOLE_SAID
from tests.pages.conftest import LARGE, SUBJECTS
from tools.pages.browser import Browser
from tools.pages.judges import EVERY_LOOK, Look, violations

IN_THE_LARGE = {
    f"{LARGE}-ansokan-sv": (Look(), Look(dark=True, colours=True), Look(phone=True, colours=True)),
    f"{LARGE}-ansokan-en": (Look(dark=True, phone=True),),
}
"""Two megabytes take axe half a minute a look: every rule once a page, then what can differ in the dark."""
HEAVY = pytest.mark.skipif(not WHOLE, reason=f"{NOT_BY_AXE}, those of the large region: {WHOLE_SAID}")
NAMES = [
    *(f"{case}-ansokan-{language}" for case in SUBJECTS if case != LARGE for language in ("sv", "en")),
    *(pytest.param(f"{LARGE}-ansokan-{language}", marks=HEAVY) for language in ("sv", "en")),
    *(f"{case}-{kind}-sv" for case in SUBJECTS for kind in ("blad", "lista", "enhet")),
    "stockholmsregionen-2025-utan-en",
    f"{LARGE}-komplettering-en",
]


@pytest.mark.parametrize("name", NAMES)
def test_no_page_has_a_violation(name: str, pages: dict[str, Path], chromium: Browser) -> None:
    chromium.open(pages[name])
    for look in IN_THE_LARGE.get(name, EVERY_LOOK):
        assert violations(chromium, look) == [], look
        assert not chromium.run("document.documentElement.scrollWidth > innerWidth"), look
    assert chromium.fetched == [pages[name].as_uri()]


@pytest.mark.parametrize(
    ("fault", "rule"),
    [
        ("<img src='data:,'>", "image-alt"),
        ("<p style='color:#bbb;background:#fff'>svårläst</p>", "color-contrast"),
        ("<h5>ett steg för långt</h5>", "heading-order"),
    ],
)
def test_the_judge_sees_what_is_wrong(
    fault: str, rule: str, pages: dict[str, Path], chromium: Browser, tmp_path: Path
) -> None:
    path = tmp_path / "wrong.html"
    page = pages["stockholm-2021-ansokan-sv"].read_text(encoding="utf-8")
    path.write_text(page.replace("</main>", f"{fault}</main>"), encoding="utf-8")
    chromium.open(path)
    assert [found.split()[0] for found in violations(chromium, Look())] == [rule]
