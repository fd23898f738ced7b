"""The agreements: which municipality has signed what, when, and for how long it holds."""

from __future__ import annotations

from tcready.core.records import Evidence
from tcready.core.scoring.standing import Standing
from tcready.core.signing import agreement_column, is_agreement, municipalities, signing_cell
from tcready.dossier.blocks import Cell, Paragraph, Section, Table, cell, columns
from tcready.dossier.discretion import left_out_word
from tcready.dossier.inputs import Scope
from tcready.i18n import tr
from tcready.i18n.signing_words import (
    cell_word,
    no_agreement_sentence,
    no_municipality_sentence,
    validity_word,
)


def agreements(scope: Scope) -> Section:
    """A table of municipalities by agreements, or a sentence that there is no agreement."""
    found = [seen for seen in scope.standings if is_agreement(scope.framework, seen)]
    towns = municipalities(scope.records, scope.as_of)
    if not found:
        block: Paragraph | Table = Paragraph(no_agreement_sentence())
    elif not towns:
        block = Paragraph(no_municipality_sentence())
    else:
        signed = tuple(
            (
                cell(scope.names.organisation(town.id)),
                *(_signed(scope, seen.evidence, town.id) for seen in found),
            )
            for town in towns
        )
        period = scope.application.period
        held = [agreement_column(scope.framework, seen, period) for seen in found]
        holds = (cell(tr("Avtalet gäller")), *(cell(validity_word(agreement)) for agreement in held))
        block = Table(
            "tabell-avtal",
            tr("Den dag varje kommun skrev under"),
            columns(tr("Kommun"), *(_heading(scope, seen) for seen in found)),
            (*signed, holds),
        )
    return Section("avtal", tr("Kommunernas avtal"), (block,))


def _signed(scope: Scope, evidence: Evidence, town: str) -> Cell:
    if evidence.id in scope.closed:
        return cell(left_out_word())
    return cell(cell_word(signing_cell(evidence, town, scope.as_of)))


def _heading(scope: Scope, seen: Standing[Evidence]) -> str:
    title = scope.names.evidence(seen.evidence.id)
    appendix = scope.appendix_of.get(seen.evidence.id)
    if seen.evidence.id in scope.closed:
        return title
    if appendix:
        return tr("{title} (bilaga {number})", title=title, number=appendix.number)
    return tr("{title} (inte godkänt)", title=title)
