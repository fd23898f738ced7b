"""The annexes: readiness in numbers, how it is counted, and which demands nobody could confirm."""

from __future__ import annotations

from tcready.core.framework import Framework
from tcready.core.readiness import METHOD
from tcready.dossier.blocks import Block, Cell, Items, Paragraph, Section, Table, cell, columns
from tcready.dossier.inputs import Scope
from tcready.i18n import language, tr
from tcready.i18n.naming import day, number, percent
from tcready.i18n.words import demand_word, disclaimer, unverified_sentence

DIGEST_DIGITS = 16


def readiness_annex(scope: Scope) -> Section:
    """The three numbers of every requirement, criterion by criterion, and the method."""
    pairs = zip(scope.framework.criteria, scope.readiness.criteria, strict=True)
    sections = []
    for declared, result in pairs:
        title = scope.names.criterion(declared.id)
        heading = tr("Kriterium {number}: {title}", number=result.number, title=title)
        if not declared.requirements:
            empty = Paragraph(tr("Kriteriet har inga krav."))
            sections.append(Section(f"tal-{declared.id}", heading, (empty,)))
            continue
        rows: list[tuple[Cell, ...]] = []
        for requirement, got in zip(declared.requirements, result.requirements, strict=True):
            name = scope.names.requirement(requirement.id)
            told = cell(name) if got.counted else cell(name, tr("räknas inte på dagen"))
            rows.append(
                (
                    told,
                    cell(demand_word(requirement)),
                    cell(number(requirement.weight)),
                    *(cell(percent(value)) for value in got.numbers),
                )
            )
        rows.append(
            (
                cell(tr("Hela kriteriet")),
                cell("–"),
                cell(number(declared.weight)),
                *(cell(percent(value)) for value in result.numbers),
            )
        )
        titles = columns(
            tr("Krav"),
            tr("Slag"),
            tr("Vikt"),
            tr("Poäng"),
            tr("Bedömt"),
            tr("Täckning"),
            numeric=(2, 3, 4, 5),
        )
        caption = tr("Kravens tre tal: {criterion}", criterion=title)
        sections.append(
            Section(
                f"tal-{declared.id}",
                heading,
                (Table(f"tabell-tal-{declared.id}", caption, titles, tuple(rows)),),
            )
        )
    return Section(
        "beredskap",
        tr("Beredskapen i siffror"),
        (Paragraph(disclaimer()),),
        (method(scope.framework), *sections),
    )


def method(framework: Framework) -> Section:
    """How the numbers come about, in five sentences."""
    return Section(
        "metod",
        tr("Så räknas beredskapen"),
        (
            Items(
                (
                    tr(
                        "Varje krav prövas för varje enhet på kravets nivå och ger ett tal mellan 0 och 1: "
                        "så stor del av det som begärs är visat."
                    ),
                    tr(
                        "Bara underlag som någon har godkänt, som inte har ändrats sedan dess och som gäller "
                        "på dagen eller hela perioden räknas."
                    ),
                    tr(
                        "Kravets tal är enheternas medelvärde eller, där kriterierna säger det, den svagaste "
                        "enhetens; kriteriets och helhetens tal är vägda medelvärden."
                    ),
                    tr(
                        "Ett skall-krav som inte är uppfyllt går aldrig att väga upp med höga poäng på annat "
                        "håll, utan står kvar som ett hinder i omdömet."
                    ),
                    tr(
                        "Talen räknas som exakta bråk och avrundas en enda gång, när de visas, enligt "
                        "metoden {method} och {framework}, utgåva {edition}, med kontrollsumman {digest}.",
                        method=METHOD,
                        framework=framework.title.to(language()),
                        edition=framework.edition,
                        digest=framework.digest.removeprefix("sha256:")[:DIGEST_DIGITS],
                    ),
                )
            ),
        ),
    )


def unverified(scope: Scope) -> Section:
    """The demands and parts no public source could confirm."""
    rows: list[tuple[Cell, ...]] = [
        (
            cell(scope.names.requirement(requirement.id)),
            cell(tr("krav")),
            cell(scope.names.criterion(scope.framework.criterion_of[requirement.id].id)),
        )
        for requirement in scope.framework.requirements.values()
        if not requirement.verified
    ]
    declared = scope.framework.application_types.get(scope.application.type)
    if declared:
        rows.extend(
            (cell(part.title.to(language())), cell(tr("del av ansökan")), cell(declared.title.to(language())))
            for part in declared.parts
            if not part.verified
        )
    told = _confirmed(scope)
    if not rows:
        sourced = Paragraph(tr("Alla krav och delar har en källa."))
        return Section("obekraftade", tr("Obekräftade krav"), (sourced, *told))
    titles = columns(tr("Vad"), tr("Slag"), tr("Hör till"))
    table = Table("tabell-obekraftade", tr("Det som ingen offentlig källa bekräftar"), titles, tuple(rows))
    return Section("obekraftade", tr("Obekräftade krav"), (Paragraph(unverified_sentence()), table, *told))


def _confirmed(scope: Scope) -> tuple[Block, ...]:
    """The demands the region has read itself, and where."""
    rows = tuple(
        (
            cell(requirement.title.to(language())),
            cell(requirement.confirmed.source),
            cell(day(requirement.confirmed.on)),
        )
        for requirement in scope.framework.requirements.values()
        if requirement.confirmed
    )
    if not rows:
        return ()
    titles = columns(tr("Krav"), tr("Var det står"), tr("Läst"))
    return (Table("tabell-bekraftade", tr("Det som regionen själv har läst och bekräftat"), titles, rows),)
