"""What a dossier for the public leaves out, and why."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from tcready.dossier.blocks import Dossier, Notice, Paragraph, Section, Table, cell, columns
from tcready.dossier.discretion import handling_of
from tcready.dossier.inputs import Scope
from tcready.i18n import ntr, tr
from tcready.i18n.terms import handling_word

TABLE = "tabell-utelamnat"


class LeftOut(NamedTuple):
    """What is not told, and why. `places` is 0 but for words in texts: in how many places."""

    what: str
    why: str
    places: int = 0


def left_out(scope: Scope, places: int) -> tuple[LeftOut, ...]:
    """Everything that is left out; `places` is in how many places a text has been changed."""
    personal = tr("personuppgifter")
    found = []
    people = len(scope.records.people)
    if people:
        told = ntr(
            "Namn, titel, e-post och telefon för {n} person",
            "Namn, titel, e-post och telefon för {n} personer",
            people,
        )
        found.append(LeftOut(told, personal))
    if scope.pseudonyms:
        told = ntr(
            "Namnet på {n} granskare, som har fått ett nummer",
            "Namnen på {n} granskare, som har fått nummer",
            len(scope.pseudonyms),
        )
        found.append(LeftOut(told, personal))
    found.append(LeftOut(tr("Vem som ansvarar, har beslutat eller har skrivit under"), personal))
    for appendix in scope.appendices:
        if appendix.evidence.id in scope.closed:
            what = tr("Titel och innehåll i bilaga {number}", number=appendix.number)
            found.append(LeftOut(what, handling_word(handling_of(scope.framework, appendix.evidence))))
    others = len(scope.closed - scope.appendix_of.keys())
    if others:
        told = ntr("{n} underlag som inte är någon bilaga", "{n} underlag som inte är några bilagor", others)
        found.append(LeftOut(told, tr("personuppgifter eller sekretess")))
    if places:
        found.append(_words(places))
    return tuple(found)


def _words(places: int) -> LeftOut:
    told = ntr(
        "Ord på {n} ställe i texterna: ett namn, en adress eller ett nummer",
        "Ord på {n} ställen i texterna: namn, adresser eller nummer",
        places,
    )
    return LeftOut(told, tr("personuppgifter eller sekretess"), places)


def together(several: Iterable[LeftOut]) -> tuple[LeftOut, ...]:
    """What several documents leave out, each thing once and the places in their texts summed."""
    found, places = dict[LeftOut, None](), 0
    for gone in several:
        places += gone.places
        if not gone.places:
            found[gone] = None
    return (*found, *((_words(places),) if places else ()))


def left_out_section(scope: Scope, places: int) -> Section:
    """The list, and what it cannot know."""
    rows = tuple((cell(gone.what), cell(gone.why)) for gone in left_out(scope, places))
    table = Table(TABLE, tr("Det som inte står här"), columns(tr("Vad"), tr("Varför")), rows)
    return Section("utelamnat", tr("Utelämnat"), (table, Paragraph(reading_sentence())))


def told_left_out(dossier: Dossier) -> tuple[LeftOut, ...]:
    """What a dossier says it leaves out; nothing for one that leaves nothing out."""
    tables = (block for section in dossier.sections for block in section.blocks if isinstance(block, Table))
    rows = (row for table in tables if table.id == TABLE for row in table.rows)
    told = [LeftOut(what[0].text, why[0].text) for what, why in rows]
    if told and dossier.replaced:
        told[-1] = told[-1]._replace(places=dossier.replaced)
    return tuple(told)


def left_out_notice() -> Notice:
    """On the cover: that this is not the whole of it."""
    return Notice("remark", tr("Personuppgifter och sekretess är utelämnade. Listan står sist."))


def reading_sentence() -> str:
    """What nobody can look up, and somebody has to read."""
    return tr(
        "Namn i fri text tas bort när de står i registren. Läs igenom texterna innan du publicerar dem: den "
        "som bara nämns vid förnamn, eller inte finns i något register, syns fortfarande."
    )
