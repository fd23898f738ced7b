"""Files that a session hands over: whole, once, to its own user, and under a name that is only a name."""

from __future__ import annotations

import asyncio
import zipfile
from email.message import Message
from io import BytesIO
from pathlib import Path

import pytest
from aiohttp import WSMsgType

from tcready.web.downloads import disposition
from tests.web.conftest import Serving, caller, shown
from tests.web.test_serving import BEHIND, FROM_PROXY, NAME, PROXY, _ws, linux_only


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("ansokan.html", "ansokan.html"),
        ("ansökan åäö.pdf", "ans_kan ___.pdf"),
        ('a"; filename="b.exe', "a_; filename=_b.exe"),
        ("a\r\nSet-Cookie: x", "a  Set-Cookie: x"),
        ("..\\..\\a%2f", ".._.._a_2f"),
        ("a\u202efdp.exe", "a_fdp.exe"),
    ],
)
def test_a_name_stays_a_name(name: str, plain: str) -> None:
    told = disposition(name)
    assert told.startswith(f'attachment; filename="{plain}"; ')
    assert "\r" not in told
    assert "\n" not in told
    assert told.isascii()
    read = Message()
    read["Content-Disposition"] = told
    assert read.get_content_disposition() == "attachment"


@linux_only
async def test_the_dossier_is_fetched_once_and_by_its_own_user(serving: Serving, region: Path) -> None:
    """Exported with the keys that people press, as a ZIP; held against what lies in the workspace."""
    async with serving(*BEHIND) as served, caller(PROXY) as proxy:
        async with proxy.ws_connect(_ws(served), headers=FROM_PROXY) as talk:
            await shown(talk, NAME)
            await talk.send_json(["stdin", "x"])
            drawn = await shown(talk, "Exportera ansökan")
            assert "Mapp (tom" not in drawn  # no folder of the server's is asked for
            await talk.send_json(["stdin", "\x1b[B\x1b[B\x1b[B\r"])
            while True:
                message = await asyncio.wait_for(talk.receive(), 60)
                if message.type is WSMsgType.TEXT and message.json()[0] == "fetch":
                    offered = message.json()[1]
                    break
            address = f"{served.address}/{offered['address']}"
            async with proxy.get(address, headers={**FROM_PROXY, "X-Remote-User": "bo"}) as answer:
                assert answer.status == 404
            async with caller() as stranger, stranger.get(address, headers=FROM_PROXY) as answer:
                assert answer.status == 403
            drawing = asyncio.create_task(_drain(talk))
            async with proxy.get(address, headers=FROM_PROXY) as answer:
                assert answer.status == 200
                assert answer.headers["Content-Type"] == "application/octet-stream"
                assert answer.headers["X-Content-Type-Options"] == "nosniff"
                assert offered["name"] in answer.headers["Content-Disposition"]
                fetched = await answer.read()
            async with proxy.get(address, headers=FROM_PROXY) as answer:
                assert answer.status == 404
            drawing.cancel()
        (written,) = (region / "exports").glob("*.zip")
        assert offered["name"] == written.name
        assert fetched == written.read_bytes()
        assert zipfile.ZipFile(BytesIO(fetched)).testzip() is None
        assert offered["address"] not in served.said


async def _drain(talk: object) -> None:
    """The screen goes on being drawn while the file is fetched."""
    while True:
        await talk.receive()  # type: ignore[attr-defined]
