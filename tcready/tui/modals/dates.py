"""A day as people write it."""

from __future__ import annotations

from datetime import date

from tcready.core.errors import WrongInput
from tcready.core.message import msg


def day_given(text: str) -> date | None:
    """The day written as 2026-11-23; None for nothing."""
    text = text.strip()
    if not text:
        return None
    try:
        if len(text) != 10:
            raise ValueError(text)
        return date.fromisoformat(text)
    except ValueError:
        raise WrongInput(
            msg("{text} är inget datum. Skriv år, månad och dag så här: 2026-11-23.", text=text[:40])
        ) from None
