"""The supplement: the committee's remarks, the answers to them and what shows it, in one document.

Source: https://www.teknikcollege.se/efter-granskningsbesoket (one collected document, within three months of
the protocol unless it says otherwise).
"""

from __future__ import annotations

import re
from datetime import date

from tcready.core.case.limits import SUPPLEMENT_MONTHS
from tcready.core.dates import add_months
from tcready.core.records import Milestone, PlanItem
from tcready.dossier.blocks import Block, Cell, Facts, Notice, Paragraph, Prose, Section, cell
from tcready.dossier.inputs import Scope
from tcready.dossier.parts.action_plan import shown_by
from tcready.dossier.parts.appendices import appendix_table
from tcready.i18n import ntr, tr
from tcready.i18n.naming import day

SOURCE = "protokoll"
"""What a row of the action plan says it comes from when it is a remark in the committee's protocol."""


def remarks(scope: Scope) -> list[PlanItem]:
    """The committee's remarks, in the order of their references, then as they were written."""
    found = [
        item
        for item in scope.records.plan
        if (item.source or "").strip().casefold() == SOURCE and scope.in_scope(item.subject)
    ]
    return sorted(found, key=lambda item: _in_order(item.source_ref or ""))


def supplement(scope: Scope) -> tuple[Section, ...]:
    """The protocol and its deadline, a section for each remark, and the appendices they refer to."""
    found = remarks(scope)
    protocol = _protocol(scope)
    if not found:
        nothing = tr("Handlingsplanen har ingen rad som kommer från granskningskommitténs protokoll.")
        return (
            Section("komplettering", tr("Komplettering"), (*_about(scope, protocol), Paragraph(nothing))),
        )
    unanswered = sum(not (item.answer or "").strip() for item in found)
    blocks: list[Block] = [*_about(scope, protocol)]
    blocks.append(
        Paragraph(ntr("Protokollet har {n} anmärkning.", "Protokollet har {n} anmärkningar.", len(found)))
    )
    if unanswered:
        told = ntr("{n} anmärkning saknar svar", "{n} anmärkningar saknar svar", unanswered)
        blocks.append(Notice("draft", told))
    sections = tuple(_remark(scope, number, item) for number, item in enumerate(found, start=1))
    used = {name for item in found for name in item.evidence}
    appendices = [appendix for appendix in scope.appendices if appendix.evidence.id in used]
    shown = (Section("bilagor", tr("Bilagor"), (appendix_table(scope, appendices),)),) if appendices else ()
    return (Section("komplettering", tr("Komplettering"), tuple(blocks), sections), *shown)


def _protocol(scope: Scope) -> Milestone | None:
    """The latest protocol received by the day."""
    found = [
        step
        for step in scope.records.milestones
        if step.milestone == "protokoll"
        and step.application == scope.application.id
        and step.date <= scope.as_of
    ]
    return max(found, key=lambda step: step.date, default=None)


def _about(scope: Scope, protocol: Milestone | None) -> tuple[Block, ...]:
    if protocol is None:
        return (Paragraph(tr("Ärendet har inget datum för protokollet än."), quiet=True),)
    last = last_day(protocol.date)
    rows = [
        (tr("Protokollet kom"), cell(day(protocol.date))),
        (tr("Protokollets diarienummer"), cell(protocol.dnr or "–")),
        (tr("Ska vara inne senast"), cell(day(last), tr("om protokollet inte säger något annat"))),
    ]
    if last < scope.as_of:
        rows.append((tr("Tiden"), cell(tr("har gått ut"))))
    return (Facts(tuple(rows)),)


def last_day(protocol: date) -> date:
    """The last day for supplements: three months after the protocol."""
    return add_months(protocol, SUPPLEMENT_MONTHS)


def _remark(scope: Scope, number: int, item: PlanItem) -> Section:
    place = (item.source_ref or "").strip()
    heading = tr("Anmärkning {number}: {place}", number=number, place=place) if place else ""
    answer = (item.answer or "").strip()
    rows = [
        (tr("Krav"), cell(scope.names.requirement(item.requirement))),
        (tr("Gäller"), cell(scope.names.subject(item.subject))),
        (tr("Ansvarig"), cell(scope.who(item.owner) or tr("ingen utsedd"))),
        (tr("Läge"), _standing(scope, item)),
        (tr("Visas av"), shown_by(scope, item.evidence) or cell("–")),
    ]
    below = (
        Section(f"anmarkning-{number}.text", tr("Kommitténs anmärkning"), (Prose(item.action),)),
        Section(
            f"anmarkning-{number}.svar",
            tr("Svar"),
            (Prose(answer) if answer else Paragraph(tr("Inget svar är skrivet än.")), Facts(tuple(rows))),
        ),
    )
    return Section(f"anmarkning-{number}", heading or tr("Anmärkning {number}", number=number), (), below)


def _standing(scope: Scope, item: PlanItem) -> Cell:
    if item.done and item.done <= scope.as_of:
        return cell(tr("klart {day}", day=day(item.done)))
    if item.due:
        return cell(tr("pågår, klart senast {day}", day=day(item.due)))
    return cell(tr("pågår, utan slutdatum"))


def _in_order(reference: str) -> tuple[tuple[int, int, str], ...]:
    """«§ 10» after «§ 9»: runs of digits as numbers, the rest as text."""
    parts = re.findall(r"[0-9]+|[^0-9]+", reference.casefold())
    return tuple((0, int(part), "") if part.isdigit() else (1, 0, part) for part in parts)
