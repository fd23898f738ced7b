"""`make bench`: every room in a process of its own, then one table; the same as JSON beside it."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from tcready.cli.door import collect_seldom
from tools.bench.measured import Measured

ROOMS = (
    *("screen", "scoring", "pdf", "html", "database 10000"),
    *("importing 100000", "reading 100000", "reading 1000000"),
)


def main() -> int:
    """Exit 1 when a figure is over its limit."""
    parser = argparse.ArgumentParser(prog="python -m tools.bench", description=__doc__)
    parser.add_argument("rooms", nargs="*", metavar="ROOM", help=f"all of them, or of: {', '.join(ROOMS)}")
    parser.add_argument("--keep", type=Path, default=Path("build/bench"), help="where workspaces and JSON go")
    options = parser.parse_args()
    options.keep.mkdir(parents=True, exist_ok=True)
    asked = [room for room in ROOMS if not options.rooms or room.split()[0] in options.rooms]
    found = []
    for room in asked:
        for measured in _measured(room, options.keep):
            found.append({"room": room, **measured._asdict(), "ratio": measured.ratio, "kept": measured.kept})
            print(_line(measured), flush=True)
    (options.keep / "bench.json").write_text(json.dumps({"format": 1, "figures": found}, indent=1) + "\n")
    over = sum(not figure["kept"] for figure in found)
    print(f"\n{len(found)} figures, {over} over their limit. JSON: {options.keep / 'bench.json'}")
    return 1 if over else 0


def _measured(room: str, keep: Path) -> Iterator[Measured]:
    name, *count = room.split()
    arguments = [name]
    for records in count if name == "reading" else ():
        from tools.bench.large import workspace

        arguments.append(str(workspace(keep, int(records))))
    arguments += count if name != "reading" else []
    code = "import sys; from tools.bench.__main__ import show; show(sys.argv[1])"
    child = subprocess.run(
        [sys.executable, "-c", code, *arguments], stdout=subprocess.PIPE, text=True, check=True
    )
    for line in child.stdout.splitlines():
        yield Measured(*json.loads(line))


def show(room: str) -> None:
    """In the room's own process: each figure as a line of JSON."""
    collect_seldom()
    for measured in import_module(f"tools.bench.{room}").run():
        print(json.dumps(measured))


def _line(measured: Measured) -> str:
    value = f"{measured.value:,.1f} {measured.unit}"
    text = f"{measured.what:<46}{value:>14}"
    if measured.ratio is not None:
        text += f"  {measured.ratio:5.2f} x {measured.against}"
    if measured.limit is not None:
        limit = f"{measured.limit:g}" + (" x" if measured.floor else f" {measured.unit}")
        text += f"  ({'within' if measured.kept else 'OVER'} {limit})"
    return text


if __name__ == "__main__":
    sys.exit(main())
