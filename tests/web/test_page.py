"""The page and its parts come from this server alone, and say so to the browser."""

from __future__ import annotations

import re

import pytest
from aiohttp import web

from tcready.i18n import use
from tcready.web.page import Page, policy

# Names of places that something is fetched from; those in a licence or a namespace are only read by people.
_ADDRESS = re.compile(rb"(?:https?|wss?):?(?:\\?/){2}[^\s\"'`<>)]+|url\(\s*[\"']?//[^)]*")
_ONLY_TEXT = (
    b"http://www.w3.org/2000/svg",
    b"http://bellard.org/jslinux/",
    b"https://github.com/chjj/term.js",
)


def _text(answer: web.Response) -> str:
    assert isinstance(answer.body, bytes)
    return answer.body.decode()


def test_neither_the_page_nor_anything_it_is_made_of_names_another_server() -> None:
    page = Page("Teknikcollege Mitt")
    made_of = {name: part.content for name, part in page.parts.items() if not name.endswith(".ttf")}
    made_of["page"] = _text(page.shown()).encode()
    assert {"start.js", "sending.js", "terminal.js", "xterm.css", "page.css", "page"} <= set(made_of)
    for name, content in made_of.items():
        for kept in _ONLY_TEXT:
            content = content.replace(kept, b"")
        assert not _ADDRESS.findall(content), name
        assert b"googleapis" not in content
        assert b"@import" not in content


def test_an_address_in_a_page_would_have_been_seen() -> None:
    assert _ADDRESS.findall(b'<link href="https://fonts.googleapis.com/css?family=Roboto%20Mono">')
    assert _ADDRESS.findall(b"a{background:url(//evil.se/x.png)}")


def test_everything_the_page_asks_for_is_there() -> None:
    page = Page("Teknikcollege Mitt")
    asked = re.findall(r'(?:href|src|data-terminal)="static/([^"?]+)\?([0-9a-f]{16})"', _text(page.shown()))
    assert len(asked) == 6
    for name, mark in asked:
        assert page.parts[name].mark == mark
        assert page.part(name).body == page.parts[name].content
    for name in re.findall(rb'url\("([^"]+)"\)', page.parts["page.css"].content):
        assert page.part(name.decode()).content_type == "font/ttf"


@pytest.mark.parametrize("name", ["../page.py", "..", "", "page.html", "textual.js", "/etc/passwd"])
def test_nothing_else_is_given_out(name: str) -> None:
    with pytest.raises(web.HTTPNotFound):
        Page("x").part(name)


def test_the_terminal_is_made_in_our_way() -> None:
    """A later version of its script would have to be looked at again."""
    script = Page("x").parts["terminal.js"].content
    assert script.count(b'rescaleOverlappingGlyphs:!0,theme:{background:"#16191d"}') == 1
    assert script.count(b"'Cascadia Mono'") == 1


def test_a_name_is_text_on_the_page() -> None:
    shown = _text(Page('<script>alert("x")</script>').shown())
    assert "<script>alert" not in shown
    assert shown.count("&lt;script&gt;alert(&#34;x&#34;)&lt;/script&gt;") == 3


def test_the_page_is_in_the_readers_language_and_names_the_ways_in() -> None:
    swedish = _text(Page("x").shown())
    assert '<html lang="sv">' in swedish
    assert all(way in swedish for way in ("HTML", "Excel", "tcready review --plain"))
    use("en")
    english = _text(Page("x").shown())
    assert '<html lang="en">' in english
    assert "Öppna" not in english
    assert all(way in english for way in ("HTML", "Excel", "tcready review --plain"))


def test_scripts_are_known_by_a_word_that_is_new_each_time() -> None:
    page = Page("x")
    first, second = page.shown(), page.shown()
    words = [re.findall(r'nonce="([^"]+)"', _text(answer)) for answer in (first, second)]
    assert [len(set(found)) for found in words] == [1, 1]
    assert words[0][0] != words[1][0]
    told = first.headers["Content-Security-Policy"]
    assert told == policy(words[0][0])
    assert "unsafe" not in told
    assert "*" not in told
    assert "default-src 'none'" in told
