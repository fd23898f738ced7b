"""Where packs and example workspaces are: those that come with the program, and those in other folders."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

from tcready.definitions.pack_files import HEAD
from tcready.formats.strict_yaml import read_yaml_file


def builtin_folder() -> Path:
    """The folder of the packs that come with the program: inside it, or beside it in a checkout."""
    return _with_the_program("criteria")


def example_folder() -> Path:
    """The folder of the example workspaces that come with the program, as plain files."""
    return _with_the_program("evidence")


def builtin_packs() -> list[Path]:
    """The folders of the packs that come with the program, by name."""
    return _packs_in(builtin_folder())


def find_pack(name: str, *, folders: Sequence[Path]) -> Path | None:
    """The pack called `name` in the first of the folders that has it, else among our own, else None.

    A pack goes by the name of its folder or by its id. A folder given may also be the pack itself.
    """
    for folder in (*folders, builtin_folder()):
        packs = [folder] if _is_pack(folder) else _packs_in(folder)
        for pack in packs:
            if pack.resolve().name == name:
                return pack
        for pack in packs:
            if _id_of(pack) == name:
                return pack
    return None


def _with_the_program(name: str) -> Path:
    package = Path(str(files("tcready")))
    inside = package / name
    return inside if inside.is_dir() else package.parent / name


def _packs_in(folder: Path) -> list[Path]:
    return sorted(path.parent for path in folder.glob(f"*/{HEAD}"))


def _is_pack(folder: Path) -> bool:
    return (folder / HEAD).is_file()


def _id_of(pack: Path) -> str | None:
    tree, _ = read_yaml_file(pack / HEAD, HEAD)
    return tree.value.get("id") if tree and isinstance(tree.value, dict) else None
