"""What a person should know about the case that its steps and days do not say. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from tcready.core.case.flow import CERTIFYING
from tcready.core.case.timeline import Step, StepState
from tcready.core.case.validity import FIRST_TIME, Validity
from tcready.core.message import Message, msg
from tcready.core.records.application import Application, MilestoneName


def remarks(
    application: Application,
    flow: Sequence[MilestoneName],
    steps: Sequence[Step],
    held: Validity | None,
    as_of: date,
    *,
    again: bool,
) -> Iterator[Message]:
    """Sentences for whoever leads the case; none when all is as it should be."""
    by_name = {step.milestone: step for step in steps}
    if not flow:
        yield msg(
            "För den här sortens ansökan är ingen process beskriven. Skriv avtalet och hör av er till RTS "
            "kansli."
        )
    if "beslut" in flow:
        yield from _about_period(held, by_name, as_of)
    if again and application.baseline is None:
        yield msg(
            "Återgranskningen jämförs med läget vid förra certifieringen. Ange ögonblicksbilden: "
            "tcready application set {id} --baseline BILD",
            id=application.id,
        )
    yield from _unapproved(by_name)
    yield from _deferred(by_name)


def _about_period(held: Validity | None, steps: dict[MilestoneName, Step], as_of: date) -> Iterator[Message]:
    if held is None:
        return
    period, rule = held.period, held.rule
    decided = steps["beslut"].state is StepState.DONE if "beslut" in steps else False
    if period.from_ <= as_of <= period.through and not decided:
        yield msg(
            "Perioden började {day} och beslutet är inte registrerat. Ett beslut kan komma efter att "
            "perioden har börjat.",
            day=period.from_,
        )
    if not held.as_rule:
        told = {"first": period.from_, "last": period.through, "years": held.years}
        told |= {"from_": rule.from_, "through": rule.through}
        if held.years == FIRST_TIME:
            yield msg(
                "Perioden {first} – {last} är inte {years} hela kalenderår, som en första certifiering "
                "gäller: {from_} – {through}.",
                **told,
            )
        else:
            yield msg(
                "Perioden {first} – {last} är inte {years} hela kalenderår, som en ny certifiering gäller: "
                "{from_} – {through}.",
                **told,
            )


def _unapproved(steps: dict[MilestoneName, Step]) -> Iterator[Message]:
    sent, approved = steps.get("ansokan"), steps.get("ansokan_godkand")
    if sent is None or not sent.entries or not set(CERTIFYING) & set(steps):
        return
    first = sent.entries[0].date
    if approved is None or not any(row.date <= first for row in approved.entries):
        yield msg(
            "Ansökan skickades {day}, och dessförinnan är inget godkännande av styrgruppen registrerat.",
            day=first,
        )


def _deferred(steps: dict[MilestoneName, Step]) -> Iterator[Message]:
    deferral, supplements = steps.get("uppskov"), steps.get("komplettering")
    if deferral is None or deferral.day is None or (steps.get("beslut") and steps["beslut"].entries):
        return
    known = (*supplements.entries, *supplements.booked) if supplements else ()
    if not any(row.date >= deferral.day for row in known):
        yield msg(
            "Uppskovet har en egen tidplan. Lägg in dagen för kompletteringen i förväg, så håller tcready "
            "reda på den."
        )
