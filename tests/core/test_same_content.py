"""The same file or address in more than one record."""

from __future__ import annotations

from datetime import date

from tcready.core.records import Evidence, FileRef, Revision
from tcready.core.same_content import Content, Holder, Same, duplicates, held, twins_of

A, B = "a" * 64, "b" * 64


def record(id: str, sha256: str | None = None, **more: object) -> Evidence:
    file = FileRef(sha256=sha256, size=1, name=f"{id}.pdf") if sha256 else None
    return Evidence.model_validate({"id": id, "title": id, "kind": "avtal", "file": file, **more})


def test_the_same_file_by_any_name_and_the_same_address() -> None:
    found = list(
        duplicates(
            [
                record("ett", A),
                record("två", B),
                record("tre", A),
                record("sida", link="https://exempel.se/avtal"),
                record("sidan", link="https://exempel.se/avtal/"),
                record("annan", link="https://exempel.se/Avtal"),
            ]
        )
    )
    assert found == [
        Same(Content("file", A), (Holder("ett", 1, True), Holder("tre", 1, True))),
        Same(
            Content("link", "https://exempel.se/avtal"), (Holder("sida", 1, True), Holder("sidan", 1, True))
        ),
    ]


def test_an_earlier_version_counts_but_not_against_its_own_record() -> None:
    earlier = Revision(replaced=date(2026, 2, 1), file=FileRef(sha256=A, size=1, name="x.pdf"))
    back_again = record("ett", A, revisions=(earlier,))
    assert list(duplicates([back_again])) == []
    replaced = record("ett", B, revisions=(earlier,))
    assert list(duplicates([replaced, record("två", A)])) == [
        Same(Content("file", A), (Holder("ett", 1, False), Holder("två", 1, True)))
    ]


def test_a_note_said_of_many_is_no_content() -> None:
    assert list(duplicates([record("ett", note="väntar"), record("två", note="väntar")])) == []


def test_a_twin_is_another_record() -> None:
    one, two = record("ett", A, link="https://exempel.se"), record("två", A)
    holding = held([one, two, record("tre", B)])
    assert twins_of(one, holding) == ["två"]
    assert twins_of(record("tre", B), holding) == []
