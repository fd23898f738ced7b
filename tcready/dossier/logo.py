"""A region's logo: PNG, or an SVG that only draws.

An SVG can hold scripts, fetch from elsewhere and swell when it is read. What may be in one is listed here,
and all else is refused, however harmless.
"""

from __future__ import annotations

import re
import struct
from xml.etree.ElementTree import ParseError, XMLParser

from tcready.core.errors import WrongInput
from tcready.core.message import Message, msg
from tcready.dossier.blocks import Picture

LARGEST = 1 << 20
"""Bytes."""
WIDEST = 4000
"""Picture elements, across or down."""
MOST_ELEMENTS, DEEPEST = 5000, 64
PNG, SVG = "image/png", "image/svg+xml"
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_NAMESPACE = "{http://www.w3.org/2000/svg}"
_DRAWING = frozenset(
    (
        *("svg", "g", "defs", "title", "desc", "symbol", "use", "path", "rect", "circle", "ellipse", "line"),
        *("polyline", "polygon", "text", "tspan", "linearGradient", "radialGradient", "stop", "clipPath"),
        *("mask", "style", "metadata"),
    )
)
_FETCHES = re.compile(r"url\(\s*(?!['\"]?#)|@import|expression|javascript:|data:", re.IGNORECASE)


def not_in_word(logo: Picture | None) -> bool:
    """Is it a drawing? Word shows an SVG only where the same picture in points is beside it."""
    return logo is not None and logo.media_type == SVG


def media_type_of_logo(data: bytes, name: str) -> str:
    """PNG or SVG; WrongInput, saying why, for anything else or for a drawing that does more than draw."""
    if len(data) > LARGEST:
        raise WrongInput(msg("{name}: logotypen är större än 1 MiB. Gör den mindre.", name=name))
    if data.startswith(_SIGNATURE):
        wrong = _wrong_png(data)
    elif name.lower().endswith(".svg"):
        wrong = _wrong_svg(data)
    else:
        wrong = msg("logotypen ska vara en PNG eller en SVG")
    if wrong:
        raise WrongInput(msg("{name}: {wrong}.", name=name, wrong=wrong))
    return PNG if data.startswith(_SIGNATURE) else SVG


def _wrong_png(data: bytes) -> Message | None:
    if len(data) < 33 or data[12:16] != b"IHDR" or b"IEND" not in data[-16:]:
        return msg("bilden är skadad eller inte hel")
    width, height = struct.unpack(">II", data[16:24])
    if not 0 < width <= WIDEST or not 0 < height <= WIDEST:
        return msg("bilden får vara högst 4000 punkter bred och hög")
    return None


def _wrong_svg(data: bytes) -> Message | None:
    if re.search(rb"<!(DOCTYPE|ENTITY)", data, re.IGNORECASE) or b"\x00" in data:
        return msg("bilden har en dokumenttyp, och det får den inte")
    reader = _Reader()
    parser = XMLParser(target=reader)
    try:
        parser.feed(data.decode("utf-8-sig"))
        parser.close()
    except (ParseError, ValueError, UnicodeDecodeError):
        return msg("bilden går inte att läsa som SVG")
    return reader.wrong


class _Reader:
    """Sees every element once; the first that does more than draw is told."""

    def __init__(self) -> None:
        self.wrong: Message | None = None
        self._deep = self._elements = 0
        self._style: list[str] = []
        self._in_style = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._deep, self._elements = self._deep + 1, self._elements + 1
        if self._deep > DEEPEST or self._elements > MOST_ELEMENTS:
            self._refuse(msg("bilden är för stor"))
        if self._elements == 1 and tag != f"{_NAMESPACE}svg":
            self._refuse(msg("bilden går inte att läsa som SVG"))
        name = tag.removeprefix(_NAMESPACE)
        if tag.startswith(_NAMESPACE) and name not in _DRAWING:
            self._refuse(msg("bilden innehåller {element}, och en logotyp får bara rita", element=name))
        if not tag.startswith(_NAMESPACE) and not tag.startswith("{"):
            self._refuse(msg("bilden går inte att läsa som SVG"))
        if tag.startswith("{http://www.w3.org/1999/xhtml}"):
            self._refuse(msg("bilden innehåller {element}, och en logotyp får bara rita", element="html"))
        self._in_style = name == "style"
        for attribute, value in attributes.items():
            self._attribute(attribute.rpartition("}")[2].lower(), value)

    def _attribute(self, name: str, value: str) -> None:
        if name.startswith("on"):
            self._refuse(msg("bilden innehåller {element}, och en logotyp får bara rita", element=name))
        fetched = name in ("href", "src") and not value.strip().startswith("#")
        if fetched or _FETCHES.search(value) or (name == "style" and "\\" in value):
            self._refuse(msg("bilden hämtar något från en annan plats"))

    def end(self, _tag: str) -> None:
        self._deep, self._in_style = self._deep - 1, False

    def data(self, text: str) -> None:
        self._style.append(text if self._in_style else "")

    def close(self) -> None:
        style = "".join(self._style)
        if _FETCHES.search(style) or "\\" in style:
            self._refuse(msg("bilden hämtar något från en annan plats"))

    def _refuse(self, why: Message) -> None:
        self.wrong = self.wrong or why
