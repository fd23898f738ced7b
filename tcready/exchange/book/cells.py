"""One cell: what a field of a record looks like in it, and what a cell that was changed says.

A record is handled in its plain form. A cell that still says what was written in it leaves its field alone,
also where a sheet cannot hold all that the field does.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from tcready.core.clean import REPLACEMENT
from tcready.core.message import Message, msg
from tcready.exchange.book.columns import Column, Sort

Shown = str | int | float | date | None
Plain = Mapping[str, Any]

LONGEST = 32_000
"""The most signs that are written in a cell; Excel holds 32 767."""
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_BETWEEN = re.compile(r"[;\n|]")
_DAY = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T]00:00(?::00)?)?", re.ASCII)
_FIRST_DAY = date(1900, 3, 1)
"""Before it, Excel counts with a day that never was."""
_STATES = {"accepted": "godkänt", "rejected": "underkänt", "withdrawn": "återtaget"}
_TRUE = {"ja": True, "sant": True, "true": True, "nej": False, "falskt": False, "false": False}


class NotUnderstood(Exception):
    """The cell cannot say that; the message tells what it can."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message


def shown(column: Column, plain: Plain) -> Shown:
    """What the cell holds for the record: a real date, a real number, else text."""
    value = _value(column.field, plain)
    if value is None or value == [] or value == {}:
        return None
    if column.sort is Sort.DAY:
        day = date.fromisoformat(value)
        return day if day >= _FIRST_DAY else str(value)
    if column.sort is Sort.WHOLE:
        return int(value) if abs(int(value)) < 10**15 else str(value)
    if column.sort is Sort.EXACT:
        number = float(value)
        return number if as_text(number) == value else str(value)
    return _cut(_text(column, value))


def as_text(value: object) -> str:
    """A cell's value as it is compared: line breaks of one sort, no space around, exact decimals."""
    if isinstance(value, bool):
        return "ja" if value else "nej"
    if isinstance(value, float):
        return f"{Decimal(repr(value)):f}".removesuffix(".0")
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else str(value).replace("\r\n", "\n").replace("\r", "\n").strip()


def said(column: Column, text: str, plain: Plain) -> Any:
    """The plain value that the cell's text gives the field, None for an empty cell; NotUnderstood."""
    if not text:
        return None
    match column.sort:
        case Sort.SHOWN:
            raise NotUnderstood(msg("Det här visas bara i arbetsboken. Ändra det i tcready."))
        case Sort.DAY:
            return _day(text)
        case Sort.CHOICE:
            return _chosen(column, text)
        case Sort.EXACT:
            return text.replace("\u00a0", "").replace(" ", "").replace(",", ".")
        case Sort.WHOLE:
            return re.split(r"\s[\u2013-]\s", text)[0].replace("\u00a0", "").replace(" ", "")
        case Sort.NAMES:
            return _names(text)
        case Sort.PARTIES:
            return _parties(text, plain.get("parties", []))
        case Sort.MEASURES:
            return _measures(text)
    return text


def _value(field: str, plain: Plain) -> Any:
    if field.startswith("period_"):
        return (plain.get("period") or {}).get(field.removeprefix("period_"))
    return plain.get(field)


def _text(column: Column, value: Any) -> str:
    if column.sort is Sort.CHOICE:
        word = str(value).lower() if isinstance(value, bool) else value
        return dict(column.words).get(word, str(word))
    if column.sort is Sort.PARTIES:
        return "; ".join(map(_party, value))
    if column.sort is Sort.MEASURES:
        return "; ".join(f"{name} = {value[name]}" for name in sorted(value))
    if column.sort is Sort.NAMES:
        return "; ".join(value)
    if column.field == "decisions":
        last = value[-1]
        return f"{_STATES[last['state']]} {last['on']}, {last['by']}"
    return str(value["name"]) if column.field == "file" else str(value)


def _cut(text: str) -> str:
    text = _ILLEGAL.sub(REPLACEMENT, text)
    return text if len(text) <= LONGEST else text[:LONGEST] + " … (resten får inte plats)"


def _party(party: Any) -> str:
    return party if isinstance(party, str) else str(party["organisation"])


def _day(text: str) -> str:
    if written := _DAY.fullmatch(text):
        return written[1]
    raise NotUnderstood(msg("{text} är inget datum. Skriv ÅÅÅÅ-MM-DD.", text=text))


def _chosen(column: Column, text: str) -> Any:
    word = " ".join(text.casefold().split())
    for value, name in column.words:
        if word in (value.casefold(), name.casefold()):
            return _TRUE[value] if column.words[0][0] == "true" else value
    choices = ", ".join(name for _, name in column.words)
    raise NotUnderstood(
        msg("{text} går inte att välja. Skriv ett av: {choices}.", text=text, choices=choices)
    )


def _names(text: str) -> list[str]:
    return [name for part in _BETWEEN.split(text) if (name := part.strip())]


def _parties(text: str, before: list[Any]) -> list[Any]:
    """The parties named; what is known of when and how one of them signed stays with it."""
    known = {_party(party): party for party in before}
    return [known.get(name, name) for name in _names(text)]


def _measures(text: str) -> dict[str, str]:
    found = {}
    for part in _names(text):
        name, sign, number = part.partition("=")
        if not sign:
            raise NotUnderstood(msg("Skriv varje mått som namn = tal, med semikolon mellan flera."))
        found[name.strip()] = number.strip().replace(",", ".")
    return found
