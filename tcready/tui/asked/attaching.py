"""A file or an address: what it proves, and which request it answers; what was sent; the newer version."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple

from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.core.records import Evidence
from tcready.review.sending import About, Done
from tcready.tui.asked.question import Asked, Choice


class Attachment(NamedTuple):
    """What somebody wants to attach: a path or an address, never both.

    `answers` is a requested record; what is empty then stays as it was requested.
    """

    path: Path | None
    address: str | None
    kind: str
    title: str | None
    collected: date
    valid_from: date | None
    valid_through: date | None
    parties: tuple[str, ...]
    answers: str | None


class Offered(NamedTuple):
    """What can be chosen: kinds (those asked for first), organisations, and requested records by kind."""

    kinds: Sequence[Choice]
    organisations: Sequence[Choice]
    requested: dict[str, Evidence]
    today: date
    inbox: Path


@dataclass(frozen=True)
class AskAttachment(Asked[Evidence]):
    """Evidence that comes in."""

    do: Callable[[Attachment], Evidence]
    about: str
    offered: Offered


@dataclass(frozen=True)
class AskNewVersion(AskAttachment):
    """A newer version: what is left empty stays as it was, but for the parties."""


class Sent(NamedTuple):
    """A file that was approved or sent, and what is said of it."""

    path: Path
    about: About


@dataclass(frozen=True)
class AskSent(Asked[Done]):
    """`folder` is where the files to choose from are shown first; `sent` False: it was approved."""

    do: Callable[[Sent], Done]
    about: str
    today: date
    folder: Path
    sent: bool


def sent_given(asked: AskSent, path: Path, on: date, to_or_paragraph: str, dnr: str, by: str) -> Sent:
    """What was filled in. WrongInput for a day to come, or without a recipient of what was sent."""
    past(on, asked.today)
    about = About(on=on, by=by or None, dnr=dnr or None)
    if not asked.sent:
        return Sent(path, about._replace(paragraph=to_or_paragraph or None))
    if not to_or_paragraph:
        raise WrongInput(msg("Ange vem filen skickades till."))
    return Sent(path, about._replace(recipient=to_or_paragraph))


def file_given(path: Path | None) -> Path:
    """The file. WrongInput if it was an address."""
    if path is None:
        raise WrongInput(msg("Ange en fil. En webbadress kan bli en annan i morgon."))
    return path


def past(on: date, today: date) -> date:
    """The day. WrongInput if it is still to come."""
    if on > today:
        raise WrongInput(msg("{day} har inte varit än. Ange en dag till och med i dag.", day=on))
    return on
