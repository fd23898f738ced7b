"""Who comes in: from the socket's own peer and the headers, a user or a refusal. Pure.

The peer is the other end of the connection. What a header says of where somebody comes from is never read.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from tcready.core.clean import clean_line
from tcready.core.message import Message, msg
from tcready.web.rules import Rules, is_loopback, plain_address

LONGEST_NAME = 100


class Refused(Exception):
    """Not let in: the status, and one line that says why."""

    def __init__(self, status: int, message: Message) -> None:
        super().__init__(message)
        self.status, self.message = status, message


class Call(NamedTuple):
    """What is known of a request: its peer, and of each header every value there was."""

    peer: str | None
    hosts: Sequence[str]
    origins: Sequence[str]
    users: Sequence[str]


def user_of(call: Call, rules: Rules, port: int, here: str) -> str:
    """The user's name; `here` is who is logged in on this machine. Raises Refused.

    Without a proxy nobody is believed, and only this machine is let in.
    """
    _right_host(call.hosts, rules.hosts(port))
    peer = plain_address(call.peer or "")
    if rules.behind is None:
        if peer is None or not is_loopback(str(peer)):
            raise Refused(403, msg("Bara den som sitter vid den här datorn kommer in."))
        return here
    if peer != rules.behind:
        raise Refused(
            403, msg("Du kommer inte in den här vägen. Gå till {address}", address=rules.address(port))
        )
    return _named(call.users)


def refuse_strange_page(origins: Sequence[str], rules: Rules, port: int) -> None:
    """Raises Refused if a page of another site opens the session, or one that does not say which it is."""
    if len(origins) != 1 or origins[0].lower() not in rules.origins(port):
        raise Refused(403, msg("En annan webbplats försökte öppna granskningen. Den släpps inte in."))


def _right_host(hosts: Sequence[str], known: Collection[str]) -> None:
    if len(hosts) != 1 or hosts[0].lower() not in known:
        raise Refused(421, msg("Servern heter inte så. Skriv adressen som den står i tcready serve."))


def _named(users: Sequence[str]) -> str:
    if len(users) > 1:
        raise Refused(403, msg("Inloggningen säger två olika namn. Tala med den som sköter proxyn."))
    name = users[0].strip() if users else ""
    if not name:
        raise Refused(403, msg("Inloggningen säger inte vem du är. Logga in och försök igen."))
    if clean_line(name) != name or len(name) > LONGEST_NAME:
        raise Refused(
            403, msg("Inloggningen säger ett namn som inte går att använda. Tala med den som sköter den.")
        )
    return name
