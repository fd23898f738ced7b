"""Which pack a call means: one that is named, a folder, or the one of the workspace we stand in."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from tcready.core.errors import WrongInput
from tcready.core.message import msg

if TYPE_CHECKING:
    from tcready.core.framework import Framework


def pack_named(name: str, options: argparse.Namespace) -> Framework | None:
    """The pack of that name in `--criteria` or among our own; `name@edition` names the edition too."""
    from tcready.definitions.builtin import find_pack
    from tcready.definitions.reader import load_pack
    from tcready.review.places import pack_folders

    name, _, edition = name.partition("@")
    found = find_pack(name, folders=pack_folders(options.criteria), edition=edition or None)
    return load_pack(found) if found else None


def pack_there(name: str, options: argparse.Namespace) -> Framework:
    """The pack in that folder, else the one of that name; WrongInput if there is neither."""
    from tcready.definitions.pack_files import HEAD
    from tcready.definitions.reader import load_pack

    if (Path(name) / HEAD).is_file():
        return load_pack(Path(name))
    pack = pack_named(name, options)
    if pack is None:
        raise WrongInput(
            msg(
                "Kriteriepaketet {name} finns inte. Ange en mapp med framework.yaml, eller se vilka som "
                "finns med tcready criteria list.",
                name=name,
            )
        )
    return pack


def pack_asked(options: argparse.Namespace) -> Framework:
    """`--framework`; else the workspace's own, with what is confirmed in it; else Teknikcollege."""
    from tcready.cli.asking import desk_of
    from tcready.review.places import workspace_here

    if options.framework is None:
        try:
            workspace_here(options.workspace, Path.cwd())
        except WrongInput:
            if options.workspace is not None:
                raise
        else:
            with desk_of(options) as desk:
                return desk.framework
    return pack_there(options.framework or "teknikcollege", options)
