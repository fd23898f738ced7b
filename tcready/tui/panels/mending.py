"""What mends a part of the application that is missing: the tab to go to, and the key to press there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tcready.core.message import Message, msg
from tcready.tui.state import ReviewState

if TYPE_CHECKING:
    from tcready.dossier.completeness import MissingPart


class Mend(NamedTuple):
    """Where a missing part is mended. `panel` is a tab (empty: Granska), `at` what to stand on there.

    `search` is what to search for in a tab that can be searched.
    """

    panel: str
    how: Message
    at: str = ""
    search: str = ""


_SELF = msg("Enter går till Granska: gå till ett krav och tryck m för att skatta er själva.")
_PLAN = msg("Enter går till Handlingsplan: + lägger till en åtgärd.")
_GENERATED: dict[str, Mend] = {
    "ansokan": Mend("actors", msg("Enter går till Aktörer, där enheterna står."), "register-subjects"),
    "regional-sjalvskattning": Mend("", _SELF),
    "lokal-sjalvskattning": Mend("", _SELF),
    "regional-handlingsplan": Mend("action_plan", _PLAN),
    "lokal-handlingsplan": Mend("action_plan", _PLAN),
    "kontaktlista": Mend(
        "actors", msg("Enter går till Aktörer: + lägger till en plats i en styrgrupp."), "register-seats"
    ),
    "finansieringsplan": Mend(
        "actors", msg("Enter går till Aktörer: + lägger till en rad i budgeten."), "register-financing"
    ),
}


def mend_of(lack: MissingPart, state: ReviewState) -> Mend:
    """What mends the part."""
    part = lack.part
    if part.evidence is None:
        return _GENERATED.get(part.generated or "") or _BY_HAND
    there = any(item.kind == part.evidence for item in state.desk.records.evidence)
    if there:
        return Mend(
            "library",
            msg("Enter går till Underlag: y godkänner, a lägger in en ny version."),
            search=state.names.kind(part.evidence),
        )
    return Mend("library", msg("Enter går till Underlag: + lägger till det."))


_BY_HAND = Mend("library", msg("Enter går till Underlag: + lägger till det."))
