"""docs/drift.md against the program: its commands and settings are those there are."""

from __future__ import annotations

import re
import shlex
import tomllib
from argparse import ArgumentParser
from importlib import import_module
from pathlib import Path

import pytest

from tcready.cli import calling
from tcready.formats.database_address import kept
from tcready.i18n import tell
from tcready.review.moving import what_sharing_means
from tests.conftest import ROOT

MANUAL = (ROOT / "docs" / "drift.md").read_text(encoding="utf-8")
FENCED = re.findall(r"^```(\w*)\n(.*?)^```$", MANUAL, re.DOTALL | re.MULTILINE)
BLOCKS = "\n".join(text for language, text in FENCED if not language)
COMMANDS = sorted(set(re.findall(r"^(tcready [^#\n]+?)\s*(?:#.*)?$", BLOCKS, re.MULTILINE)))


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_one(command: str) -> None:
    _, name, *words = shlex.split(command.partition(" | ")[0].replace("\\", "/"))
    module = next(module for known, module, _ in calling.COMMANDS if known == name)
    parser = ArgumentParser(exit_on_error=False)
    import_module(f"tcready.cli.commands.{module}").configure(parser)
    parser.parse_args(words)


def test_there_are_commands() -> None:
    assert len(COMMANDS) > 4


def test_the_settings_are_understood(tmp_path: Path) -> None:
    (said,) = re.findall(r"```toml\n(.*?)```", MANUAL, re.DOTALL)
    assert set(tomllib.loads(said)) == {"database", "files"}
    (tmp_path / "tcready.toml").write_text(said, encoding="utf-8")
    address = kept(tmp_path).address
    assert address is not None
    assert address.schema == "norrby"


def test_it_is_two_pages() -> None:
    assert len(MANUAL.split()) < 1250


def test_what_is_installed_is_there_and_checked_and_nothing_else_is_fetched() -> None:
    named = set(re.findall(r"constraints/(\w+\.txt)", MANUAL))
    assert named == {"postgres.txt", "run.txt", "web.txt"}
    for name in named:
        pinned = (ROOT / "constraints" / name).read_text(encoding="utf-8")
        assert re.search(r"^hatchling==.* \\$", pinned, re.MULTILINE)  # builds the program without a net
        assert "--hash=sha256:" in pinned
    installing = re.findall(r"pip install (.*)", MANUAL)
    assert len(installing) == 2
    assert all(
        "--require-hashes" in one or one.endswith("--no-deps --no-build-isolation .") for one in installing
    )


def test_what_sharing_means_is_told_with_its_sources() -> None:
    assert "HFD 2011 ref. 52" in tell(what_sharing_means())
    for source in ("HFD 2011 ref. 52", "lagen.nu/dom/hfd/2011:52", "allmanhandling.se/page/108"):
        assert source in MANUAL
