"""A command's own commands, each with its help and what runs it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    Below = argparse._SubParsersAction[argparse.ArgumentParser]


def subcommand(
    below: Below, name: str, about: str, todo: Callable[[argparse.Namespace], int]
) -> argparse.ArgumentParser:
    """A parser for the subcommand, which runs `todo`."""
    parser = below.add_parser(name, help=about, description=about[:1].upper() + about[1:] + ".")
    parser.set_defaults(todo=todo)
    return parser
