"""One requirement: what is asked, and for each subject how it stands, why, and which appendices show it."""

from __future__ import annotations

from tcready.core.framework import Requirement
from tcready.core.readiness import CheckResult, Leaf, RequirementResult, State
from tcready.core.scoring.leaves import latest_not_applicable
from tcready.dossier.blocks import Block, Cell, Items, Notice, Paragraph, Section, Span, Table, cell, columns
from tcready.dossier.inputs import Scope
from tcready.dossier.parts.summary import numbers_line
from tcready.i18n import tr
from tcready.i18n.explaining import asked, explained
from tcready.i18n.naming import day, number
from tcready.i18n.words import STATE_SIGNS, demand_word, standing_sentence, state_word, unverified_sentence


class Requirements:
    """Makes the sections of requirements, with the not-applicable decisions looked up once."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._excepted = latest_not_applicable(scope.records.not_applicable, scope.as_of)

    def section(self, declared: Requirement, result: RequirementResult) -> Section:
        """A requirement with all its subjects."""
        names, period = self._scope.names, self._scope.application.period
        blocks: list[Block] = [Paragraph(self._kind(declared), quiet=True)]
        if not declared.verified:
            blocks.append(Notice("unverified", unverified_sentence()))
        elif declared.confirmed:
            blocks.append(Paragraph(standing_sentence(declared), quiet=True))
        if result.counted:
            blocks.append(numbers_line(result.numbers))
        else:
            blocks.append(Paragraph(tr("Kravet räknas inte den {day}.", day=day(self._scope.as_of))))
        blocks.append(Paragraph(tr("Det här prövas:")))
        blocks.append(Items(tuple(asked(check, names, period) for check in declared.checks)))
        if result.leaves:
            blocks.append(self._table(declared, result))
        else:
            blocks.append(
                Paragraph(tr("Det finns ingen enhet på nivån {level}.", level=names.level(declared.level)))
            )
        return Section(f"krav-{declared.id}", names.requirement(declared.id), tuple(blocks))

    def _kind(self, declared: Requirement) -> str:
        return tr(
            "{demand} · nivå: {level} · vikt {weight}",
            demand=demand_word(declared).capitalize(),
            level=self._scope.names.level(declared.level),
            weight=number(declared.weight),
        )

    def _table(self, declared: Requirement, result: RequirementResult) -> Table:
        caption = tr(
            "Läget för varje enhet: {requirement}", requirement=self._scope.names.requirement(declared.id)
        )
        rows = tuple(
            (
                cell(self._scope.names.subject(leaf.subject)),
                state_cell(leaf.state),
                self.why(declared, leaf),
                self.shown_by(leaf),
            )
            for leaf in result.leaves
        )
        titles = columns(tr("Enhet"), tr("Läge"), tr("Varför"), tr("Bilagor"))
        return Table(f"tabell-krav-{declared.id}", caption, titles, rows)

    def why(self, declared: Requirement, leaf: Leaf) -> Cell:
        """Why the leaf stands as it does, check by check, or the decision that it does not apply."""
        if leaf.state is State.NOT_APPLICABLE:
            return self._exception(leaf)
        names, period = self._scope.names, self._scope.application.period
        lines: list[str] = []
        for check, got in zip(declared.checks, leaf.checks, strict=True):
            told = explained(check, self._unnamed(got), names, period, leaf.subject)
            lines.extend((told.found, *told.details))
        return cell(*lines)

    def _unnamed(self, got: CheckResult) -> CheckResult:
        """The result with the reviewers as they may be told of."""
        if got.judged is None or not self._scope.redacted:
            return got
        told = tuple((self._scope.reviewer(name), level) for name, level in got.judged.by_reviewer)
        return got._replace(judged=got.judged._replace(by_reviewer=told))

    def _exception(self, leaf: Leaf) -> Cell:
        decision = self._excepted[leaf.requirement, leaf.subject]
        who = self._scope.who(decision.by)
        by = tr("Beslut av {who} den {day}.", who=who, day=day(decision.on))
        if decision.approved_by:
            by = tr(
                "Beslut av {who} den {day}, godkänt av {approver}.",
                who=who,
                day=day(decision.on),
                approver=self._scope.who(decision.approved_by),
            )
        return cell(decision.justification.strip(), by)

    def shown_by(self, leaf: Leaf) -> Cell:
        """The appendices that give the leaf its credit: usable records and those a value comes from."""
        used: dict[str, None] = {}
        for check in leaf.checks:
            used.update(dict.fromkeys(check.usable))
            if check.measured:
                used[check.measured.origin] = None
        found = sorted(
            (self._scope.appendix_of[name] for name in used if name in self._scope.appendix_of),
            key=lambda appendix: appendix.number,
        )
        return tuple(appendix_span(appendix.number) for appendix in found) or cell("–")


def state_cell(state: State) -> Cell:
    """A state as sign and word."""
    return (Span(state_word(state), sign=STATE_SIGNS[state], tone=state),)


def appendix_span(number: int) -> Span:
    """A reference to an appendix."""
    return Span(tr("Bilaga {number}", number=number), href=f"#bilaga-{number}")
