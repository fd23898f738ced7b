"""`python -m tools.large_region FOLDER [--seed N] [--tidy]`, then `tcready init NEW --from FOLDER`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tools.large_region.folder import write
from tools.large_region.words import SEED


def main() -> int:
    """Write the files, and say what to do with them."""
    parser = argparse.ArgumentParser(prog="python -m tools.large_region", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="a new folder")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument(
        "--tidy", action="store_true", help="text as people usually write it, no tricks in it"
    )
    options = parser.parse_args()
    options.folder.mkdir(parents=True)
    write(options.folder, options.seed, rough=not options.tidy)
    print(f"tcready init NEW --from {options.folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
