"""What mends a part that an application lacks: the command, and the key in the review where there is one."""

from __future__ import annotations

from tcready.core.framework import EvidenceCheck, Framework, JudgementCheck
from tcready.core.readiness import Reason
from tcready.dossier.completeness import MissingPart
from tcready.dossier.inputs import Scope
from tcready.i18n import tr

NEW_FILE = (Reason.EXPIRED, Reason.DOES_NOT_COVER_PERIOD, Reason.NOT_YET_VALID, Reason.REQUESTED)
"""Reasons that a newer version of the record does away with."""
ACCEPT = (Reason.COLLECTED, Reason.STALE_ACCEPTANCE)
"""Reasons that a decision does away with."""


def mends(scope: Scope, lack: MissingPart) -> str:
    """The command to run, with what has to be filled in in capitals; then the key in the review."""
    if lack.part.evidence is not None:
        return _evidence(scope, lack, lack.part.evidence)
    return {
        "ansokan": tr(
            "tcready application set {id} --subject {subject} --from DAG --through DAG",
            id=scope.application.id,
            subject=scope.application.subject,
        ),
        "regional-sjalvskattning": _self(scope, regional=True),
        "lokal-sjalvskattning": _self(scope, regional=False),
        "regional-handlingsplan": _plan(scope, regional=True),
        "lokal-handlingsplan": _plan(scope, regional=False),
        "kontaktlista": tr(
            "tcready group add --subject {subject} --person ID --role ROLL", subject=_without_group(scope)
        ),
        "finansieringsplan": tr("tcready finance add --side budget --amount-sek N --from DAG --through DAG"),
    }.get(lack.part.generated or "", tr("Bifoga den som underlag."))


def _without_group(scope: Scope) -> str:
    """The application's own subject if its group has no seats, else the first local one."""
    seated = {seat.subject for seat in scope.records.seats if seat.in_force(scope.as_of)}
    if not seated & scope.regional:
        return scope.application.subject
    return next((subject.id for subject in scope.subjects if subject.id not in scope.regional), tr("ENHET"))


def _self(scope: Scope, *, regional: bool) -> str:
    requirement, subject = _first(scope, regional, judged=True)
    return f"tcready judge {requirement} --subject {subject} --level N --self"


def _plan(scope: Scope, *, regional: bool) -> str:
    requirement, subject = _first(scope, regional, judged=False)
    return tr(
        "tcready plan add --requirement {requirement} --subject {subject} --action TEXT",
        requirement=requirement,
        subject=subject,
    )


def _first(scope: Scope, regional: bool, *, judged: bool) -> tuple[str, str]:
    """The first requirement there is a subject for, and that subject; `judged`: one that asks for a level."""
    for requirement in scope.framework.requirements.values():
        if judged and not any(isinstance(check, JudgementCheck) for check in requirement.checks):
            continue
        for subject in scope.subjects:
            if subject.level == requirement.level and (subject.id in scope.regional) is regional:
                return requirement.id, subject.id
    return tr("KRAV"), scope.application.subject if regional else tr("ENHET")


def _evidence(scope: Scope, lack: MissingPart, kind: str) -> str:
    if lack.record and lack.reason in ACCEPT:
        return tr("tcready evidence accept {id}, eller y i granskningen", id=lack.record)
    if lack.record and lack.reason in NEW_FILE:
        return tr("tcready evidence revise {id} FIL", id=lack.record)
    if lack.reason is Reason.FILE_MISSING:
        return "tcready verify"
    return tr(
        "tcready evidence add FIL --kind {kind} --requirement {requirement} --subject {subject}, "
        "eller a i granskningen",
        kind=kind,
        requirement=_asking_for(scope.framework, kind) or tr("KRAV"),
        subject=scope.application.subject,
    )


def _asking_for(framework: Framework, kind: str) -> str | None:
    """The first requirement that a record of the kind shows."""
    return next(
        (
            requirement.id
            for requirement in framework.requirements.values()
            for check in requirement.checks
            if isinstance(check, EvidenceCheck) and check.evidence == kind
        ),
        None,
    )
