"""The head of a frozen state: what it says of the whole, without the leaves and the inputs. Pure.

A snapshot is canonical JSON, so the criteria stand in one piece between `"criteria":[` and `],"format":`. A
quote inside a text is written `\\"`, so neither can be part of one: what is cut out is exactly the list.
In it the keys of a requirement come in their order, "counted" before "demand" before "subjects", so what lies
between one `"counted":` and the next is one requirement, and each `"state":` in it one of its subjects'.
"""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction
from typing import Any, NamedTuple

from pydantic_core import from_json

from tcready.core.readiness import Numbers, VerdictState
from tcready.core.trend import Point

_BEGINS, _ENDS = b'"criteria":[', b'],"format":'
_REQUIREMENT = b'"counted":'
_MUST = re.compile(rb'true,"coverage":(?:null|\{"exact":"[^"]*"\}),"demand":"must",')
_STATE, _FULFILLED = re.compile(rb'"state":"([a-z_]*)"'), {b"met", b"not_applicable"}


class Head(NamedTuple):
    """A frozen state of an application: the point in time, and of what."""

    application: str
    subject: str
    point: Point


def head_of(document: bytes) -> Head:
    """The head; raises ValueError if the document is no snapshot."""
    try:
        said = from_json(_without_criteria(document))
        readiness = said["readiness"]
        return Head(
            application=_text(readiness["application"]),
            subject=_text(readiness["subject"]),
            point=Point(
                id=_text(said["id"]),
                label=_text(said["label"]),
                as_of=date.fromisoformat(said["as_of"]),
                numbers=Numbers(*(_exact(readiness[name]) for name in Numbers._fields)),
                verdict=VerdictState(readiness["verdict"]["state"]),
                edition=_text(said["framework"]["edition"]),
                framework=_text(said["framework"]["digest"]),
                method=_text(said["method"]),
            ),
        )
    except (KeyError, TypeError, ZeroDivisionError, RecursionError) as error:
        raise ValueError(str(error)) from None


def musts_of(document: bytes) -> tuple[int, int]:
    """How many counted must requirements were met everywhere, of how many. Raises ValueError as above."""
    begins, ends = _criteria(document)
    musts = [
        _STATE.findall(requirement)
        for requirement in document[begins:ends].split(_REQUIREMENT)[1:]
        if _MUST.match(requirement)
    ]
    return sum(bool(states) and _FULFILLED.issuperset(states) for states in musts), len(musts)


def _without_criteria(document: bytes) -> bytes:
    begins, ends = _criteria(document)
    return document[:begins] + document[ends:]


def _criteria(document: bytes) -> tuple[int, int]:
    """Where the list begins and ends. Raises ValueError if there is none."""
    return document.index(_BEGINS) + len(_BEGINS), document.rindex(_ENDS)


def _exact(number: dict[str, Any] | None) -> Fraction | None:
    return None if number is None else Fraction(number["exact"])


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value
