"""What a server is told when it starts, and which calls can never be right. Pure: no sockets here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address
from urllib.parse import urlsplit

from tcready.core.errors import WrongInput
from tcready.core.message import msg

Address = IPv4Address | IPv6Address

_HEADER = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,63}")
_FORGED = frozenset(
    {"x-forwarded-for", "forwarded", "x-real-ip", "host", "origin", "cookie", "authorization"}
)
"""Headers that say something else than who somebody is."""
MAX_MESSAGE = 256 * 1024
"""A message from a browser larger than this (bytes) ends the session: nobody pastes that much."""


@dataclass(frozen=True)
class Limits:
    """How much one server does at a time. `idle` is seconds without a key before a session is ended."""

    sessions: int = 20
    per_user: int = 3
    idle: float = 30 * 60


@dataclass(frozen=True)
class Rules:
    """Where the server stands, whom it believes, and under which address browsers know it.

    `behind` is the proxy's address and `header` the one in which it says who somebody is; both or neither.
    `origin` is the address in the browser (`https://tcready.region.se`), without a path.
    """

    host: str
    behind: Address | None
    header: str | None
    origin: str | None
    limits: Limits = Limits()

    def origins(self, port: int) -> frozenset[str]:
        """The pages that may open a session."""
        if self.origin:
            return frozenset({self.origin})
        return frozenset(f"http://{host}" for host in self.hosts(port))

    def hosts(self, port: int) -> frozenset[str]:
        """What the Host header may say: any other name means that somebody has led a browser here."""
        own = {"127.0.0.1", "localhost", "[::1]"} if is_loopback(self.host) else {_bracketed(self.host)}
        here = {f"{name}:{port}" for name in own} | ({*own} if port == 80 else set())
        return frozenset(here | ({urlsplit(self.origin).netloc} if self.origin else set()))

    def address(self, port: int) -> str:
        """The address to open."""
        return f"{self.origin or f'http://{_bracketed(self.host)}:{port}'}/"


def rules_given(
    host: str, behind: str | None, header: str | None, origin: str | None, limits: Limits
) -> Rules:
    """The rules; WrongInput if they would let in somebody of whom nothing is known."""
    try:
        ip_address(host)
    except ValueError:
        if host != "localhost":
            raise WrongInput(
                msg("{host} är ingen adress. Ange en IP-adress med --host.", host=host)
            ) from None
    proxy = None if behind is None else _proxy(behind)
    if proxy is None and not is_loopback(host):
        raise WrongInput(
            msg(
                "På {host} kan vem som helst på nätet komma in. Ange --behind med adressen till den proxy "
                "som loggar in dem, eller ta bort --host.",
                host=host,
            )
        )
    if (proxy is None) != (header is None):
        raise WrongInput(
            msg("--behind och --user-header hör ihop: adressen till proxyn, och var den säger vem det är.")
        )
    if proxy is not None and origin is None:
        raise WrongInput(
            msg(
                "Ange också --origin: adressen som webbläsaren visar, till exempel https://tcready.region.se."
            )
        )
    if header is not None and (not _HEADER.fullmatch(header) or header.lower() in _FORGED):
        raise WrongInput(msg("{header} kan inte vara huvudet som säger vem det är.", header=header))
    return Rules(host, proxy, header, None if origin is None else _origin(origin), limits)


def is_loopback(host: str) -> bool:
    """Does the address reach this machine only?"""
    return host == "localhost" or ip_address(host).is_loopback


def plain_address(text: str) -> Address | None:
    """The address; an IPv4 address in IPv6's dress without it; None if it is none."""
    try:
        address = ip_address(text.partition("%")[0])
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address


def _proxy(text: str) -> Address:
    address = plain_address(text)
    if address is None or address.is_unspecified:
        raise WrongInput(msg("{address} är ingen adress. Ange proxyns IP-adress med --behind.", address=text))
    return address


def _origin(text: str) -> str:
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        parts, port = urlsplit(""), None
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username is not None:
        raise WrongInput(
            msg("{origin} är ingen webbadress. Ange till exempel https://tcready.region.se.", origin=text)
        )
    if parts.path not in ("", "/") or parts.query or parts.fragment:
        raise WrongInput(
            msg(
                "{origin} har en sökväg. Ange bara början av adressen: webbläsare skickar inte mer.",
                origin=text,
            )
        )
    usual = {"http": 80, "https": 443}[parts.scheme]
    host = _bracketed(parts.hostname)
    return f"{parts.scheme}://{host}" + ("" if port in (None, usual) else f":{port}")


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host
