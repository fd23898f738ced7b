from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tcready.core.fields import Value
from tcready.core.finding import Finding
from tcready.core.records import Figure, Organisation, Person
from tcready.exchange.cells import cell_in, cell_out
from tcready.exchange.columns import SHEETS, Sheet
from tcready.exchange.csv_in import read_csv
from tcready.exchange.csv_out import csv_bytes
from tcready.exchange.sheet_in import read_sheet

SHEET = {sheet.file: sheet for sheet in SHEETS}
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20) | st.text(
    "'=+-@\t\r\n,;|\" a1", max_size=6
)


def seen(findings: list[Finding]) -> list[str]:
    return [f"{finding.where} {finding.severity} {finding.code}" for finding in findings]


def records(file: str, data: bytes) -> tuple[list[Value], list[str]]:
    entries, findings = read_sheet(SHEET[file], data)
    return [entry.record for entry in entries], seen(findings)


@given(st.lists(st.lists(TEXTS, min_size=3, max_size=3), max_size=5))
def test_cells_come_back(rows: list[list[str]]) -> None:
    lines = ["a,b,c", *(",".join(cell_out(cell) for cell in row) for row in rows)]
    table, findings = read_csv(("\n".join(lines) + "\n").encode(), "x.csv", ("a", "b", "c"))
    assert not findings
    assert table is not None
    assert [[cell_in(cell) for cell in row.cells] for row in table.rows] == rows


@given(st.lists(st.lists(TEXTS.filter(lambda text: "\0" not in text), min_size=2, max_size=2), max_size=4))
def test_other_programs_see_the_same_cells_and_no_formula(rows: list[list[str]]) -> None:
    text = "".join(",".join(cell_out(cell) for cell in row) + "\n" for row in rows)
    cells = [cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row]
    assert [cell_in(cell) for cell in cells] == [cell for row in rows for cell in row]
    for cell in cells:
        assert cell[0] not in "=+@\t\r"
        assert cell[0] != "-" or cell[1:].replace(".", "", 1).isascii()


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        (None, ""),
        ("", "'"),
        ("a", "a"),
        ("=1+1", "'=1+1"),
        ("+46 8 123", "'+46 8 123"),
        ("-", "'-"),
        ("-3.5", "-3.5"),
        ("'-3.5", "''-3.5"),
        ("'", "''"),
        ("'a", "'a"),
        ("a'", "a'"),
        ("@x,y", '"\'@x,y"'),
        ('5" skärm', '"5"" skärm"'),
        ("a\nb", '"a\nb"'),
    ],
)
def test_a_cell_on_its_way_out(text: str | None, cell: str) -> None:
    assert cell_out(text) == cell


def test_a_sheet_is_written_with_commas_and_line_feeds() -> None:
    rows = [
        Figure(year=2025, subject="a", measure="m", value="-2.50", evidence=("x", "y")),
        Figure(year=2024, subject="b", measure="m", value=3),
    ]
    assert csv_bytes(SHEET["figures.csv"], rows) == (
        b"year,subject,measure,value,evidence\n2025,a,m,-2.5,x|y\n2024,b,m,3,\n"
    )


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.file)
def test_the_columns_are_the_fields_of_the_row(sheet: Sheet) -> None:
    fields = sheet.row.model_fields.items()
    assert set(sheet.columns) == {field.alias or name for name, field in fields}


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
def test_what_spreadsheets_write_is_read(separator: str, ending: str, bom: bytes) -> None:
    lines = [
        "ID|Name |kind|municipality_code",
        "haninge|Haninge kommun|kommun|0136",
        "|||",
        "x|X AB|foretag|",
    ]
    data = bom + ending.join(lines).replace("|", separator).encode()
    assert records("organisations.csv", data) == (
        [
            Organisation(id="haninge", name="Haninge kommun", kind="kommun", municipality_code="0136"),
            Organisation(id="x", name="X AB", kind="företag"),
        ],
        [],
    )


def test_windows_1252_is_read_with_a_warning() -> None:
    assert records(
        "organisations.csv", "id;name;kind\na;Åbo; AB\n".replace(" AB", "fack").encode("cp1252")
    ) == (
        [Organisation(id="a", name="Åbo", kind="fack")],
        ["organisations.csv warning read-as-cp1252"],
    )


def test_an_apostrophe_before_a_formula_is_taken_off() -> None:
    data = b"id,name,phone\na,'=Anna,'+46 8 123\n"
    assert records("people.csv", data)[0] == [Person(id="a", name="=Anna", phone="+46 8 123")]


FAULTY = [
    (b"", ["x:1:1 error no-header"]),
    ("id,name\n".encode("utf-16"), ["x error not-utf-8"]),
    (b"\x81\xff", ["x error not-utf-8"]),
    (b'id,name,kind\na,A,fack\nb,"B,fack\n', ["x:3:2 error bad-quotes"]),
    (b'id,name,kind\n"a"b,A,fack\n', ["x:2:1 error bad-quotes"]),
    (b"id,name,kind\na," + b"A" * (1024 * 1024 + 1) + b",fack\n", ["x:2:2 error field-too-long"]),
    (b"id,name\na,A\n", ["x:1:1 error missing-column"]),
    (b"id,name,kind,namn\n", ["x:1:4 error unknown-column"]),
    (b"id,name,kind,id\n", ["x:1:4 error duplicate-column"]),
    (b"id,name,kind\na,,fack\n", ["x:2:2 error empty-cell"]),
    (b"id,name,kind\na,A,fack,mer\n", ["x:2:4 error cell-outside"]),
    (b"id,name,kind,number\na,A,bolag,1\n", ["x:2:3 error not-a-choice", "x:2:4 error organisation-number"]),
    (b'id,name,kind\na,"A\nA",fack\n\nB,B,fack\n', ["x:4:1 error not-a-slug"]),
]


@pytest.mark.parametrize(("data", "found"), FAULTY)
def test_a_fault_names_row_and_column(data: bytes, found: list[str]) -> None:
    assert records("organisations.csv", data)[1] == [
        line.replace("x", "organisations.csv", 1) for line in found
    ]


def test_an_empty_cell_in_the_last_columns_may_be_left_out() -> None:
    assert records("organisations.csv", b"id,name,kind,number\na,A,fack\n") == (
        [Organisation(id="a", name="A", kind="fack")],
        [],
    )
