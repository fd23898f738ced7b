"""The verdict as a sign, one cell wide and readable without colour. No widgets here."""

from __future__ import annotations

from tcready.core.readiness import VerdictState

VERDICT_SIGNS = {
    VerdictState.READY: "✓",
    VerdictState.CONDITIONAL: "◐",
    VerdictState.NOT_READY: "✗",
    VerdictState.UNDETERMINED: "○",
}
