from __future__ import annotations

from typing import Annotated

import pytest
from pydantic import Field

from tcready.core.fields import Natural, Slug, Text, Value
from tcready.core.framework import Criterion, EvidenceKind, MeasureCheck, Requirement
from tcready.core.records import Evidence, FinancingLine, Organisation, Subject
from tcready.formats.format_number import Format
from tcready.formats.strict_yaml import read_yaml
from tcready.formats.validation import validate
from tcready.i18n.catalogue import tell


class Sheet(Value):
    format: Format
    names: Annotated[tuple[Slug, ...], Field(min_length=1, max_length=2)] = ("a",)
    code: Annotated[Text, Field(pattern=r"^[0-9]{4}$")] = "0000"
    low: Annotated[Natural, Field(ge=2, lt=9)] = 2
    high: Annotated[Natural, Field(gt=2, le=9)] = 9
    switch: bool = False


def told(model: type[Value], text: str) -> list[str]:
    """Each fault as `line:column code sentence`."""
    tree, unread = read_yaml(text.encode(), "a.yaml")
    assert unread == []
    assert tree is not None
    value, findings = validate(model, tree.value, file="a.yaml", marks=tree.marks, key_marks=tree.key_marks)
    assert (value is None) == bool(findings)
    return [f"{str(f.where).removeprefix('a.yaml:')} {f.code} {tell(f.message)}" for f in findings]


REQUIREMENT = """\
id: r
title: {sv: A, en: B}
level: region
guidance: {sv: A, en: B}
checks: [{evidence: a}]
"""


@pytest.mark.parametrize(
    ("model", "text", "expected"),
    [
        (Sheet, "names: [a]", "1:1 missing-key Nyckeln format saknas. Lägg till den."),
        (Sheet, "format: 2", "1:9 unknown-format Formatet 2 är okänt. Det här programmet läser format 1."),
        (Sheet, "format:", "1:8 no-value Här saknas ett värde. Skriv det, eller ta bort nyckeln."),
        (
            Sheet,
            "format: 1\nnames: a",
            "2:8 not-a-list Här ska det stå en lista: ett bindestreck framför varje rad.",
        ),
        (Sheet, "format: 1\nnames: []", "2:8 too-few Här behövs minst 1; det finns 0."),
        (Sheet, "format: 1\nnames: [a, b, c]", "2:8 too-many Här får det stå högst 2; det finns 3."),
        (Sheet, "format: 1\ncode: 12", "2:7 wrong-pattern 12 har fel form. Det ska se ut så här: ^[0-9]{4}$"),
        (Sheet, "format: 1\nlow: 1", "2:6 out-of-range 1 är för lågt. Det minsta är 2."),
        (Sheet, "format: 1\nlow: 9", "2:6 out-of-range 9 är för högt. Det ska vara under 9."),
        (Sheet, "format: 1\nhigh: 2", "2:7 out-of-range 2 är för lågt. Det ska vara över 2."),
        (Sheet, "format: 1\nhigh: 10", "2:7 out-of-range 10 är för högt. Det högsta är 9."),
        (
            Sheet,
            "format: 1\nswitch: [a]",
            "2:9 not-text Här ska det stå ett enda värde, inte en lista eller en grupp nycklar.",
        ),
        (Sheet, "a", "1:1 not-a-group Här ska det stå nycklar med var sitt värde."),
        (Sheet, "", "1:1 no-value Här finns inget att läsa. Filen är tom."),
        (Sheet, "format: 1\nnmes: [a]", "2:1 unknown-key Nyckeln nmes är okänd. Menar du names?"),
        (Sheet, "format: 1\nÖvrigt: a", "2:1 unknown-key Nyckeln Övrigt är okänd. Ta bort den."),
        (
            Requirement,
            REQUIREMENT + "rollup: sum",
            "6:9 not-a-choice sum går inte att välja. Skriv ett av: mean, weakest.",
        ),
        (Requirement, REQUIREMENT + "inherit: yes", "6:10 not-yes-no Skriv true eller false, inte yes."),
        (
            MeasureCheck,
            "measure: a\nat_least: 1\nbelow: 2",
            "1:1 one-comparison En jämförelse behövs: at_least, at_most, above eller below. Här står 2.",
        ),
        (
            Requirement,
            REQUIREMENT + "weight: {a: 1}",
            "6:9 not-text Här ska det stå ett enda värde, inte en lista eller en grupp nycklar.",
        ),
        (EvidenceKind, "id: a\ntitle: A", "2:8 not-a-group Här ska det stå nycklar med var sitt värde."),
        (
            Subject,
            "id: a\nlevel: b\ntitle: [a]",
            "3:8 not-text Här ska det stå ett enda värde, inte en lista eller en grupp nycklar.",
        ),
        (
            Organisation,
            "id: a\nname: A\nkind: kommun\nnumber: 212000-0000",
            "4:9 organisation-number 212000-0000 är inget organisationsnummer. Kontrollera de tio siffrorna.",
        ),
        (
            FinancingLine,
            "{id: a, from: 2026-02-01, through: 2026-01-31, side: budget, amount_sek: 5}",
            "1:36 period-backwards Perioden slutar innan den börjar. Rätta from eller through.",
        ),
        (
            Evidence,
            "{id: a, title: A, kind: k, valid_from: 2026-02-01, valid_through: 2026-01-31}",
            "1:67 validity-backwards Underlaget slutar gälla innan det börjar. "
            "Rätta valid_from eller valid_through.",
        ),
        (
            Evidence,
            "{id: a, title: A, kind: k, measures: {B c: 1}}",
            "1:39 not-a-slug B c kan inte vara ett id. "
            "Använd små bokstäver, siffror, - och _, högst 80 tecken.",
        ),
        (
            Evidence,
            "{id: a, title: A, kind: k, parties: [Huddinge]}",
            "1:38 not-a-slug Huddinge kan inte vara ett id. "
            "Använd små bokstäver, siffror, - och _, högst 80 tecken.",
        ),
    ],
)
def test_a_fault_is_said_and_placed(model: type[Value], text: str, expected: str) -> None:
    assert told(model, text) == [expected]


def test_python_names_of_fields_are_not_keys_of_files() -> None:
    lines = told(
        FinancingLine, "{id: a, from_: 2026-01-01, through: 2026-01-31, side: budget, amount_sek: 5}"
    )
    assert [line.split()[:2] for line in lines] == [["1:1", "missing-key"], ["1:9", "unknown-key"]]


def test_the_kind_of_a_check_is_not_a_step_in_the_file() -> None:
    text = REQUIREMENT.replace(
        "[{evidence: a}]",
        """
  - {evidence: a, count: 0}
  - {evidence: B}
  - {evidence: a, evidens: b}
  - {measure: a, at_least: 3, from: 3}
  - {judgement: -1}
  - {evidence: a, judgement: 1}
  - avtal""",
    )
    assert [fault.split()[:2] for fault in told(Requirement, text)] == [
        ["6:26", "below-one"],
        ["7:16", "not-a-slug"],
        ["8:19", "unknown-key"],
        ["9:37", "from-wrong-side"],
        ["10:17", "negative"],
        ["11:5", "unknown-check"],
        ["12:5", "unknown-check"],
    ]


def test_a_list_whose_items_are_faulty_is_not_called_too_short() -> None:
    [fault] = told(Requirement, REQUIREMENT.replace("[{evidence: a}]", "[{evidence: A}]"))
    assert fault.startswith("5:21 not-a-slug ")


CRITERION = """\
id: c
title: {sv: A, en: B}
about: {sv: A, en: B}
requirements:
  - id: r
    title: {sv: A, en: B}
    level: region
    guidance: {sv: A, en: B}
    sorces: [x]
    checks:
      - {measure: a, at_lest: 3, above: 2}
"""


def test_a_key_is_suggested_from_the_model_it_stands_in() -> None:
    assert told(Criterion, CRITERION) == [
        "9:5 unknown-key Nyckeln sorces är okänd. Menar du sources?",
        "11:22 unknown-key Nyckeln at_lest är okänd. Menar du at_least?",
    ]


def test_a_value_inside_a_file_keeps_the_files_places() -> None:
    tree, _ = read_yaml(b"- {id: a, level: b, title: c}\n- {id: A, level: b, title: c}\n", "a.yaml")
    assert tree is not None
    first, none = validate(Subject, tree.value[0], file="a.yaml", marks=tree.marks, at=(0,))
    assert first == Subject(id="a", level="b", title="c")
    assert none == []
    _, [fault] = validate(Subject, tree.value[1], file="a.yaml", marks=tree.marks, at=(1,))
    assert (str(fault.where), fault.path) == ("a.yaml:2:8", (1, "id"))


def test_without_places_the_file_is_named() -> None:
    _, findings = validate(Subject, {"id": "a"}, file="a.csv", marks={})
    assert [str(finding.where) for finding in findings] == ["a.csv", "a.csv"]
    assert [finding.path for finding in findings] == [("level",), ("title",)]


def test_what_was_given_is_shown_on_one_line_and_not_at_length() -> None:
    [fault] = told(EvidenceKind, 'id: a\ntitle: {sv: A, en: B}\nmax_age_months: "' + "x\\n" * 100 + '"')
    assert "\n" not in fault
    assert len(fault) < 120
