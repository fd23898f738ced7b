"""What happens on a day of the forecast, as a sentence."""

from __future__ import annotations

from tcready.core.forecast_days import Cause, CauseKind
from tcready.core.records import Records
from tcready.i18n.catalogue import tr
from tcready.i18n.naming import Names


def cause_sentence(cause: Cause, names: Names, records: Records) -> str:
    """The cause with names instead of ids."""
    evidence = records.evidence_by_id.get(cause.evidence or "")
    title = evidence.title if evidence else cause.evidence or ""
    subject = names.subject(cause.subject or "")
    requirement = names.requirement(cause.requirement or "")
    return {
        CauseKind.EVIDENCE_ENDS: tr("«{title}» gäller inte längre. Förnya det före dess.", title=title),
        CauseKind.EVIDENCE_BEGINS: tr("«{title}» börjar gälla.", title=title),
        CauseKind.EVIDENCE_COLLECTED: tr("«{title}» kommer in.", title=title),
        CauseKind.EVIDENCE_DECIDED: tr("«{title}» avgörs.", title=title),
        CauseKind.PARTY_SIGNS: tr("En part skriver under «{title}».", title=title),
        CauseKind.JUDGED: tr(
            "«{requirement}» bedöms för {subject}.", requirement=requirement, subject=subject
        ),
        CauseKind.EXCEPTED: tr(
            "{subject} undantas från «{requirement}».", requirement=requirement, subject=subject
        ),
        CauseKind.FIGURE_COUNTS: tr("Ett nyckeltal för {subject} börjar räknas.", subject=subject),
        CauseKind.SEAT_ENDS: tr(
            "En plats i styrgruppen för {subject} går ut. Utse en efterträdare.", subject=subject
        ),
        CauseKind.SEAT_BEGINS: tr("En plats i styrgruppen för {subject} tillträds.", subject=subject),
        CauseKind.SUBJECT_ENDS: tr("{subject} är inte längre med.", subject=subject),
        CauseKind.SUBJECT_BEGINS: tr("{subject} är med.", subject=subject),
        CauseKind.REQUIREMENT_BEGINS: tr("Kravet «{requirement}» börjar gälla.", requirement=requirement),
        CauseKind.REQUIREMENT_ENDS: tr("Kravet «{requirement}» upphör.", requirement=requirement),
        CauseKind.PLAN_OVERDUE: tr("En åtgärd för «{requirement}» är försenad.", requirement=requirement),
        CauseKind.PLAN_DONE: tr("En åtgärd för «{requirement}» är klar.", requirement=requirement),
        CauseKind.PLAN_WITHIN_REACH: tr(
            "En åtgärd för «{requirement}» ligger inom fristen.", requirement=requirement
        ),
        CauseKind.PROTOCOL: tr("Protokollet från granskningen kommer."),
    }[cause.kind]
