"""One school's own page: what is asked of it, how it stands, what is missing, and what it has handed in."""

from __future__ import annotations

from collections import Counter

from tcready.core.readiness import Leaf, RequirementResult, State, VerdictState
from tcready.core.records import Evidence
from tcready.core.scoring.standing import Standing
from tcready.dossier.blocks import Banner, Block, Cell, Facts, Paragraph, Section, Table, cell, columns
from tcready.dossier.inputs import Scope
from tcready.dossier.parts.action_plan import plan_table
from tcready.dossier.parts.criteria import narratives_of
from tcready.dossier.parts.open_leaves import open_table
from tcready.dossier.parts.requirement import Requirements, appendix_span, state_cell
from tcready.dossier.parts.self_assessment import latest_self_judgements, self_assessment_table
from tcready.i18n import tr
from tcready.i18n.words import STATE_SIGNS, demand_word, musts_sentence, reason_sentence, state_word

Leaves = list[tuple[RequirementResult, Leaf]]


def subject_page(scope: Scope, subject: str) -> tuple[Section, ...]:
    """The page of a subject and all below it; appendices have the numbers of the whole application."""
    own = frozenset(below.id for below in scope.tree.below(subject, scope.as_of))
    leaves = [
        (result, leaf)
        for result in scope.readiness.requirements
        if result.counted
        for leaf in result.leaves
        if leaf.subject in own
    ]
    sections = [_short(scope, subject, leaves), _missing(scope, leaves), _demands(scope, leaves)]
    told = tuple(
        Section(f"berattar-{criterion.id}", scope.names.criterion(criterion.id), (), tuple(chapters))
        for criterion in scope.framework.criteria
        if (chapters := narratives_of(scope, own, criterion.id))
    )
    empty = () if told else (Paragraph(tr("Ingen text om nuläge, mål och vision är skriven än.")),)
    sections.append(Section("berattelser", tr("Nuläge, mål och vision"), empty, told))
    sections.append(_self(scope, own))
    sections.append(_plan(scope, own))
    sections.append(_evidence(scope, own))
    return tuple(sections)


def _short(scope: Scope, subject: str, leaves: Leaves) -> Section:
    """Counts only: a verdict is about the whole application."""
    if not leaves:
        nothing = tr("Inget krav gäller {subject}.", subject=scope.names.subject(subject))
        return Section("i-korthet", tr("I korthet"), (Paragraph(nothing),))
    musts = [leaf for result, leaf in leaves if result.demand == "must"]
    open_ = sum(leaf.is_open for leaf in musts)
    state = VerdictState.NOT_READY if open_ else VerdictState.READY
    word = tr("Skall-krav återstår") if open_ else tr("Alla skall-krav är uppfyllda här")
    told = musts_sentence(len(musts) - open_, len(musts))
    sentence = tr("Det här gäller bara enheten. Omdömet om hela ansökan står i ansökan.")
    counted = Counter(leaf.state for _, leaf in leaves)
    facts = Facts(
        tuple(
            (tr("{sign} {state}", sign=STATE_SIGNS[known], state=state_word(known)), cell(counted[known]))
            for known in State
            if counted[known]
        )
    )
    return Section("i-korthet", tr("I korthet"), (Banner(word, sentence, told, state), facts))


def _missing(scope: Scope, leaves: Leaves) -> Section:
    open_ = sorted(
        ((result, leaf) for result, leaf in leaves if leaf.is_open), key=lambda pair: pair[0].demand != "must"
    )
    block: Block = Paragraph(tr("Inget återstår."))
    if open_:
        block = open_table(scope, "tabell-aterstar", tr("Det som återstår, skall-kraven först"), open_)
    return Section("det-aterstar", tr("Det här återstår"), (block,))


def _demands(scope: Scope, leaves: Leaves) -> Section:
    if not leaves:
        return Section("kraven", tr("Kraven"), (Paragraph(tr("Inga krav gäller.")),))
    requirements = Requirements(scope)
    rows = tuple(
        (
            cell(scope.names.requirement(result.id), demand_word(scope.framework.requirements[result.id])),
            cell(scope.names.subject(leaf.subject)),
            state_cell(leaf.state),
            requirements.why(scope.framework.requirements[result.id], leaf),
            requirements.shown_by(leaf),
        )
        for result, leaf in leaves
    )
    titles = columns(tr("Krav"), tr("Enhet"), tr("Läge"), tr("Varför"), tr("Bilagor"))
    table = Table("tabell-kraven", tr("Varje krav som gäller enheten"), titles, rows)
    return Section("kraven", tr("Kraven"), (table,))


def _self(scope: Scope, own: frozenset[str]) -> Section:
    found = [judgement for judgement in latest_self_judgements(scope) if judgement.subject in own]
    block: Block = Paragraph(tr("Enheten har inte skattat sig själv än."))
    if found:
        block = self_assessment_table(scope, "tabell-sjalvskattning", tr("Självskattning"), found)
    return Section("sjalvskattning", tr("Självskattning"), (block,))


def _plan(scope: Scope, own: frozenset[str]) -> Section:
    found = [item for item in scope.records.plan if item.subject in own]
    block: Block = Paragraph(tr("Planen har ingen åtgärd för enheten."))
    if found:
        block = plan_table(scope, "tabell-handlingsplan", tr("Handlingsplan"), found)
    return Section("handlingsplan", tr("Handlingsplan"), (block,))


def _evidence(scope: Scope, own: frozenset[str]) -> Section:
    found = [seen for seen in scope.standings if own.intersection(seen.evidence.subjects)]
    if not found:
        nothing = Paragraph(tr("Inget underlag gäller enheten än."))
        return Section("underlag", tr("Underlag"), (nothing,))
    rows = tuple(
        (
            cell(scope.names.evidence(seen.evidence.id)),
            cell(scope.names.kind(seen.evidence.kind)),
            _standing(scope, seen),
            _number(scope, seen.evidence),
        )
        for seen in found
    )
    titles = columns(tr("Underlag"), tr("Slag"), tr("Läge på dagen"), tr("Bilaga"))
    table = Table("tabell-underlag", tr("Underlagen som gäller enheten"), titles, rows)
    return Section("underlag", tr("Underlag"), (table,))


def _standing(scope: Scope, seen: Standing[Evidence]) -> Cell:
    links = scope.links_of(seen.evidence)
    reason = seen.reason(links, "as_of")
    if reason is None or seen.reason(links, "period") is None:
        return cell(tr("räknas"))
    return cell(reason_sentence(reason))


def _number(scope: Scope, evidence: Evidence) -> Cell:
    appendix = scope.appendix_of.get(evidence.id)
    return (appendix_span(appendix.number),) if appendix else cell("–")
