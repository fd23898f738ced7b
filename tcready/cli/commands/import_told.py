"""What an import does, one line a record; what both sides have changed, side by side."""

from __future__ import annotations

import json
from typing import Any

from tcready.cli import output
from tcready.core.merging import Change, FieldChange, Kind
from tcready.core.message import Message, msg
from tcready.i18n import ntr, tell, tr
from tcready.i18n.field_words import field_word
from tcready.i18n.record_words import record_words
from tcready.review.importing import Coming

_LONGEST = 48
"""How much of a value a line can hold."""


def say_changes(coming: Coming) -> None:
    """One line a record, and a heading of how many there are of each sort."""
    words = {
        Kind.ADDED: tr("ny"),
        Kind.CHANGED: tr("ändras"),
        Kind.REMOVED: tr("tas bort"),
        Kind.CONFLICT: tr("krockar"),
    }
    width = max(map(len, words.values()))
    for change in coming.changes:
        line = f"{words[change.kind].ljust(width)}  {tell(_named(change))}"
        said = "; ".join(_field_line(field) for field in change.fields) if change.kind is Kind.CHANGED else ""
        output.say(f"{line}: {said}" if said else line)
    for id in coming.snapshots:
        snapshot = tr("ögonblicksbilden {id}", id=id)
        output.say(f"{words[Kind.ADDED].ljust(width)}  {snapshot}")


def say_conflicts(coming: Coming) -> None:
    """What both sides have changed, side by side, and how to go on."""
    for change in coming.conflicts:
        output.say()
        output.say_heading(tell(_named(change)))
        heading = (tr("uppgift"), tr("före"), tr("här"), tr("det som läses in"))
        rows: list[tuple[str, ...]] = [heading]
        for field in change.fields:
            if field.clash:
                values = (field.base, field.ours, field.theirs)
                rows.append((tell(field_word(field.name)), *map(shown, values)))
        if change.ours is None:
            output.say(tr("Borttagen här, ändrad i det som läses in."))
        elif change.theirs is None:
            output.say(tr("Ändrad här, borttagen i det som läses in."))
        else:
            output.table(rows)
    output.say()
    if not coming.common:
        output.say(tr("Det går inte att se vad båda sidor kommer ur, så varje skillnad räknas som en krock."))
    number = len(coming.conflicts)
    output.complain(
        ntr(
            "tcready: {n} post krockar, så inget är sparat. Välj med --theirs eller --ours.",
            "tcready: {n} poster krockar, så inget är sparat. Välj med --theirs eller --ours.",
            number,
        )
    )


def change_json(change: Change) -> dict[str, Any]:
    """A change as a JSON value; fields in plain form."""
    return {
        "register": change.register,
        "id": change.key,
        "change": change.kind.value,
        "settled": change.settled,
        "fields": [
            {"field": f.name, "base": f.base, "ours": f.ours, "theirs": f.theirs, "clash": f.clash}
            for f in change.fields
        ],
    }


def shown(value: Any) -> str:
    """A value in plain form, short enough for a line."""
    if value is None or value in ([], "", {}):
        return "–"
    if isinstance(value, bool):
        return tr("ja") if value else tr("nej")
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        value = ", ".join(value)
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _named(change: Change) -> Message:
    record = change.ours or change.theirs
    return record_words(change.register, record) if record else msg("{key}", key=change.key)


def _field_line(field: FieldChange) -> str:
    word = tell(field_word(field.name))
    return tr("{field} {before} → {after}", field=word, before=shown(field.ours), after=shown(field.theirs))
