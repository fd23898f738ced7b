"""The review starts without what only some of it needs."""

from __future__ import annotations

import subprocess
import sys

LATER = ("textual.widgets._text_area", "tcready.dossier", "jinja2", "markdown_it")
"""The editor for long text, and what writes the dossier: brought in when somebody asks for them."""


def test_what_is_not_brought_in_at_the_start() -> None:
    program = f"import sys, tcready.tui.app; print([name for name in {LATER!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
