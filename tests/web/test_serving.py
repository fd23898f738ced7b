"""A real server, and people, proxies and strangers who call it."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
from contextlib import AbstractAsyncContextManager, suppress
from pathlib import Path

import pytest
from aiohttp import ClientSession, ClientWebSocketResponse, WSServerHandshakeError

from tcready.web.rules import MAX_MESSAGE
from tests.web.conftest import Served, Serving, caller, closed, shown

NAME = "Teknikcollege Stockholmsregionen"
PROXY = "127.0.0.2"
BEHIND = ("--behind", PROXY, "--user-header", "X-Remote-User", "--origin", "https://tcready.region.se")
FROM_PROXY = {"Host": "tcready.region.se", "Origin": "https://tcready.region.se", "X-Remote-User": "anna"}
linux_only = pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux answers for a whole net of 127.0.0.0"
)


def _children(process: int) -> list[int]:
    return [int(n) for n in Path(f"/proc/{process}/task/{process}/children").read_text().split()]


async def _gone(process: int) -> None:
    for _ in range(400):
        with suppress(ProcessLookupError, FileNotFoundError):
            os.kill(process, 0)
            state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
            if state != "Z":  # nobody may be left here to fetch its last word
                await asyncio.sleep(0.05)
                continue
        return
    raise AssertionError(f"process {process} is still there")


def _session(served: Served, someone: ClientSession) -> AbstractAsyncContextManager[ClientWebSocketResponse]:
    """A session as our own page opens it."""
    return someone.ws_connect(_ws(served), headers={"Origin": served.address})


async def _no_children(process: int) -> None:
    for _ in range(400):
        if not _children(process):
            return
        await asyncio.sleep(0.05)
    raise AssertionError(f"{process} has {_children(process)}")


def _ws(served: Served) -> str:
    return f"{served.address}/ws?width=160&height=40"


async def test_one_line_says_what_to_open_and_ctrl_c_ends_it_cleanly(serving: Serving) -> None:
    async with serving("--as", "anna") as served, caller() as someone:
        assert (
            served.line == f"Öppna http://127.0.0.1:{served.port}/ i webbläsaren. Ctrl+C stänger servern.\n"
        )
        async with someone.get(f"{served.address}/") as page:
            assert page.status == 200
            assert NAME in await page.text()
        assert await served.end() == 0
        assert "Traceback" not in served.said
        assert "127.0.0.1 anna GET / 200" in served.said


async def test_the_review_is_shown_and_takes_keys_and_q_ends_it(serving: Serving) -> None:
    async with serving("--as", "anna") as served, caller() as someone, _session(served, someone) as talk:
        await shown(talk, NAME)
        await talk.send_json(["stdin", "?"])
        await shown(talk, "j och k bläddrar · Esc stänger")
        await talk.send_json(["stdin", "\x1b"])
        await talk.send_json(["resize", {"width": 80, "height": 24}])
        await talk.send_json(["ping", "1"])
        await asyncio.sleep(0.5)  # Esc is Esc only when nothing follows it
        await talk.send_json(["stdin", "q"])
        assert await closed(talk) == 1000


async def test_what_is_done_is_done_by_the_one_who_is_logged_in(serving: Serving, region: Path) -> None:
    """A snapshot is taken by its key; the journal says by whom."""
    async with serving("--as", "anna") as served, caller() as someone, _session(served, someone) as talk:
        await shown(talk, NAME)
        await talk.send_json(["stdin", "s"])
        await shown(talk, "Ta en ögonblicksbild")
        await talk.send_json(["stdin", "webb\r"])
        await shown(talk, "-webb")
    asked = ["journal", "show", "--json", "--workspace", str(region)]
    said = subprocess.run(
        [sys.executable, "-m", "tcready", *asked], capture_output=True, text=True, check=True
    ).stdout
    assert {entry["actor"] for entry in json.loads(said)["journal"] if "snapshot" in entry["what"]} == {
        "anna"
    }


@pytest.mark.parametrize(
    "origin", [None, "null", "https://evil.se", "http://127.0.0.1:1", "https://127.0.0.1"]
)
async def test_a_page_of_another_site_opens_no_session(serving: Serving, origin: str | None) -> None:
    async with serving() as served, caller() as someone:
        headers = {} if origin is None else {"Origin": origin}
        with pytest.raises(WSServerHandshakeError) as refused:
            await someone.ws_connect(_ws(served), headers=headers)
        assert refused.value.status == 403
        assert _children(served.process.pid) == []


async def test_every_refusal_and_every_limit_on_the_same_server(serving: Serving) -> None:
    """One server for what does not need one of its own: each is slow to start."""
    async with serving("--as", "anna") as served, caller() as someone:
        await _wrong_names_of_the_server(served, someone)
        await _headers_everywhere(served, someone)
        await _nothing_but_the_page(served, someone)
        await _strange_messages(served, someone)
        await _noise(served)
        await served.end()
        assert "Traceback" not in served.said
        assert "\x1b" not in served.said


async def _wrong_names_of_the_server(served: Served, someone: ClientSession) -> None:
    for host in ("evil.se", f"evil.se:{served.port}", "127.0.0.1:1", ""):
        async with someone.get(f"{served.address}/", headers={"Host": host}) as answer:
            assert answer.status == 421, host
            told = await answer.text()
            assert told.count("\n") == 1
            assert NAME not in told
    named = {"Origin": served.address, "Host": "evil.se"}
    with pytest.raises(WSServerHandshakeError):
        await someone.ws_connect(_ws(served), headers=named)


async def _headers_everywhere(served: Served, someone: ClientSession) -> None:
    for path in ("/", "/static/start.js", "/nowhere", "/download/x"):
        async with someone.get(served.address + path) as answer:
            assert answer.headers["X-Content-Type-Options"] == "nosniff"
            assert answer.headers["X-Frame-Options"] == "DENY"
            assert answer.headers["Referrer-Policy"] == "no-referrer"
            assert answer.headers["Server"] == "tcready"
            assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


async def _nothing_but_the_page(served: Served, someone: ClientSession) -> None:
    for path in ("/static/", "/static/..%2fpage.py", "/static/%2e%2e/page.py", "/download/x", "/tcready.db"):
        async with someone.get(served.address + path) as answer:
            assert answer.status == 404, path
    async with someone.post(f"{served.address}/") as answer:
        assert answer.status == 405
    asked = f"{served.address}/?ping=https://evil.se/&delay=1"
    async with someone.get(asked, allow_redirects=False) as answer:
        assert (answer.status, answer.headers["Location"]) == (303, "./")


async def _strange_messages(served: Served, someone: ClientSession) -> None:
    for strange in ("{", "[]", '["stdin", 1]', '["rm"]', '["resize", {"width": "x", "height": 1}]', '"q"'):
        async with _session(served, someone) as talk:
            await talk.send_str(strange)
            assert await closed(talk) == 1008, strange
    async with _session(served, someone) as talk:
        await talk.send_str(json.dumps(["stdin", "a" * MAX_MESSAGE]))
        assert await closed(talk) in (1009, 1006)  # what was left unread may cut the word off
    await _no_children(served.process.pid)


async def _noise(served: Served) -> None:
    for noise in (
        b"\x00\xff\x1b[2J\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        b"GET /\x1b[31m HTTP/1.1\r\n\r\n",
    ):
        with socket.create_connection(("127.0.0.1", served.port)) as raw:
            raw.settimeout(10)
            raw.sendall(noise)
            assert b" 4" in await asyncio.to_thread(raw.recv, 100)


async def test_limits_and_the_way_out_of_each(serving: Serving) -> None:
    words = ("--as", "anna", "--per-user", "2", "--sessions", "2")
    async with serving(*words) as served, caller() as someone:
        async with _session(served, someone) as first:
            async with _session(served, someone):
                async with _session(served, someone) as third:
                    assert await closed(third) == 4002
                assert len(_children(served.process.pid)) == 2
            await shown(first, NAME)
        await _no_children(served.process.pid)
        async with _session(served, someone) as again:  # there is room again
            await shown(again, NAME)


@linux_only
async def test_behind_the_proxy_its_word_is_taken_and_nobody_elses(serving: Serving) -> None:
    async with serving(*BEHIND, "--per-user", "1") as served:
        assert served.line.startswith("Öppna https://tcready.region.se/ ")
        async with caller() as stranger:
            for forged in ({}, {"X-Forwarded-For": PROXY}, {"Forwarded": f"for={PROXY}"}):
                async with stranger.get(f"{served.address}/", headers={**FROM_PROXY, **forged}) as answer:
                    assert answer.status == 403
                with pytest.raises(WSServerHandshakeError) as refused:
                    await stranger.ws_connect(_ws(served), headers={**FROM_PROXY, **forged})
                assert refused.value.status == 403
        async with caller(PROXY) as proxy:
            nameless = {"Host": "tcready.region.se", "Origin": "https://tcready.region.se"}
            async with proxy.get(f"{served.address}/", headers=nameless) as answer:
                assert answer.status == 403
                assert await answer.text() == "Inloggningen säger inte vem du är. Logga in och försök igen.\n"
            for other in ("https://evil.se", served.address):
                with pytest.raises(WSServerHandshakeError):
                    await proxy.ws_connect(_ws(served), headers={**FROM_PROXY, "Origin": other})
            assert _children(served.process.pid) == []
            async with proxy.ws_connect(_ws(served), headers=FROM_PROXY) as talk:
                await shown(talk, NAME)
                (child,) = _children(served.process.pid)
                words = Path(f"/proc/{child}/cmdline").read_text().split("\0")
                told = Path(f"/proc/{child}/environ").read_text().split("\0")
                assert "--as=anna" in words
                assert "TCREADY_ROLE=anna" in told
                async with proxy.ws_connect(_ws(served), headers=FROM_PROXY) as second:
                    assert await closed(second) == 4003
                sneaky = {**FROM_PROXY, "X-Remote-User": "--workspace=/etc"}
                async with proxy.ws_connect(_ws(served), headers=sneaky) as other:
                    await shown(other, NAME)
            await served.until_said("127.0.0.2 anna GET /ws 101")


@linux_only
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
async def test_however_the_server_ends_no_session_is_left(serving: Serving, how: signal.Signals) -> None:
    async with serving("--as", "anna") as served, caller() as someone, _session(served, someone) as talk:
        await shown(talk, NAME)
        (child,) = _children(served.process.pid)
        why = asyncio.create_task(closed(talk))
        served.process.send_signal(how)
        assert await served.process.wait() == (-9 if how == signal.SIGKILL else 0)
        await _gone(child)
        assert await why == (1006 if how == signal.SIGKILL else 4005)


@linux_only
async def test_a_browser_that_goes_away_takes_its_session_along(serving: Serving) -> None:
    async with serving("--as", "anna") as served, caller() as someone:
        talk = await someone.ws_connect(_ws(served), headers={"Origin": served.address})
        await shown(talk, NAME)
        (child,) = _children(served.process.pid)
        assert talk._response.connection is not None
        transport = talk._response.connection.transport
        assert transport is not None
        transport.abort()  # without a word, as when a lid is shut
        await _gone(child)


async def test_a_review_that_cannot_be_opened_says_why(serving: Serving, region: Path) -> None:
    async with serving("--as", "anna") as served, caller() as someone:
        (region / "tcready.db").rename(region / "away.db")
        async with _session(served, someone) as talk:
            what, told = "", ""
            while what != "told":
                what, told = (await asyncio.wait_for(talk.receive(), 30)).json()
            assert told.startswith("tcready: ")
            assert await closed(talk) == 4004
