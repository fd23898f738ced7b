"""What an error of PostgreSQL means to a person."""

from __future__ import annotations

from collections.abc import Mapping

from tcready.core.clean import clean_line
from tcready.core.errors import Conflict, Damaged, TcreadyError, WrongInput
from tcready.core.message import Message, msg
from tcready.formats.database_address import ROLE
from tcready.store.engines.postgres_refusals import refusal

_LOST = ("08", "57P01", "57P02", "57P03", "25P03", "57P05")
_BUSY = ("55P03", "40001", "40P01", "53300")


def why_of(error: BaseException | None) -> str:
    """The error in the server's own words, on one line."""
    lines = [line.strip() for line in str(error or "").splitlines() if line.strip()]
    return clean_line(lines[0]) if lines else type(error).__name__


def is_lost(error: BaseException | None) -> bool:
    """Was the connection lost?"""
    state = getattr(error, "sqlstate", None)
    if state is None:  # what the driver says itself, not the server
        return type(error).__name__ in ("OperationalError", "InterfaceError")
    return str(state).startswith(_LOST)


def lost(name: str) -> Conflict:
    """The connection went while something was being done."""
    return Conflict(
        msg(
            "Förbindelsen till {database} bröts. Ingenting av det som pågick sparades. Försök igen.",
            database=name,
        )
    )


def uncertain(name: str) -> Conflict:
    """The connection went while something was being kept, and the server does not answer."""
    return Conflict(
        msg(
            "Förbindelsen till {database} bröts när ändringen skulle sparas. Titta efter om den finns där "
            "innan du gör om den.",
            database=name,
        )
    )


def no_answer(name: str, error: BaseException) -> WrongInput:
    """The server cannot be reached, or does not let us in."""
    return WrongInput(
        msg(
            "Databasen {database} går inte att nå ({why}). Kontrollera adressen, namnet och lösenordet, och "
            "att servern är igång.",
            database=name,
            why=why_of(error),
        )
    )


def no_role(name: str, role: str, error: BaseException) -> WrongInput:
    """The role to work as cannot be taken on."""
    return WrongInput(
        msg(
            "Det går inte att arbeta som {role} i {database} ({why}). Kontrollera {variable}, eller be den "
            "som sköter databasen om rollen.",
            role=clean_line(role),
            database=name,
            why=why_of(error),
            variable=ROLE,
        )
    )


def meaning(error: BaseException | None, name: str) -> TcreadyError:
    """What an error of the driver means: busy, lost, full, not allowed, not to be stored, or damaged."""
    state = str(getattr(error, "sqlstate", None) or "")
    if is_lost(error):
        return lost(name)
    if state.startswith(_BUSY):
        return Conflict(
            msg(
                "{database} är upptagen: någon annan skriver just nu. Försök igen om en stund.", database=name
            )
        )
    if state == "57014":
        return Conflict(msg("{database} svarade inte i tid. Ingenting sparades. Försök igen.", database=name))
    if refused := refusal(error):
        return WrongInput(refused)
    told = _told(name, why_of(error))
    for code, message in told.items():
        if state.startswith(code):
            return WrongInput(message)
    if not state and type(error).__name__ == "DataError":  # text with NUL never leaves the driver
        return WrongInput(told["22021"])
    return Damaged(
        msg(
            "Databasen {database} svarar inte som den ska ({why}). Kör tcready verify, eller fråga den som "
            "sköter databasen.",
            database=name,
            why=why_of(error),
        )
    )


def _told(name: str, why: str) -> Mapping[str, Message]:
    unstorable = msg(
        "Texten har ett tecken som databasen inte kan spara (NUL). Ta bort det; ingenting har ändrats."
    )
    return {
        "53100": msg("Disken är full hos {database}. Ingenting har ändrats.", database=name),
        "42501": msg(
            "Du har inte rätt till det i {database} ({why}). Ingenting sparades. Be den som sköter databasen "
            "om en roll som får.",
            database=name,
            why=why,
        ),
        "25006": msg("{database} går bara att läsa ({why}). Ingenting sparades.", database=name, why=why),
        "22003": msg("Ett heltal är för stort för att sparas; ingenting har ändrats."),
        "22021": unstorable,
        "22P05": unstorable,
    }
