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


def packs_in(folders: Sequence[Path]) -> list[Path]:
    """The packs in the folders, by name; a folder given may also be the pack itself."""
    return [pack for folder in folders for pack in ([folder] if _is_pack(folder) else _packs_in(folder))]


def find_pack(name: str, *, folders: Sequence[Path], edition: str | None = None) -> Path | None:
    """The pack called `name` in the first of the folders that has it, else among our own, else None.

    A pack goes by the name of its folder or by its id; with `edition`, only a pack of that edition is
    meant. A folder given may also be the pack itself.
    """
    return next(iter(find_packs(name, folders=folders, edition=edition)), None)


def find_packs(name: str, *, folders: Sequence[Path], edition: str | None = None) -> list[Path]:
    """The packs of that name in the first of the folders that has any, else among our own.

    Those whose folder has the name come first.
    """
    for folder in (*folders, builtin_folder()):
        packs = [folder] if _is_pack(folder) else _packs_in(folder)
        called = [pack for pack in packs if pack.resolve().name == name]
        found = called + [pack for pack in packs if pack not in called and _said(pack, "id") == name]
        if edition is not None:
            found = [pack for pack in found if _said(pack, "edition") == edition]
        if found:
            return found
    return []


def editions(framework: str, *, folders: Sequence[Path]) -> dict[str, Path]:
    """Every edition of a framework in the folders and among our own; the first of each counts."""
    found: dict[str, Path] = {}
    for folder in (*folders, builtin_folder()):
        for pack in [folder] if _is_pack(folder) else _packs_in(folder):
            edition = _said(pack, "edition")
            if _said(pack, "id") == framework and edition is not None:
                found.setdefault(edition, pack)
    return found


def _with_the_program(name: str) -> Path:
    package = Path(str(files("tcready")))
    inside = package / name
    return inside if inside.is_dir() else package.parent / name


def _packs_in(folder: Path) -> list[Path]:
    return sorted(path.parent for path in folder.glob(f"*/{HEAD}"))


def _is_pack(folder: Path) -> bool:
    return (folder / HEAD).is_file()


def _said(pack: Path, key: str) -> str | None:
    tree, _ = read_yaml_file(pack / HEAD, HEAD)
    value = tree.value.get(key) if tree and isinstance(tree.value, dict) else None
    return value if isinstance(value, str) else None
