"""Files that a reader sends to their own review: whole or not at all, to no other session, gone with it."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import cast
from urllib.parse import quote

import pytest
from aiohttp import ClientSession, ClientWebSocketResponse, WSMsgType

from tcready.review.desk import open_desk
from tcready.web import uploads
from tcready.web.gate import Refused
from tcready.web.process import SessionProcess
from tcready.web.sessions import Session
from tests.web.conftest import Served, Serving, caller, shown
from tests.web.test_serving import BEHIND, FROM_PROXY, NAME, PROXY, _ws, linux_only

NOON = datetime(2026, 1, 15, 12, 0, tzinfo=UTC)
LARGE = bytes(range(256)) * 12_000  # three megabytes


async def _address(served: Served, talk: ClientWebSocketResponse) -> str:
    """Where files are sent in this session."""
    while True:
        message = await asyncio.wait_for(talk.receive(), 30)
        if message.type is WSMsgType.TEXT and message.json()[0] == "upload":
            return f"{served.address}/{message.json()[1]}"


def _with(name: str, served: Served, **more: str) -> dict[str, str]:
    return {"X-File-Name": quote(name), "Origin": served.address, **more}


async def _send(someone: ClientSession, address: str, data: bytes, headers: dict[str, str]) -> int:
    async with someone.post(address, data=BytesIO(data), headers=headers) as answer:
        return answer.status


async def test_a_file_is_attached_to_the_requirement_one_stands_on(serving: Serving, region: Path) -> None:
    """The file is dropped, the window opens with it, Ctrl+S: it is in the workspace, byte for byte."""
    async with serving("--as", "anna") as served, caller() as someone:
        async with someone.ws_connect(
            f"{served.address}/ws?width=120&height=40", headers={"Origin": served.address}
        ) as talk:
            address = await _address(served, talk)
            await shown(talk, NAME)
            await talk.send_json(["stdin", "jj"])
            assert await _send(someone, address, LARGE, _with("Avtal åäö 2027.pdf", served)) == 204
            await shown(talk, "Bifoga underlag")
            await shown(talk, "Avtal åäö 2027.pdf")
            await talk.send_json(["stdin", "\x13"])
            await shown(talk, "är bifogat")
        await served.until_said("POST /upload/… 204")
        assert "/upload/" + address.rpartition("/")[2] not in served.said
    with open_desk(region, actor="anna", clock=lambda: NOON) as desk:
        added = desk.records.evidence[-1]
        assert added.file is not None
        assert added.file.name == "Avtal åäö 2027.pdf"
        assert desk.store.files.path_of(added.file).read_bytes() == LARGE


@linux_only
async def test_nobody_else_can_send_to_a_session(serving: Serving) -> None:
    async with serving(*BEHIND) as served, caller(PROXY) as proxy:
        async with proxy.ws_connect(_ws(served), headers=FROM_PROXY) as talk:
            address = await _address(served, talk)
            ours = {**FROM_PROXY, "X-File-Name": "a.pdf"}
            assert await _send(proxy, address, b"x", {**ours, "X-Remote-User": "bo"}) == 404
            assert await _send(proxy, address + "x", b"x", ours) == 404
            assert await _send(proxy, f"{served.address}/upload/{quote('å' * 20)}", b"x", ours) == 404
            assert await _send(proxy, address, b"x", {**ours, "Origin": "https://evil.se"}) == 403
            del ours["Origin"]
            assert await _send(proxy, address, b"x", ours) == 403
            async with caller() as stranger:
                assert await _send(stranger, address, b"x", {**FROM_PROXY, "X-File-Name": "a.pdf"}) == 403
            assert await _send(proxy, address, b"x", {**FROM_PROXY, "X-File-Name": "a.pdf"}) == 204
        await served.until_said("POST /upload/… 204")
        async with asyncio.timeout(20):  # the session is over, and its address with it
            while await _send(proxy, address, b"x", {**FROM_PROXY, "X-File-Name": "a.pdf"}) != 404:
                await asyncio.sleep(0.1)


class _Process:
    """What is typed to it."""

    def __init__(self) -> None:
        self.typed: list[bytes] = []

    async def send(self, packet: bytes) -> None:
        self.typed.append(packet)


async def _pieces(*pieces: bytes) -> AsyncIterator[bytes]:
    for piece in pieces:
        yield piece


def _session(folder: Path) -> tuple[Session, _Process]:
    process = _Process()
    return Session("anna", cast(SessionProcess, process), folder), process


@pytest.mark.parametrize(
    ("said", "name"),
    [
        (quote("../../etc/passwd"), "etc passwd"),
        (quote("a\x1b[2J\nb.pdf"), "a [2J b.pdf"),
        (quote("C:\\temp\\x.pdf"), "C temp x.pdf"),
        ("%FF%00.pdf", None),
        ("", "fil"),
        (quote("å" * 500), None),
        (quote("con.pdf"), "_con.pdf"),
    ],
)
async def test_a_name_is_never_a_place(tmp_path: Path, said: str, name: str | None) -> None:
    session, process = _session(tmp_path)
    await uploads.take(session, said, 3, _pieces(b"a", b"bc"))
    (written,) = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert written.parent == tmp_path / "1"
    assert written.read_bytes() == b"abc"
    assert name is None or written.name.replace("  ", " ").strip(" .") in (name, f".. {name}")
    (packet,) = process.typed
    pasted = packet[5:].decode()
    assert pasted == f"\x1b[200~{written}\x1b[201~"
    assert pasted.count("\x1b") == 2


@pytest.mark.parametrize(("size", "pieces"), [(2, (b"abc",)), (4, (b"abc",)), (None, (b"abc",)), (3, ())])
async def test_what_is_not_as_large_as_it_was_said_to_be_is_not_kept(
    tmp_path: Path, size: int | None, pieces: tuple[bytes, ...]
) -> None:
    session, process = _session(tmp_path)
    with pytest.raises(Refused):
        await uploads.take(session, "a.pdf", size, _pieces(*pieces))
    assert list(tmp_path.rglob("*")) == []
    assert process.typed == []


async def test_there_is_an_end_to_how_much_can_be_sent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uploads, "LARGEST", 4)
    monkeypatch.setattr(uploads, "MOST", 10)
    session, process = _session(tmp_path)
    with pytest.raises(Refused) as refused:
        await uploads.take(session, "a.pdf", 5, _pieces(b"abcde"))
    assert refused.value.status == 413
    for _ in range(2):
        await uploads.take(session, "a.pdf", 4, _pieces(b"abcd"))
    with pytest.raises(Refused):
        await uploads.take(session, "a.pdf", 3, _pieces(b"abc"))
    assert len(process.typed) == 2


async def test_a_connection_that_breaks_leaves_nothing(tmp_path: Path) -> None:
    async def broken() -> AsyncIterator[bytes]:
        yield b"ab"
        raise ConnectionResetError

    session, process = _session(tmp_path)
    with pytest.raises((ConnectionError, Refused)):
        await uploads.take(session, "a.pdf", 4, broken())
    assert list(tmp_path.rglob("*")) == []
    assert process.typed == []


def test_the_folder_goes_with_the_session() -> None:
    with uploads.received() as folder:
        (folder / "1").mkdir()
        (folder / "1" / "a.pdf").write_bytes(b"x")
        assert folder.stat().st_mode & 0o077 == 0
        assert folder.is_relative_to(Path(tempfile.gettempdir()).resolve())
    assert not folder.exists()
