"""The companies' need of skills beside the places in the programmes, occupation by occupation."""

from __future__ import annotations

from fractions import Fraction

from tcready.core.records import Need
from tcready.dossier.blocks import Cell, Paragraph, Section, Table, cell, columns
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
    table = Table(
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
    return Section("kompetensbehov", tr("Kompetensbehov och utbildningsplatser"), (table,))


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
