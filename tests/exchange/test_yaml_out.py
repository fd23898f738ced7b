from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from tcready.core.errors import WrongInput
from tcready.exchange.yaml_out import Node, yaml_bytes, yaml_text
from tcready.formats.strict_yaml import read_yaml

TRICKY = st.sampled_from(
    [
        "",
        "null",
        "~",
        "NULL",
        "- a",
        "a: b",
        "a #b",
        "#a",
        "...",
        "---",
        " a",
        "a ",
        "a\nb",
        "a\n\n b\n",
        "\n",
        "\na",
        " a\nb",
        "a \nb",
        "a\n\n",
        "a\r\nb",
        "\t",
        "a\tb",
        "\x85",
        "\u2028",
        "\u202eb",
        "\ufeff",
        "\x1b",
        "x:",
        "[a]",
        "{a}",
        "a, b",
        "yes",
        "1.10",
        "012",
        "0o17",
        "0b11",
        "0x1f",
        "-1_000.5e+3",
        ".5",
        "12:30",
        "-.INF",
        ".nan",
        "2025-1-1 12:00",
        "2025-01-01",
        '"',
        "\\",
        "'",
        "%a",
        "@a",
        "|",
        "!x",
        "&a",
    ]
)
TEXTS = TRICKY | st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=30)
# The reader takes two keys that are one in NFC for a repeated key.
KEYS = TEXTS.filter(lambda text: unicodedata.is_normalized("NFC", text))
TREES = st.recursive(
    TEXTS | st.none(),
    lambda inside: st.lists(inside, max_size=4) | st.dictionaries(KEYS, inside, max_size=4),
    max_leaves=12,
)


@given(st.lists(TREES, max_size=4) | st.dictionaries(KEYS, TREES, max_size=4))
@example([{"a": "x\ny"}, {"a": {"b": ["c\nd\n"]}}])
def test_what_is_written_is_read_back(value: Mapping[str, Node] | Sequence[Node]) -> None:
    tree, findings = read_yaml(yaml_bytes(value), "x.yaml")
    assert not findings
    assert tree is not None
    assert tree.value == value


@given(st.lists(TEXTS | st.lists(TEXTS)))
def test_another_reader_sees_the_same_texts(value: list[Node]) -> None:
    """PyYAML guesses at numbers, days and yes: a text that it would take for one stands quoted."""
    assert yaml.load(yaml_bytes(value), Loader=yaml.CSafeLoader) == value


def test_a_record_looks_as_people_write_it() -> None:
    record: dict[str, Node] = {
        "id": "avtal-2025",
        "title": "Samverkansavtal 2026–2028",
        "requirements": ["minst-tre-kommuner", "avtal"],
        "parties": [
            {"organisation": "huddinge", "signed": date(2025, 5, 20), "dnr": "KS 2025/123"},
            "haninge",
        ],
        "edition": "2023",
        "size": 7,
        "consensus": True,
        "measures": {"andel": Fraction(-7, 2), "antal": Fraction(4)},
        "note": "Rad ett\n\n  rad två",
        "on": "nej: inte alls",
    }
    assert yaml_text([record]) == (
        "- id: avtal-2025\n"
        "  title: Samverkansavtal 2026–2028\n"
        "  requirements: [minst-tre-kommuner, avtal]\n"
        "  parties:\n"
        "    - {organisation: huddinge, signed: 2025-05-20, dnr: KS 2025/123}\n"
        "    - haninge\n"
        '  edition: "2023"\n'
        "  size: 7\n"
        "  consensus: true\n"
        "  measures: {andel: -3.5, antal: 4}\n"
        "  note: |-\n"
        "    Rad ett\n"
        "\n"
        "      rad två\n"
        '  on: "nej: inte alls"\n'
    )


def test_a_list_that_does_not_fit_a_line_stands_on_several() -> None:
    names = [f"ett-ganska-langt-id-{n}" for n in range(5)]  # 5 × 21 signs and more
    assert yaml_text({"a": names}) == "a:\n" + "".join(f"  - {name}\n" for name in names)


def test_controls_and_direction_marks_are_written_as_numbers() -> None:
    assert yaml_text(["a\x1bb\u202ec\x85\u2028\ufeff"]) == '- "a\\u001Bb\\u202Ec\\u0085\\u2028\\uFEFF"\n'


def test_empty() -> None:
    assert yaml_text([]) == "[]\n"
    assert yaml_text({}) == "{}\n"


def test_a_null_character_cannot_be_written() -> None:
    with pytest.raises(WrongInput):
        yaml_text(["a\0"])
