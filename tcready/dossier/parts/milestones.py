"""The case so far: each step of the application that has a date on or before the day."""

from __future__ import annotations

from tcready.dossier.blocks import Cell, Paragraph, Section, Table, cell, columns
from tcready.dossier.inputs import Scope
from tcready.dossier.parts.requirement import appendix_span
from tcready.i18n import tr
from tcready.i18n.naming import day
from tcready.i18n.terms import milestone_word


def milestones(scope: Scope) -> Section:
    """The steps by date."""
    steps = sorted(
        (
            step
            for step in scope.records.milestones
            if step.application == scope.application.id and step.date <= scope.as_of
        ),
        key=lambda step: step.date,
    )
    if not steps:
        return Section(
            "arendet", tr("Ärendets gång"), (Paragraph(tr("Inget steg i ärendet är registrerat än.")),)
        )
    rows = tuple(
        (
            cell(milestone_word(step.milestone)),
            cell(day(step.date)),
            cell(scope.who(step.by) or "–"),
            cell(step.paragraph or "–"),
            cell(step.dnr or "–"),
            _appendix(scope, step.evidence),
        )
        for step in steps
    )
    titles = columns(tr("Steg"), tr("Dag"), tr("Av"), tr("Paragraf"), tr("Diarienummer"), tr("Bilaga"))
    table = Table("tabell-arendet", tr("Ärendets steg i tidsordning"), titles, rows)
    return Section("arendet", tr("Ärendets gång"), (table,))


def _appendix(scope: Scope, evidence: str | None) -> Cell:
    appendix = scope.appendix_of.get(evidence or "")
    return (appendix_span(appendix.number),) if appendix else cell("–")
