"""The beginning of a file of text, whatever is in it."""

from __future__ import annotations

from pathlib import Path

from tcready.i18n import tell, use
from tcready.review.preview import COLUMNS, LINES, READ, Preview, is_text, preview


def of(folder: Path, data: bytes) -> Preview:
    path = folder / "fil"
    path.write_bytes(data)
    return preview(path)


def why(found: Preview) -> str:
    use("sv")
    assert found.why is not None
    return tell(found.why)


def test_utf8_with_and_without_a_mark_and_windows_1252(tmp_path: Path) -> None:
    assert of(tmp_path, "\ufeffå\r\nä\n".encode()) == Preview(("å", "ä"))
    assert of(tmp_path, "å\nä".encode("cp1252")) == Preview(("å", "ä"))


def test_controls_are_replaced(tmp_path: Path) -> None:
    [line] = of(tmp_path, "\x1b]0;X\x07a\u202eb\tc".encode()).lines
    assert not {"\x1b", "\x07", "\u202e", "\t"} & set(line)


def test_only_the_beginning_is_shown_and_no_letter_is_halved(tmp_path: Path) -> None:
    long = of(tmp_path, ("å" * READ).encode())
    assert long == Preview(("å" * COLUMNS + "…",), more=True)
    assert of(tmp_path, b"x" + ("å" * READ).encode()).lines[0].startswith("xåå")
    many = of(tmp_path, b"rad\n" * (LINES + 1))
    assert (len(many.lines), many.more) == (LINES, True)


def test_what_is_no_text_or_nothing_says_so(tmp_path: Path) -> None:
    assert why(of(tmp_path, b"PK\0\1")) == "Filen är ingen textfil, fast den heter så."
    assert why(of(tmp_path, b"\n \n")) == "Filen är tom."
    assert why(preview(tmp_path / "borta.txt")).startswith("Filen går inte att läsa (")


def test_what_is_text_is_known_by_its_name() -> None:
    assert is_text("a.CSV")
    assert is_text("läs.md")
    assert not is_text("a.pdf")
    assert not is_text("txt")
