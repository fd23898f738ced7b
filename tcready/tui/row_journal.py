"""The last in Granska's text: who changed what about the row, and when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import tzinfo
from typing import TYPE_CHECKING, Any

from tcready.core.clean import clean_line
from tcready.i18n import tell, tr
from tcready.i18n.journal_words import short_value
from tcready.i18n.words import act_word
from tcready.review.retelling import wall_time
from tcready.review.row_history import About, latest_about
from tcready.tui.paragraphs import Paragraph, headed, said, signed
from tcready.tui.state import ReviewState

if TYPE_CHECKING:
    from tcready.store import JournalEntry

MOST = 6
"""So many of the latest entries are shown."""
_NAMING = ("title", "action", "level", "justification")
"""What tells which record a new one is, in that order."""
_WHERE = ("id", "requirement", "requirements", "subject", "subjects", "criterion")
"""Where a record belongs is not told: one stands there."""


def row_of(state: ReviewState) -> About | None:
    """What the cursor's row is about."""
    step, leaf = state.step, state.leaf
    if step is None:
        return None
    if step.requirement is None:
        return About(step.criterion.id)
    linked = tuple(sorted(item.record.id for item in state.linked_records(leaf))) if leaf else ()
    return About(step.criterion.id, step.requirement.id, leaf.subject if leaf else "", linked)


def journal_paragraphs(state: ReviewState, entries: Iterable[JournalEntry]) -> Iterator[Paragraph]:
    """The entries, newest first; of more than MOST, that there are more."""
    entries = list(entries)
    if not entries:
        return
    yield from headed(tr("Senaste ändringarna"))
    zone = state.desk.now().tzinfo
    for entry in entries[:MOST]:
        yield from _entry_paragraphs(entry, zone)
    if len(entries) > MOST:
        yield said(tr("Äldre ändringar visar tcready journal show."), "quiet")


def journal_now(state: ReviewState) -> Iterator[Paragraph]:
    """The same, read here and now."""
    if row := row_of(state):
        yield from journal_paragraphs(state, latest_about(state.desk.store, row, MOST + 1))


def _entry_paragraphs(entry: JournalEntry, zone: tzinfo | None) -> Iterator[Paragraph]:
    """The act in a line; of a record that was there before and is there after, also what changed in it."""
    from tcready.review.history import changes

    found = changes(entry)
    content = entry.content if found is not None else {}
    before, after = content.get("before"), content.get("after")
    what = [act_word(entry.what), *filter(None, [_named(after or before or {})])]
    told = tr("{at} {who}: {what}", at=wall_time(entry.at, zone), who=entry.actor, what=" · ".join(what))
    yield signed("·", "quiet", told)
    if found is None:
        yield said(tr("Innehållet är skadat. Kör tcready verify."), "notice", indent=2)
    for change in found or () if before and after else ():
        if change.field not in _WHERE:
            moved = tr("{before} → {after}", before=short_value(change.before), after=_after(change.after))
            yield said(f"{tell(change.word)}: {moved}", "quiet", indent=2)


def _named(record: dict[str, Any]) -> str:
    """Which record it is, in its own words."""
    for name in _NAMING:
        if name in record:
            text = clean_line(short_value(record[name]))
            return tr("nivå {level}", level=text) if name == "level" else text
    return ""


def _after(value: Any) -> str:
    """Of several decisions the last: the earlier ones stand before the arrow."""
    decided = isinstance(value, list) and value and isinstance(value[-1], dict) and "state" in value[-1]
    return short_value(value[-1:] if decided else value)
