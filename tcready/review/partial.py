"""Those whose role in the database sees only a part: what they are told, so that nobody takes it for all."""

from __future__ import annotations

from tcready.core.message import Message, msg
from tcready.review.desk import Desk


def partial_notice(desk: Desk) -> Message | None:
    """That what is seen here is not the whole region; None for who sees all that the score rests on."""
    hidden = desk.store.hidden()
    if hidden is None or not hidden.scored:
        return None
    if hidden.nowhere:
        return msg(
            "Databasen vet inte vilken enhet du hör till, så det mesta är dolt för din roll ({role}). Be en "
            "administratör skriva in dig i tabellen access_member, med enhetens id.",
            role=hidden.role,
        )
    n = hidden.scored
    return msg(
        "Din roll ({role}) ser inte allt: {hidden}. Omdöme och tal gäller det du ser, "
        "inte hela regionen; regionens senaste läge visar tcready snapshot list.",
        role=hidden.role,
        hidden=msg("1 post är dold") if n == 1 else msg("{n} poster är dolda", n=n),
    )
