"""Why an action cannot be done now, in a sentence that says what to do instead; None: it can be done."""

from __future__ import annotations

from tcready.core.signing import SigningRow
from tcready.i18n import tr
from tcready.review.queue import judged_by_level
from tcready.review.registering import RegisterRow
from tcready.review.sending import SENT
from tcready.tui import why_shelf
from tcready.tui.linked_record import LinkedRecord
from tcready.tui.marks import spanned
from tcready.tui.state import ReviewState


def always(_state: ReviewState) -> str | None:
    """It always can."""
    return None


def in_panel(state: ReviewState) -> str | None:
    """For what belongs to the walk."""
    return tr("Det görs i Granska. Tryck Esc.") if state.panel else None


def no_search(state: ReviewState) -> str | None:
    """For hiding what one does not look for."""
    if state.search:
        return None
    return (
        tr("Det går att söka i Granska, Underlag och Handlingsplan. Tryck Esc, B eller P.")
        if state.panel
        else None
    )


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
    if state.meant:
        return None
    if state.step is None or state.step.requirement is None:
        return tr("Gå till ett krav först.")
    if not state.step.requirement.leaves:
        return tr("Kravet har ingen enhet att gälla för.")
    return tr("Kravet gäller flera enheter. Gå till en av dem först.")


def not_one_place(state: ReviewState) -> str | None:
    """For taking in evidence."""
    if why := no_leaf(state):
        return why
    if spanned(state.meant):
        return None
    return tr(
        "Ett underlag kopplas till alla markerade krav för alla markerade enheter. "
        "Markera samma krav för varje enhet."
    )


def no_place_to_attach(state: ReviewState) -> str | None:
    """For attaching a file: evidence in the walk and in Underlag, what was approved or sent in Ärende."""
    if state.panel == "library":
        return why_shelf.nothing_to_take_in(state)
    if state.panel != "case":
        return not_one_place(state)
    row = state.item.what if state.item is not None else None
    if isinstance(row, RegisterRow) and row.fixed.get("milestone") in ("ansokan_godkand", *SENT):
        return None
    return tr("En fil hör till ett steg där något godkänns eller skickas. Gå till ett sådant först.")


def nothing_to_tick(state: ReviewState) -> str | None:
    """For marking."""
    if state.reading:
        return None
    if state.panel == "library":
        return why_shelf.nothing_to_tick(state)
    if state.panel:
        return tr("Rader markeras i Granska och Underlag. Tryck Esc eller B.")
    if why := _no_row(state):
        return why
    return None if state.under_cursor else tr("Kravet har ingen enhet att gälla för.")


def not_judged(state: ReviewState) -> str | None:
    """For setting a level."""
    if why := no_leaf(state):
        return why
    if any(judged_by_level(state.declared(leaf)) for leaf in state.meant):
        return None
    if state.marks:
        return tr("Inget av de markerade kraven bedöms med nivå: underlag och mått avgör.")
    return tr("Det här kravet bedöms inte med nivå: underlag och mått avgör.")


def nothing_to_accept(state: ReviewState) -> str | None:
    """For accepting."""
    if state.panel == "library":
        return why_shelf.nothing_to_accept(state)
    if why := no_leaf(state) or _no_evidence(state):
        return why
    if any(item.may_be_accepted for item in _linked_here(state)):
        return None
    return tr("Inget underlag här väntar på att godkännas.")


def nothing_to_reject(state: ReviewState) -> str | None:
    """For rejecting."""
    if state.panel == "library":
        return why_shelf.nothing_to_reject(state)
    if why := no_leaf(state) or _no_evidence(state):
        return why
    if any(item.may_be_rejected for item in _linked_here(state)):
        return None
    return tr("Inget underlag här kan underkännas.")


def not_waivable(state: ReviewState) -> str | None:
    """For «does not apply here»."""
    if why := no_leaf(state):
        return why
    if any(state.declared(leaf).not_applicable_rule != "forbidden" for leaf in state.meant):
        return None
    return tr("Ingen kan undantas från kravet: det gäller alla.")


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
    return tr("Gå till en rad i Aktörer (A), Ärende (C) eller Handlingsplan (P) först.")


def no_row(state: ReviewState) -> str | None:
    """For taking a row out."""
    if _row(state) is not None:
        return None
    return tr("Gå till en rad i Aktörer (A), Ärende (C) eller Handlingsplan (P) först.")


def nothing_to_edit(state: ReviewState) -> str | None:
    """For changing what is said: a row, a record in Underlag, or when a municipality signed."""
    if state.panel == "library":
        return why_shelf.nothing_to_correct(state)
    what = state.item.what if state.item else None
    if isinstance(what, SigningRow):
        return None if what.cells else tr("Här finns inget avtal än. Lägg till ett på kravet, med a.")
    if _row(state) is not None:
        return None
    return tr(
        "Gå till en rad i Aktörer (A), Ärende (C) eller Handlingsplan (P), eller till "
        "ett underlag (B), först."
    )


def _row(state: ReviewState) -> object:
    what = state.item.what if state.item else None
    return what.row if isinstance(what, RegisterRow) else None


def no_action(state: ReviewState) -> str | None:
    """For saying that an action is done."""
    if why := no_row(state):
        return why
    if state.item is not None and isinstance(state.item.what, RegisterRow):
        return None if state.item.what.register == "plan" else tr("Bara åtgärder blir klara. Tryck P.")
    return None


def nothing_to_add_to(state: ReviewState) -> str | None:
    """For a new row or a new record."""
    return None if state.panel == "library" else no_register(state)


def nothing_to_remove(state: ReviewState) -> str | None:
    """For taking a row out, withdrawing a record, or taking an original out of the inbox."""
    return why_shelf.nothing_to_remove(state) if state.panel == "library" else no_row(state)


def no_days(state: ReviewState) -> str | None:
    """For writing a calendar."""
    if state.panel in ("forecast", "case"):
        return None
    return tr("Dagarna står i Prognos (p) och Ärende (C).")


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
    return [item for leaf in state.meant for item in state.linked_records(leaf)]
