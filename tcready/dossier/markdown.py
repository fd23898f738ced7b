"""Users' Markdown as HTML that can do no harm: no raw HTML, no images, only links we know.

The only module that imports markdown-it. Headings are moved below the section they stand in, without
skipping a level.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.token import Token

from tcready.core.clean import clean_text
from tcready.dossier.addresses import linkable

DEEPEST = 6


def html_of(source: str, level: int) -> str:
    """Safe HTML of `source`, for a place under a heading of `level` (1 to 6)."""
    parser = _parser()
    tokens = tokens_of(source, level)
    # Once more, because an entity (&#x202e;) becomes its sign only when the text is parsed.
    return clean_text(parser.renderer.render(tokens, parser.options, {}))


def tokens_of(source: str, level: int) -> list[Token]:
    """The tokens of `source` with its headings moved; their texts are still to be cleaned (entities)."""
    tokens = _parser().parse(clean_text(source))
    _move_headings(tokens, level)
    return tokens


class _Parser(MarkdownIt):
    def validateLink(self, url: str) -> bool:
        return linkable(url)


@cache
def _parser() -> MarkdownIt:
    parser = _Parser("commonmark", {"html": False})
    parser.add_render_rule("image", _image)
    parser.add_render_rule("link_open", _link_open)
    return parser


def _image(_renderer: Any, tokens: Sequence[Token], place: int, _options: Any, _env: Any) -> str:
    """A picture is never fetched: only the words for it are shown."""
    return escapeHtml(tokens[place].content)


def _link_open(renderer: Any, tokens: Sequence[Token], place: int, options: Any, env: Any) -> str:
    tokens[place].attrSet("rel", "noopener")
    return str(renderer.renderToken(tokens, place, options, env))


def _move_headings(tokens: Sequence[Token], level: int) -> None:
    """The first heading comes right below `level`, and each deeper one a step below the one before."""
    above: list[int] = []
    for token in tokens:
        if token.type == "heading_open":
            given = int(token.tag[1:])
            while above and above[-1] >= given:
                above.pop()
            above.append(given)
            token.tag = f"h{min(DEEPEST, level + len(above))}"
        elif token.type == "heading_close":
            token.tag = f"h{min(DEEPEST, level + len(above))}"
