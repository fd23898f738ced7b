"""Which sheet each register has in a workbook, and which columns: read off the models of the records.

Only what people call a thing in Swedish is said here; what sort of thing it is, the model says.
"""

from __future__ import annotations

import types
from datetime import date
from enum import StrEnum
from fractions import Fraction
from functools import cache
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

from tcready.core.fields import Value
from tcready.core.records import Records
from tcready.core.references import NAMED
from tcready.i18n.terms import MILESTONES


class Sort(StrEnum):
    """What a cell holds."""

    TEXT = "text"
    LONG = "long"
    DAY = "day"
    WHOLE = "whole"
    EXACT = "exact"
    CHOICE = "choice"
    NAME = "name"
    NAMES = "names"
    PARTIES = "parties"
    MEASURES = "measures"
    SHOWN = "shown"


class Column(NamedTuple):
    """A column: the field as files call it, its heading, what it holds and how wide it is (in characters).

    `of`: what the names in it are names of. `words`: of a choice, the word for each value.
    """

    field: str
    heading: str
    sort: Sort
    width: int
    of: str = ""
    words: tuple[tuple[str, str], ...] = ()
    required: bool = False


class BookSheet(NamedTuple):
    """A register's sheet."""

    register: str
    title: str
    model: type[Value]
    columns: tuple[Column, ...]

    @property
    def id_column(self) -> bool:
        """Have the records an id that people give them?"""
        return self.columns[0].field == "id"


TITLES = {
    "subjects": "Enheter",
    "organisations": "Organisationer",
    "people": "Personer",
    "seats": "Styrgrupper",
    "evidence": "Underlag",
    "judgements": "Bedömningar",
    "not_applicable": "Undantag",
    "narratives": "Texter",
    "plan": "Handlingsplan",
    "financing": "Finansiering",
    "needs": "Behov",
    "figures": "Nyckeltal",
    "applications": "Ansökningar",
    "milestones": "Milstolpar",
    "confirmations": "Bekräftelser",
}

_HEADINGS: dict[str, tuple[str, int]] = {
    "action": ("Åtgärd", 44),
    "amount_sek": ("Belopp, kr", 13),
    "answer": ("Svar", 34),
    "application": ("Ansökan", 18),
    "approved_by": ("Godkänt av", 20),
    "as": ("Vems bedömning", 17),
    "baseline": ("Jämförs med", 18),
    "by": ("Vem", 20),
    "collected": ("Kom in", 12),
    "consensus": ("Gemensam", 12),
    "criterion": ("Kriterium", 32),
    "current": ("Nuläge", 60),
    "date": ("Datum", 12),
    "decisions": ("Läge", 26),
    "dnr": ("Dnr", 16),
    "done": ("Klart", 12),
    "due": ("Senast", 12),
    "email": ("E-post", 28),
    "evidence": ("Underlag", 28),
    "file": ("Fil", 30),
    "from": ("Från", 14),
    "goal": ("Mål", 60),
    "handling": ("Hantering", 17),
    "id": ("Id", 30),
    "justification": ("Skäl", 50),
    "kind": ("Slag", 24),
    "level": ("Nivå", 12),
    "link": ("Webbadress", 34),
    "measure": ("Mått", 34),
    "measures": ("Mått", 34),
    "milestone": ("Milstolpe", 28),
    "municipality_code": ("Kommunkod", 12),
    "name": ("Namn", 34),
    "needed": ("Behov", 10),
    "note": ("Anteckning", 44),
    "number": ("Organisationsnummer", 21),
    "occupation": ("Yrke", 30),
    "on": ("Dag", 12),
    "organisation": ("Organisation", 28),
    "owner": ("Ansvarig", 22),
    "paragraph": ("Paragraf", 12),
    "parent": ("Ligger under", 24),
    "parties": ("Parter", 34),
    "party": ("Part", 28),
    "period_from": ("Periodens första dag", 20),
    "period_through": ("Periodens sista dag", 20),
    "person": ("Person", 24),
    "phone": ("Telefon", 17),
    "places": ("Platser", 10),
    "received": ("Mottaget", 12),
    "requested": ("Begärt", 12),
    "requirement": ("Krav", 34),
    "requirements": ("Krav", 34),
    "reviewer": ("Granskare", 24),
    "role": ("Roll", 16),
    "sha256": ("Kontrollsumma", 20),
    "side": ("Budget eller intäkt", 19),
    "snapshot": ("Ögonblicksbild", 18),
    "source": ("Källa", 30),
    "source_ref": ("Hänvisning", 20),
    "state": ("Läge", 14),
    "subject": ("Enhet", 24),
    "subjects": ("Enheter", 28),
    "through": ("Till och med", 13),
    "title": ("Rubrik", 44),
    "to": ("Till", 14),
    "type": ("Typ", 18),
    "valid_from": ("Gäller från", 13),
    "valid_through": ("Gäller till", 13),
    "value": ("Värde", 12),
    "vision": ("Vision", 60),
    "year": ("År", 8),
}
_OWN_HEADINGS = {
    ("people", "title"): ("Titel", 24),
    ("subjects", "title"): ("Namn", 34),
    ("organisations", "from"): ("Från och med", 13),
    ("people", "from"): ("Från och med", 13),
    ("subjects", "from"): ("Från och med", 13),
    ("seats", "from"): ("Från och med", 13),
    ("financing", "from"): ("Från och med", 13),
    ("judgements", "level"): ("Nivå", 8),
}
_WORDS: dict[str, str] = {
    "review": "granskning",
    "self": "självskattning",
    "budget": "budget",
    "income": "intäkt",
    "planned": "planerad",
    "secured": "säkrad",
    "open": "öppet",
    "personal": "personuppgifter",
    "secret": "sekretess",
    "fack": "fackförbund",
    "true": "ja",
    "false": "nej",
    **{name: message.text for name, message in MILESTONES.items()},
}
# What a sheet cannot hold, or must not be made by hand: kept as it is in the record.
_KEPT = {
    ("evidence", "revisions"),
    ("judgements", "text"),
    ("confirmations", "text"),
    ("confirmations", "changes"),
}
_LONG = frozenset(("action", "answer", "current", "goal", "justification", "note", "vision"))
_SPECIAL = {
    "decisions": Sort.SHOWN,
    "file": Sort.SHOWN,
    "parties": Sort.PARTIES,
    "measures": Sort.MEASURES,
}


@cache
def book_sheets() -> tuple[BookSheet, ...]:
    """Every register's sheet, in the order of the workbook."""
    fields = Records.model_fields.items()
    models: dict[str, type[Value]] = {name: get_args(field.annotation)[0] for name, field in fields}
    return tuple(
        BookSheet(register, title, models[register], tuple(_columns(register, models[register])))
        for register, title in TITLES.items()
    )


def _columns(register: str, model: type[Value]) -> list[Column]:
    declared = model.model_fields
    own = [name for name in declared if name in model.__annotations__]
    columns = []
    for name in [*own, *(name for name in declared if name not in own)]:
        field = declared[name].alias or name
        if (register, field) in _KEPT:
            continue
        if field == "period":
            columns += [_column(register, part, Sort.DAY) for part in ("period_from", "period_through")]
            continue
        of = NAMED.get(register, {}).get(field, "measure" if field == "measure" else "")
        sort, words = _sort_of(declared[name].annotation)
        if of:
            sort = Sort.NAMES if sort is Sort.NAMES else Sort.NAME
        if field in _LONG:
            sort = Sort.LONG
        sort = _SPECIAL.get(field, sort)
        column = _column(register, field, sort)
        columns.append(column._replace(of=of, words=words, required=declared[name].is_required()))
    return columns


def _column(register: str, field: str, sort: Sort) -> Column:
    heading, width = _OWN_HEADINGS.get((register, field)) or _HEADINGS.get(field, (field, 20))
    return Column(field, heading, sort, width)


def _sort_of(annotation: Any) -> tuple[Sort, tuple[tuple[str, str], ...]]:
    """What a field of that type is in a cell, and the words of its choices."""
    origin = get_origin(annotation)
    if origin in (Union, types.UnionType):
        return _sort_of(next(part for part in get_args(annotation) if part is not type(None)))
    if origin is Annotated:
        return _sort_of(get_args(annotation)[0])
    if origin is tuple:
        return Sort.NAMES, ()
    if origin is Literal:
        return Sort.CHOICE, tuple((value, _WORDS.get(value, value)) for value in get_args(annotation))
    if annotation is bool:
        return Sort.CHOICE, (("true", "ja"), ("false", "nej"))
    plain: dict[Any, Sort] = {date: Sort.DAY, int: Sort.WHOLE, Fraction: Sort.EXACT}
    return plain.get(annotation, Sort.TEXT), ()
