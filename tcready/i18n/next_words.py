"""What to do next, in words a steering group can put in its minutes."""

from __future__ import annotations

from datetime import date

from tcready.core.framework import Framework, MeasureCheck
from tcready.core.next_steps import Action, Do
from tcready.core.records import Period
from tcready.i18n.catalogue import tr
from tcready.i18n.explaining import asked
from tcready.i18n.naming import Names, day


def action_sentence(
    action: Action, framework: Framework, names: Names, period: Period | None, as_of: date
) -> str:
    """The action as a demand on whoever is to do it."""
    subject = names.subject(action.subject)
    requirement = names.requirement(action.requirement)
    if action.do is Do.JUDGE:
        return tr(
            "Bedöm «{requirement}» för {subject}. Nivå {level} behövs.",
            requirement=requirement,
            subject=subject,
            level=action.level,
        )
    check = framework.requirements[action.requirement].checks[action.check]
    if isinstance(check, MeasureCheck):
        demand = asked(check, names, None)
        if action.do is Do.MEASURE:
            return tr("Ange ett värde för {subject}. {demand}.", subject=subject, demand=demand)
        return tr("{subject}: {demand}.", subject=subject, demand=demand)
    if action.do is Do.ACCEPT:
        return tr("Granska och godkänn «{title}».", title=names.evidence(action.evidence or ""))
    if action.do is Do.ATTACH:
        what = tr(
            "Lägg till ett underlag av slaget {kind} för {subject} och få det godkänt.",
            kind=names.kind(action.kind or ""),
            subject=subject,
        )
    elif action.do is Do.COLLECT:
        what = tr(
            "Få in «{title}», som är begärt, och få det godkänt.", title=names.evidence(action.evidence or "")
        )
    else:
        what = _renewal(names.evidence(action.evidence or ""), action.last_day, as_of)
    if action.covers == "period" and period:
        covering = tr("Det ska gälla {first} – {last}.", first=day(period.from_), last=day(period.through))
        return f"{what} {covering}"
    return what


def _renewal(title: str, last: date | None, as_of: date) -> str:
    if last is None:
        return tr("Skaffa ett nytt «{title}» och få det godkänt.", title=title)
    if last < as_of:
        return tr("Förnya «{title}», som gällde till och med {day}.", title=title, day=day(last))
    return tr("Förnya «{title}» senast {day}.", title=title, day=day(last))
