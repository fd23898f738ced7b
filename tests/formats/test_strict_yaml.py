from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tcready.formats.strict_yaml import MAX_BYTES, MAX_FINDINGS, Tree, read_yaml, read_yaml_file


def read(text: str) -> Tree:
    tree, findings = read_yaml(text.encode(), "a.yaml")
    assert findings == []
    assert tree is not None
    return tree


def faults(data: str | bytes) -> list[str]:
    tree, findings = read_yaml(data if isinstance(data, bytes) else data.encode(), "a.yaml")
    assert tree is None
    return [f"{finding.where} {finding.code}" for finding in findings]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no", "no"),
        ("true", "true"),
        ("012", "012"),
        ("1.10", "1.10"),
        ("0x1F", "0x1F"),
        ("2026-01-31", "2026-01-31"),
        ("12:30:00", "12:30:00"),
        (".inf", ".inf"),
        ("NULL", "NULL"),
        ("Null", "Null"),
        ("<<", "<<"),
        ("null", None),
        ("~", None),
        ("", None),
        ("# bara en kommentar", None),
        ('"null"', "null"),
        ("'~'", "~"),
        ('""', ""),
        ("|\n  null", "null\n"),
        ('"\\u00e5\\n\\e"', "å\n\x1b"),
    ],
)
def test_every_scalar_is_the_text_that_stands_there(text: str, value: Any) -> None:
    assert read(f"k: {text}\n").value == {"k": value}


def test_an_empty_file_is_nothing() -> None:
    assert read("") == Tree(None, {(): (1, 1)}, {})


def test_values_and_keys_know_their_line_and_column() -> None:
    tree = read("# först\nid: å\nlista:\n  - {sv: En, en: }\n  - |\n    text\n")
    assert tree.value == {"id": "å", "lista": [{"sv": "En", "en": None}, "text\n"]}
    assert tree.marks == {
        (): (2, 1),
        ("id",): (2, 5),
        ("lista",): (4, 3),
        ("lista", 0): (4, 5),
        ("lista", 0, "sv"): (4, 10),
        ("lista", 0, "en"): (4, 18),
        ("lista", 1): (5, 5),
    }
    assert tree.key_marks == {
        ("id",): (2, 1),
        ("lista",): (3, 1),
        ("lista", 0, "sv"): (4, 6),
        ("lista", 0, "en"): (4, 14),
    }


@pytest.mark.parametrize("prefix", [b"\xef\xbb\xbf", b"%YAML 1.2\n---\n"])
def test_a_byte_order_mark_and_a_version_are_taken(prefix: bytes) -> None:
    tree, findings = read_yaml(prefix + "a: å\r\nb: 2\r\n".encode(), "a.yaml")
    assert findings == []
    assert tree is not None
    assert tree.value == {"a": "å", "b": "2"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: &x 1\nb: *x\n", ["a.yaml:1:4 yaml-alias", "a.yaml:2:4 yaml-alias"]),
        ("*x : 1\n", ["a.yaml:1:1 key-not-text", "a.yaml:1:1 yaml-alias"]),
        ("&x a: 1\n", ["a.yaml:1:1 yaml-alias"]),
        ("a: !!str 1\n", ["a.yaml:1:4 yaml-tag"]),
        ("a: ! 1\n", ["a.yaml:1:4 yaml-tag"]),
        ("a: !x!y 1\n", ["a.yaml:1:4 yaml-tag"]),
        ("a: !!python/object/apply:os.system [ls]\n", ["a.yaml:1:4 yaml-tag"]),
        ("%TAG ! tag:a,2000:\n---\na: 1\n", ["a.yaml:1:1 yaml-tag"]),
        ("a: 1\nb: 2\na: 3\n", ["a.yaml:3:1 duplicate-key"]),
        ("a: {b: 1, b: 2}\n", ["a.yaml:1:11 duplicate-key"]),
        ("å: 1\na\u030a: 2\n", ["a.yaml:2:1 duplicate-key"]),
        ("? [a]\n: 1\n", ["a.yaml:1:3 key-not-text"]),
        ("{a: 1}: 1\n", ["a.yaml:1:1 key-not-text"]),
        ("null: 1\n", ["a.yaml:1:1 empty-key"]),
        ("? \n: 1\n~: 2\n", ["a.yaml:1:2 empty-key", "a.yaml:3:1 empty-key"]),
        ("a: 1\n---\nb: 1\n", ["a.yaml:2:1 yaml-documents"]),
        ("a: 1\n...\nb: 1\n", ["a.yaml:3:1 yaml-documents"]),
        ('a: "\\0"\n', ["a.yaml:1:4 control-character"]),
        ("a: 1\nb: \x1b[31m\n", ["a.yaml:2:4 control-character"]),
        ("a: 1\u2028b: 2\n", ["a.yaml:1:5 control-character"]),
        ("a: \ufeff\n", ["a.yaml:1:4 control-character"]),
        ("a: b: c\n", ["a.yaml:1:5 yaml-syntax"]),
        ("a:\n\t- b\n", ["a.yaml:2:1 yaml-syntax"]),
        ("a: 1\nb: 'x\nc: 2\n", ["a.yaml:2:4 yaml-syntax"]),
        ("a: @x\n", ["a.yaml:1:4 yaml-syntax"]),
        ("a: [1, 2\nb: 3\n", ["a.yaml:2:2 yaml-syntax"]),
        ("a: [b, , c]\n", ["a.yaml:1:8 yaml-syntax"]),
        ("a: {b: 1\n", ["a.yaml:2:1 yaml-syntax"]),
        ("a:\n  - x\n b: 1\n", ["a.yaml:3:2 yaml-syntax"]),
        ("- x\ny: 2\n", ["a.yaml:2:1 yaml-syntax"]),
        ('a: "\\q"\n', ["a.yaml:1:5 yaml-syntax"]),
        ("%YAML 2.0\n---\na: 1\n", ["a.yaml:1:1 yaml-syntax"]),
    ],
)
def test_what_yaml_has_too_much_of_is_refused_where_it_stands(text: str, expected: list[str]) -> None:
    assert sorted(faults(text)) == sorted(expected)


def test_all_faults_of_a_file_come_at_once() -> None:
    text = "a: &x 1\na: 2\nb: {c: !t 1}\n"
    assert faults(text) == ["a.yaml:1:4 yaml-alias", "a.yaml:2:1 duplicate-key", "a.yaml:3:8 yaml-tag"]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"a: \xff\n", ["a.yaml:1:4 not-utf-8"]),
        ("a: 1\nb: åäö\n".encode("cp1252"), ["a.yaml:2:4 not-utf-8"]),
        ("a: 1\n".encode("utf-16"), ["a.yaml:1:1 not-utf-8"]),
        ("a: 1\n".encode("utf-16-le"), ["a.yaml:1:2 control-character"]),
        (b"\0" * 10, ["a.yaml:1:1 control-character"]),
    ],
)
def test_other_bytes_than_utf_8_text_are_refused(data: bytes, expected: list[str]) -> None:
    assert faults(data) == expected


def test_thirty_two_levels_are_read_and_thirty_three_are_not() -> None:
    value = read("[" * 32 + "]" * 32).value
    for _ in range(31):
        [value] = value
    assert value == []
    assert faults("[" * 33 + "]" * 33) == ["a.yaml:1:33 too-deep"]


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "[{a: "])
def test_five_thousand_levels_are_refused_at_the_thirty_third(opening: str) -> None:
    assert faults(opening * 5000)[-1].endswith(" too-deep")


def test_a_bomb_of_aliases_is_refused_without_being_read_to_its_end() -> None:
    bomb = "a: &a [x, x]\n" + "".join(f"{n}: &k{n} [*k{n - 1}, *k{n - 1}]\n" for n in range(1, 20_000))
    assert len(faults(bomb)) == MAX_FINDINGS


def test_a_file_of_a_mebibyte_is_read_and_one_byte_more_is_not() -> None:
    text = "a: " + "x" * (MAX_BYTES - 4) + "\n"
    assert len(read(text).value["a"]) == MAX_BYTES - 4
    assert faults(text + "\n") == ["a.yaml too-large"]


def test_a_file_is_read_by_name(tmp_path: Path) -> None:
    path = tmp_path / "å b.yaml"
    path.write_bytes(b"a: 1\n")
    assert read_yaml_file(path, "b.yaml") == read_yaml(b"a: 1\n", "b.yaml")
    path.write_bytes(b"a: 1\nb\n" + b"#" * MAX_BYTES)
    tree, [finding] = read_yaml_file(path, "b.yaml")
    assert (tree, finding.code, str(finding.where)) == (None, "too-large", "b.yaml")


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    tree, findings = read_yaml(text.encode(errors="replace"), "a.yaml")
    assert (tree is None) == bool(findings)


@given(st.binary())
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    tree, findings = read_yaml(data, "a.yaml")
    assert (tree is None) == bool(findings)
