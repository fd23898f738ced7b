"""What the rules about roles say no to, in words; `store/access/guarding.sql` names them."""

from __future__ import annotations

import re

from tcready.core.clean import clean_line
from tcready.core.message import Message, msg

_TABLE = re.compile(r'\btable "?([a-z_]+)"?$')
"""In what the server says itself, in English; in another language its own words are told."""


def refusal(error: BaseException | None) -> Message | None:
    """What one of our own rules means; None for any other error."""
    diag = getattr(error, "diag", None)
    said = str(getattr(diag, "message_primary", None) or "")
    code, _, rest = said.partition(" ")
    if getattr(error, "sqlstate", None) == "23505":
        return msg(
            "Det finns redan en post med samma id. Din roll ser kanske inte den. Välj ett annat id; "
            "ingenting sparades."
        )
    if code == "access_name":
        return msg(
            "Databasen känner dig som {name}. Ange --as {name}, eller sätt TCREADY_ACTOR. "
            "Ingenting sparades.",
            name=clean_line(rest),
        )
    if code in _REFUSALS and not rest:
        return _REFUSALS[code]
    of_table = _TABLE.search(said) if getattr(error, "sqlstate", None) == "42501" else None
    if of_table:
        return msg("Din roll får inte göra det (tabellen {table}). Ingenting sparades.", table=of_table[1])
    return None


_REFUSALS = {
    "access_unknown": msg(
        "Databasen vet inte vem du är. Be en administratör lägga till dig i tabellen access_member. "
        "Ingenting sparades."
    ),
    "access_role": msg("Din roll får inte göra det. Ingenting sparades."),
    "access_own_evidence": msg(
        "Din roll får inte godkänna eller underkänna eget underlag. Be en annan granskare. "
        "Ingenting sparades."
    ),
    "access_content": msg(
        "Din roll får bedöma underlaget men inte ändra vad som står i det. Ingenting sparades."
    ),
    "access_not_own": msg(
        "Din roll får bara skriva om den egna lokala delen: varje enhet som posten gäller ska vara er egen. "
        "Ingenting sparades."
    ),
    "access_decisions": msg("Din roll får inte ta bort ett beslut om ett underlag. Ingenting sparades."),
    "access_untrue": msg(
        "Din roll får inte ändra den posten: ändringen och ändringsloggen stämmer inte överens. "
        "Ingenting sparades."
    ),
    "access_unwritten": msg("En post ändrades utan att det skrevs i ändringsloggen. Ingenting sparades."),
    "access_chain": msg("Posten hänger inte ihop med ändringsloggens slut. Ingenting sparades."),
    "access_time": msg(
        "Datorns klocka går mer än ett dygn fel mot databasens. Ställ den rätt; ingenting sparades."
    ),
    "access_erased": msg(
        "Posten är gallrad och kommer inte tillbaka. Välj ett annat id; ingenting sparades."
    ),
    "access_position": msg("Platsen i registret är inte nästa lediga. Ingenting sparades."),
    "access_file": msg("Din roll får inte läsa filen, så den kan inte läggas i posten. Ingenting sparades."),
}
