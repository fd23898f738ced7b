"""The colours of the dossier, light and dark, and which of them stand on each other.

Fills the style sheet; a test computes the contrast of every pair named here.
"""

from __future__ import annotations

LIGHT = {
    "paper": "#faf9f6",
    "surface": "#ffffff",
    "sunken": "#f0f1ee",
    "ink": "#1c2630",
    "quiet": "#4c5965",
    "line": "#d5d9d6",
    "edge": "#7c8892",
    "accent": "#1d5a78",
    "met": "#1b6540",
    "met-soft": "#e3f1e8",
    "partial": "#7d5000",
    "partial-soft": "#fbf0d9",
    "unmet": "#9c2a24",
    "unmet-soft": "#fae7e4",
    "open": "#4c5965",
    "open-soft": "#eceef0",
    "bar": "#1d5a78",
    "bar-thin": "#6b8798",
    "track": "#e6e9e8",
    "ground": "#ffffff",
}

DARK = {
    "paper": "#11181e",
    "surface": "#18212a",
    "sunken": "#1f2a34",
    "ink": "#e7ebee",
    "quiet": "#aab6c0",
    "line": "#33414d",
    "edge": "#73828f",
    "accent": "#8fcae6",
    "met": "#86d3a8",
    "met-soft": "#17332a",
    "partial": "#ecc06d",
    "partial-soft": "#38301a",
    "unmet": "#f4a39b",
    "unmet-soft": "#402422",
    "open": "#aab6c0",
    "open-soft": "#25313b",
    "bar": "#6fb7d8",
    "bar-thin": "#7f98a8",
    "track": "#2a3742",
    "ground": "#ffffff",
}

GROUNDS = ("paper", "surface", "sunken")

TEXT_ON_GROUND = (
    *((text, ground) for text in ("ink", "quiet", "accent") for ground in GROUNDS),
    *((tone, f"{tone}-soft") for tone in ("met", "partial", "unmet", "open")),
    *(("ink", f"{tone}-soft") for tone in ("met", "partial", "unmet", "open")),
    *(("quiet", f"{tone}-soft") for tone in ("met", "partial", "unmet", "open")),
)
"""Text on what lies behind it: at least 4.5 to 1."""

SHAPE_ON_GROUND = (
    ("bar", "surface"),
    ("bar", "track"),
    ("bar-thin", "surface"),
    ("edge", "paper"),
    ("edge", "surface"),
    ("ink", "track"),
    ("accent", "paper"),
    *((tone, ground) for tone in ("met", "partial", "unmet", "open") for ground in ("paper", "surface")),
)
"""A shape that carries meaning on what lies behind it: at least 3 to 1."""


def variables(colours: dict[str, str]) -> str:
    """The colours as declarations of a style sheet."""
    return "".join(f"--{name}:{value};" for name, value in colours.items())
