"""`tcready serve`: the review in a browser, here or behind the region's own sign-on."""

from __future__ import annotations

import argparse
import socket
from pathlib import Path

from tcready.cli import output
from tcready.cli.asking import as_of, at_application, at_workspace, desk_of
from tcready.core.clean import clean_line
from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.i18n import language, tr


def configure(parser: argparse.ArgumentParser) -> None:
    at_workspace(parser)
    at_application(parser)
    as_of(parser)
    parser.add_argument(
        "--host",
        default="127.0.0.1",
        metavar=tr("ADRESS"),
        help=tr("adressen att lyssna på, annars 127.0.0.1"),
    )
    parser.add_argument("--port", type=_port, default=8000, metavar="N", help=tr("porten, annars 8000"))
    parser.add_argument(
        "--behind", metavar=tr("ADRESS"), help=tr("IP-adressen till den proxy som loggar in användarna")
    )
    parser.add_argument(
        "--user-header", metavar=tr("NAMN"), help=tr("huvudet där proxyn säger vem användaren är")
    )
    parser.add_argument(
        "--origin", metavar="URL", help=tr("adressen som webbläsaren visar, när servern står bakom en proxy")
    )
    parser.add_argument(
        "--sessions",
        type=_count,
        default=20,
        metavar="N",
        help=tr("så många granskningar samtidigt, annars 20"),
    )
    parser.add_argument(
        "--per-user",
        type=_count,
        default=3,
        metavar="N",
        help=tr("så många av dem för en användare, annars 3"),
    )
    parser.add_argument(
        "--idle",
        type=_count,
        default=30,
        metavar=tr("MINUTER"),
        help=tr("avsluta en granskning som ingen rör, annars efter 30 minuter"),
    )


def run(options: argparse.Namespace) -> int:
    from tcready.web.rules import Limits, rules_given

    limits = Limits(options.sessions, options.per_user, options.idle * 60.0)
    rules = rules_given(options.host, options.behind, options.user_header, options.origin, limits)
    name, here, folder = _workspace(options, behind=rules.behind is not None)
    try:
        from tcready.web.serving import Server, serve
    except ModuleNotFoundError as error:
        raise WrongInput(
            msg(
                "Webbdelen är inte installerad. Installera den, i mappen som tcready hämtades till, med: "
                "{command}",
                command="pip install --require-hashes -r constraints/web.txt",
            )
        ) from error
    import asyncio

    async def served() -> None:
        with _listening(options.host, options.port) as listening:
            await serve(
                Server(rules, _passed_on(options, folder), name, here, output.complain), listening, _ready
            )

    asyncio.run(served())
    output.say(tr("Servern är stängd."))
    return 0


def _workspace(options: argparse.Namespace, *, behind: bool) -> tuple[str, str, Path]:
    """Its name, who is at this machine, and its folder. What cannot be opened is told at once.

    Behind a sign-on the server's own login in PostgreSQL need have no right of its own: only users open it.
    """
    from tcready.formats.database_address import kept
    from tcready.review.places import workspace_here

    folder = workspace_here(options.workspace, Path.cwd()).absolute()
    if behind and kept(folder).address is not None:
        return clean_line(folder.resolve().name), "", folder
    with desk_of(options) as desk:
        if options.application:
            desk.application(options.application)
        return desk.workspace.name, desk.actor, folder


def _ready(address: str) -> None:
    output.say(tr("Öppna {address} i webbläsaren. Ctrl+C stänger servern.", address=address))
    output.flush()


def _passed_on(options: argparse.Namespace, folder: Path) -> list[str]:
    """The options that every session's review is started with."""
    words = [f"--workspace={folder}", f"--lang={language()}"]
    if options.criteria:
        words.append(f"--criteria={options.criteria.absolute()}")
    if options.application:
        words.append(f"--application={options.application}")
    if options.as_of:
        words.append(f"--as-of={options.as_of}")
    return words


def _listening(host: str, port: int) -> socket.socket:
    """A socket that takes calls; WrongInput if somebody else has the port, or the address is not ours."""
    import errno

    from tcready.formats.os_fault import why_not

    address = "127.0.0.1" if host == "localhost" else host
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    try:
        return socket.create_server((address, port), family=family)
    except OSError as error:
        if error.errno == errno.EADDRNOTAVAIL:
            raise WrongInput(
                msg(
                    "{host} är inte en av den här datorns adresser. Ange en som är det med --host.", host=host
                )
            ) from error
        taken = error.errno == errno.EADDRINUSE
        raise WrongInput(
            msg(
                "Det går inte att lyssna på {host} port {port} ({why}). Ange en annan med --port.",
                host=host,
                port=port,
                why=msg("porten är upptagen") if taken else why_not(error),
            )
        ) from error


def _port(text: str) -> int:
    if text.isdecimal() and int(text) < 65536:
        return int(text)
    raise argparse.ArgumentTypeError(tr("{text} är ingen port", text=text))


def _count(text: str) -> int:
    if text.isdecimal() and 0 < int(text) < 100_000:
        return int(text)
    raise argparse.ArgumentTypeError(tr("{text} är inget antal", text=text))
