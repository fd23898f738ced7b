"""The review in a real browser: the page loads, nothing is fetched from elsewhere, keys reach it, and no
other site gets in.
"""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from tcready.review.desk import open_desk
from tests.conftest import NOT_BROWSED
from tests.web.browser import Browser, browser
from tests.web.conftest import Served, Serving
from tools.pages.browser import program

pytestmark = pytest.mark.skipif(program() is None, reason=NOT_BROWSED)
NOON = datetime(2026, 1, 15, 12, 0, tzinfo=UTC)
NAME = "Teknikcollege Stockholmsregionen"


def _only_from(served: Served, tab: Browser) -> None:
    """Everything the tab asked for is on our server, and all of it was let through."""
    assert len(tab.fetched) > 7
    assert {urlsplit(address).netloc for address in tab.fetched} == {f"127.0.0.1:{served.port}"}
    assert tab.complaints == []


async def test_the_review_is_seen_and_used_in_a_browser(serving: Serving, tmp_path: Path) -> None:
    async with serving("--as", "anna") as served, browser(tmp_path) as tab:
        await tab.open(f"{served.address}/")
        await tab.until(lambda: NAME in tab.drawn and "Kvalitetssäkrad process" in tab.drawn, "the review")
        assert await tab.says("document.getElementById('notice').hidden") is True
        assert await tab.says("document.fonts.check('16px \"Roboto Mono\"')") is True
        covered = "(b => [b.width / innerWidth, b.height / innerHeight])(document.querySelector('%s')%s)"
        box = await tab.says(covered % (".xterm-screen", ".getBoundingClientRect()"))
        assert all(0.95 < share <= 1 for share in box)  # but for the part of a cell at the edges
        _only_from(served, tab)

        before = await tab.picture()
        tab.drawn = ""
        await tab.press("?")
        await tab.until(lambda: "Esc stänger" in tab.drawn, "the help")
        for _ in range(100):
            if await tab.picture() != before:
                break
            await asyncio.sleep(0.05)
        else:
            raise AssertionError("the screen did not change")
        assert ["stdin", "?"] in tab.sent

        await tab.do("Input.dispatchKeyEvent", type="rawKeyDown", key="Escape", windowsVirtualKeyCode=27)
        await asyncio.sleep(0.5)
        await tab.press("t")
        await tab.until(lambda: any(said[0] == "ground" for said in tab.told), "the light look")
        ground = "getComputedStyle(document.querySelector('.xterm-viewport')).backgroundColor"
        assert await tab.says(ground) == "rgb(251, 250, 247)"  # #fbfaf7, the light look's own
        await tab.press("q")
        ended = "document.getElementById('told').textContent"
        for _ in range(200):
            if await tab.says(ended) == "Granskningen är avslutad. Allt är sparat.":
                break
            await asyncio.sleep(0.05)
        else:
            raise AssertionError(await tab.says(ended))
        assert await tab.says("document.activeElement.id") == "again"
        await tab.press("jj")  # nobody hears it, and nothing breaks
        _only_from(served, tab)


async def test_the_dossier_is_downloaded(serving: Serving, region: Path, tmp_path: Path) -> None:
    async with serving("--as", "anna") as served, browser(tmp_path) as tab:
        await tab.open(f"{served.address}/")
        await tab.until(lambda: "Kvalitetssäkrad process" in tab.drawn, "the review")
        await tab.press("x")
        await tab.until(lambda: "Exportera ansökan" in tab.drawn, "the question")
        await tab.press("\r")
        await tab.until(lambda: any(said[0] == "fetch" for said in tab.told), "the offer")
        (written,) = (region / "exports").glob("*.html")
        fetched = tmp_path / "fetched" / written.name
        await tab.until(fetched.exists, "the file")
        assert fetched.read_bytes() == written.read_bytes()
        await tab.until(lambda: "laddas" in tab.drawn, "the word")
        _only_from(served, tab)


async def test_a_page_of_another_site_gets_nowhere(serving: Serving, tmp_path: Path) -> None:
    """The attack itself: a page elsewhere, opened by who is let in here, tries the session and a frame."""
    async with serving("--as", "anna") as served, browser(tmp_path) as tab:
        attack = (
            f"<!DOCTYPE html><title>evil</title><iframe src='{served.address}/'></iframe><script>"
            f"const s = new WebSocket('ws://127.0.0.1:{served.port}/ws?width=80&height=24');"
            "s.onopen = () => { document.title = 'in'; }; s.onmessage = () => { document.title = 'read'; };"
            f"s.onclose = () => fetch('{served.address}/').then(() => document.title = 'read')"
            ".catch(() => document.title = 'refused');</script>"
        )

        async def page(_request: web.Request) -> web.Response:
            return web.Response(text=attack, content_type="text/html")

        evil = web.Application()
        evil.add_routes([web.get("/", page)])
        async with TestServer(evil, host="127.0.0.1") as elsewhere:
            await tab.open(f"http://127.0.0.1:{elsewhere.port}/")
            for _ in range(200):
                title = await tab.says("document.title")
                if title not in ("evil", ""):
                    break
                await asyncio.sleep(0.05)
            assert title == "refused"
            assert tab.drawn == ""
        await served.until_said("anna GET /ws 403")


async def test_a_name_that_leads_here_from_elsewhere_shows_nothing(serving: Serving, tmp_path: Path) -> None:
    """DNS rebinding: the browser believes that another site's name is this machine."""
    async with (
        serving("--as", "anna") as served,
        browser(tmp_path, more=("--host-resolver-rules=MAP evil.example 127.0.0.1",)) as tab,
    ):
        await tab.open(f"http://evil.example:{served.port}/")
        await served.until_said("GET / 421")
        assert NAME not in await tab.says("document.documentElement.textContent")


async def _drop(tab: Browser, file: Path) -> None:
    """Drag the file over the page and let go; again if the browser did not know yet that it may be."""
    for _ in range(5):
        for what in ("dragEnter", "dragOver", "dragOver", "drop"):
            await tab.do(
                "Input.dispatchDragEvent",
                type=what,
                x=300,
                y=300,
                data={"items": [], "files": [str(file)], "dragOperationsMask": 1},
            )
            await asyncio.sleep(0.2)
        for _ in range(100):
            if "Bifoga underlag" in tab.drawn:
                return
            await asyncio.sleep(0.05)


async def test_a_file_is_dropped_and_one_is_chosen(serving: Serving, region: Path, tmp_path: Path) -> None:
    """Both ways end in the window that asks about the file; the dialog is left with Esc as well."""
    one, other = tmp_path / "Avtal åäö.txt", tmp_path / "Protokoll.txt"
    one.write_text("Avtal om samverkan.", encoding="utf-8")
    other.write_text("Protokoll.", encoding="utf-8")
    async with serving("--as", "anna") as served, browser(tmp_path) as tab:
        await tab.open(f"{served.address}/")
        await tab.until(lambda: "Kvalitetssäkrad process" in tab.drawn, "the review")
        await tab.press("jj")
        await _drop(tab, one)
        await tab.until(lambda: "Bifoga underlag" in tab.drawn and "åäö.txt" in tab.drawn, "the window")
        dialog = "document.getElementById('send').open"
        assert await tab.says(dialog) is False
        tab.drawn = ""
        await tab.press("\x0f")
        await tab.until(lambda: "din egen dator" in tab.drawn, "the list of files")
        await tab.press("\r")
        await tab.until(lambda: ["choose"] in tab.told, "the question")
        for _ in range(100):
            if await tab.says(dialog):
                break
            await asyncio.sleep(0.05)
        assert await tab.says("document.activeElement.id") == "file"
        root = (await tab.do("DOM.getDocument"))["root"]["nodeId"]
        field = await tab.do("DOM.querySelector", nodeId=root, selector="#file")
        tab.drawn = ""
        await tab.do("DOM.setFileInputFiles", nodeId=field["nodeId"], files=[str(other)])
        await tab.until(lambda: "Protokoll.txt" in tab.drawn, "the other file")
        for _ in range(100):
            if not await tab.says(dialog):
                break
            await asyncio.sleep(0.05)
        assert await tab.says(dialog) is False
        assert "xterm-helper-textarea" in await tab.says("document.activeElement.className")
        await tab.press("\x13")
        await tab.until(lambda: "är bifogat" in tab.drawn, "the record")
        _only_from(served, tab)
    with open_desk(region, actor="anna", clock=lambda: NOON) as desk:
        added = desk.records.evidence[-1]
        assert added.file is not None
        assert desk.store.files.path_of(added.file).read_bytes() == other.read_bytes()
