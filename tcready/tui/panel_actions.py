"""The actions that open the tabs, and what is done in them."""

from __future__ import annotations

from tcready.core.message import msg
from tcready.tui import why_disabled as why
from tcready.tui import why_shelf
from tcready.tui.action import Action

PANEL_ACTIONS = (
    Action("overview", ("o",), msg("översikt"), msg("Översikt: hur redo vi är, på en sida"), "panel"),
    Action(
        "snapshots",
        ("S",),
        msg("bilder"),
        msg("Bilder: ögonblicksbilderna, och vad som har ändrats"),
        "panel",
    ),
    Action("next", ("h",), msg("härnäst"), msg("Härnäst: vad som ger mest att göra nu"), "panel"),
    Action("forecast", ("p",), msg("prognos"), msg("Prognos: när något slutar gälla"), "panel"),
    Action("xray", ("R",), msg("röntgen"), msg("Röntgen: det som räknas men ser konstigt ut"), "panel"),
    Action("agreement", ("d",), msg("samsyn"), msg("Samsyn: hur lika granskarna bedömer"), "panel"),
    Action(
        "action_plan",
        ("P",),
        msg("handlingsplan"),
        msg("Handlingsplan: vad som är sent, vad som kommer, vad som är klart"),
        "panel",
    ),
    Action("case", ("C",), msg("ärende"), msg("Ärende: stegen, dagarna och det som är skickat"), "panel"),
    Action("actors", ("A",), msg("aktörer"), msg("Aktörer: avtal, styrgrupper och register"), "panel"),
    Action(
        "library",
        ("B",),
        msg("underlag"),
        msg("Underlag: biblioteket och inkorgen"),
        "panel",
    ),
    Action("dossier", ("D",), msg("dossier"), msg("Dossier: vad som är klart, och vad den säger"), "panel"),
    Action("panel_right", ("right",), msg("nästa flik"), msg("Nästa flik"), "panel"),
    Action("panel_left", ("left",), msg("förra fliken"), msg("Förra fliken"), "panel"),
    Action(
        "plan",
        ("l",),
        msg("lägg i planen"),
        msg("I Härnäst: lägg åtgärden i handlingsplanen"),
        "panel",
        why.nothing_to_plan,
    ),
    Action(
        "mark",
        ("v",),
        msg("välj"),
        msg("I Bilder: välj vilken de andra jämförs med"),
        "panel",
        why.nothing_to_mark,
    ),
    Action(
        "calendar",
        ("c",),
        msg("kalender"),
        msg("I Prognos och Ärende: skriv dagarna som en kalender"),
        "panel",
        why.no_days,
    ),
    Action(
        "row_add",
        ("plus",),
        msg("ny rad"),
        msg("Lägg till en rad; i Underlag: lägg in något nytt"),
        "panel",
        why.nothing_to_add_to,
    ),
    Action(
        "row_edit",
        ("E",),
        msg("ändra"),
        msg("Ändra raden; i Underlag: rubrik, dagar, vem som skrev under och mer"),
        "panel",
        why.nothing_to_edit,
    ),
    Action(
        "row_remove",
        ("minus",),
        msg("ta bort"),
        msg("Ta bort raden; i Underlag: återta underlaget"),
        "panel",
        why.nothing_to_remove,
    ),
    Action(
        "row_done",
        ("F",),
        msg("färdig"),
        msg("I Handlingsplan: färdig i dag, eller inte färdig igen"),
        "panel",
        why.no_action,
    ),
    Action(
        "link",
        ("K",),
        msg("koppla"),
        msg("I Underlag: koppla till krav och enheter"),
        "panel",
        why_shelf.nothing_to_link,
    ),
    Action(
        "view",
        ("O",),
        msg("öppna filen"),
        msg("I Underlag: öppna en kopia av filen i datorns eget program"),
        "panel",
        why_shelf.no_file,
    ),
)
