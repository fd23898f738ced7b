"""The one page and what it is made of. Everything comes from this server: the page names no other."""

from __future__ import annotations

import hashlib
import secrets
from importlib.resources import files
from typing import NamedTuple

from aiohttp import web

from tcready.i18n import language, tell, tr
from tcready.web.uploads import too_large

OURS, THEIRS = "tcready.web", "textual_serve"
_PARTS = {
    "start.js": (OURS, "static/start.js", "text/javascript"),
    "sending.js": (OURS, "static/sending.js", "text/javascript"),
    "page.css": (OURS, "static/page.css", "text/css"),
    "icon.svg": (OURS, "static/icon.svg", "image/svg+xml"),
    "terminal.js": (THEIRS, "static/js/textual.js", "text/javascript"),
    "xterm.css": (THEIRS, "static/css/xterm.css", "text/css"),
    "mono.ttf": (THEIRS, "static/fonts/RobotoMono-VariableFont_wght.ttf", "font/ttf"),
    "mono-italic.ttf": (THEIRS, "static/fonts/RobotoMono-Italic-VariableFont_wght.ttf", "font/ttf"),
}
_OUR_WAY = (
    (
        b"scrollback:0,fontFamily:",
        b'scrollback:0,rescaleOverlappingGlyphs:!0,theme:{background:"#16191d"},fontFamily:',
    ),
    (
        b"'Roboto Mono', Monaco, 'Courier New', monospace",
        b"'Roboto Mono', 'Cascadia Mono', 'DejaVu Sans Mono', Menlo, Consolas, monospace",
    ),
)
"""What the terminal is made with in its script, and what we make it with: our ground, signs that are made to
fit their cell, and fonts that have the signs which its own has not."""
EVERYWHERE = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    "Cache-Control": "no-store",
}
"""Headers of every answer; the page and its parts have a policy or a time of their own."""


class Part(NamedTuple):
    """A file that the page is made of; `mark` changes when its content does."""

    content: bytes
    kind: str
    mark: str


def parts() -> dict[str, Part]:
    """Every part by its name."""
    found = {}
    for name, (room, path, kind) in _PARTS.items():
        content = files(room).joinpath(path).read_bytes()
        for theirs, ours in _OUR_WAY if name == "terminal.js" else ():
            content = content.replace(theirs, ours)
        found[name] = Part(content, kind, hashlib.sha256(content).hexdigest()[:16])
    return found


def policy(nonce: str) -> str:
    """What the page may do: run our own scripts, and fetch from and talk to this server only."""
    return (
        f"default-src 'none'; script-src 'nonce-{nonce}' 'strict-dynamic'; style-src 'self' 'nonce-{nonce}'; "
        "font-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'"
    )


class Page:
    """The page of one workspace."""

    def __init__(self, name: str) -> None:
        from jinja2 import Environment, PackageLoader, StrictUndefined

        environment = Environment(
            loader=PackageLoader(OURS), autoescape=True, undefined=StrictUndefined, trim_blocks=True
        )
        self._template = environment.get_template("page.html")
        self._name = name
        self.parts = parts()

    def shown(self) -> web.Response:
        """The page, with a word of its own that its scripts are known by."""
        nonce = secrets.token_urlsafe(16)
        marks = {name: part.mark for name, part in self.parts.items()}
        text = self._template.render(
            name=self._name, lang=language(), nonce=nonce, marks=marks, words=_words()
        )
        return web.Response(
            text=text, content_type="text/html", headers={"Content-Security-Policy": policy(nonce)}
        )

    def part(self, name: str) -> web.Response:
        """A part of the page; raises HTTPNotFound for anything else."""
        if name not in self.parts:
            raise web.HTTPNotFound
        part = self.parts[name]
        kept = {"Cache-Control": "private, max-age=31536000, immutable"}
        charset = "utf-8" if part.kind.startswith("text/") else None
        return web.Response(body=part.content, content_type=part.kind, charset=charset, headers=kept)


def _words() -> dict[str, str]:
    """What the page says, in the reader's language."""
    return {
        "opens": tr("Öppnar granskningen …"),
        "terminal": tr("Granskningen, en terminal"),
        "ways": tr(
            "Den här sidan är en terminal: den ritas, och en skärmläsare kan inte läsa den. De tillgängliga "
            "vägarna in är ansökan som HTML, registren i Excel och tcready review --plain, rad för rad."
        ),
        "noscript": tr("Sidan behöver JavaScript för att visa granskningen."),
        "again": tr("Öppna igen"),
        "ended": tr("Granskningen är avslutad. Allt är sparat."),
        "lost": tr("Förbindelsen bröts. Allt som hade sparats är kvar."),
        "idle": tr(
            "Ingen har tryckt på en tangent på länge, så granskningen avslutades. Det du har sparat är kvar."
        ),
        "full": tr("Alla platser är upptagna. Försök igen om en stund."),
        "full_own": tr("Du har redan så många granskningar öppna som det går. Stäng en av dem först."),
        "failed": tr("Granskningen gick inte att visa. Försök igen, eller tala med den som sköter servern."),
        "stopped": tr("Servern stängs. Det du har sparat är kvar. Försök igen om en stund."),
        "send": tr("Skicka en fil"),
        "file": tr("Välj en fil på din egen dator. Du kan också släppa den var som helst på sidan."),
        "unsend": tr("Avbryt"),
        "unsent": tr("Filen gick inte att skicka. Försök igen."),
        "too_large": tell(too_large()),
        "one_file": tr("Skicka en fil i taget."),
        "wrong": tr("Webbläsaren skickade något som servern inte förstår, så granskningen avslutades."),
    }
