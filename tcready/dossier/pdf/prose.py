"""Users' Markdown as plain data: blocks in blocks, and in them runs of text that say how they look.

The parser is the page's own (`markdown`): no HTML, a picture is only its words, only addresses we know. Runs
lie flat however deep the emphasis, so no text can make the data deeper than the blocks are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias

from markdown_it.token import Token

from tcready.core.clean import clean_text
from tcready.dossier.markdown import tokens_of
from tcready.dossier.pdf.breaking import LINE, text_of
from tcready.dossier.pdf.signs import LONGEST

Node: TypeAlias = dict[str, Any]

INDENT, NARROWEST = 2.2, 6.0
"""What each block in a block takes of the line, in ems, and what is always left."""
DEEPEST = 6


def prose_of(source: str, level: int) -> list[Node]:
    """The blocks of `source`, for a place under a heading of `level`."""
    return _blocks(iter(tokens_of(source, level)), LINE)


def _blocks(tokens: Iterator[Token], room: float) -> list[Node]:
    """The blocks up to the end of the one that holds them."""
    found: list[Node] = []
    inner = max(NARROWEST, room - INDENT)
    for token in tokens:
        match token.type:
            case "paragraph_open":
                found.append({"kind": "par", "runs": _inline(tokens, room)})
            case "heading_open":
                level = min(DEEPEST, int(token.tag[1:]))
                runs = _inline(tokens, room * 0.8)
                if sum(len("".join(run.get("text", ""))) for run in runs) > LONGEST:
                    found.append({"kind": "par", "runs": runs})  # no title in the file can be so long
                elif runs:  # a heading without words is nothing a reader can go to
                    found.append({"kind": "heading", "level": level, "runs": runs})
            case "bullet_list_open":
                found.append({"kind": "list", "items": _blocks(tokens, inner)})
            case "ordered_list_open":
                start = int(token.attrGet("start") or 1)
                found.append({"kind": "enum", "start": start, "items": _blocks(tokens, inner)})
            case "list_item_open":
                found.append({"kind": "item", "blocks": _blocks(tokens, room)})
            case "blockquote_open":
                found.append({"kind": "quote", "blocks": _blocks(tokens, inner)})
            case "fence" | "code_block":
                found.append({"kind": "code", "lines": _code(token.content, room)})
            case "hr":
                found.append({"kind": "rule"})
            case "bullet_list_close" | "ordered_list_close" | "list_item_close" | "blockquote_close":
                return found
            case "paragraph_close" | "heading_close":
                pass
            case unknown:
                raise AssertionError(f"a kind of Markdown nobody has set: {unknown}")
    return found


def _code(content: str, room: float) -> list[Any]:
    """Lines of code; spaces that begin a line are kept."""
    told = []
    for line in clean_text(content).expandtabs(4).removesuffix("\n").split("\n"):
        bare = line.lstrip(" ")
        told.append(text_of("\u00a0" * (len(line) - len(bare)) + bare, room * 0.7))
    return told


def _inline(tokens: Iterator[Token], room: float) -> list[Node]:
    runs = [run for run in _runs(next(tokens).children or (), room) if run.get("text") or run.get("break")]
    unbroken = 0
    for run in runs:
        text = run.get("text", " ")
        if isinstance(text, str) and " " not in text:
            unbroken += len(text)
            if unbroken > room:  # many runs that are one word together
                run["text"], unbroken = ["", text], 0
        else:
            unbroken = 0
    return runs


def _runs(tokens: Sequence[Token], room: float) -> Iterator[Node]:
    strong = emphasis = 0
    href = ""
    for token in tokens:
        run: Node | None = None
        match token.type:
            case "text" | "text_special" | "image":
                run = {"text": text_of(clean_text(token.content), room)}
            case "code_inline":
                run = {"text": text_of(clean_text(token.content), room * 0.7), "code": True}
            case "softbreak":
                run = {"text": " "}
            case "hardbreak":
                run = {"break": True}
            case "strong_open" | "strong_close":
                strong += token.nesting
            case "em_open" | "em_close":
                emphasis += token.nesting
            case "link_open":
                href = str(token.attrGet("href") or "")
                href = href if len(href) <= LONGEST else ""
            case "link_close":
                href = ""
            case unknown:
                raise AssertionError(f"a kind of Markdown nobody has set: {unknown}")
        if run is not None:
            marks = {"strong": strong > 0, "emph": emphasis > 0, "href": href}
            yield run | {name: value for name, value in marks.items() if value}
