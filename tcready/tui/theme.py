"""The looks: two calm ones, one of high contrast, and the colours of the terminal for who has set them.

Where there is no colour (NO_COLOR) or only the terminal's own, the cursor is reverse and has a sign; no look
tells anything by colour alone. The choice is remembered on this machine, for every workspace.
"""

from __future__ import annotations

import os
from typing import Any

from textual.app import App
from textual.theme import Theme

from tcready.formats.machine_memory import MachineMemory

DARK = Theme(
    name="tcready-mork",
    primary="#8ab4e0",
    secondary="#9fb3c8",
    warning="#e2b35c",
    error="#f08a7e",
    success="#7fc79a",
    accent="#8ab4e0",
    foreground="#e6e6e3",
    background="#16191d",
    surface="#1b1f24",
    panel="#242a31",
    dark=True,
    variables={"muted": "#a3a9b0", "here": "#2c4a6b", "here-text": "#ffffff"},
)

LIGHT = Theme(
    name="tcready-ljus",
    primary="#1f5588",
    secondary="#4a5b6d",
    warning="#7a5200",
    error="#a3261c",
    success="#1f6b3c",
    accent="#1f5588",
    foreground="#1d2126",
    background="#fbfaf7",
    surface="#f5f3ee",
    panel="#ebe8e0",
    dark=False,
    variables={"muted": "#565d66", "here": "#cfe0f2", "here-text": "#0d1b2a"},
)

CONTRAST = Theme(
    name="tcready-kontrast",
    primary="#8fd3ff",
    secondary="#ffffff",
    warning="#ffd75f",
    error="#ffa59c",
    success="#84f7a4",
    accent="#8fd3ff",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#262626",
    dark=True,
    variables={"muted": "#e0e0e0", "here": "#ffe600", "here-text": "#000000"},
)

TERMINAL = Theme(
    name="tcready-terminal",
    ansi=True,
    primary="ansi_blue",
    secondary="ansi_cyan",
    warning="ansi_yellow",
    error="ansi_red",
    success="ansi_green",
    accent="ansi_blue",
    foreground="ansi_default",
    background="ansi_default",
    surface="ansi_default",
    panel="ansi_default",
    boost="ansi_default",
    dark=True,
    variables={
        "muted": "ansi_default",
        "here": "ansi_default",
        "here-text": "ansi_default",
        "ansi-background": "ansi_default",
        "ansi-foreground": "ansi_default",
        "border": "ansi_blue",
        "border-blurred": "ansi_default",
        "input-cursor-background": "ansi_default",
        "input-cursor-foreground": "ansi_default",
        "input-cursor-text-style": "reverse",
        "input-selection-background": "ansi_cyan",
        "input-selection-foreground": "ansi_black",
        "screen-selection-background": "ansi_cyan",
        "screen-selection-foreground": "ansi_black",
        "block-cursor-foreground": "ansi_default",
        "block-cursor-background": "ansi_default",
        "block-cursor-text-style": "bold reverse",
    },
)
"""Only the sixteen colours that the terminal has itself, on its own ground."""

THEMES = (DARK, LIGHT, CONTRAST, TERMINAL)
CYCLE = tuple(theme.name for theme in THEMES)
"""The order in which the looks come."""

DEFAULTS = {"muted": "ansi_default", "here": "ansi_default", "here-text": "ansi_default"}
"""Our own colour names in a theme that does not know them."""

_MEMORY = "utseende"


def native() -> bool | None:
    """What an application is made with: without colour (no-color.org) nothing is turned into shades of grey.

    An empty NO_COLOR asks for nothing, but Textual would take it for a yes.
    """
    if os.environ.get("NO_COLOR") == "":
        del os.environ["NO_COLOR"]
    return True if "NO_COLOR" in os.environ else None


def dress(app: App[Any]) -> None:
    """Let an application know the looks, and begin in the first of them."""
    for theme in THEMES:
        app.register_theme(theme)
    app.theme = DARK.name


def remembered_look(who: str = "") -> str | None:
    """The look that was chosen last on this machine, if there still is one of that name."""
    name = MachineMemory(_MEMORY, who=who).read().get("theme")
    return name if isinstance(name, str) and name in CYCLE else None


def remember_look(name: str, who: str = "") -> None:
    """Remember it for the next time, in every workspace."""
    MachineMemory(_MEMORY, who=who).write({"theme": name})


def marks_by_reverse(app: App[Any]) -> bool:
    """Is what one stands on to be seen by reverse, for want of a colour to be sure of?"""
    return app.no_color or app.native_ansi_color
