from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tcready.exchange.narrative import Sections, narrative_text, read_narrative
from tcready.exchange.narratives_in import pair_named

LINES = st.sampled_from(
    [
        "",
        "text",
        " ",
        "## Mål",
        "\\## Mål",
        "\\\\## nuläge ##",
        "# Vision",
        "### Goals",
        "## Mål\r",
        "##  Vision  ##",
        "## Annat",
        "\r",
        "## Mål" + " " * 75 + "#",
        "\\" * 90 + "## Mål",
    ]
)
TEXTS = st.lists(LINES, max_size=6).map("\n".join) | st.text(
    st.characters(exclude_categories=["Cs"]), max_size=20
)
SECTIONS = st.builds(Sections, TEXTS, TEXTS, TEXTS)


@given(SECTIONS)
@example(Sections("\n", "\n\n", "## Nuläge\n\n## Mål"))
@example(Sections("", "", "\n"))
def test_every_text_comes_back(sections: Sections) -> None:
    assert read_narrative(narrative_text(sections), "x.md") == (sections, [])


def test_only_the_texts_that_are_there_get_a_heading() -> None:
    sections = Sections(current="Vi är här.\n\n## Mål\n", vision="Dit.")
    assert narrative_text(sections) == "## Nuläge\n\nVi är här.\n\n\\## Mål\n\n\n## Vision\n\nDit.\n"


@pytest.mark.parametrize(
    "text",
    [
        "## Nuläge\n\nA\n\nB\n\n## Mål\n\nC\n\n## Vision\n\nD\n",
        "# Nuläge\nA\n\nB\n# Mål\nC\n# Vision\nD",
        "#### Current state\n\nA\n\nB\n#### GOALS ####\nC\n#### vision\nD\n",
        "\ufeff## Nuläge\r\n\r\nA\r\n\r\nB\r\n\r\n## Mål\r\n\r\nC\r\n\r\n## Vision\r\n\r\nD\r\n".lstrip(
            "\ufeff"
        ),
        "# Kriterium 2\n\n## Vision\n\nD\n\n## Nuläge\n\nA\n\nB\n\n## Mål\n\nC\n",
    ],
)
def test_what_people_write_is_read(text: str) -> None:
    assert read_narrative(text, "x.md") == (Sections("A\n\nB", "C", "D"), [])


def test_a_heading_of_another_level_does_not_divide() -> None:
    sections, findings = read_narrative("## Nuläge\nA\n### Mål\nB\n", "x.md")
    assert sections == Sections(current="A\n### Mål\nB")
    assert not findings


@pytest.mark.parametrize(
    ("text", "sections", "found"),
    [
        ("", Sections(), []),
        ("Bara text.\n", Sections("Bara text."), ["x.md:1:1 no-headings"]),
        ("Först.\n\n## Nuläge\n\nSedan.", Sections("Först.\n\nSedan."), ["x.md:1:1 text-before-heading"]),
    ],
)
def test_what_is_remarkable_is_said(text: str, sections: Sections, found: list[str]) -> None:
    read, findings = read_narrative(text, "x.md")
    assert read == sections
    assert [f"{finding.where} {finding.code}" for finding in findings] == found


def test_a_heading_may_not_stand_twice() -> None:
    _, findings = read_narrative("## Mål\nA\n\n## Goals\nB\n", "x.md")
    assert [(str(f.where), f.severity, f.code) for f in findings] == [("x.md:4:1", "error", "heading-twice")]


@pytest.mark.parametrize(
    ("stem", "pair"),
    [
        ("kriterium--enhet", ("kriterium", "enhet")),
        ("a--b--c", ("a--b", "c")),
        ("a--b--d", ("a", "b--d")),
        ("a---c", ("a-", "c")),
        ("okand--x--y", ("okand", "x--y")),
        ("mal--a\u030ar", ("mal", "år")),
        ("kriterium-enhet", None),
        ("--enhet", None),
        ("Kriterium--enhet", None),
    ],
)
def test_a_name_is_divided_where_the_subject_is_known(stem: str, pair: tuple[str, str] | None) -> None:
    assert pair_named(stem, {"c", "enhet", "b--d", "år"}) == pair
