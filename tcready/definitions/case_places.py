"""Where in a case file something stands that may come from the case or from what all cases share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel

from tcready.core.finding import Finding, Severity
from tcready.core.message import Message
from tcready.definitions.case_form import CasesFile
from tcready.definitions.pack_files import Source
from tcready.formats.places import Place
from tcready.formats.validation import validate

M = TypeVar("M", bound=BaseModel)


class CasePlaces:
    """The case number `index` of a file; places below are those inside `given`."""

    def __init__(self, source: Source[CasesFile], index: int) -> None:
        self._source = source
        self._case: Place = ("cases", index)
        self._own = source.value.cases[index].given

    def merged(self) -> Mapping[str, Any]:
        """What is given: the file's, with the case's own instead where both say something."""
        return {**self._source.value.given, **self._own}

    def fault(self, code: str, place: Place, message: Message) -> Finding:
        """A fault inside `given`."""
        where = self._where(place)
        return Finding(Severity.ERROR, code, self._source.where(*where), message, where)

    def wrong(self, code: str, place: Place, message: Message) -> Finding:
        """A fault somewhere in the case."""
        where = (*self._case, *place)
        return Finding(Severity.ERROR, code, self._source.where(*where), message, where)

    def validate(self, model: type[M], value: Any, place: Place) -> tuple[M | None, list[Finding]]:
        """The model that the value at the place is, or its faults."""
        tree = self._source.tree
        return validate(
            model,
            value,
            file=self._source.file,
            marks=tree.marks,
            key_marks=tree.key_marks,
            at=self._where(place),
        )

    def _where(self, place: Place) -> Place:
        own = not place or place[0] in self._own
        return (*self._case, "given", *place) if own and self._own else ("given", *place)
