"""Why an action cannot be done now, in a sentence that says what to do instead; None: it can be done."""

from __future__ import annotations

from tcready.i18n import tr
from tcready.review.queue import judged_by_level
from tcready.review.registering import RegisterRow
from tcready.tui.state import LinkedRecord, ReviewState


def always(_state: ReviewState) -> str | None:
    """It always can."""
    return None


def in_panel(state: ReviewState) -> str | None:
    """For what belongs to the walk."""
    return tr("Det görs i Granska. Tryck Esc.") if state.panel else None


def no_gap_below(state: ReviewState) -> str | None:
    """For going down to a gap."""
    if why := in_panel(state):
        return why
    return None if state.gap(1) is not None else tr("Det finns ingen lucka längre ner. N går uppåt.")


def no_gap_above(state: ReviewState) -> str | None:
    """For going up to a gap."""
    if why := in_panel(state):
        return why
    return None if state.gap(-1) is not None else tr("Det finns ingen lucka längre upp. n går nedåt.")


def no_leaf(state: ReviewState) -> str | None:
    """For what is done at a leaf."""
    if state.panel:
        return tr("Gå till kravet först: ställ dig på det och tryck Enter.")
    if state.leaf:
        return None
    if state.step is None or state.step.requirement is None:
        return tr("Gå till ett krav först.")
    if not state.step.requirement.leaves:
        return tr("Kravet har ingen enhet att gälla för.")
    return tr("Kravet gäller flera enheter. Gå till en av dem först.")


def not_judged(state: ReviewState) -> str | None:
    """For setting a level."""
    if why := no_leaf(state):
        return why
    requirement = state.requirement
    if requirement and judged_by_level(requirement):
        return None
    return tr("Det här kravet bedöms inte med nivå: underlag och mått avgör.")


def nothing_to_accept(state: ReviewState) -> str | None:
    """For accepting."""
    if why := no_leaf(state) or _no_evidence(state):
        return why
    if any(item.may_be_accepted for item in _linked_here(state)):
        return None
    return tr("Inget underlag här väntar på att godkännas.")


def nothing_to_reject(state: ReviewState) -> str | None:
    """For rejecting."""
    if why := no_leaf(state) or _no_evidence(state):
        return why
    if any(item.may_be_rejected for item in _linked_here(state)):
        return None
    return tr("Inget underlag här kan underkännas.")


def not_waivable(state: ReviewState) -> str | None:
    """For «does not apply here»."""
    if why := no_leaf(state):
        return why
    requirement = state.requirement
    if requirement and requirement.not_applicable_rule == "forbidden":
        return tr("Ingen kan undantas från kravet: det gäller alla.")
    return None


def nothing_to_open(state: ReviewState) -> str | None:
    """For Enter."""
    if not state.panel:
        return _no_row(state)
    return None if state.item or state.reading else tr("Här finns inget att öppna.")


def nothing_to_plan(state: ReviewState) -> str | None:
    """For putting an action into the plan."""
    if state.panel != "next":
        return tr("Åtgärder väljs i Härnäst. Tryck h.")
    return None if state.item else tr("Här finns ingen åtgärd att lägga i planen.")


def nothing_to_mark(state: ReviewState) -> str | None:
    """For choosing a snapshot."""
    if state.panel != "snapshots":
        return tr("Ögonblicksbilder väljs i Bilder. Tryck S.")
    return None if state.item else tr("Här finns ingen ögonblicksbild att välja. Tryck s för att ta en.")


def no_register(state: ReviewState) -> str | None:
    """For adding a row."""
    if state.item is not None and isinstance(state.item.what, RegisterRow):
        return None
    return tr("Gå till ett register i Aktörer först. A visar dem.")


def no_row(state: ReviewState) -> str | None:
    """For changing a row or taking it out."""
    if (
        state.item is not None
        and isinstance(state.item.what, RegisterRow)
        and state.item.what.row is not None
    ):
        return None
    return tr("Gå till en rad i ett register i Aktörer först. A visar dem.")


def no_days(state: ReviewState) -> str | None:
    """For writing a calendar."""
    return None if state.panel == "forecast" else tr("Dagarna står i Prognos. Tryck p.")


def no_example(state: ReviewState) -> str | None:
    """For the tour."""
    return None if state.example else tr("Rundturen går i exemplet. Skapa det med tcready demo.")


def no_criterion(state: ReviewState) -> str | None:
    """For writing about a criterion."""
    return in_panel(state) or _no_row(state)


def _no_row(state: ReviewState) -> str | None:
    return None if state.step else tr("Inget är valt. Tryck Esc för att visa alla krav.")


def _no_evidence(state: ReviewState) -> str | None:
    return None if _linked_here(state) else tr("Inget underlag är kopplat hit. Tryck a för att bifoga ett.")


def _linked_here(state: ReviewState) -> list[LinkedRecord]:
    return state.linked_records(state.leaf) if state.leaf else []
