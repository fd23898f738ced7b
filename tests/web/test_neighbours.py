"""Whose connection it is, by the system's own word."""

from __future__ import annotations

import os
import socket
import sys

import pytest

from tcready.web import neighbours
from tcready.web.neighbours import is_anothers

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux says whose a connection is")


def test_our_own_connection_is_ours_and_its_owner_is_known() -> None:
    for family, address in ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")):
        try:
            server = socket.create_server((address, 0), family=family)
        except OSError:  # no such protocol here
            continue
        with server, socket.create_connection(server.getsockname()[:2]) as near:
            far, peer = server.accept()
            with far:
                assert near.getsockname()[:2] == peer[:2]
                ends = peer[:2], far.getsockname()[:2]
                assert neighbours._owner(*ends) == os.getuid()
                assert not is_anothers(*ends)


def test_another_users_connection_is_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()):
        far, peer = server.accept()
        with far:
            monkeypatch.setattr(neighbours, "_owner", lambda *_ends: os.getuid() + 1)
            assert is_anothers(peer, far.getsockname())
            monkeypatch.setattr(neighbours, "_owner", lambda *_ends: None)
            assert not is_anothers(peer, far.getsockname())


def test_ends_as_the_system_writes_them() -> None:
    assert neighbours._end("0100007F:1F90") == ("127.0.0.1", 8080)
    assert neighbours._end("00000000000000000000000001000000:0050") == ("::1", 80)
    assert neighbours._end("0000000000000000FFFF00000100007F:0050") == ("127.0.0.1", 80)
