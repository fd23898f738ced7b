"""The panels there are, in the order of the line at the top. The walk stands second and is none of them."""

from __future__ import annotations

from typing import Any

from tcready.tui.panels.actors_panel import ActorsPanel
from tcready.tui.panels.agreement_panel import Reviewers
from tcready.tui.panels.case_panel import CasePanel
from tcready.tui.panels.dossier_panel import DossierPanel
from tcready.tui.panels.forecast_panel import Ahead
from tcready.tui.panels.library_panel import LibraryPanel
from tcready.tui.panels.next_panel import Next
from tcready.tui.panels.overview import Overview
from tcready.tui.panels.panel import Panel
from tcready.tui.panels.plan_panel import PlanPanel
from tcready.tui.panels.snapshots_panel import Snapshots
from tcready.tui.panels.xray_panel import Xray

PANELS: tuple[type[Panel[Any]], ...] = (
    Overview,
    LibraryPanel,
    PlanPanel,
    CasePanel,
    DossierPanel,
    ActorsPanel,
    Snapshots,
    Next,
    Ahead,
    Xray,
    Reviewers,
)

WALK_AT = 1
"""The place of the walk among them."""


def in_order() -> list[str]:
    """The ids of all tabs as they stand at the top; the walk's is empty."""
    names = [panel.id for panel in PANELS]
    return [*names[:WALK_AT], "", *names[WALK_AT:]]
