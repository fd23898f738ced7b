"""The case in sentences: what goes on now, what a day is for, how a file that was sent stands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from tcready.core.case import Approval, LimitKind, StepState
from tcready.core.case.limits import Limit
from tcready.core.case.timeline import Step
from tcready.core.case.validity import FIRST_TIME, Validity
from tcready.core.framework import Framework
from tcready.core.message import Message, msg
from tcready.core.records import Application, FileRef, Milestone
from tcready.core.records.application import MilestoneName
from tcready.i18n.catalogue import language, ntr, tell, tr
from tcready.i18n.naming import Names, day
from tcready.i18n.terms import milestone_word

STEP_SIGNS = {StepState.DONE: "✓", StepState.NEXT: "▸", StepState.LATER: "○", StepState.PASSED: "–"}
"""A sign beside every colour; each is one cell wide."""

_NOW: dict[MilestoneName, Message] = {
    "forankring": msg(
        "Samarbetet förankras hos politiker, tjänstemän, arbetsgivare, fack och andra i regionen."
    ),
    "styrgrupp": msg("Styrgruppen ska bildas."),
    "intresseanmalan": msg("Intresseanmälan ska skickas, när den regionala styrgruppen har godkänt det."),
    "intresseanmalan_godkand": msg(
        "RTS kansli lämnar återkoppling på intresseanmälan. När den godkänns blir regionen medlem i RTS."
    ),
    "ansokan_godkand": msg("Ansökan tas fram och går till den regionala styrgruppen för godkännande."),
    "ansokan": msg("Ansökan är godkänd av styrgruppen och ska skickas in."),
    "besok": msg("Beredning: kansliet och granskningskommittén går igenom ansökan och förbereder besöket."),
    "protokoll": msg("Besöket är gjort. Protokollet ska komma inom en månad."),
    "komplettering": msg(
        "Protokollet har kommit. Kompletteringar som det begär skickas samlat inom tre månader, om inget "
        "annat är sagt."
    ),
    "uppskov": msg("Kansliet och kommittén avgör om det går att få uppskov."),
    "beslut": msg("Beslutet väntas."),
    "arsrapport": msg("Årets rapport till RTS är inte registrerad."),
    "atergranskning": msg("Nästa steg är återgranskningen."),
}


def now_sentence(step: Step | None) -> str:
    """What goes on, by the step that comes next; None: nothing is left."""
    return step_sentence(step.milestone) if step else tr("Alla steg i ärendet är gjorda.")


def step_sentence(name: MilestoneName) -> str:
    """What goes on while the step comes next."""
    return tell(_NOW[name])


def state_words(step: Step) -> str:
    """How a step stands, when it has no day of its own to tell."""
    if step.booked:
        return tr("planerat {day}", day=day(step.booked[0].date))
    return {
        StepState.DONE: tr("gjort"),
        StepState.NEXT: tr("nästa steg"),
        StepState.LATER: tr("återstår"),
        StepState.PASSED: tr("ingen dag registrerad"),
    }[step.state]


def entry_words(rows: Sequence[Milestone]) -> str:
    """By whom, which paragraph, which number, how many files; empty when nothing is known. One occasion."""
    row, files = rows[0], len(rows)
    parts = [row.by or "", row.paragraph or "", tr("dnr {dnr}", dnr=row.dnr) if row.dnr else ""]
    parts.append(ntr("{n} fil", "{n} filer", files) if files > 1 else "")
    return " · ".join(part for part in parts if part)


def times_words(step: Step) -> str:
    """When a step was last done, and how many times if more than once."""
    times = len({row.date for row in step.entries})
    return tr("{day}, {n} gånger", day=day(step.day), n=times) if times > 1 else day(step.day)


def limit_words(limit: Limit) -> str:
    """What a counted day is for, and what it is counted from."""
    since = day(limit.since)
    return {
        LimitKind.PROTOCOL: tr("protokollet ska ha kommit, en månad efter besöket {since}", since=since),
        LimitKind.SUPPLEMENTS: tr(
            "kompletteringarna ska vara skickade, tre månader efter protokollet {since}", since=since
        ),
        LimitKind.RENEWAL: tr("påminnelse från tcready: tre månader kvar av certifieringen"),
        LimitKind.ENDS: tr("sista dagen som certifieringen gäller"),
    }[limit.kind]


def validity_sentence(held: Validity | None, *, again: bool) -> str:
    """For how long the application is, and what the rule says."""
    if held is None:
        if again:
            return tr("Ansökan har ingen period. En ny certifiering gäller fem hela kalenderår.")
        return tr("Ansökan har ingen period. En första certifiering gäller tre hela kalenderår.")
    told = {"first": day(held.period.from_), "last": day(held.period.through)}
    if not held.as_rule:
        return tr("Perioden är {first} – {last}.", **told)
    if held.years == FIRST_TIME:
        return tr("Perioden är {first} – {last}, tre hela kalenderår som en första certifiering.", **told)
    return tr("Perioden är {first} – {last}, fem hela kalenderår som en ny certifiering.", **told)


def application_title(application: Application, framework: Framework) -> str:
    """The type of application by its title, in the reader's language."""
    declared = framework.application_types.get(application.type)
    return declared.title.to(language()) if declared else application.type


def application_heading(application: Application, framework: Framework, names: Names) -> str:
    """Type, subject and years: «Ny region · Stockholmsregionen · 2026–2028»."""
    parts = [application_title(application, framework), names.subject(application.subject)]
    if application.period:
        first, last = application.period.from_.year, application.period.through.year
        parts.append(f"{first}–{last}" if last != first else str(first))
    return " · ".join(parts)


def approval_words(approval: Approval) -> str:
    """How a file that was sent stands to what the steering group approved."""
    return {
        Approval.APPROVED: tr("den som styrgruppen godkände"),
        Approval.OTHER: tr("inte den som styrgruppen godkände"),
        Approval.NOT_KNOWN: tr("det går inte att se om styrgruppen godkände just den här filen"),
        Approval.NONE: tr("inget godkännande av styrgruppen är registrerat"),
    }[approval]


class Written(Protocol):
    """That the program wrote a file, and when; `same` False: it has been changed since."""

    @property
    def same(self) -> bool: ...
    @property
    def at(self) -> datetime: ...


def exported_words(written: Written | None) -> str:
    """Is the file what the program wrote? None: the program has not written it."""
    if written is None:
        return tr("inte exporterad härifrån")
    on = day(written.at.date())
    return (
        tr("som den exporterades {day}", day=on) if written.same else tr("ändrad efter export {day}", day=on)
    )


def document_name(file: FileRef | None, row: Milestone) -> str:
    """The file's name; without one, the beginning of its sum."""
    return file.name if file else f"SHA-256 {(row.sha256 or '')[:16]}…"


def document_facts(
    row: Milestone, to: str | None, written: Written | None, approval: Approval | None
) -> list[str]:
    """Step, day, recipient and number; then how the file stands to what was exported and approved."""
    recipient = tr("till {who}", who=to) if to else ""
    known = entry_words([row])
    first = [milestone_word(row.milestone), day(row.date), recipient, known]
    second = [exported_words(written)]
    if approval is not None:
        second.append(approval_words(approval))
    return [" · ".join(part for part in first if part), "; ".join(second)]
