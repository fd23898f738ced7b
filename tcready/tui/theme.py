"""Two calm themes, and the terminal's own colours for those who have set theirs with care."""

from __future__ import annotations

from textual.theme import Theme

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

CYCLE = (DARK.name, LIGHT.name, "ansi-dark", "ansi-light")
"""The order in which the themes come."""

DEFAULTS = {"muted": "ansi_default", "here": "ansi_blue", "here-text": "ansi_bright_white"}
"""Our own colour names in a theme that does not know them."""
