"""The values that the journal has of a record, as people read them on one line."""

from __future__ import annotations

import json
from typing import Any

from tcready.i18n.catalogue import tr
from tcready.i18n.words import decision_word

_LONGEST = 60


def short_value(value: Any) -> str:
    """A value on one line, files and people by their names; nothing is a dash."""
    if value is None:
        return "–"
    parts = value if isinstance(value, list) else [value]
    text = ", ".join(_named(part) for part in parts)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _named(part: Any) -> str:
    if isinstance(part, dict):
        if "fingerprint" in part or part.get("state") in ("accepted", "rejected", "withdrawn"):
            return tr(
                "{state} {day} av {by}", state=decision_word(part["state"]), day=part["on"], by=part["by"]
            )
        if "replaced" in part:
            return tr("den som ersattes {day}", day=part["replaced"])
        for name in ("name", "organisation"):
            if name in part:
                return str(part[name])
    return part if isinstance(part, str) else json.dumps(part, ensure_ascii=False)
