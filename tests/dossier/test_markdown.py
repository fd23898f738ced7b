"""Users' Markdown: what it may do, and what it may not."""

from __future__ import annotations

import pytest

from tcready.dossier.markdown import html_of


@pytest.mark.parametrize(
    ("source", "html"),
    [
        ("en **viktig** sak", "<p>en <strong>viktig</strong> sak</p>\n"),
        ("<b>x</b>", "<p>&lt;b&gt;x&lt;/b&gt;</p>\n"),
        ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"),
        ("![en bild](https://x.se/b.png)", "<p>en bild</p>\n"),
        ("![<i>](https://x.se/b.png)", "<p>&lt;i&gt;</p>\n"),
        ("[x](https://x.se/a)", '<p><a href="https://x.se/a" rel="noopener">x</a></p>\n'),
        ("<https://x.se/a>", '<p><a href="https://x.se/a" rel="noopener">https://x.se/a</a></p>\n'),
        ("[x](javascript:alert(1))", "<p>[x](javascript:alert(1))</p>\n"),
        ("[x](JaVaScRiPt:alert)", "<p>[x](JaVaScRiPt:alert)</p>\n"),
        ("[x](data:text/html,y)", "<p>[x](data:text/html,y)</p>\n"),
        ("[x](/inne)", "<p>[x](/inne)</p>\n"),
        ("a\x1b[31mb", "<p>a\ufffd[31mb</p>\n"),
        ("a&#x202e;b", "<p>a\ufffdb</p>\n"),
        ("a\u202eb", "<p>a\ufffdb</p>\n"),
        ("", ""),
    ],
)
def test_what_comes_out(source: str, html: str) -> None:
    assert html_of(source, 4) == html


@pytest.mark.parametrize(
    ("source", "level", "headings"),
    [
        ("# a\n## b\n# c", 3, ["h4", "h5", "h4"]),
        ("### a\n###### b\n### c", 3, ["h4", "h5", "h4"]),
        ("### a\n# b\n## c", 2, ["h3", "h3", "h4"]),
        ("# a\n## b\n### c", 5, ["h6", "h6", "h6"]),
    ],
)
def test_headings_come_below_their_section_without_a_skip(
    source: str, level: int, headings: list[str]
) -> None:
    found = [part[:2] for part in html_of(source, level).split("<")[1:] if part.startswith("h")]
    closed = [part[1:3] for part in html_of(source, level).split("<")[1:] if part.startswith("/h")]
    assert found == headings
    assert closed == headings
