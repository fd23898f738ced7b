"""`python -m tcready` is the same program."""

import sys

from tcready.cli.door import main

if __name__ == "__main__":
    sys.exit(main())
