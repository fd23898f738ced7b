"""The ways a dossier can be written. Each takes the same outline and gives the bytes of one file.

Here nothing is imported until it is asked for: a rendering brings libraries of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tcready.dossier.blocks import Dossier


def _html(dossier: Dossier) -> bytes:
    from tcready.dossier.html import render_html

    return render_html(dossier).encode()


def _pdf(dossier: Dossier) -> bytes:
    from tcready.dossier.pdf.render import render_pdf

    return render_pdf(dossier)


def _docx(dossier: Dossier) -> bytes:
    from tcready.dossier.docx import render_docx

    return render_docx(dossier)


RENDERINGS: Mapping[str, Callable[[Dossier], bytes]] = {
    "html": _html,
    "pdf": _pdf,
    "docx": _docx,
}
"""By format, which is also the end of the file's name."""


class Forms:
    """A dossier in its forms; each is made when it is first asked for, and once."""

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self._made: dict[str, bytes] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """Every form it can be asked for."""
        return tuple(RENDERINGS)

    def bytes_of(self, form: str) -> bytes:
        """The file's bytes; `form` is one in `RENDERINGS`."""
        if form not in self._made:
            self._made[form] = RENDERINGS[form](self.dossier)
        return self._made[form]
