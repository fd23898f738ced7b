"""The agreements: which municipality has signed what, when, and for how long it holds."""

from __future__ import annotations

from collections.abc import Sequence

from tcready.core.records import Evidence, Organisation
from tcready.core.scoring.standing import Standing
from tcready.core.signing import agreement_column, is_agreement, municipalities, signing_cell
from tcready.dossier.blocks import Block, Cell, Paragraph, Section, Table, cell, columns
from tcready.dossier.discretion import left_out_word
from tcready.dossier.inputs import Scope
from tcready.i18n import tr
from tcready.i18n.signing_words import (
    cell_word,
    no_agreement_sentence,
    no_municipality_sentence,
    validity_word,
)

MOST = 4
"""Agreements beside each other."""


def agreements(scope: Scope) -> Section:
    """Municipalities by agreements, as many abreast as a page takes, or a sentence that there are none."""
    found = [seen for seen in scope.standings if is_agreement(scope.framework, seen)]
    towns = municipalities(scope.records, scope.as_of)
    if not found:
        return _section(Paragraph(no_agreement_sentence()))
    if not towns:
        return _section(Paragraph(no_municipality_sentence()))
    beside = [found[first : first + MOST] for first in range(0, len(found), MOST)]
    return _section(*(_table(scope, towns, some, number, found) for number, some in enumerate(beside)))


def _section(*blocks: Block) -> Section:
    return Section("avtal", tr("Kommunernas avtal"), blocks)


def _table(
    scope: Scope,
    towns: Sequence[Organisation],
    some: list[Standing[Evidence]],
    number: int,
    every: list[Standing[Evidence]],
) -> Table:
    """Some of the agreements beside each other; the whole is so many tables as it takes."""
    signed = tuple(
        (cell(scope.names.organisation(town.id)), *(_signed(scope, seen.evidence, town.id) for seen in some))
        for town in towns
    )
    period = scope.application.period
    held = [agreement_column(scope.framework, seen, period) for seen in some]
    holds = (cell(tr("Avtalet gäller")), *(cell(validity_word(agreement)) for agreement in held))
    caption = tr("Den dag varje kommun skrev under")
    if len(every) > MOST:
        first = number * MOST + 1
        last = first + len(some) - 1
        caption = tr(
            "Den dag varje kommun skrev under: avtal {first}–{last} av {all}",
            first=first,
            last=last,
            all=len(every),
        )
    return Table(
        f"tabell-avtal-{number + 1}" if number else "tabell-avtal",
        caption,
        columns(tr("Kommun"), *(_heading(scope, seen) for seen in some)),
        (*signed, holds),
    )


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
