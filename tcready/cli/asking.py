"""Options that many commands share, and what they open."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from tcready.cli import output
from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.i18n import tell, tr

if TYPE_CHECKING:
    from tcready.core.records import Application
    from tcready.review.desk import Desk


def day(text: str) -> date:
    """A date as ÅÅÅÅ-MM-DD."""
    try:
        if len(text) == 10:
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise argparse.ArgumentTypeError(tr("{text} är inget datum, skriv ÅÅÅÅ-MM-DD", text=text))


def at_workspace(parser: argparse.ArgumentParser) -> None:
    """`--workspace`, `--criteria`, `--as`: where, with which packs, and who."""
    parser.add_argument(
        "--workspace", type=Path, metavar=tr("MAPP"), help=tr("arbetsytan, annars den du står i")
    )
    at_packs(parser)
    parser.add_argument("--as", dest="actor", metavar=tr("NAMN"), help=tr("vem som gör detta, annars du"))


def at_packs(parser: argparse.ArgumentParser) -> None:
    """`--criteria`: a folder of packs that come first."""
    parser.add_argument(
        "--criteria", type=Path, metavar=tr("MAPP"), help=tr("en mapp med egna kriteriepaket")
    )


def at_readiness(parser: argparse.ArgumentParser) -> None:
    """`--application`, `--subject`, `--as-of`: what is looked at, and on which day."""
    at_application(parser)
    parser.add_argument("--subject", metavar="ID", help=tr("bara den enheten och dem under den"))
    as_of(parser)


def at_application(parser: argparse.ArgumentParser) -> None:
    """`--application`."""
    parser.add_argument("--application", metavar="ID", help=tr("ansökan, annars den första"))


def application_option(parser: argparse.ArgumentParser) -> None:
    """`--application`, where the one in force is meant if none is named."""
    parser.add_argument("--application", metavar="ID", help=tr("ansökan, annars den som gäller nu"))


def as_of(parser: argparse.ArgumentParser) -> None:
    """`--as-of`."""
    parser.add_argument(
        "--as-of", type=day, metavar=tr("DAG"), help=tr("dagen som läget gäller, annars i dag")
    )


def as_json(parser: argparse.ArgumentParser) -> None:
    """`--json`."""
    parser.add_argument("--json", action="store_true", help=tr("svara som JSON"))


def now() -> datetime:
    """The time here, with its zone: the only clock of the command line."""
    return datetime.now().astimezone()


@contextmanager
def desk_of(options: argparse.Namespace, *, as_it_is: bool = False) -> Iterator[Desk]:
    """The workspace the options name, open; `as_it_is` for who puts right what a sync has done to it."""
    from tcready.review.desk import open_desk
    from tcready.review.partial import partial_notice
    from tcready.review.people import actor_named
    from tcready.review.places import pack_folders, shared_notice, workspace_here
    from tcready.review.settings import settings_of

    folder = workspace_here(options.workspace, Path.cwd())
    actor = actor_named(options.actor, settings_of(folder).actor)
    packs = pack_folders(options.criteria)
    with open_desk(folder, actor=actor, clock=now, packs=packs, as_it_is=as_it_is) as desk:
        if desk.store.sharing and desk.store.sharing.seen.never:
            output.complain(tell(shared_notice(desk.store.sharing.by)))
        # Through `serve` nobody has chosen a name: `--as` is the login's, and the database's goes first.
        chosen = options.actor or os.environ.get("TCREADY_ACTOR")
        if not chosen or getattr(options, "served", False):
            desk.actor = desk.store.known_as() or desk.actor
        if notice := partial_notice(desk):
            output.complain(tell(notice))
        yield desk


def application_of(desk: Desk, options: argparse.Namespace) -> Application:
    """The application the options name, seen from the subject they name."""
    return desk.application(options.application, getattr(options, "subject", None))


def day_of(desk: Desk, options: argparse.Namespace) -> date:
    """The day the options name, else today."""
    given: date | None = options.as_of
    return given or desk.today()


def past_day(desk: Desk, given: date | None) -> date:
    """The day of an act: the one given, else today; not a day to come."""
    if given is not None and given > desk.today():
        raise WrongInput(msg("{day} har inte varit än. Ange en dag till och med i dag.", day=given))
    return given or desk.today()
