"""What there is to choose from in the fields of a register's row: what the ids stand for, by its title."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin

from tcready.core.clean import clean_line
from tcready.core.references import NAMED
from tcready.i18n.terms import choice_word
from tcready.tui.asked.choosing import told_apart
from tcready.tui.asked.question import Choice

if TYPE_CHECKING:
    from tcready.review.registering import Register
    from tcready.tui.state import ReviewState


def choices_of(register: Register, state: ReviewState) -> dict[str, Sequence[Choice]]:
    """By the name of the field in the model; a field that is only written in has none."""
    named: Mapping[str, str] = {"measure": "measure", "snapshot": "snapshot", **NAMED.get(register.name, {})}
    found: dict[str, Sequence[Choice]] = {}
    for name, info in register.model.model_fields.items():
        alias = info.alias or name
        if get_origin(info.annotation) is Literal:
            values = get_args(info.annotation)
            found[name] = [Choice(value, choice_word(value)) for value in values]
        elif alias in named and named[alias] in _THINGS:
            offered = _THINGS[named[alias]](state)
            found[name] = told_apart([Choice(id, clean_line(title).strip()) for id, title in offered])
    return found


def _ids(things: Iterable[Any], title: Callable[[str], str]) -> list[tuple[str, str]]:
    return [(thing.id, title(thing.id)) for thing in things]


_THINGS: Mapping[str, Callable[[ReviewState], list[tuple[str, str]]]] = {
    "application": lambda s: _ids(s.desk.records.applications, str),
    "evidence": lambda s: _ids(s.desk.records.evidence, s.names.evidence),
    "level": lambda s: _ids(s.desk.framework.levels, s.names.level),
    "measure": lambda s: _ids(
        [measure for measure in s.desk.framework.measures if measure.source == "evidence"], s.names.measure
    ),
    "organisation": lambda s: _ids(s.desk.records.organisations, s.names.organisation),
    "person": lambda s: [(person.id, person.name) for person in s.desk.records.people],
    "requirement": lambda s: _ids(
        [item for criterion in s.desk.framework.criteria for item in criterion.requirements],
        s.names.requirement,
    ),
    "snapshot": lambda s: [(name, name) for name, _ in s.desk.store.snapshots()],
    "subject": lambda s: _ids(s.desk.records.subjects, s.names.subject),
}
