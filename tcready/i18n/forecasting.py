"""What happens on a day of the forecast, as a sentence."""

from __future__ import annotations

from tcready.core.forecast import Forecast
from tcready.core.forecast_days import Cause, CauseKind
from tcready.core.reach import Place
from tcready.core.records import Records
from tcready.i18n.catalogue import ntr, tr
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


def if_nothing_heading(found: Forecast) -> str:
    """What the forecast assumes, and how far it looks."""
    return tr("Om inget förnyas, till och med {day}", day=found.until)


def no_longer_met(place: Place, names: Names) -> str:
    """That a leaf stops being met."""
    requirement, subject = place
    return tr(
        "inte längre uppfyllt: {requirement} · {subject}",
        requirement=names.requirement(requirement),
        subject=names.subject(subject),
    )


def turns_sentence(found: Forecast) -> str:
    """How many days there are on which something turns."""
    if not found.turns:
        return tr("Inget som räknas slutar gälla.")
    return ntr("{n} dag då läget ändras.", "{n} dagar då läget ändras.", len(found.turns))
