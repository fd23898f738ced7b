"""Which signs the fonts inside typst can show: asks typst itself, and writes them down for the PDF.

An archived PDF may not hold a sign without a picture, and typst refuses to write one. So the program must
know beforehand. Run this when typst comes with other fonts: `python tools/glyphs.py`. A test sets every sign.
"""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

import typst

TARGET = Path(__file__).resolve().parent.parent / "tcready" / "dossier" / "pdf" / "glyphs.txt"
FONTS = ("Libertinus Serif", "DejaVu Sans Mono", "New Computer Modern Math")
BATCH = 4_000
NEVER = {"Cc", "Cf", "Cn", "Co", "Cs", "Mc", "Me", "Mn", "Zl", "Zp"}
"""Kinds of code points that are no signs of their own, or that PDF/A does not take."""

# Every sign in every style of the template.
PAGE = b"""
#set document(title: "x")
#set text(font: json(bytes(sys.inputs.fonts)), fallback: false)
#for sign in json(bytes(sys.inputs.signs)) {
  [#sign #strong(sign) #emph(sign) #strong(emph(sign)) #text(weight: 600, sign) #raw(sign)\\ ]
}
"""


def shown(signs: list[str]) -> list[str]:
    """Those of the signs that typst can show."""
    while signs:
        lacking = refused(signs)
        if not lacking:
            return signs
        signs = [sign for sign in signs if sign not in lacking]
    return signs


def refused(signs: list[str]) -> set[str]:
    """The signs that typst names as having no picture; any other fault is raised."""
    inputs = {"signs": json.dumps(signs), "fonts": json.dumps(FONTS)}
    try:
        typst.compile(PAGE, sys_inputs=inputs, ignore_system_fonts=True, pdf_standards=["a-2a", "ua-1"])
    except typst.TypstError as fault:
        told = "".join(re.findall(r'the text `"(.+?)"` could not', fault.diagnostic))
        plain = re.sub(r"\\u\{([0-9a-f]+)\}", lambda found: chr(int(found[1], 16)), told)
        found = set(plain).intersection(signs)
        if not found:
            raise
        return found
    return set()


def ranges(signs: Iterable[str]) -> Iterator[str]:
    """Runs of code points, as `first-last` in hexadecimal."""
    run: list[int] = []
    for code in sorted(map(ord, signs)):
        if run and code != run[-1] + 1:
            yield f"{run[0]:04x}-{run[-1]:04x}"
            run = []
        run = [*run[:1], code]
    yield f"{run[0]:04x}-{run[-1]:04x}"


def main() -> None:
    """Write the file anew."""
    asked = [chr(code) for code in range(0x20, 0x20000) if unicodedata.category(chr(code)) not in NEVER]
    found: list[str] = []
    for first in range(0, len(asked), BATCH):
        found += shown(asked[first : first + BATCH])
        print(first, len(found), file=sys.stderr, flush=True)
    TARGET.write_text("\n".join(ranges(found)) + "\n", encoding="ascii")


if __name__ == "__main__":
    main()
