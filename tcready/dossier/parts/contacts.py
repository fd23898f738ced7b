"""The contact list: who sits in each steering group and how to reach them."""

from __future__ import annotations

from tcready.core.records import Person, Seat, Subject
from tcready.core.scoring.computed import organisation_of
from tcready.dossier.addresses import link_to
from tcready.dossier.blocks import Block, Cell, Paragraph, Section, Table, cell, columns, span
from tcready.dossier.inputs import Scope
from tcready.i18n import ntr, tr
from tcready.i18n.terms import role_word


def contacts(scope: Scope) -> Section:
    """A table for each steering group, and one of those who sit in none. Redacted, it names nobody."""
    sections = []
    for subject in scope.subjects:
        seats = seats_of(scope, subject.id)
        if seats:
            sections.append(_group(scope, subject, seats))
    others = () if scope.redacted else _others(scope)
    if others:
        table = Table(
            "tabell-kontakter-ovriga",
            tr("Kontaktpersoner utan plats i en styrgrupp"),
            columns(tr("Namn"), tr("Organisation"), tr("Titel"), tr("E-post"), tr("Telefon")),
            tuple(_person(scope, person) for person in others),
        )
        sections.append(Section("kontakter-ovriga", tr("Övriga kontaktpersoner"), (table,)))
    blocks: tuple[Block, ...] = ()
    if scope.redacted and sections:
        blocks = (Paragraph(tr("Namn och kontaktuppgifter är utelämnade.")),)
    elif not sections:
        blocks = (Paragraph(tr("Ingen styrgrupp och ingen kontaktperson är registrerad än.")),)
    return Section("kontaktlista", tr("Kontaktlista"), blocks, tuple(sections))


def seats_of(scope: Scope, subject: str) -> list[Seat]:
    """The seats of a subject's steering group on the day."""
    return [seat for seat in scope.records.seats if seat.subject == subject and seat.in_force(scope.as_of)]


def person_in(scope: Scope, seat: Seat) -> Person | None:
    """Who has the seat on the day."""
    found = scope.records.person_by_id.get(seat.person or "")
    return found if found and found.in_force(scope.as_of) else None


def reached_at(person: Person) -> tuple[Cell, Cell]:
    """E-mail, as a link where it can be one, and telephone."""
    address = f"mailto:{person.email}" if person.email else ""
    mail = (span(person.email, href=link_to(address)),) if person.email else cell("–")
    return mail, cell(person.phone or "–")


def _group(scope: Scope, subject: Subject, seats: list[Seat]) -> Section:
    name = scope.names.subject(subject.id)
    caption = tr("Styrgruppens ledamöter: {subject}", subject=name)
    named = f"tabell-kontakter-{subject.id}"
    if scope.redacted:
        titles = columns(tr("Organisation"), tr("Roll"))
        rows: tuple[tuple[Cell, ...], ...] = tuple(
            (_organisation(scope, seat), cell(role_word(seat.role))) for seat in seats
        )
        return Section(f"kontakter-{subject.id}", name, (Table(named, caption, titles, rows),))
    titles = columns(tr("Namn"), tr("Roll"), tr("Organisation"), tr("Titel"), tr("E-post"), tr("Telefon"))
    blocks: list[Block] = [Table(named, caption, titles, tuple(_seated(scope, seat) for seat in seats))]
    empty = sum(person_in(scope, seat) is None for seat in seats)
    if empty:
        told = ntr("{n} plats har ingen person.", "{n} platser har ingen person.", empty)
        blocks.append(Paragraph(told, quiet=True))
    return Section(f"kontakter-{subject.id}", name, tuple(blocks))


def _seated(scope: Scope, seat: Seat) -> tuple[Cell, ...]:
    person = person_in(scope, seat)
    role = cell(role_word(seat.role))
    if person is None:
        nobody = cell("–")
        return cell(tr("ingen utsedd")), role, _organisation(scope, seat), nobody, nobody, nobody
    return (
        cell(person.name),
        role,
        _organisation(scope, seat),
        cell(person.title or "–"),
        *reached_at(person),
    )


def _organisation(scope: Scope, seat: Seat) -> Cell:
    name = organisation_of(seat, scope.records)
    return cell(scope.names.organisation(name) if name else "–")


def _others(scope: Scope) -> tuple[Person, ...]:
    seated = {seat.person for seat in scope.records.seats if seat.in_force(scope.as_of)}
    return tuple(
        person
        for person in scope.records.people
        if person.in_force(scope.as_of) and person.id not in seated and (person.email or person.phone)
    )


def _person(scope: Scope, person: Person) -> tuple[Cell, ...]:
    organisation = scope.names.organisation(person.organisation) if person.organisation else "–"
    return cell(person.name), cell(organisation), cell(person.title or "–"), *reached_at(person)
