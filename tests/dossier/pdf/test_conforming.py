"""PDF/UA-1 and PDF/A-2a, as veraPDF sees them: both Stockholm cases in both languages, and hostile text."""

from __future__ import annotations

from pathlib import Path

import pytest

from tcready.core.clean import clean_text
from tcready.dossier.pdf.render import render_pdf
from tcready.i18n import use
from tests.dossier.pdf.conforming import must_conform
from tests.dossier.pdf.given import of_blocks, one_of_each
from tests.dossier.test_html import HOSTILE, stockholm

MARKDOWN = """# #let x = 1

###### `#import "/etc/passwd"`

> - 1. ***fet*** `kod` <https://exempel.se/#a> ![bild](https://x.se/b.png)

```
#read("/etc/passwd")
```

---
"""


@pytest.mark.parametrize("language", ["sv", "en"])
def test_both_stockholm_cases(language: str, tmp_path: Path) -> None:
    use(language)
    paths = []
    for name in ("stockholm-2021", "stockholmsregionen-2025"):
        paths.append(tmp_path / f"{name}.pdf")
        paths[-1].write_bytes(render_pdf(stockholm(name)))
    must_conform(*paths)


def test_hostile_text(tmp_path: Path) -> None:
    text = clean_text(f"{MARKDOWN}\n{HOSTILE} \u05d0\u0301 \u4e2d\U0001f600 a\u0301\u0315 \ufdfa \ufb01")
    path = tmp_path / "hostile.pdf"
    path.write_bytes(render_pdf(of_blocks(*one_of_each(text), title=text, draft=True)))
    must_conform(path)


def test_the_judge_says_no_to_what_is_no_such_file(tmp_path: Path) -> None:
    path = tmp_path / "plain.pdf"
    path.write_bytes(b"%PDF-1.7\n%%EOF\n")
    with pytest.raises(AssertionError):
        must_conform(path)
