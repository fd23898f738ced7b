"""Users' Markdown as data: every kind there is, flat runs, headings that do not skip."""

from __future__ import annotations

import json

import pytest

from tcready.dossier.pdf.prose import prose_of


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        ("", []),
        ("a *b* **c** ***d***", [{"kind": "par", "runs": [
            {"text": "a "}, {"text": "b", "emph": True}, {"text": " "}, {"text": "c", "strong": True},
            {"text": " "}, {"text": "d", "strong": True, "emph": True}]}]),
        ("a\nb\\\nc", [{"kind": "par", "runs": [
            {"text": "a"}, {"text": " "}, {"text": "b"}, {"break": True}, {"text": "c"}]}]),
        ("`#x`", [{"kind": "par", "runs": [{"text": "#x", "code": True}]}]),
        ("[a](https://x.se)", [{"kind": "par", "runs": [{"text": "a", "href": "https://x.se"}]}]),
        ("[a](javascript:x)", [{"kind": "par", "runs": [{"text": "[a](javascript:x)"}]}]),
        ("![en bild](https://x.se/b.png)", [{"kind": "par", "runs": [{"text": "en bild"}]}]),
        ("#", []),
        ("# a", [{"kind": "heading", "level": 5, "runs": [{"text": "a"}]}]),
        ("3. a", [{"kind": "enum", "start": 3, "items": [
            {"kind": "item", "blocks": [{"kind": "par", "runs": [{"text": "a"}]}]}]}]),
        ("- a", [{"kind": "list", "items": [
            {"kind": "item", "blocks": [{"kind": "par", "runs": [{"text": "a"}]}]}]}]),
        ("> a", [{"kind": "quote", "blocks": [{"kind": "par", "runs": [{"text": "a"}]}]}]),
        ("```\n  a\nb\n```", [{"kind": "code", "lines": ["\u00a0\u00a0a", "b"]}]),
        ("---", [{"kind": "rule"}]),
        ("a&#x202e;b", [{"kind": "par", "runs": [{"text": "a\ufffdb"}]}]),
    ],
)  # fmt: skip
def test_what_the_data_says(source: str, blocks: object) -> None:
    assert prose_of(source, 4) == blocks


@pytest.mark.parametrize("source", [">" * 5_000 + "a", "- " * 5_000 + "a", "*" * 5_000 + "a" + "*" * 5_000])
def test_no_text_makes_the_data_deep(source: str) -> None:
    deepest, now = 0, 0
    for sign in json.dumps(prose_of(source, 4)):
        now += (sign in "[{") - (sign in "]}")
        deepest = max(deepest, now)
    assert deepest < 100  # typst's reader of JSON goes to 128
