from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tcready.core.records import Evidence, FileRef
from tcready.exchange.file_names import names_in_folder, safe_name


def record(id_: str, name: str, content: str) -> Evidence:
    file = FileRef(sha256=content * 64, size=1, name=name)
    return Evidence(id=id_, title="t", kind="avtal", file=file)


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("avtal.pdf", "avtal.pdf"),
        ("Avtal 2025 (slutligt).PDF", "Avtal 2025 (slutligt).PDF"),
        ("../../etc/passwd", "etc passwd"),
        ("KS 2025/123.pdf", "KS 2025 123.pdf"),
        ("C:\\mapp\\a.pdf", "C mapp a.pdf"),
        ("con.pdf", "_con.pdf"),
        ("COM1", "_COM1"),
        ("lpt³.tar.gz", "_lpt³.tar.gz"),
        ("console.pdf", "console.pdf"),
        ("a\n\x1b\u202eb.pdf", "a b.pdf"),
        ("a. . ", "a"),
        (".hemlig", "hemlig"),
        ("...", "fil"),
        ("a\u030a.pdf", "å.pdf"),
        ("a" * 100 + ".docx", "a" * 75 + ".docx"),
        ("a" * 100, "a" * 80),
        ("😀" * 80 + ".pdf", "😀" * 59 + ".pdf"),  # 240 bytes
    ],
)
def test_a_name_that_every_system_can_hold(name: str, safe: str) -> None:
    assert safe_name(name) == safe


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_a_safe_name_is_safe_and_stays(name: str) -> None:
    safe = safe_name(name)
    assert 1 <= len(safe) <= 80
    assert not set(safe) & set('<>:"/\\|?*\n\0')
    assert safe[-1] not in ". "
    assert safe[0] not in ". "
    assert unicodedata.is_normalized("NFC", safe)


def test_the_later_of_two_contents_with_one_name_gets_a_mark() -> None:
    records = [
        record("c", "Avtal.pdf", "3"),
        record("b", "avtal.PDF", "2"),
        record("a", "avtal.pdf", "1"),
        record("d", "avtal.pdf", "1"),
        record("e", "avtal-22222222.PDF", "4"),
    ]
    there = {digit * 64 for digit in "1234"}
    assert names_in_folder(records, there) == {
        ("avtal.pdf", "1" * 64): "avtal.pdf",
        ("avtal.PDF", "2" * 64): "avtal-22222222.PDF",
        ("Avtal.pdf", "3" * 64): "Avtal-33333333.pdf",
        ("avtal-22222222.PDF", "4" * 64): "avtal-22222222-44444444.PDF",
    }
