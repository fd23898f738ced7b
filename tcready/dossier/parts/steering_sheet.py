"""Two pages for a meeting of the steering group: where we stand, what has moved, and what it is to decide."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tcready.core.agreement import agreement
from tcready.core.financing import financing_over
from tcready.core.gaps import gaps, musts_met
from tcready.core.readiness import CriterionResult, Leaf, RequirementResult, VerdictState
from tcready.core.records import PlanItem
from tcready.core.scoring.leaves import latest_not_applicable
from tcready.dossier.blocks import Banner, Block, Items, Paragraph, Section, Table, cell, columns
from tcready.dossier.inputs import Scope
from tcready.dossier.parts.since import since_blocks
from tcready.dossier.parts.summary import key_numbers
from tcready.i18n import ntr, tr
from tcready.i18n.financing_words import closing_sentence
from tcready.i18n.naming import day, percent
from tcready.i18n.words import musts_sentence, verdict_sentence, verdict_word

MOST = 2
"""So many things of one sort are named; the rest are counted, so that the sheet stays two pages."""


def steering_sheet(scope: Scope) -> tuple[Section, ...]:
    """Verdict, the criteria row by row, what has moved, and the decisions asked for."""
    state = scope.readiness.verdict.state
    met, of = musts_met(scope.readiness)
    banner = Banner(verdict_word(state), verdict_sentence(state), musts_sentence(met, of), state)
    stands = Section("laget", tr("Läget"), (banner, key_numbers(scope), _criteria(scope)))
    return stands, _moved(scope), _decisions(scope)


def _criteria(scope: Scope) -> Table:
    rows = tuple(
        (
            cell(tr("{number}. {title}", number=got.number, title=scope.names.criterion(got.id))),
            cell(percent(got.numbers.score)),
            cell(percent(got.numbers.coverage)),
            cell(_musts(got)),
            cell(
                sum(leaf.is_open for result in got.requirements if result.counted for leaf in result.leaves)
            ),
        )
        for got in scope.readiness.criteria
    )
    titles = columns(
        tr("Kriterium"),
        tr("Poäng"),
        tr("Täckning"),
        tr("Skall-krav uppfyllda"),
        tr("Öppet"),
        numeric=(1, 2, 3, 4),
    )
    return Table("tabell-laget", tr("Kriterierna rad för rad"), titles, rows)


def _musts(got: CriterionResult) -> str:
    musts = [result for result in got.requirements if result.counted and result.demand == "must"]
    met = sum(bool(must.leaves) and not any(leaf.is_open for leaf in must.leaves) for must in musts)
    return tr("{met} av {of}", met=met, of=len(musts)) if musts else "–"


def _moved(scope: Scope) -> Section:
    if scope.since is None:
        nothing = Paragraph(tr("Bladet jämförs inte med något tidigare läge."))
        return Section("rort-sig", tr("Vad som har rört sig"), (nothing,))
    heading = tr("Vad som har rört sig sedan {earlier}", earlier=scope.since.earlier)
    return Section("rort-sig", heading, since_blocks(scope.since))


def _decisions(scope: Scope) -> Section:
    asked = [line for found in DECISIONS for line in found(scope)]
    block: Block = Items(tuple(asked)) if asked else Paragraph(tr("Inget behöver beslutas i dag."))
    return Section("beslut", tr("Beslut som behövs"), (block,))


def _approval(scope: Scope) -> Iterator[str]:
    taken = {
        step.milestone
        for step in scope.records.milestones
        if step.application == scope.application.id and step.date <= scope.as_of
    }
    if taken & {"ansokan_godkand", "ansokan", "beslut"}:
        return
    if scope.readiness.verdict.state in (VerdictState.READY, VerdictState.CONDITIONAL):
        yield tr("Godkänn att ansökan skickas.")
    else:
        yield tr("Ansökan är inte klar att godkänna: omdömet är «{verdict}».", verdict=_verdict(scope))


def _verdict(scope: Scope) -> str:
    return verdict_word(scope.readiness.verdict.state)


def _musts_without_action(scope: Scope) -> Iterator[str]:
    planned = {(item.requirement, item.subject) for item in _going_on(scope)}
    open_ = [
        _where(scope, gap.requirement, gap.leaf)
        for gap in gaps(scope.framework, scope.readiness)
        if gap.blocks and (gap.leaf.requirement, gap.leaf.subject) not in planned
    ]
    yield from _named(
        open_,
        lambda n: ntr(
            "Besluta vad som ska göras åt {n} skall-krav som ingen åtgärd finns för: {which}.",
            "Besluta vad som ska göras åt {n} skall-krav som ingen åtgärd finns för: {which}.",
            n,
            which=_some(open_),
        ),
    )


def _without_owner(scope: Scope) -> Iterator[str]:
    nobodys = [item.action.strip().rstrip(".") for item in _going_on(scope) if not (item.owner or "").strip()]
    yield from _named(
        nobodys,
        lambda n: ntr(
            "Utse en ansvarig för {n} åtgärd: {which}.",
            "Utse en ansvarig för {n} åtgärder: {which}.",
            n,
            which=_some(nobodys),
        ),
    )


def _late(scope: Scope) -> Iterator[str]:
    late = [
        tr("{action} ({day})", action=item.action.strip().rstrip("."), day=day(item.due))
        for item in sorted(_going_on(scope), key=lambda item: item.due or scope.as_of)
        if item.due and item.due < scope.as_of
    ]
    yield from _named(
        late,
        lambda n: ntr(
            "Ge {n} försenad åtgärd ett nytt datum, eller avsluta den: {which}.",
            "Ge {n} försenade åtgärder nya datum, eller avsluta dem: {which}.",
            n,
            which=_some(late),
        ),
    )


def _exceptions(scope: Scope) -> Iterator[str]:
    waiting = [
        tr(
            "{requirement} · {subject}",
            requirement=scope.names.requirement(requirement),
            subject=scope.names.subject(subject),
        )
        for (requirement, subject), decision in latest_not_applicable(
            scope.records.not_applicable, scope.as_of
        ).items()
        if scope.in_scope(subject)
        and not decision.approved_by
        and (declared := scope.framework.requirements.get(requirement))
        and declared.not_applicable == "waivable"
    ]
    yield from _named(
        waiting,
        lambda n: ntr(
            "Godkänn eller avslå {n} undantag: {which}.",
            "Godkänn eller avslå {n} undantag: {which}.",
            n,
            which=_some(waiting),
        ),
    )


def _money(scope: Scope) -> Iterator[str]:
    found = financing_over(scope.records.financing, scope.application.period)
    if found.lines and found.missing > 0:
        yield tr("Besluta hur budgeten ska täckas. {sentence}", sentence=closing_sentence(found))


def _apart(scope: Scope) -> Iterator[str]:
    found = agreement(scope.framework, scope.records, scope.readiness)
    missing = sum(leaf.consensus_missing for leaf in found.leaves)
    if missing:
        yield ntr(
            "Be granskarna enas om nivån på {n} krav där de är två steg eller mer isär.",
            "Be granskarna enas om nivån på {n} krav där de är två steg eller mer isär.",
            missing,
        )


DECISIONS: tuple[Callable[[Scope], Iterator[str]], ...] = (
    _approval,
    _musts_without_action,
    _without_owner,
    _late,
    _exceptions,
    _money,
    _apart,
)
"""What only the steering group can settle, in the order it is asked."""


def _going_on(scope: Scope) -> list[PlanItem]:
    return [
        item
        for item in scope.records.plan
        if scope.in_scope(item.subject) and (item.done is None or item.done > scope.as_of)
    ]


def _where(scope: Scope, result: RequirementResult, leaf: Leaf) -> str:
    return tr(
        "{requirement} · {subject}",
        requirement=scope.names.requirement(result.id),
        subject=scope.names.subject(leaf.subject),
    )


def _some(found: list[str]) -> str:
    """The first few, and how many more; names hold commas, so something else stands between them."""
    first = "; ".join(found[:MOST])
    left = len(found) - MOST
    return tr("{first} och {n} till", first=first, n=left) if left > 0 else first


def _named(found: list[str], sentence: Callable[[int], str]) -> Iterator[str]:
    """The sentence about what was found; nothing if nothing was."""
    if found:
        yield sentence(len(found))
