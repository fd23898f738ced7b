"""The index of appendices: every accepted record, its dates, and how it stands on the day."""

from __future__ import annotations

from collections.abc import Iterable

from tcready.core.framework import CASE_DOCUMENT
from tcready.core.readiness import Reason
from tcready.core.records import Evidence
from tcready.core.scoring.standing import valid_through
from tcready.dossier.addresses import link_to
from tcready.dossier.blocks import Block, Cell, Paragraph, Section, Span, Table, cell, columns, span
from tcready.dossier.discretion import handling_of, left_out_word
from tcready.dossier.inputs import Appendix, Scope
from tcready.i18n import ntr, tr
from tcready.i18n.naming import day
from tcready.i18n.terms import handling_word
from tcready.i18n.words import reason_sentence

HASH_DIGITS = 12


def appendix_index(scope: Scope) -> Section:
    """The appendices, and how many records are none because nobody has accepted them."""
    blocks: list[Block] = []
    if scope.appendices:
        blocks.append(_table(scope))
    else:
        blocks.append(Paragraph(tr("Inget underlag är godkänt än, så det finns inga bilagor.")))
    proofs = sum(seen.evidence.kind != CASE_DOCUMENT.id for seen in scope.standings)
    others = proofs - sum(appendix.evidence.kind != CASE_DOCUMENT.id for appendix in scope.appendices)
    if others:
        blocks.append(
            Paragraph(
                ntr(
                    "{n} underlag är inte godkänt och är därför ingen bilaga.",
                    "{n} underlag är inte godkända och är därför inga bilagor.",
                    others,
                ),
                quiet=True,
            )
        )
    return Section("bilagor", tr("Bilagor"), tuple(blocks))


def _table(scope: Scope) -> Table:
    return appendix_table(scope, scope.appendices)


def appendix_table(scope: Scope, appendices: Iterable[Appendix]) -> Table:
    """The appendices with their dates, parties, state and content."""
    rows = tuple(
        (
            (Span(tr("Bilaga {number}", number=appendix.number), id=f"bilaga-{appendix.number}"),),
            _title(scope, appendix.evidence),
            _dates(scope, appendix.evidence),
            _left_out(scope, appendix.evidence) or _parties(scope, appendix.evidence),
            _state(scope, appendix),
            _left_out(scope, appendix.evidence) or _content(appendix.evidence),
        )
        for appendix in appendices
    )
    titles = columns(
        tr("Bilaga"), tr("Underlag"), tr("Dagar"), tr("Parter"), tr("Läge på dagen"), tr("Innehåll")
    )
    return Table("tabell-bilagor", tr("Bilagorna i nummerordning"), titles, rows)


def _title(scope: Scope, evidence: Evidence) -> Cell:
    hidden = _left_out(scope, evidence)
    lines = [*(hidden or (span(evidence.title),)), span(scope.names.kind(evidence.kind))]
    if evidence.dnr and not hidden:
        lines.append(span(tr("Diarienummer {dnr}", dnr=evidence.dnr)))
    handling = handling_of(scope.framework, evidence)
    if handling != "open":
        lines.append(span(tr("Underlaget {handling}", handling=handling_word(handling))))
    return tuple(lines)


def _left_out(scope: Scope, evidence: Evidence) -> Cell:
    """What stands in the place of what a closed record holds; nothing for an open one."""
    return cell(left_out_word()) if evidence.id in scope.closed else ()


def _dates(scope: Scope, evidence: Evidence) -> Cell:
    collected = tr("Insamlat {day}", day=day(evidence.collected))
    last = valid_through(evidence, scope.framework.kinds.get(evidence.kind))
    first = day(evidence.valid_from or evidence.collected)
    if last:
        return cell(collected, tr("Gäller {first} – {last}", first=first, last=day(last)))
    return cell(collected, tr("Gäller från {first}, tills vidare", first=first))


def _parties(scope: Scope, evidence: Evidence) -> Cell:
    lines = []
    for party in evidence.parties:
        name, signed = scope.names.organisation(party.organisation), party.signed_on(evidence.collected)
        if signed and signed <= scope.as_of:
            lines.append(tr("{organisation}, undertecknat {day}", organisation=name, day=day(signed)))
        else:
            lines.append(tr("{organisation}, inte undertecknat", organisation=name))
    return cell(*lines) if lines else cell("–")


def _state(scope: Scope, appendix: Appendix) -> Cell:
    links = scope.links_of(appendix.evidence)
    reason = appendix.standing.reason(links, "as_of")
    if reason is None:
        return cell(tr("räknas"))
    if reason is Reason.NOT_YET_VALID and appendix.standing.reason(links, "period") is None:
        return cell(tr("gäller inte än, men täcker hela den sökta perioden"))
    return cell(reason_sentence(reason))


def _content(evidence: Evidence) -> Cell:
    lines = []
    if evidence.file:
        lines.append(span(evidence.file.name))
        lines.append(span(tr("SHA-256 {digits}…", digits=evidence.file.sha256[:HASH_DIGITS])))
    if evidence.link:
        lines.append(span(evidence.link, href=link_to(evidence.link)))
    if evidence.note:
        lines.append(span(evidence.note))
    return tuple(lines) or cell("–")
