"""docs/webb.md against the program: the options, limits and refusals it tells of are those there are."""

from __future__ import annotations

import argparse
import re
from ipaddress import ip_address

import pytest

from tcready.cli.commands import serve
from tcready.web.gate import LONGEST_NAME
from tcready.web.rules import MAX_MESSAGE, Limits, rules_given
from tcready.web.serving import HEARTBEAT
from tests.conftest import ROOT

MANUAL = (ROOT / "docs" / "webb.md").read_text(encoding="utf-8")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser()
    serve.configure(parser)
    return parser


def test_every_option_of_the_server_is_told_and_no_other() -> None:
    told = set(re.findall(r"^\| `(--[a-z-]+)` \|", MANUAL, re.MULTILINE))
    own = {word for action in _parser()._actions for word in action.option_strings if word.startswith("--")}
    shared = {"--help", "--workspace", "--criteria", "--as", "--application", "--as-of"}
    assert told == own - shared


def test_the_call_behind_a_proxy_is_one_that_is_taken() -> None:
    call = re.search(r"(tcready serve --workspace MAPP --host .*?)\n```", MANUAL, re.DOTALL)
    assert call
    words = call[1].replace("\\\n", " ").split()[2:]
    options = _parser().parse_args(words)
    rules = rules_given(options.host, options.behind, options.user_header, options.origin, Limits())
    assert rules.behind == ip_address("10.0.0.5")


def test_signs_of_life_come_before_a_proxy_gives_up() -> None:
    assert HEARTBEAT == 20
    assert "var tjugonde sekund" in MANUAL


def test_the_service_is_started_by_a_call_that_is_taken() -> None:
    (call,) = re.findall(r"^ExecStart=\S+/tcready serve (.*?)\nRestart", MANUAL, re.DOTALL | re.MULTILINE)
    options = _parser().parse_args(call.replace("\\\n", " ").split())
    assert rules_given(options.host, options.behind, options.user_header, options.origin, Limits()).behind


@pytest.mark.parametrize(
    "told",
    [
        f"annars {Limits().sessions}.",
        f"annars {Limits().per_user} |",
        f"annars {Limits().idle / 60:.0f} |",
        f"{MAX_MESSAGE // 1024} kB",
        f"{LONGEST_NAME} tecken",
        "constraints/web.txt",
        "constraints/postgres.txt",
        "TCREADY_ROLE",
    ],
)
def test_the_limits_are_those_there_are(told: str) -> None:
    assert told in MANUAL
    for extra in ("web", "postgres"):
        assert (ROOT / "constraints" / f"{extra}.txt").is_file()
