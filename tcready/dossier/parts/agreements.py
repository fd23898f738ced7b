"""The agreements: which municipality has signed what, and when."""

from __future__ import annotations

from tcready.core.readiness import Reason
from tcready.core.records import Evidence, Organisation
from tcready.core.scoring.standing import Standing
from tcready.dossier.blocks import Cell, Paragraph, Section, Table, cell, columns
from tcready.dossier.inputs import Scope
from tcready.i18n import tr
from tcready.i18n.naming import day


def agreements(scope: Scope) -> Section:
    """A table of municipalities by agreements, or a sentence that there is no agreement."""
    found = [seen for seen in scope.standings if _is_agreement(scope, seen)]
    towns = [org for org in scope.records.organisations if org.kind == "kommun" and org.in_force(scope.as_of)]
    if not found:
        block: Paragraph | Table = Paragraph(tr("Inget samverkansavtal är registrerat än."))
    elif not towns:
        block = Paragraph(tr("Ingen kommun är registrerad än."))
    else:
        block = Table(
            "tabell-avtal",
            tr("Den dag varje kommun skrev under"),
            columns(tr("Kommun"), *(_heading(scope, seen) for seen in found)),
            tuple(
                (cell(town.name), *(_signed(scope, seen.evidence, town) for seen in found)) for town in towns
            ),
        )
    return Section("avtal", tr("Kommunernas avtal"), (block,))


def _is_agreement(scope: Scope, seen: Standing[Evidence]) -> bool:
    declared = scope.framework.kinds.get(seen.evidence.kind)
    signed_away = seen.undecided in (Reason.WITHDRAWN, Reason.REJECTED)
    return declared is not None and declared.counts_as == "agreement" and not signed_away


def _heading(scope: Scope, seen: Standing[Evidence]) -> str:
    title = scope.names.evidence(seen.evidence.id)
    appendix = scope.appendix_of.get(seen.evidence.id)
    if appendix:
        return tr("{title} (bilaga {number})", title=title, number=appendix.number)
    return tr("{title} (inte godkänt)", title=title)


def _signed(scope: Scope, evidence: Evidence, town: Organisation) -> Cell:
    for party in evidence.parties:
        if party.organisation == town.id:
            signed = party.signed_on(evidence.collected)
            return cell(day(signed) if signed and signed <= scope.as_of else tr("inte undertecknat"))
    return cell(tr("inte part"))
