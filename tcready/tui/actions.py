"""The one registry of what can be done: keys, footer, help and palette all come from here.

`why_disabled` says in a sentence why an action cannot be done now, or None. No key needs AltGr on a
Swedish keyboard. What an action does stands in `tcready.tui.acts`, under the same id.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple

from tcready.core.message import Message, msg
from tcready.i18n import tr
from tcready.review.queue import judged_by_level
from tcready.tui.state import LinkedRecord, ReviewState

Scope = Literal["walk", "leaf", "criterion", "workspace", "program"]
WhyDisabled = Callable[[ReviewState], str | None]

SCOPES: dict[Scope, Message] = {
    "walk": msg("Gå och hitta"),
    "leaf": msg("På ett krav"),
    "criterion": msg("På ett kriterium"),
    "workspace": msg("Hela arbetsytan"),
    "program": msg("Programmet"),
}


def _always(_state: ReviewState) -> str | None:
    return None


def _no_gap_below(state: ReviewState) -> str | None:
    return None if state.gap(1) is not None else tr("Det finns ingen lucka längre ner. N går uppåt.")


def _no_gap_above(state: ReviewState) -> str | None:
    return None if state.gap(-1) is not None else tr("Det finns ingen lucka längre upp. n går nedåt.")


def _no_leaf(state: ReviewState) -> str | None:
    if state.leaf:
        return None
    if state.step is None or state.step.requirement is None:
        return tr("Gå till ett krav först.")
    if not state.step.requirement.leaves:
        return tr("Kravet har ingen enhet att gälla för.")
    return tr("Kravet gäller flera enheter. Gå till en av dem först.")


def _not_judged(state: ReviewState) -> str | None:
    if why := _no_leaf(state):
        return why
    requirement = state.requirement
    if requirement and judged_by_level(requirement):
        return None
    return tr("Det här kravet bedöms inte med nivå: underlag och mått avgör.")


def _nothing_to_accept(state: ReviewState) -> str | None:
    if why := _no_leaf(state) or _no_evidence(state):
        return why
    if any(item.may_be_accepted for item in _linked_here(state)):
        return None
    return tr("Inget underlag här väntar på att godkännas.")


def _nothing_to_reject(state: ReviewState) -> str | None:
    if why := _no_leaf(state) or _no_evidence(state):
        return why
    if any(item.may_be_rejected for item in _linked_here(state)):
        return None
    return tr("Inget underlag här kan underkännas.")


def _not_waivable(state: ReviewState) -> str | None:
    if why := _no_leaf(state):
        return why
    requirement = state.requirement
    if requirement and requirement.not_applicable_rule == "forbidden":
        return tr("Ingen kan undantas från kravet: det gäller alla.")
    return None


def _no_row(state: ReviewState) -> str | None:
    return None if state.step else tr("Inget är valt. Tryck Esc för att visa alla krav.")


def _no_evidence(state: ReviewState) -> str | None:
    return None if _linked_here(state) else tr("Inget underlag är kopplat hit. Tryck a för att bifoga ett.")


def _linked_here(state: ReviewState) -> list[LinkedRecord]:
    return state.linked_records(state.leaf) if state.leaf else []


class Action(NamedTuple):
    """Something a person can do. `short` fits in the footer; `help` says it in full."""

    id: str
    keys: tuple[str, ...]
    short: Message
    help: Message
    scope: Scope
    why_disabled: WhyDisabled = _always


ACTIONS = (
    Action("down", ("j", "down"), msg("ned"), msg("En rad ned"), "walk"),
    Action("up", ("k", "up"), msg("upp"), msg("En rad upp"), "walk"),
    Action("page_down", ("pagedown", "space"), msg("sida ned"), msg("En sida ned"), "walk"),
    Action("page_up", ("pageup",), msg("sida upp"), msg("En sida upp"), "walk"),
    Action("first", ("g", "home"), msg("först"), msg("Till första raden"), "walk"),
    Action("last", ("G", "end"), msg("sist"), msg("Till sista raden"), "walk"),
    Action("open", ("enter",), msg("öppna"), msg("Läs allt om raden"), "walk", _no_row),
    Action("back", ("escape",), msg("tillbaka"), msg("Tillbaka till raderna, eller visa alla igen"), "walk"),
    Action("next_gap", ("n",), msg("nästa lucka"), msg("Till nästa lucka"), "walk", _no_gap_below),
    Action("previous_gap", ("N",), msg("förra luckan"), msg("Till förra luckan"), "walk", _no_gap_above),
    Action("only_gaps", ("f",), msg("bara luckor"), msg("Visa bara luckor, eller allt igen"), "walk"),
    Action("filter", ("slash",), msg("sök"), msg("Visa bara krav och enheter med en text i namnet"), "walk"),
    Action(
        "judge",
        ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
        msg("bedöm"),
        msg("Bedöm med den nivån, och gå vidare"),
        "leaf",
        _not_judged,
    ),
    Action(
        "note", ("m",), msg("motivera"), msg("Bedöm och motivera, själv eller gemensamt"), "leaf", _not_judged
    ),
    Action("attach", ("a",), msg("bifoga"), msg("Bifoga en fil eller en länk"), "leaf", _no_leaf),
    Action("request", ("b",), msg("begär"), msg("Begär ett underlag som saknas"), "leaf", _no_leaf),
    Action("accept", ("y",), msg("godkänn"), msg("Godkänn ett underlag"), "leaf", _nothing_to_accept),
    Action("reject", ("r",), msg("underkänn"), msg("Underkänn ett underlag"), "leaf", _nothing_to_reject),
    Action(
        "waive", ("i",), msg("gäller inte"), msg("Kravet gäller inte här, och varför"), "leaf", _not_waivable
    ),
    Action("narrate", ("e",), msg("skriv"), msg("Skriv nuläge, mål och vision"), "criterion", _no_row),
    Action("snapshot", ("s",), msg("ögonblicksbild"), msg("Ta en ögonblicksbild av läget"), "workspace"),
    Action("export", ("x",), msg("exportera"), msg("Exportera ansökan som en webbsida"), "workspace"),
    Action("undo", ("u",), msg("ångra"), msg("Ångra det du gjorde senast"), "workspace"),
    Action("redo", ("U",), msg("gör om"), msg("Gör om det du ångrade"), "workspace"),
    Action("reload", ("f5",), msg("läs om"), msg("Läs om det andra har ändrat"), "workspace"),
    Action("language", ("L",), msg("English"), msg("Byt mellan svenska och engelska"), "program"),
    Action(
        "theme",
        ("t",),
        msg("utseende"),
        msg("Byt utseende: mörkt, ljust eller terminalens färger"),
        "program",
    ),
    Action("palette", ("ctrl+p",), msg("kommandon"), msg("Sök bland allt som går att göra"), "program"),
    Action("help", ("question_mark", "f1"), msg("hjälp"), msg("Alla tangenter"), "program"),
    Action("quit", ("q",), msg("avsluta"), msg("Avsluta. Allt är redan sparat."), "program"),
)

BY_ID = {action.id: action for action in ACTIONS}

_FOOTER = ("judge", "accept", "attach", "next_gap", "only_gaps", "filter", "narrate", "export")
_NAMED_KEYS = {
    "down": "↓",
    "up": "↑",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "home": "Home",
    "end": "End",
    "enter": "Enter",
    "escape": "Esc",
    "slash": "/",
    "question_mark": "?",
    "f1": "F1",
    "f5": "F5",
    "ctrl+p": "Ctrl+P",
}


def key_names(action: Action, scale: tuple[int, ...]) -> tuple[str, ...]:
    """The keys as they are written on the keyboard; of the digits only those on the scale."""
    if action.id == "judge":
        levels = [level for level in scale if level <= 9]
        return (f"{min(levels)}–{max(levels)}",) if levels else ()
    if "space" in action.keys:
        return (*(_NAMED_KEYS[key] for key in action.keys if key != "space"), tr("mellanslag"))
    return tuple(_NAMED_KEYS.get(key, key) for key in action.keys)


def footer_actions(state: ReviewState, most: int) -> tuple[Action, ...]:
    """The actions worth a place at the bottom now: at most `most`, help always last."""
    first = "back" if state.reading else "open"
    possible = [BY_ID[name] for name in (first, *_FOOTER) if BY_ID[name].why_disabled(state) is None]
    return (*possible[: most - 1], BY_ID["help"])


def scale_levels(state: ReviewState) -> tuple[int, ...]:
    """The levels of the scale."""
    return tuple(step.level for step in state.desk.framework.scale)
