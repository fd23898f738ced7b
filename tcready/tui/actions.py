"""The one registry of what can be done: keys, footer, help and palette all come from here.

`why_disabled` (in its own module) says in a sentence why an action cannot be done now, or None. No key needs
AltGr on a Swedish keyboard. What an action does stands in `tcready.tui.acts`, under the same id.
"""

from __future__ import annotations

from tcready.core.message import msg
from tcready.i18n import tr
from tcready.tui import why_disabled as why
from tcready.tui.action import SCOPES, Action
from tcready.tui.panel_actions import PANEL_ACTIONS
from tcready.tui.state import ReviewState

__all__ = ["ACTIONS", "BY_ID", "SCOPES", "Action", "footer_actions", "key_names", "scale_levels", "sign_of"]

ACTIONS = (
    *PANEL_ACTIONS,
    Action("down", ("j", "down"), msg("ned"), msg("En rad ned"), "walk"),
    Action("up", ("k", "up"), msg("upp"), msg("En rad upp"), "walk"),
    Action("page_down", ("pagedown",), msg("sida ned"), msg("En sida ned"), "walk"),
    Action("page_up", ("pageup",), msg("sida upp"), msg("En sida upp"), "walk"),
    Action("first", ("g", "home"), msg("först"), msg("Till första raden"), "walk"),
    Action("last", ("G", "end"), msg("sist"), msg("Till sista raden"), "walk"),
    Action(
        "open",
        ("enter",),
        msg("öppna"),
        msg("Läs allt om raden; i en flik: gå till stället"),
        "walk",
        why.nothing_to_open,
    ),
    Action("back", ("escape",), msg("tillbaka"), msg("Tillbaka till raderna, eller visa alla igen"), "walk"),
    Action("next_gap", ("n",), msg("nästa lucka"), msg("Till nästa lucka"), "walk", why.no_gap_below),
    Action("previous_gap", ("N",), msg("förra luckan"), msg("Till förra luckan"), "walk", why.no_gap_above),
    Action(
        "only_gaps",
        ("f",),
        msg("bara luckor"),
        msg("Visa bara luckor, eller allt igen; i en lista: bara det som är kvar att göra"),
        "walk",
        why.no_search,
    ),
    Action(
        "filter",
        ("slash",),
        msg("sök"),
        msg("Visa bara det som har en text i namnet"),
        "walk",
        why.no_search,
    ),
    Action(
        "tick",
        ("space",),
        msg("markera"),
        msg("Markera raden, eller ta bort märket: nästa handling gäller alla markerade"),
        "walk",
        why.nothing_to_tick,
    ),
    Action(
        "judge",
        ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
        msg("bedöm"),
        msg("Bedöm med den nivån, och gå vidare"),
        "leaf",
        why.not_judged,
    ),
    Action(
        "agree",
        ("equals_sign",),
        msg("enats"),
        msg("Enats om nivå på mötet: välj den, och gå vidare"),
        "leaf",
        why.not_judged,
    ),
    Action(
        "note",
        ("m",),
        msg("motivera"),
        msg("Bedöm och motivera, själv eller gemensamt"),
        "leaf",
        why.not_judged,
    ),
    Action(
        "attach",
        ("a",),
        msg("bifoga"),
        msg("Bifoga en fil eller en länk; i Ärende: en fil som är godkänd eller skickad"),
        "leaf",
        why.no_place_to_attach,
    ),
    Action("request", ("b",), msg("begär"), msg("Begär ett underlag som saknas"), "leaf", why.not_one_place),
    Action("accept", ("y",), msg("godkänn"), msg("Godkänn ett underlag"), "leaf", why.nothing_to_accept),
    Action("reject", ("r",), msg("underkänn"), msg("Underkänn ett underlag"), "leaf", why.nothing_to_reject),
    Action(
        "what_if",
        ("w",),
        msg("tänk om"),
        msg("Tänk om: vad händer med poängen om kravet uppfylls?"),
        "leaf",
        why.no_leaf,
    ),
    Action(
        "waive",
        ("i",),
        msg("gäller inte"),
        msg("Kravet gäller inte här, och varför"),
        "leaf",
        why.not_waivable,
    ),
    Action(
        "narrate", ("e",), msg("skriv"), msg("Skriv nuläge, mål och vision"), "criterion", why.no_criterion
    ),
    Action("snapshot", ("s",), msg("ögonblicksbild"), msg("Ta en ögonblicksbild av läget"), "workspace"),
    Action("export", ("x",), msg("exportera"), msg("Exportera ansökan: välj form och mapp"), "workspace"),
    Action("undo", ("u",), msg("ångra"), msg("Ångra det du gjorde senast"), "workspace"),
    Action("redo", ("U",), msg("gör om"), msg("Gör om det du ångrade"), "workspace"),
    Action("reload", ("f5",), msg("läs om"), msg("Läs om det andra har ändrat"), "workspace"),
    Action("reviewer", ("V",), msg("vem granskar"), msg("Vem granskar nu? Byt namn"), "program"),
    Action(
        "tour",
        ("T",),
        msg("rundtur"),
        msg("Rundturen i exemplet: börja eller sluta"),
        "program",
        why.no_example,
    ),
    Action("language", ("L",), msg("English"), msg("Byt mellan svenska och engelska"), "program"),
    Action(
        "theme",
        ("t",),
        msg("utseende"),
        msg("Byt utseende: mörkt, ljust, kontrast, terminalens färger"),
        "program",
    ),
    Action("palette", ("ctrl+p",), msg("kommandon"), msg("Sök bland allt som går att göra"), "program"),
    Action("help", ("question_mark", "f1"), msg("hjälp"), msg("Alla tangenter"), "program"),
    Action("quit", ("q",), msg("avsluta"), msg("Avsluta. Allt är redan sparat."), "program"),
)

BY_ID = {action.id: action for action in ACTIONS}
KEYS = {key for action in ACTIONS for key in action.keys}

_FOOTER = ("judge", "accept", "attach", "next_gap", "only_gaps", "filter", "narrate", "export")
_IN_PANEL = {
    "next": ("plan",),
    "forecast": ("calendar",),
    "snapshots": ("mark", "snapshot"),
    "actors": ("row_add", "row_remove"),
    "case": ("attach", "row_add", "row_remove", "calendar"),
    "action_plan": ("row_done", "row_add", "filter"),
    "library": ("attach", "accept", "link", "row_edit", "filter", "view", "row_add"),
    "dossier": ("export",),
}
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
    "plus": "+",
    "equals_sign": "=",
    "minus": "-",
    "question_mark": "?",
    "left": "←",
    "right": "→",
    "f1": "F1",
    "f5": "F5",
    "ctrl+p": "Ctrl+P",
}


def key_names(action: Action, scale: tuple[int, ...]) -> tuple[str, ...]:
    """The keys as they are written on the keyboard; of the digits only those on the scale."""
    if action.id == "judge":
        levels = [level for level in scale if level <= 9]
        return (f"{min(levels)}–{max(levels)}",) if levels else ()
    named = {**_NAMED_KEYS, "space": tr("mellanslag")}
    return tuple(named.get(key, key) for key in action.keys)


def sign_of(key: str) -> str:
    """What the key writes; nothing for one that writes nothing."""
    sign = " " if key == "space" else _NAMED_KEYS.get(key, key)
    return sign if len(sign) == 1 and key not in ("up", "down", "left", "right") else ""


def footer_actions(state: ReviewState, most: int) -> tuple[Action, ...]:
    """The actions worth a place at the bottom now: at most `most`, help always last."""
    names = _footer_names(state)
    possible = [BY_ID[name] for name in names if BY_ID[name].why_disabled(state) is None]
    return (*possible[: most - 1], BY_ID["help"])


def _footer_names(state: ReviewState) -> tuple[str, ...]:
    if state.panel and state.reading:
        return ("back", *(_IN_PANEL[state.panel] if state.search else ()))
    if state.panel:
        return ("open", *_IN_PANEL.get(state.panel, ()), "back", "panel_right")
    first = "back" if state.reading or state.came_from else "open"
    if state.reading and state.step and not state.step.requirement:
        return tuple(dict.fromkeys((first, "narrate", *_FOOTER)))  # a criterion is written about
    return (first, *_FOOTER)


def scale_levels(state: ReviewState) -> tuple[int, ...]:
    """The levels of the scale."""
    return tuple(step.level for step in state.desk.framework.scale)
