"""What a dossier for the public may not tell, and what stands in its place.

Closed records are those whose handling is personal or secret. Of them stay the number, the kind, the dates
and how they stand; the title and the content go.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tcready.core.framework import Framework, Handling
from tcready.core.records import Evidence
from tcready.i18n import tr
from tcready.i18n.naming import Names

if TYPE_CHECKING:
    from tcready.dossier.inputs import Scope


class Discreet(Names):
    """Names that do not give away a closed record, nor an organisation that only such records name."""

    def __init__(self, scope: Scope) -> None:
        super().__init__(scope.framework, scope.records)
        self._scope = scope

    def evidence(self, name: str) -> str:
        """The title, or for a closed record its number and that it is left out."""
        if name not in self._scope.closed:
            return super().evidence(name)
        appendix = self._scope.appendix_of.get(name)
        if appendix is None:
            return left_out_word()
        return tr("Bilaga {number} {left_out}", number=appendix.number, left_out=left_out_word())

    def organisation(self, name: str) -> str:
        """The name, unless only closed records tell it."""
        return left_out_word() if name in self._scope.known_only_closed else super().organisation(name)


def handling_of(framework: Framework, evidence: Evidence) -> Handling:
    """How a record must be handled: what it says itself, else its kind, else open."""
    declared = framework.kinds.get(evidence.kind)
    return evidence.handling or (declared.handling if declared else "open")


def left_out_word() -> str:
    """What stands in the place of what is left out."""
    return tr("«utelämnad»")
