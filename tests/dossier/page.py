"""Reads a page as a browser's outline: well-formedness, headings, ids, tables, addresses."""

from __future__ import annotations

from html.parser import HTMLParser

VOID = {"meta", "br", "hr", "img", "link", "input", "col", "wbr"}

Attributes = list[tuple[str, str | None]]


class Page(HTMLParser):
    """What a page is made of. `faults` are places where it is not well-formed."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.faults: list[str] = []
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.headings: list[int] = []
        self.bare_tables: list[str] = []
        self.text: list[str] = []
        self._open: list[str] = []
        self._rows: list[list[str]] = []
        self.header_faults: list[str] = []
        self.feed(text)
        self.close()
        self.faults.extend(f"never closed: {tag}" for tag in self._open)

    def all(self, tag: str) -> list[dict[str, str]]:
        """The attributes of every element of a tag."""
        return [attributes for name, attributes in self.elements if name == tag]

    def values(self, attribute: str) -> list[str]:
        """Every value of an attribute, in document order."""
        return [attributes[attribute] for _, attributes in self.elements if attribute in attributes]

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        self._seen(tag, attrs)
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: Attributes) -> None:
        self._seen(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open[-1] != tag:
            self.faults.append(f"</{tag}> inside {self._open[-3:]}")
        else:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if "style" not in self._open:
            self.text.append(data)

    def _seen(self, tag: str, attrs: Attributes) -> None:
        names = [name for name, _ in attrs]
        if len(set(names)) != len(names):
            self.faults.append(f"{tag} has an attribute twice")
        found = {name: value or "" for name, value in attrs}
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self.headings.append(int(tag[1]))
        if tag == "th":
            wanted = "col" if "thead" in self._open else "row"
            if found.get("scope") != wanted:
                self.header_faults.append(f"th in {self._open[-2:]} with scope {found.get('scope')}")
        if "table" in self._open and self.elements[-1][0] == "table" and tag != "caption":
            self.bare_tables.append(tag)
        self.elements.append((tag, found))
