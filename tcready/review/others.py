"""What others write into a workspace while somebody has it open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from tcready.core.clean import clean_line
from tcready.core.errors import Damaged
from tcready.i18n import tell, tr
from tcready.i18n.naming import Names, listed
from tcready.i18n.words import act_word
from tcready.review.desk import Desk
from tcready.review.retelling import wall_time

if TYPE_CHECKING:
    from tcready.store import JournalEntry


class News(NamedTuple):
    """Who wrote, in the order of their first act; how many acts; and the last entry of the latest one."""

    actors: tuple[str, ...]
    acts: int
    latest: JournalEntry


class Others:
    """Follows the journal from where it was when the workspace was opened; each thing is told once."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._seen = desk.store.journal_length()

    def waiting(self) -> bool:
        """Is there anything that has not been told?"""
        return bool(self._desk.store.written_by_others(self._seen))

    def news(self) -> News | None:
        """What others have written since the last time; None: nothing. One cheap question to the database."""
        entries = self._desk.store.written_by_others(self._seen)
        if not entries:
            return None
        self._seen = entries[-1].seq
        actors = tuple(dict.fromkeys(entry.actor for entry in entries))
        return News(actors, len({entry.act for entry in entries}), entries[-1])


def news_line(news: News, desk: Desk, names: Names) -> str:
    """`Ändrad av …`: who, what and when, in one line of harmless text."""
    who = listed([clean_line(actor) for actor in news.actors])
    what = clean_line(tr("{act} – {about}", act=act_word(news.latest.what), about=_about(news.latest, names)))
    at = wall_time(news.latest.at, desk.now().tzinfo)[-5:]
    if news.acts == 1:
        return tr("Ändrad av {who} kl. {at}: {what}.", who=who, at=at, what=what)
    return tr(
        "Ändrad av {who}: {n} ändringar, senast {what}, kl. {at}.", who=who, n=news.acts, at=at, what=what
    )


def _about(entry: JournalEntry, names: Names) -> str:
    """What the record is about, by the names on the screen; else what the store calls it."""
    try:
        content = {} if entry.emptied else entry.content
    except Damaged:
        content = {}
    plain: dict[str, Any] = content.get("after") or content.get("before") or {}
    if entry.register == "evidence":
        return names.evidence(entry.key)
    if "requirement" in plain and "subject" in plain:
        requirement, subject = names.requirement(plain["requirement"]), names.subject(plain["subject"])
        return tr("{requirement} · {subject}", requirement=requirement, subject=subject)
    if "criterion" in plain:
        return names.criterion(plain["criterion"])
    from tcready.store import label

    return str(plain.get("name") or plain.get("title") or tell(label(entry.register, entry.key)))
