"""The summary: the verdict in words first, then the numbers, then what fails."""

from __future__ import annotations

from tcready.core.gaps import musts_met
from tcready.core.readiness import Numbers
from tcready.dossier.blocks import (
    Banner,
    Bar,
    Block,
    Chart,
    Items,
    KeyNumber,
    KeyNumbers,
    Notice,
    Paragraph,
    Section,
    Series,
    Table,
    cell,
    columns,
)
from tcready.dossier.inputs import Scope
from tcready.dossier.parts.since import since_certification
from tcready.i18n import ntr, tr
from tcready.i18n.explaining import clause_sentence
from tcready.i18n.naming import percent
from tcready.i18n.words import disclaimer, musts_sentence, verdict_sentence, verdict_word

FOLDED_AFTER = 12
"""How many failing clauses the summary names before it says how many more there are."""


def summary(scope: Scope) -> Section:
    """One page: verdict, numbers, what fails, the criteria as bars, and whose numbers these are."""
    state = scope.readiness.verdict.state
    met, of = musts_met(scope.readiness)
    banner = Banner(verdict_word(state), verdict_sentence(state), musts_sentence(met, of), state)
    blocks: list[Block] = [banner, key_numbers(scope), Notice("remark", disclaimer())]
    sections = []
    failing = failing_clauses(scope)
    if failing:
        sections.append(Section("aterstar", tr("Det här återstår"), (Items(failing),)))
    sections.append(Section("kriterierna-i-korthet", tr("Kriterierna i korthet"), (criteria_chart(scope),)))
    sections.extend(since_certification(scope))
    return Section("sammanfattning", tr("Sammanfattning"), tuple(blocks), tuple(sections))


def key_numbers(scope: Scope) -> KeyNumbers:
    """The three numbers, always together."""
    numbers = scope.readiness.numbers
    return KeyNumbers(
        (
            KeyNumber(
                tr("Poäng"),
                percent(numbers.score),
                tr("Så mycket av kraven är uppfyllt. Det som ingen har bedömt räknas som noll."),
            ),
            KeyNumber(
                tr("Bedömt"),
                percent(numbers.assessed),
                tr("Samma tal, räknat bara på det som någon har bedömt."),
            ),
            KeyNumber(
                tr("Täckning"),
                percent(numbers.coverage),
                tr("Så stor del av kraven har någon bedömt."),
            ),
        )
    )


def failing_clauses(scope: Scope) -> tuple[str, ...]:
    """Every clause that fails, in words; a long list is folded."""
    told = [clause_sentence(clause, scope.names) for clause in scope.readiness.verdict.violated]
    if len(told) <= FOLDED_AFTER:
        return tuple(told)
    rest = ntr("och {n} till", "och {n} till", len(told) - FOLDED_AFTER)
    return (*told[:FOLDED_AFTER], rest)


def criteria_chart(scope: Scope) -> Chart:
    """Score and coverage of every criterion, as bars and as a table."""
    threshold = scope.framework.verdict.ready.criterion
    bars, rows = [], []
    for criterion in scope.readiness.criteria:
        label = tr("{number}. {title}", number=criterion.number, title=scope.names.criterion(criterion.id))
        score, assessed, coverage = criterion.numbers
        bars.append(Bar(label, (score, coverage), (percent(score), percent(coverage))))
        rows.append((cell(label), cell(percent(score)), cell(percent(assessed)), cell(percent(coverage))))
    return Chart(
        "diagram-kriterier",
        tr("Poäng och täckning för varje kriterium"),
        tr("Liggande staplar från 0 till 100 procent. Samma tal står i tabellen intill."),
        (
            Series(tr("Poäng"), tr("det som är uppfyllt")),
            Series(tr("Täckning"), tr("det som någon har bedömt")),
        ),
        tuple(bars),
        threshold or None,
        tr("Gräns för poängen i ett kriterium: {threshold}", threshold=percent(threshold)),
        Table(
            "tabell-kriterier",
            tr("Kriteriernas tre tal"),
            columns(tr("Kriterium"), tr("Poäng"), tr("Bedömt"), tr("Täckning"), numeric=(1, 2, 3)),
            tuple(rows),
        ),
    )


def numbers_line(numbers: Numbers) -> Paragraph:
    """The three numbers of a node on one line."""
    return Paragraph(
        tr(
            "Poäng {score} · bedömt {assessed} · täckning {coverage}",
            score=percent(numbers.score),
            assessed=percent(numbers.assessed),
            coverage=percent(numbers.coverage),
        ),
        quiet=True,
    )
