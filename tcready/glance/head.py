"""The head of a frozen state: what it says of the whole, without the leaves and the inputs. Pure.

A snapshot is canonical JSON, so the criteria stand in one piece between `"criteria":[` and `],"format":`. A
quote inside a text is written `\\"`, so neither can be part of one: what is cut out is exactly the list.
"""

from __future__ import annotations

import json
from datetime import date
from fractions import Fraction
from typing import Any, NamedTuple

from tcready.core.readiness import Numbers, VerdictState
from tcready.core.trend import Point

_BEGINS, _ENDS = b'"criteria":[', b'],"format":'


class Head(NamedTuple):
    """A frozen state of an application: the point in time, and of what."""

    application: str
    subject: str
    point: Point


def head_of(document: bytes) -> Head:
    """The head; raises ValueError if the document is no snapshot."""
    try:
        said = json.loads(_without_criteria(document))
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
    try:
        musts = [
            [leaf["state"] in ("met", "not_applicable") for leaf in requirement["subjects"]]
            for criterion in json.loads(document)["readiness"]["criteria"]
            for requirement in criterion["requirements"]
            if requirement["counted"] and requirement["demand"] == "must"
        ]
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError(str(error)) from None
    return sum(bool(leaves) and all(leaves) for leaves in musts), len(musts)


def _without_criteria(document: bytes) -> bytes:
    begins = document.index(_BEGINS) + len(_BEGINS)
    return document[:begins] + document[document.rindex(_ENDS) :]


def _exact(number: dict[str, Any] | None) -> Fraction | None:
    return None if number is None else Fraction(number["exact"])


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value
