"""Of Aktörer: the registers, row by row, to be added to, changed and taken from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from tcready.core.fields import Value
from tcready.core.message import Message, msg
from tcready.core.references import NAMED
from tcready.i18n import ntr, tell, tr
from tcready.i18n.field_words import field_word
from tcready.i18n.terms import MILESTONES
from tcready.review.registering import REGISTERS, RegisterRow, rows_of
from tcready.tui.panels.item import AIR, MOST, Item, rest
from tcready.tui.paragraphs import BLANK, Paragraph, Piece, said
from tcready.tui.state import ReviewState

TITLES: dict[str, Message] = {
    "organisations": msg("Organisationer"),
    "people": msg("Kontaktpersoner"),
    "subjects": msg("Enheter som bedöms"),
    "seats": msg("Platser i styrgrupper"),
    "financing": msg("Budget och intäkter"),
    "needs": msg("Kompetensbehov mot platser"),
    "figures": msg("Nyckeltal"),
    "milestones": msg("Ärendets datum"),
    "plan": msg("Handlingsplanen"),
}


def title_of(found: RegisterRow) -> Message:
    """The register's name; the step of the case, where only one can be meant."""
    name = found.fixed.get("milestone")
    return next((word for step, word in MILESTONES.items() if step == name), TITLES[found.register])


def register_items(state: ReviewState) -> Iterator[Item]:
    """Every register with its rows; an empty one says how to begin."""
    for name, title in TITLES.items():
        rows = rows_of(state.desk, REGISTERS[name])
        told = ntr("{n} rad", "{n} rader", len(rows)) if rows else tr("tomt: + lägger till den första")
        line = Paragraph((Piece(tell(title), "heading"), Piece(f" · {told}", "quiet")))
        yield AIR
        yield Item((line,), f"register-{name}", None, RegisterRow(name))
        for key, row in rows[:MOST]:
            told = " · ".join(_said(name, row, state))
            yield Item(
                (said(told, indent=2, hang=2),), f"row-{name}-{key}", None, RegisterRow(name, key, row)
            )
        yield from rest(len(rows) - MOST)


def about_row(found: RegisterRow, state: ReviewState) -> Iterable[Paragraph]:
    """Every field of the row but what its title says, and what can be done; of a register, what it is."""
    yield said(tell(title_of(found)), "title")
    yield BLANK
    if found.row is None:
        yield said(tr("+ lägger till en rad."))
        return
    for name, value in _fields(found.row).items():
        if name in found.fixed:
            continue
        word = tell(field_word(name))
        yield Paragraph(
            (Piece(f"{word}: ", "quiet"), Piece(said(_named(found.register, name, value, state)).text)), 0, 2
        )
    yield BLANK
    yield said(tr("Enter ändrar · + lägger till en rad · - tar bort raden. u ångrar."), "quiet")


def _said(register: str, row: Value, state: ReviewState) -> Iterator[str]:
    """What tells the row from the others: everything it says but its id."""
    for name, value in _fields(row).items():
        if name != "id":
            yield _named(register, name, value, state)


def _fields(row: Value) -> dict[str, Any]:
    """The fields that say something, by the names people meet in files."""
    plain = row.model_dump(mode="json", by_alias=True)
    return {name: value for name, value in plain.items() if value not in (None, "", [], {})}


def _named(register: str, field: str, value: Any, state: ReviewState) -> str:
    """The value as people read it: the name of what an id points to."""
    if isinstance(value, list):
        return ", ".join(_named(register, field, item, state) for item in value)
    thing, text = NAMED.get(register, {}).get(field), str(value)
    if thing == "organisation":
        return state.names.organisation(text)
    if thing == "subject":
        return state.names.subject(text)
    if thing == "requirement":
        return state.names.requirement(text)
    if thing == "level":
        return state.names.level(text)
    return text
