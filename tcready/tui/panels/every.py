"""The panels there are, in the order of the line at the top. The walk stands there too, and is none."""

from __future__ import annotations

from typing import Any

from tcready.tui.panels.actors_panel import ActorsPanel
from tcready.tui.panels.agreement_panel import Reviewers
from tcready.tui.panels.dossier_panel import DossierPanel
from tcready.tui.panels.forecast_panel import Ahead
from tcready.tui.panels.library_panel import LibraryPanel
from tcready.tui.panels.next_panel import Next
from tcready.tui.panels.overview import Overview
from tcready.tui.panels.panel import Panel
from tcready.tui.panels.snapshots_panel import Snapshots
from tcready.tui.panels.xray_panel import Xray

PANELS: tuple[type[Panel[Any]], ...] = (
    Overview,
    LibraryPanel,
    DossierPanel,
    ActorsPanel,
    Snapshots,
    Next,
    Ahead,
    Xray,
    Reviewers,
)


def tab_order() -> tuple[str, ...]:
    """The ids in the order of the line at the top. The walk has none and stands second."""
    first, *others = (panel.id for panel in PANELS)
    return (first, "", *others)
