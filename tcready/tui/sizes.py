"""From which sizes of the terminal the screens are laid out otherwise."""

from __future__ import annotations

PANES_AT = [(0, "-narrow"), (100, "-wide")]
"""From how many columns there is one pane, and from how many there are two."""
SHORT_UNTIL = [(0, "-short"), (30, "-high")]
"""From how many lines there is room for air between the fields of a form."""
