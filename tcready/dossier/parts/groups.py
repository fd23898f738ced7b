"""The steering groups: which organisations sit in them, in which role, and the companies' share."""

from __future__ import annotations

from fractions import Fraction

from tcready.core.records import Seat, Subject
from tcready.core.scoring.computed import computed, organisation_of
from tcready.dossier.blocks import Block, Cell, Paragraph, Section, Table, cell, columns
from tcready.dossier.inputs import Scope
from tcready.i18n import tr
from tcready.i18n.naming import number, percent
from tcready.i18n.terms import organisation_kind_word, role_word


def groups(scope: Scope) -> Section:
    """A section for each subject with a steering group."""
    seats = [seat for seat in scope.records.seats if seat.in_force(scope.as_of)]
    sections = []
    for subject in scope.subjects:
        of_subject = [seat for seat in seats if seat.subject == subject.id]
        if of_subject:
            sections.append(_group(scope, subject, of_subject))
    empty = () if sections else (Paragraph(tr("Ingen styrgrupp är registrerad än.")),)
    return Section("styrgrupper", tr("Styrgrupper"), empty, tuple(sections))


def _group(scope: Scope, subject: Subject, seats: list[Seat]) -> Section:
    name = scope.names.subject(subject.id)
    blocks: list[Block] = []
    share = computed("group_company_share", scope.registers, subject.id)
    if share:
        blocks.append(
            Paragraph(
                tr(
                    "{part} av {whole} ledamöter kommer från företag ({share}).",
                    part=number(share.part or Fraction(0)),
                    whole=number(share.whole or Fraction(0)),
                    share=percent(share.value),
                )
            )
        )
    blocks.append(
        Table(
            f"tabell-styrgrupp-{subject.id}",
            tr("Platserna i styrgruppen: {subject}", subject=name),
            columns(tr("Organisation"), tr("Slag"), tr("Roll")),
            tuple((*_organisation(scope, seat), cell(role_word(seat.role))) for seat in seats),
        )
    )
    return Section(f"styrgrupp-{subject.id}", name, tuple(blocks))


def _organisation(scope: Scope, seat: Seat) -> tuple[Cell, Cell]:
    name = organisation_of(seat, scope.records)
    if name is None:
        return cell(tr("organisation saknas")), cell("–")
    found = scope.records.organisation_by_id.get(name)
    kind = organisation_kind_word(found.kind) if found else "–"
    return cell(scope.names.organisation(name)), cell(kind)
