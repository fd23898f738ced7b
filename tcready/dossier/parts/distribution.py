"""The distribution list of the committee's protocol: who must get it, and how they are reached.

Source: https://www.teknikcollege.se/efter-granskningsbesoket. The protocol comes to the regional process
leader and the chairs, and the process leader sees to it that all the others get it too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tcready.core.records import Organisation, Person, Seat
from tcready.core.scoring.computed import organisation_of
from tcready.core.signing import municipalities
from tcready.dossier.blocks import Block, Cell, Paragraph, Section, Table, cell, columns
from tcready.dossier.inputs import Scope
from tcready.dossier.parts.contacts import person_in, reached_at, seats_of
from tcready.i18n import ntr, tr
from tcready.i18n.terms import role_word

Row = tuple[Cell, ...]
CHAIR = "ordförande"
SIGNS = {
    "kommunalråd": (("kommunalråd",), ("kommunstyrelsens ordförande",)),
    "nämnd": (("nämnd", "ordförande"),),
    "förvaltning": (
        ("förvaltningschef",),
        ("förvaltningsdirektör",),
        ("utbildningschef",),
        ("utbildningsdirektör",),
    ),
}
"""Words in somebody's title that tell which office it is; one of the groups, with all its words."""
PROCESS_LEADER = "processledare"


def distribution(scope: Scope) -> tuple[Section, ...]:
    """Who gets it at once, and who must get it after that: the groups and each municipality's leadership."""
    first = (*_process_leaders(scope), *_chairs(scope))
    groups = tuple(_members(scope))
    towns = tuple(
        row for town in municipalities(scope.records, scope.as_of) for row in _leadership(scope, town)
    )
    about = Paragraph(
        tr(
            "Den regionala processledaren ansvarar för att protokollet når alla på listan. Skriv dagen i den "
            "sista kolumnen när det är skickat."
        )
    )
    blocks: list[Block] = [about]
    lacking = sum(row[1] == _unknown() for row in (*first, *groups, *towns))
    if lacking and not scope.redacted:
        told = ntr(
            "{n} mottagare finns inte i registret. Lägg till personen med sin titel.",
            "{n} mottagare finns inte i registret. Lägg till personerna med sina titlar.",
            lacking,
        )
        blocks.append(Paragraph(told))
    sections = (
        _section("forst", tr("Får protokollet från kansliet"), first),
        _section("styrgrupperna", tr("Styrgruppernas ledamöter"), groups),
        _section("kommunerna", tr("Kommunernas ledning"), towns),
    )
    return (Section("sandlista", tr("Sändlista för protokollet"), tuple(blocks), sections),)


def _section(name: str, heading: str, rows: tuple[Row, ...]) -> Section:
    if not rows:
        return Section(f"sandlista-{name}", heading, (Paragraph(tr("Ingen är registrerad än.")),))
    titles = columns(tr("Mottagare"), tr("Namn"), tr("E-post"), tr("Skickat"))
    return Section(f"sandlista-{name}", heading, (Table(f"tabell-sandlista-{name}", heading, titles, rows),))


def _process_leaders(scope: Scope) -> Iterator[Row]:
    found = [person for person in _people(scope) if PROCESS_LEADER in (person.title or "").casefold()]
    for person in found:
        yield _row(scope, person.title or "", person)
    if not found:
        yield _row(scope, tr("Regional processledare"), None)


def _chairs(scope: Scope) -> Iterator[Row]:
    for subject in scope.subjects:
        seats = seats_of(scope, subject.id)
        chairs = [seat for seat in seats if seat.role == CHAIR]
        told = tr("Ordförande, {subject}", subject=scope.names.subject(subject.id))
        for seat in chairs:
            yield _row(scope, told, person_in(scope, seat))
        if seats and not chairs:
            yield _row(scope, told, None)


def _members(scope: Scope) -> Iterator[Row]:
    for subject in scope.subjects:
        for seat in seats_of(scope, subject.id):
            if seat.role != CHAIR:
                yield _row(scope, _seat(scope, seat, subject.id), person_in(scope, seat))


def _seat(scope: Scope, seat: Seat, subject: str) -> str:
    organisation = organisation_of(seat, scope.records)
    if organisation is None:
        return tr("{role}, {subject}", role=role_word(seat.role), subject=scope.names.subject(subject))
    return tr(
        "{role}, {subject} ({organisation})",
        role=role_word(seat.role),
        subject=scope.names.subject(subject),
        organisation=scope.names.organisation(organisation),
    )


def _leadership(scope: Scope, town: Organisation) -> Iterator[Row]:
    name = scope.names.organisation(town.id)
    offices = (
        (tr("Kommunalråd, {town}", town=name), SIGNS["kommunalråd"]),
        (tr("Ordförande i berörd nämnd, {town}", town=name), SIGNS["nämnd"]),
        (tr("Förvaltningschef, {town}", town=name), SIGNS["förvaltning"]),
    )
    people = [person for person in _people(scope) if person.organisation == town.id]
    for office, signs in offices:
        holders = [person for person in people if _holds(person, signs)]
        for person in holders:
            yield _row(scope, office, person)
        if not holders:
            yield _row(scope, office, None)


def _holds(person: Person, signs: Iterable[tuple[str, ...]]) -> bool:
    title = (person.title or "").casefold()
    return any(all(word in title for word in words) for words in signs)


def _people(scope: Scope) -> list[Person]:
    return [person for person in scope.records.people if person.in_force(scope.as_of)]


def _row(scope: Scope, office: str, person: Person | None) -> Row:
    if person is None:
        return cell(office), _unknown(), cell("–"), cell("")
    if scope.redacted:
        return cell(office), cell(scope.who(person.name)), cell("–"), cell("")
    return cell(office), cell(person.name), reached_at(person)[0], cell("")


def _unknown() -> Cell:
    return cell(tr("saknas i registret"))
