"""The tree of subjects, also when somebody has tied it into a circle."""

from __future__ import annotations

from datetime import date

from tcready.core.records import Subject
from tcready.core.subjects import SubjectTree

DAY = date(2026, 6, 1)


def _tree(*rows: tuple[str, str | None]) -> SubjectTree:
    return SubjectTree(Subject(id=name, level="region", parent=parent, title=name) for name, parent in rows)


def test_depth_first_in_file_order() -> None:
    tree = _tree(("a2x", "a2"), ("topp", None), ("a2", "topp"), ("a1", "topp"), ("a1x", "a1"))
    assert [item.id for item in tree.below("topp", DAY)] == ["topp", "a2", "a2x", "a1", "a1x"]
    assert [item.id for item in tree.ancestors("a2x")] == ["a2", "topp"]


def test_a_circle_is_walked_once() -> None:
    tree = _tree(("a", "c"), ("b", "a"), ("c", "b"), ("ensam", "ensam"))
    assert [item.id for item in tree.ancestors("a")] == ["c", "b"]
    assert [item.id for item in tree.below("a", DAY)] == ["a", "b", "c"]
    assert [item.id for item in tree.below("ensam", DAY)] == ["ensam"]


def test_an_unknown_parent_ends_the_way_up() -> None:
    tree = _tree(("a", "ingen"))
    assert list(tree.ancestors("a")) == []
    assert list(tree.below("ingen", DAY)) == []
