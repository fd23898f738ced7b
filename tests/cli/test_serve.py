"""`serve` when it cannot start: one line that says what to put right."""

from __future__ import annotations

import socket
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Typed

BEHIND = ("--behind", "192.0.2.7", "--user-header", "X-Remote-User", "--origin", "https://tcready.region.se")


def test_a_port_that_is_taken(typed: Typed, stockholm_2025: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as held:
        port = held.getsockname()[1]
        answer = typed("serve", "--workspace", stockholm_2025, "--port", port)
    assert answer.code == 2
    assert answer.err == (
        f"tcready: Det går inte att lyssna på 127.0.0.1 port {port} (porten är upptagen). "
        "Ange en annan med --port.\n"
    )


def test_an_address_that_is_not_this_machines(typed: Typed, stockholm_2025: Path) -> None:
    host = "203.0.113.9"  # for documentation (RFC 5737): no machine has it
    answer = typed("serve", "--workspace", stockholm_2025, "--host", host, *BEHIND)
    assert answer.code == 2
    assert answer.err == (
        f"tcready: {host} är inte en av den här datorns adresser. Ange en som är det med --host.\n"
    )


def test_without_what_it_needs_it_says_how_that_is_installed(
    typed: Typed, stockholm_2025: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.startswith("tcready.web.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    answer = typed("serve", "--workspace", stockholm_2025)
    assert answer.code == 2
    assert answer.err.endswith("pip install --require-hashes -r constraints/web.txt\n")
