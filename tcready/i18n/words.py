"""The words of the method: states, verdicts, reasons. One place, so that every screen says the same."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from tcready.core.framework import Requirement
from tcready.core.readiness import Numbers, Reason, State, VerdictState
from tcready.core.records import Decision
from tcready.i18n.catalogue import tr
from tcready.i18n.naming import percent

if TYPE_CHECKING:
    from tcready.core.trend import Moved

# A sign beside every colour; each is one cell wide and readable without colour.
STATE_SIGNS = {
    State.MET: "✓",
    State.PARTIAL: "◐",
    State.UNMET: "✗",
    State.NOT_ASSESSED: "○",
    State.NOT_APPLICABLE: "–",
}


def state_of_credit(credit: Fraction | None) -> State:
    """The sign and word of a check, read off its credit; None: not assessed."""
    if credit is None:
        return State.NOT_ASSESSED
    if credit == 1:
        return State.MET
    return State.PARTIAL if credit else State.UNMET


def state_word(state: State) -> str:
    """A leaf's state in a word or two."""
    return {
        State.MET: tr("uppfyllt"),
        State.PARTIAL: tr("delvis uppfyllt"),
        State.UNMET: tr("inte uppfyllt"),
        State.NOT_ASSESSED: tr("inte bedömt"),
        State.NOT_APPLICABLE: tr("gäller inte här"),
    }[state]


def verdict_word(state: VerdictState) -> str:
    """The verdict as a heading."""
    return {
        VerdictState.READY: tr("Redo att ansöka"),
        VerdictState.CONDITIONAL: tr("Redo med villkor"),
        VerdictState.NOT_READY: tr("Inte redo"),
        VerdictState.UNDETERMINED: tr("Går inte att säga än"),
    }[state]


def verdict_sentence(state: VerdictState) -> str:
    """What the verdict means, in one sentence."""
    return {
        VerdictState.READY: tr("Alla skall-krav är uppfyllda och inget villkor saknas."),
        VerdictState.CONDITIONAL: tr(
            "Det som är kvar får vänta, och varje punkt har en ansvarig och ett slutdatum i handlingsplanen."
        ),
        VerdictState.NOT_READY: tr("Minst ett villkor för att ansöka är inte uppfyllt."),
        VerdictState.UNDETERMINED: tr("För lite är bedömt för att ge ett omdöme."),
    }[state]


def musts_sentence(met: int, of: int) -> str:
    """«x av y skall-krav uppfyllda»."""
    return tr("{met} av {of} skall-krav uppfyllda", met=met, of=of)


def numbers_explained(numbers: Numbers) -> list[tuple[str, str, str]]:
    """The three numbers: name, value, and what it counts."""
    return [
        (tr("Poäng"), percent(numbers.score), tr("det som inte är bedömt räknas som noll")),
        (tr("Bedömt"), percent(numbers.assessed), tr("poängen bland det som är bedömt")),
        (tr("Täckning"), percent(numbers.coverage), tr("så stor del som är bedömd")),
    ]


def demand_word(requirement: Requirement) -> str:
    """Must or should."""
    return tr("skall-krav") if requirement.demand == "must" else tr("bör-krav")


def unverified_sentence() -> str:
    """What is said wherever no public source could be read."""
    return tr("Obekräftat krav – kontrollera mot handboken")


def standing_sentence(requirement: Requirement) -> str:
    """That the demand is unverified, or where the region has read it; nothing for one from public sources."""
    if requirement.confirmed is not None:
        return tr(
            "Bekräftat av regionen: {source}, {day}",
            source=requirement.confirmed.source,
            day=requirement.confirmed.on,
        )
    return "" if requirement.verified else unverified_sentence()


def disclaimer() -> str:
    """Whose numbers these are."""
    return tr(
        "Talen är tcreadys eget beredskapsindex. Den som certifierar sätter inga poäng, "
        "och bara granskningen avgör."
    )


def reason_sentence(reason: Reason) -> str:
    """Why something does not count, as a short clause."""
    return {
        Reason.WITHDRAWN: tr("underlaget är återtaget"),
        Reason.REJECTED: tr("underlaget är underkänt"),
        Reason.REQUESTED: tr("underlaget är begärt men har inte kommit in"),
        Reason.COLLECTED: tr("underlaget har kommit in men ingen har godkänt det"),
        Reason.STALE_ACCEPTANCE: tr(
            "underlaget har ändrats eller kopplats efter godkännandet – godkänn igen"
        ),
        Reason.FILE_MISSING: tr("filen saknas"),
        Reason.NOT_YET_VALID: tr("underlaget gäller inte än"),
        Reason.EXPIRED: tr("underlaget gäller inte längre"),
        Reason.DOES_NOT_COVER_PERIOD: tr("underlaget täcker inte hela perioden"),
        Reason.NONE_LINKED: tr("inget underlag är kopplat hit"),
        Reason.TOO_FEW: tr("underlagen räcker inte till"),
        Reason.NO_VALUE: tr("det finns inget värde"),
        Reason.OFF_TARGET: tr("värdet når inte målet"),
        Reason.NOT_JUDGED: tr("ingen har bedömt"),
        Reason.TEXT_CHANGED: tr("bedömt efter en äldre lydelse, och behöver bedömas igen"),
        Reason.BELOW_TARGET: tr("nivån når inte målet"),
    }[reason]


def record_word(reason: Reason | None) -> str:
    """Where a record stands, in a word or two for a list; None: it counts."""
    return {
        None: tr("godkänt"),
        Reason.WITHDRAWN: tr("återtaget"),
        Reason.REJECTED: tr("underkänt"),
        Reason.REQUESTED: tr("begärt"),
        Reason.COLLECTED: tr("att granska"),
        Reason.STALE_ACCEPTANCE: tr("godkänn igen"),
        Reason.FILE_MISSING: tr("filen saknas"),
        Reason.NOT_YET_VALID: tr("gäller inte än"),
        Reason.EXPIRED: tr("har gått ut"),
    }.get(reason) or (reason_sentence(reason) if reason else "")


def trend_remark(moved: Moved) -> str:
    """Why a point in the trend is not simply compared with the one before; empty when it is."""
    if moved.new_framework and moved.new_method:
        return tr("Nya kriterier och nytt räknesätt: inte jämförbart utan vidare.")
    if moved.new_framework:
        return tr("Nya kriterier: inte jämförbart utan vidare.")
    return tr("Nytt räknesätt: inte jämförbart utan vidare.") if moved.new_method else ""


def decision_word(state: str) -> str:
    """What was decided, as it stands after «är»."""
    return {
        "accepted": tr("godkänt"),
        "rejected": tr("underkänt"),
        "withdrawn": tr("återtaget"),
    }[state]


def handling_word(handling: str) -> str:
    """How a record must be handled, in a word."""
    return {
        "open": tr("öppet"),
        "personal": tr("personuppgifter"),
        "secret": tr("sekretess"),
    }[handling]


def already_accepted(title: str, decision: Decision) -> str:
    """Why an acceptance was not written once more."""
    return tr(
        "{title} är redan godkänt, av {by} {day}. Inget har ändrats sedan dess, så ingenting sparades.",
        title=title,
        by=decision.by,
        day=decision.on,
    )


def act_word(what: str) -> str:
    """What an act in the journal was, as a noun in the definite form; an unknown one as it stands."""
    words = {
        "create": tr("den nya arbetsytan"),
        "import": tr("inläsningen"),
        "import.folder": tr("inläsningen av mappen"),
        "import.book": tr("inläsningen av arbetsboken"),
        "import.pack": tr("inläsningen av svaret"),
        "import.snapshots": tr("inläsningen av ögonblicksbilderna"),
        "judge": tr("bedömningen"),
        "narrative": tr("texten"),
        "not-applicable": tr("undantaget"),
        "plan.add": tr("de nya raderna i handlingsplanen"),
        "plan.change": tr("ändringen i handlingsplanen"),
        "plan.reassign": tr("överlämningen"),
        "organisations.add": tr("den nya organisationen"),
        "municipalities.add": tr("de nya kommunerna"),
        "organisations.change": tr("ändringen av organisationen"),
        "people.add": tr("den nya personen"),
        "people.change": tr("ändringen av personen"),
        "subjects.add": tr("den nya enheten"),
        "subjects.change": tr("ändringen av enheten"),
        "seats.add": tr("den nya platsen i styrgruppen"),
        "seats.change": tr("ändringen i styrgruppen"),
        "financing.add": tr("den nya finansieringsraden"),
        "financing.change": tr("ändringen av finansieringen"),
        "needs.add": tr("det nya kompetensbehovet"),
        "needs.change": tr("ändringen av kompetensbehovet"),
        "figures.add": tr("det nya nyckeltalet"),
        "figures.change": tr("ändringen av nyckeltalet"),
        "milestones.add": tr("den nya milstolpen"),
        "milestones.change": tr("ändringen av milstolpen"),
        "applications.add": tr("den nya ansökan"),
        "applications.change": tr("ändringen av ansökan"),
        "case.sent": tr("det skickade"),
        "case.approved": tr("styrgruppens godkännande"),
        "snapshot.take": tr("ögonblicksbilden"),
        "evidence.accepted": tr("godkännandet"),
        "evidence.rejected": tr("underkännandet"),
        "evidence.withdrawn": tr("återtagandet"),
        "evidence.add": tr("det nya underlaget"),
        "evidence.answer": tr("det inkomna underlaget"),
        "evidence.request": tr("begäran"),
        "evidence.link": tr("kopplingen"),
        "evidence.unlink": tr("den borttagna kopplingen"),
        "evidence.set": tr("ändringen av underlaget"),
        "evidence.sign": tr("underskrifterna"),
        "evidence.revise": tr("den nya versionen"),
        "undo": tr("ångrandet"),
        "redo": tr("det gjorda om"),
        "erase": tr("gallringen"),
    }
    return words.get(what, what)
