"""The cover: who applies for what, for which period, and what is still missing."""

from __future__ import annotations

from tcready.core.message import Message
from tcready.dossier.blocks import Cell, Facts, Notice, cell
from tcready.dossier.completeness import MissingPart
from tcready.dossier.inputs import DossierInputs, Scope
from tcready.i18n import language, tr
from tcready.i18n.naming import day
from tcready.i18n.words import reason_sentence

WITNESS_DIGITS = 16
"""How much of the journal head stands on the cover: enough to recognise it from outside."""


def cover_facts(inputs: DossierInputs, scope: Scope) -> Facts:
    """What identifies the dossier."""
    application, framework = scope.application, scope.framework
    head = inputs.journal_head.removeprefix("sha256:")[:WITNESS_DIGITS] if inputs.journal_head else "–"
    return Facts(
        (
            (tr("Sökande"), cell(scope.names.subject(application.subject))),
            (tr("Avsändare"), _sender(inputs, scope)),
            (tr("Ansökan gäller"), cell(application_title(scope))),
            (tr("Period"), cell(period_text(scope))),
            (tr("Diarienummer"), cell(application.dnr or "–")),
            (tr("Dag"), cell(day(scope.as_of))),
            (
                tr("Kriterier"),
                cell(
                    framework.title.to(language()),
                    tr("Utgåva {edition}", edition=framework.edition),
                ),
            ),
            (tr("Ändringsloggens senaste kontrollsumma"), cell(head)),
        )
    )


def _sender(inputs: DossierInputs, scope: Scope) -> Cell:
    """The organisation behind the subject, or the nearest one above it; else what the workspace is called."""
    own = scope.records.subject_by_id.get(scope.application.subject)
    chain = (*((own,) if own else ()), *scope.tree.ancestors(scope.application.subject))
    name = next((subject.organisation for subject in chain if subject.organisation), None)
    found = scope.records.organisation_by_id.get(name or "")
    if name is None or found is None:
        return cell(inputs.workspace.name)
    told = scope.names.organisation(name)
    return cell(told, tr("Organisationsnummer {number}", number=found.number)) if found.number else cell(told)


def application_title(scope: Scope) -> str:
    """The application type's title."""
    declared = scope.framework.application_types.get(scope.application.type)
    return declared.title.to(language()) if declared else scope.application.type


def period_text(scope: Scope) -> str:
    """The period's first and last day, or an en dash."""
    period = scope.application.period
    if period is None:
        return "–"
    return tr("{first} – {last}", first=day(period.from_), last=day(period.through))


def draft_notice(missing: list[MissingPart]) -> Notice:
    """That this is a draft, and which parts the application still lacks."""
    if missing:
        lines = tuple(lack_sentence(lack) for lack in missing)
        return Notice("draft", tr("UTKAST – ansökan saknar delar"), lines)
    return Notice("draft", tr("UTKAST – något villkor för att ansöka är inte uppfyllt"))


def lack_sentence(lack: MissingPart) -> str:
    """A missing part and why, in a sentence."""
    title: str | Message = lack.part.title.to(language())
    if not lack.part.verified:
        title = tr("{part} (obekräftad del)", part=title)
    elif not lack.part.required:
        title = tr("{part} (frivillig del)", part=title)
    if lack.reason:
        return tr(
            "{part}: {why} Skäl: {reason}.", part=title, why=lack.why, reason=reason_sentence(lack.reason)
        )
    return tr("{part}: {why}", part=title, why=lack.why)
