"""Who has reviewed, how much, and how alike they judge."""

from __future__ import annotations

from collections import Counter

from tcready.core.agreement import Agreement, LeafAgreement, agreement
from tcready.dossier.blocks import Block, Items, Paragraph, Section, Table, cell, columns
from tcready.dossier.inputs import Scope
from tcready.i18n import ntr, tr
from tcready.i18n.agreement_words import (
    alpha_sentence,
    close_sentence,
    count_sentence,
    leaf_name,
    levels_words,
    nothing_asked_sentence,
    to_talk_over,
)
from tcready.i18n.naming import day

FOLDED_AFTER = 12
"""So many of the leaves to talk over are told; the rest are counted."""


def reviewers(scope: Scope) -> Section:
    """The reviewers, the numbers for their agreement, and what they should talk over."""
    found = agreement(scope.framework, scope.records, scope.readiness)
    heading = tr("Granskarna och deras samsyn")
    if not found.leaves:
        return Section("granskarna", heading, (Paragraph(nothing_asked_sentence()),))
    blocks: list[Block] = [Paragraph(count_sentence(found))]
    if found.reviewers:
        blocks.append(_table(scope, found))
        blocks.append(Paragraph(close_sentence(found)))
        blocks.append(Paragraph(alpha_sentence(found)))
    else:
        blocks.append(Paragraph(tr("Ingen har granskat än.")))
    sections = tuple(
        Section(f"att-tala-om-{number}", heading_below, (Items(_told(scope, leaves)),))
        for number, (heading_below, leaves) in enumerate(to_talk_over(found), start=1)
    )
    return Section("granskarna", heading, tuple(blocks), sections)


def _table(scope: Scope, found: Agreement) -> Table:
    judged = Counter(rating.reviewer for leaf in found.leaves for rating in leaf.ratings)
    given = sorted((rating for leaf in found.leaves for rating in leaf.ratings), key=lambda rating: rating.on)
    latest = {rating.reviewer: rating.on for rating in given}
    rows = tuple(
        (
            cell(scope.reviewer(name)),
            cell(judged[name]),
            cell(len(found.leaves) - judged[name]),
            cell(day(latest.get(name))),
        )
        for name in found.reviewers
    )
    titles = columns(tr("Granskare"), tr("Har bedömt"), tr("Kvar"), tr("Senast"), numeric=(1, 2))
    return Table("tabell-granskarna", tr("Granskarna och hur mycket de har bedömt"), titles, rows)


def _told(scope: Scope, leaves: list[LeafAgreement]) -> tuple[str, ...]:
    told = [
        tr(
            "{leaf}: {levels}",
            leaf=leaf_name(leaf, scope.names),
            levels=levels_words(_unnamed(scope, leaf)),
        )
        for leaf in leaves[:FOLDED_AFTER]
    ]
    if len(leaves) > FOLDED_AFTER:
        told.append(ntr("och {n} till", "och {n} till", len(leaves) - FOLDED_AFTER))
    return tuple(told)


def _unnamed(scope: Scope, leaf: LeafAgreement) -> LeafAgreement:
    ratings = tuple(rating._replace(reviewer=scope.reviewer(rating.reviewer)) for rating in leaf.ratings)
    return leaf._replace(ratings=ratings)
