"""Asks for the newer file or address of a record that is there."""

from __future__ import annotations

from tcready.core.records import Evidence
from tcready.i18n import tr
from tcready.tui.modals.attach import AttachForm


class ReviseForm(AttachForm):
    """What is left empty stays as it is, but for the parties: they are those that signed the new one."""

    def _title_label(self, asked: Evidence | None = None) -> str:
        return tr("Rubrik (tom: som förut)")
