"""Why something cannot be done now in Underlag, as `why_disabled` says it of the rest of the review."""

from __future__ import annotations

from tcready.core.readiness import Reason
from tcready.core.records.evidence import DecisionState
from tcready.i18n import tr
from tcready.review.deciding_many import passed_over, reasons, sorted_out
from tcready.review.library import Dropped, Shelved
from tcready.tui.state import ReviewState


def nothing_to_tick(state: ReviewState) -> str | None:
    """For marking."""
    if _file(state):
        return tr("Filer i inkorgen läggs in en åt gången: tryck a.")
    return None if _record(state) else tr("Här finns inget underlag att markera.")


def nothing_to_take_in(state: ReviewState) -> str | None:
    """For filing a file, or letting something newer come."""
    file = _file(state)
    if file is None and state.shelf:
        return tr("Underlag läggs in ett åt gången. Esc avmarkerar.")
    if file is None or file.new:
        return None
    return (
        tr("Filen är redan inlagd.")
        if file.file.filed
        else tr("Den går inte att lägga in. Enter säger varför.")
    )


def nothing_to_accept(state: ReviewState) -> str | None:
    """For accepting."""
    if state.shelf:
        return _none_marked(state, "accepted")
    record = _record(state)
    if record and (record.may_be_accepted or _waits(record, state)):
        return None
    return no_record(state) or tr("Det här underlaget väntar inte på att godkännas.")


def nothing_to_reject(state: ReviewState) -> str | None:
    """For rejecting."""
    if state.shelf:
        return _none_marked(state, "rejected")
    record = _record(state)
    if record and record.may_be_rejected:
        return None
    return no_record(state) or tr("Det här underlaget kan inte underkännas.")


def nothing_to_remove(state: ReviewState) -> str | None:
    """For withdrawing a record, or taking an original out of the inbox."""
    if state.shelf:
        return _none_marked(state, "withdrawn")
    file, record = _file(state), _record(state)
    if file is not None:
        return (
            None
            if file.file.filed
            else tr("Filen är inte inlagd än, så den får ligga kvar. a lägger in den.")
        )
    if record is not None and record.reason is Reason.WITHDRAWN:
        return tr("Underlaget är redan återtaget.")
    return no_record(state)


def nothing_to_correct(state: ReviewState) -> str | None:
    """For changing what is said of a record."""
    if state.shelf:
        return tr("Underlag ändras ett åt gången. Esc avmarkerar.")
    if _file(state):
        return tr("Filen är inte inlagd än: tryck a. Då anges vad den är.")
    return no_record(state)


def nothing_to_link(state: ReviewState) -> str | None:
    """For linking a record, or those marked."""
    return None if state.panel == "library" and state.shelf else no_record(state)


def no_file(state: ReviewState) -> str | None:
    """For opening a record's file."""
    record = _record(state)
    if record is None:
        return no_record(state)
    return None if record.record.file else tr("Underlaget har ingen fil.")


def no_record(state: ReviewState) -> str | None:
    """For what is done with a record of evidence as a whole."""
    return None if _record(state) else tr("Gå till ett underlag i Underlag först. B visar dem.")


def _waits(item: Shelved, state: ReviewState) -> bool:
    """Is there something to accept of it, such as a link that is new, though it counts already?"""
    record = state.desk.records.evidence_by_id.get(item.record.id)
    return record is not None and passed_over(record, "accepted", state.desk.today()) is None


def _none_marked(state: ReviewState, decision: DecisionState) -> str | None:
    """Why the decision is for none of the marked records; None: it is for at least one."""
    known = state.shelf.refusals
    if decision not in known:
        known[decision] = _refused(state, decision)
    return known[decision]


def _refused(state: ReviewState, decision: DecisionState) -> str | None:
    marked, today = state.shelved, state.desk.today()
    if any(passed_over(record, decision, today) is None for record in marked):
        return None
    why = reasons(sorted_out(marked, decision, today).passed)
    return tr("Handlingen gäller inget av de markerade underlagen: {why}.", why=why)


def _record(state: ReviewState) -> Shelved | None:
    return state.item.what if state.item is not None and isinstance(state.item.what, Shelved) else None


def _file(state: ReviewState) -> Dropped | None:
    return state.item.what if state.item is not None and isinstance(state.item.what, Dropped) else None
