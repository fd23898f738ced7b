"""The dossier as one self-contained HTML file: no script, nothing fetched, the same bytes every time.

The only module that imports Jinja. Everything it says comes from the outline; the templates add
structure and looks.
"""

from __future__ import annotations

import re
from base64 import b64encode
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from tcready.dossier.blocks import Dossier, Picture
from tcready.dossier.charts import drawing
from tcready.dossier.markdown import html_of
from tcready.dossier.palette import DARK, LIGHT, variables

if TYPE_CHECKING:
    from jinja2 import Template


SHORT_LINE, LONGEST_WORD = 12, 30
_DAY = re.compile(r"\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b")


def render_html(dossier: Dossier) -> str:
    """The whole file as text, to be written as UTF-8."""
    style = _style() + (_running_mark(dossier.furniture.draft) if dossier.draft else "")
    return _template().render(dossier=dossier, style=Markup(style))


@cache
def _template() -> Template:
    environment = Environment(
        loader=PackageLoader("tcready.dossier"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["markdown"] = lambda source, level: Markup(html_of(source, level))
    environment.filters["drawing"] = drawing
    environment.filters["held"] = held
    environment.filters["width"] = width
    environment.filters["embedded"] = embedded
    environment.filters["kind"] = lambda block: type(block).__name__
    return environment.get_template("dossier.html")


def held(text: str) -> Markup:
    """The text escaped, with its dates kept on one line each."""
    return Markup(_DAY.sub(r'<span class="short">\g<0></span>', str(escape(text))))


def width(text: str) -> str:
    """How a line of a cell may be broken: not at all, anywhere (no column can hold it), or as usual."""
    if len(text) <= SHORT_LINE:
        return "short"
    return "long" if any(len(word) > LONGEST_WORD for word in text.split()) else ""


def embedded(picture: Picture) -> str:
    """The picture as an address that holds all of it, so that nothing is fetched."""
    return f"data:{picture.media_type};base64,{b64encode(picture.data).decode()}"


@cache
def _style() -> str:
    """The style sheet with the colours of the palette: our own text, nothing from outside."""
    sheet = (files("tcready.dossier") / "templates" / "dossier.css").read_text(encoding="utf-8")
    light = f":root{{color-scheme:light dark;{variables(LIGHT)}}}"
    # Only on a screen: a print is always light.
    dark = f"@media screen and (prefers-color-scheme:dark){{:root{{{variables(DARK)}}}}}"
    return f"{light}\n{dark}\n{sheet}"


def _running_mark(word: str) -> str:
    """The draft's mark in the margin of every printed page; each sign is escaped, so any word is safe."""
    escaped = "".join(f"\\{ord(sign):06x}" for sign in word)
    return f'@page{{@top-right{{content:"{escaped}"}}}}\n'
