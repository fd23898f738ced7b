"""The companies' need of skills beside the places in the programmes, occupation by occupation."""

from __future__ import annotations

from fractions import Fraction

from tcready.core.clean import clean_line
from tcready.core.records import Need
from tcready.dossier.blocks import Bar, Cell, Chart, Paragraph, Section, Series, Table, cell, columns
from tcready.dossier.inputs import Scope
from tcready.i18n import tr
from tcready.i18n.naming import number, percent


def needs(scope: Scope) -> Section:
    """The latest year first, subjects in the order of the tree."""
    rows = sorted(
        (need for need in scope.records.needs if scope.in_scope(need.subject)),
        key=lambda need: (-need.year, scope.subject_place[need.subject]),
    )
    if not rows:
        empty = Paragraph(tr("Inget kompetensbehov är registrerat än."))
        return Section("kompetensbehov", tr("Kompetensbehov och utbildningsplatser"), (empty,))
    return Section(
        "kompetensbehov",
        tr("Kompetensbehov och utbildningsplatser"),
        (_chart(scope, rows), _table(scope, rows)),
    )


def _table(scope: Scope, rows: list[Need]) -> Table:
    return Table(
        "tabell-behov",
        tr("Behov och platser för varje yrke"),
        columns(
            tr("Yrke"),
            tr("År"),
            tr("Enhet"),
            tr("Behov"),
            tr("Platser"),
            tr("Saknas"),
            tr("Platserna täcker"),
            numeric=(1, 3, 4, 5, 6),
        ),
        tuple(_row(scope, need) for need in rows),
    )


def _chart(scope: Scope, rows: list[Need]) -> Chart:
    """Need and places of the latest year side by side, on one scale; an occupation is told once."""
    year = rows[0].year
    summed: dict[str, tuple[int, int]] = {}
    for need in rows:
        if need.year == year:
            needed, places = summed.get(need.occupation, (0, 0))
            summed[need.occupation] = (needed + need.needed, places + need.places)
    most = max((count for pair in summed.values() for count in pair), default=0) or 1
    bars, cells = [], []
    for occupation, (needed, places) in summed.items():
        shown = (number(Fraction(needed)), number(Fraction(places)))
        label = clean_line(occupation)
        bars.append(Bar(label, (Fraction(needed, most), Fraction(places, most)), shown))
        cells.append((cell(label), *(cell(count) for count in shown)))
    series = (
        Series(tr("Behov"), tr("så många behöver företagen")),
        Series(tr("Platser"), tr("så många platser finns det")),
    )
    return Chart(
        "diagram-behov",
        tr("Behov och platser {year}", year=year),
        tr("Liggande staplar i samma skala för alla yrken. Samma tal står i tabellen intill."),
        series,
        tuple(bars),
        None,
        "",
        Table(
            "tabell-behov-arets",
            tr("Behov och platser {year}, alla enheter tillsammans", year=year),
            columns(tr("Yrke"), tr("Behov"), tr("Platser"), numeric=(1, 2)),
            tuple(cells),
        ),
    )


def _row(scope: Scope, need: Need) -> tuple[Cell, ...]:
    met = min(need.needed, need.places)
    return (
        cell(need.occupation),
        cell(need.year),
        cell(scope.names.subject(need.subject)),
        cell(number(Fraction(need.needed))),
        cell(number(Fraction(need.places))),
        cell(number(Fraction(need.needed - met))),
        cell(percent(Fraction(met, need.needed) if need.needed else None)),
    )
