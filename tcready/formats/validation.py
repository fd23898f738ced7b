"""From a document's plain values to a model, with every fault at its line and column.

pydantic says which field is wrong; this room finds where that field stands in the file and says it in
Swedish. Values arrive as text, so only the aliases that a file may use are keys.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from tcready.core.clean import clean_line
from tcready.core.finding import Finding, PathPart, Severity, Where
from tcready.core.message import Message, msg
from tcready.formats.known_keys import closest_key
from tcready.formats.places import Marks, Place, nearest
from tcready.formats.sentences import Fault, no_value, sentence_of, unknown_key

M = TypeVar("M", bound=BaseModel)

# Faults in how a value is written; a list or a group there is something else.
_OF_ONE_VALUE = frozenset(
    ("not_exact", "not_whole", "not_a_day", "not_yes_no", "bool_type", "literal_error", "unknown_format")
)
# Which of several keys to point at, when a fault lies between them.
_CULPRIT = {
    "from_wrong_side": "from",
    "period_backwards": "through",
    "validity_backwards": "valid_through",
}
_OF_KEY = "[key]"  # pydantic's last step to a mapping's key instead of its value


class _Explained(NamedTuple):
    code: str
    message: Message
    path: Place
    about_key: bool = False


def validate(
    model: type[M],
    tree_value: Any,
    *,
    file: str,
    marks: Marks,
    key_marks: Marks | None = None,
    at: Place = (),
) -> tuple[M | None, list[Finding]]:
    """The model made of `tree_value`, which stands at the path `at` of the file; else None and all faults.

    A fault is placed at its value, an unknown key at the key, and a missing key at the nearest thing
    around it that is there. The findings come in the order of the file.
    """
    try:
        return model.model_validate(tree_value, by_alias=True, by_name=False), []
    except ValidationError as refused:
        errors = refused.errors(include_url=False)
    findings = []
    for error in errors:
        if _follows_from_others(error):
            continue
        code, message, path, about_key = _explained(model, tree_value, error)
        place = (*at, *path)
        mark = (key_marks or {}).get(place) if about_key else None
        where = Where(file, *(mark or nearest(marks, place)))
        findings.append(Finding(Severity.ERROR, code, where, message, place))
    return None, sorted(findings, key=lambda finding: (finding.where.line or 0, finding.where.column or 0))


def _explained(model: type[BaseModel], value: Any, error: ErrorDetails) -> _Explained:
    kind, loc, given, details = error["type"], error["loc"], error["input"], error.get("ctx", {})
    about_key = loc[-1:] == (_OF_KEY,)
    path = _path_to(value, loc[:-1] if about_key else loc, given)
    if kind == "extra_forbidden":
        key = str(loc[-1])
        return _Explained("unknown-key", unknown_key(key, closest_key(model, loc[:-1], key)), path, True)
    if kind == "missing":
        path = (*path, loc[-1])
    elif isinstance(given, dict) and _CULPRIT.get(kind) in given:
        path = (*path, _CULPRIT[kind])
    elif given is None:
        return _Explained("no-value", no_value() if path else _EMPTY, path, about_key)
    if kind in _OF_ONE_VALUE and isinstance(given, list | dict):
        kind = "not_text"
    shown = clean_line(details.get("given", given if isinstance(given, str | int) else ""))[:60]
    fault = Fault(kind, str(path[-1]) if path else "", shown, details)
    return _Explained(*sentence_of(fault), path, about_key)


def _follows_from_others(error: ErrorDetails) -> bool:
    """Is a list called too short only because its items were refused, each with a fault of its own?"""
    given, details = error["input"], error.get("ctx", {})
    return error["type"] == "too_short" and isinstance(given, list) and len(given) >= details["min_length"]


def _path_to(value: Any, loc: Sequence[PathPart], given: Any) -> Place:
    """The way through the value that `loc` means: its tags of unions are no steps in the file."""
    ways = list(_ways(value, loc))
    for path, end in ways:
        if end is given:
            return path
    return max((path for path, _ in ways), key=len)


def _ways(value: Any, loc: Sequence[PathPart]) -> Iterator[tuple[Place, Any]]:
    if not loc:
        yield (), value
        return
    step, *rest = loc
    if not _leads_on(value, step):
        yield from _ways(value, rest)
        return
    for path, end in _ways(value[step], rest):
        yield (step, *path), end
    if isinstance(step, str):
        yield from _ways(value, rest)


def _leads_on(value: Any, step: PathPart) -> bool:
    if isinstance(value, list):
        return isinstance(step, int) and step < len(value)
    return isinstance(value, dict) and step in value


_EMPTY = msg("Här finns inget att läsa. Filen är tom.")
