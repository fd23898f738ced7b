"""The detail on the screen: paragraphs broken at the width there is, drawn line by line, scrolled."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.content import Content
from textual.strip import Strip

from tcready.tui.lines import Lines
from tcready.tui.paragraphs import Paragraph


class DetailView(Lines, can_focus=True):
    """Shows paragraphs; `show` with another row begins at the top, with the same it stays."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "detail--bad",
        "detail--good",
        "detail--heading",
        "detail--notice",
        "detail--partly",
        "detail--plain",
        "detail--quiet",
        "detail--strong",
        "detail--title",
    }

    def __init__(self, id: str = "detail") -> None:
        super().__init__(id=id)
        self._paragraphs: Sequence[Paragraph] = ()
        self._lines: list[Content] = []
        self._about: object = None

    def show(self, paragraphs: Sequence[Paragraph], about: object = None) -> None:
        """Show these paragraphs, about that row."""
        self._paragraphs = paragraphs
        self._break()
        if about != self._about:
            self.scroll_to(y=0, animate=False)
        self._about = about

    @property
    def text(self) -> str:
        """Everything shown, also what is out of sight."""
        return "\n".join(line.plain.rstrip() for line in self._lines)

    @property
    def page(self) -> int:
        """How many lines a page is."""
        return max(1, self.scrollable_content_region.height - 1)

    def on_resize(self) -> None:
        """Break the lines anew."""
        self._break()

    def render_line(self, y: int) -> Strip:
        """One line of the screen."""
        width, place = self.scrollable_content_region.width, round(self.scroll_y) + y
        base = self.base
        if place >= len(self._lines):
            return Strip.blank(width, base)
        segments = list(self._segments(self._lines[place], base))
        return Strip(Segment.adjust_line_length(segments, width, base), width)

    def _segments(self, line: Content, base: Style) -> Iterator[Segment]:
        text, place = line.plain, 0
        for start, end, look in line.spans:
            yield Segment(text[place:start], base)
            style = self.get_component_rich_style(f"detail--{look}", partial=True)
            yield Segment(text[start:end], base + style)
            place = end
        yield Segment(text[place:], base)

    def _break(self) -> None:
        width = self.scrollable_content_region.width
        seen = self._paragraphs if width else ()  # out of sight: `on_resize` comes when it is shown
        self._lines = [line for paragraph in seen for line in self._broken(paragraph, max(8, width - 1))]
        self.be_long(len(self._lines))
        self.refresh()

    def _broken(self, paragraph: Paragraph, width: int) -> list[Content]:
        flow = Content.assemble(*[(piece.text, piece.look) for piece in paragraph.pieces])
        indent, hang = min(paragraph.indent, width // 4), min(paragraph.hang, width // 4)
        first, *rest = flow.wrap(width - indent) or [Content("")]
        if rest and hang:
            head = len(first.plain.rstrip())
            after = flow[head:]
            trimmed = after[len(after.plain) - len(after.plain.lstrip()) :]
            rest = trimmed.wrap(width - indent - hang)
        return [first.pad_left(indent), *(line.pad_left(indent + hang) for line in rest)]
