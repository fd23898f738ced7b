"""The operating plan: the year's plan as the region has adopted it, and which appendix holds it."""

from __future__ import annotations

from tcready.dossier.blocks import Block, Paragraph, Prose, Section
from tcready.dossier.completeness import usable_for
from tcready.dossier.inputs import Scope
from tcready.dossier.parts.appendices import appendix_table
from tcready.dossier.parts.requirement import appendix_span
from tcready.i18n import tr

KIND = "verksamhetsplan"
"""Kinds whose name begins so hold operating plans."""


def operating_plan(scope: Scope) -> Section:
    """The accepted plans, the latest first; a plan that is written in the record stands in full."""
    found = sorted(
        (appendix for appendix in scope.appendices if appendix.evidence.kind.startswith(KIND)),
        key=lambda appendix: appendix.evidence.valid_from or appendix.evidence.collected or scope.as_of,
        reverse=True,
    )
    if not found:
        nothing = Paragraph(tr("Ingen verksamhetsplan är godkänd än."))
        return Section("verksamhetsplan", tr("Verksamhetsplan"), (nothing,))
    blocks: list[Block] = []
    if not any(usable_for(scope, appendix.standing) for appendix in found):
        blocks.append(Paragraph(tr("Ingen av planerna gäller den här dagen.")))
    table = appendix_table(scope, found)._replace(
        id="tabell-verksamhetsplan", caption=tr("Verksamhetsplanerna, den senaste först")
    )
    # A bookmark can stand in one place only, and that is the index of appendices.
    rows = tuple(
        ((appendix_span(appendix.number),), *row[1:]) for appendix, row in zip(found, table.rows, strict=True)
    )
    blocks.append(table._replace(rows=rows))
    written = tuple(
        Section(
            f"verksamhetsplan-{appendix.number}",
            scope.names.evidence(appendix.evidence.id),
            (Prose(appendix.evidence.note),),
        )
        for appendix in found
        if appendix.evidence.note and appendix.evidence.id not in scope.closed
    )
    return Section("verksamhetsplan", tr("Verksamhetsplan"), tuple(blocks), written)
