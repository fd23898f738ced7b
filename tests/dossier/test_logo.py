"""A logo draws and does nothing else."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest

from tcready.core.errors import WrongInput
from tcready.dossier.blocks import Picture
from tcready.dossier.html import render_html
from tcready.dossier.logo import LARGEST, MOST_ELEMENTS, media_type_of_logo
from tcready.dossier.pdf.render import render_pdf
from tests.dossier.given import dossier
from tests.dossier.page import Page
from tests.dossier.pdf.conforming import must_conform
from tests.dossier.pdf.given import structure

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">{}</svg>'


def png(width: int = 1, height: int = 1) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    pixels = zlib.compress((b"\x00" + b"\xff\xff\xff" * width) * height)
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def test_what_only_draws_is_taken() -> None:
    drawing = (
        '<defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs>'
        '<style>.a{fill:url(#g)}</style><g class="a"><path d="M0 0h1" fill="url(#g)" style="stroke:red"/>'
        '<use xlink:href="#g"/><text>Väst</text></g>'
    )
    assert media_type_of_logo(SVG.format(drawing).encode(), "x.SVG") == "image/svg+xml"
    assert media_type_of_logo(png(), "x.png") == "image/png"


@pytest.mark.parametrize(
    "drawing",
    [
        "<script>alert(1)</script>",
        "<foreignObject/>",
        '<image href="x.png"/>',
        "<animate/>",
        '<a href="#x"/>',
        '<rect onclick="x()"/>',
        '<rect OnLoad="x()"/>',
        '<use href="https://x.se/#a"/>',
        '<use xlink:href="javascript:alert(1)"/>',
        '<rect fill="url(https://x.se/a)"/>',
        '<rect style="fill:u\\72l(https://x.se)"/>',
        "<style>@import 'https://x.se'</style>",
        "<style>.a{fill:url( 'https://x.se')}</style>",
        "<style>.a{fill:u\\72l(x)}</style>",
        '<x:script xmlns:x="http://www.w3.org/1999/xhtml"/>',
        '<rect xmlns=""/>',
        "<g>" * 70 + "</g>" * 70,
        "<g/>" * (MOST_ELEMENTS + 1),
    ],
)
def test_what_does_more_than_draw_is_refused(drawing: str) -> None:
    with pytest.raises(WrongInput):
        media_type_of_logo(SVG.format(drawing).encode(), "x.svg")


@pytest.mark.parametrize(
    "data",
    [
        b'<!DOCTYPE svg [<!ENTITY a "b">]>' + SVG.format("&a;").encode(),
        b"<svg/>",
        b"<svg",
        b"",
        SVG.format("").encode("utf-16"),
        b"\xff\xfe\x00",
        b"<html xmlns='http://www.w3.org/1999/xhtml'/>",
    ],
)
def test_what_is_no_svg_is_refused(data: bytes) -> None:
    with pytest.raises(WrongInput):
        media_type_of_logo(data, "x.svg")


@pytest.mark.parametrize("data", [png()[:20], png()[:-12], png(4001, 1), png(1, 4001), png(0, 1)])
def test_a_png_that_is_not_whole_or_too_large_is_refused(data: bytes) -> None:
    with pytest.raises(WrongInput):
        media_type_of_logo(data, "x.png")


def test_other_kinds_and_large_files_are_refused() -> None:
    for data, name in ((b"GIF89a", "x.gif"), (b"GIF89a", "x.png"), (png() + b"\x00" * LARGEST, "x.png")):
        with pytest.raises(WrongInput):
            media_type_of_logo(data, name)


def test_the_logo_stands_in_the_page_and_has_words() -> None:
    made = dossier()._replace(logo=Picture("image/png", png(), 'Logotyp: "Väst" <b>'))
    page = Page(render_html(made))
    (found,) = page.all("img")
    assert found["alt"] == 'Logotyp: "Väst" <b>'
    assert found["src"].startswith("data:image/png;base64,iVBORw0KGgo")
    assert page.faults == []


@pytest.mark.parametrize("kind", ["image/png", "image/svg+xml"])
def test_the_logo_stands_in_the_pdf_with_its_words(kind: str, tmp_path: Path) -> None:
    data = png(8, 8) if kind == "image/png" else SVG.format("<rect width='9' height='9'/>").encode()
    content = render_pdf(dossier()._replace(logo=Picture(kind, data, "Logotyp: Väst")))
    figures = [found for found in structure(content) if found["/S"] == "/Figure"]
    assert figures[0]["/Alt"] == "Logotyp: Väst"
    assert len(figures) == 3
    path = tmp_path / "a.pdf"
    path.write_bytes(content)
    must_conform(path)
