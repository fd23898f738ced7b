"""Texts, promises, rows of registers, and in which form the dossier is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Generic, Literal, NamedTuple, TypeVar, get_args, get_origin

from pydantic.fields import FieldInfo

from tcready.core.clean import clean_line
from tcready.core.errors import WrongInput
from tcready.core.fields import Value
from tcready.core.message import msg
from tcready.core.records import Narrative, PlanItem
from tcready.formats.confined import refuse_outside
from tcready.i18n import tell, tr
from tcready.i18n.field_words import field_word
from tcready.tui.asked.question import Asked, Choice

Row = TypeVar("Row", bound=Value)
Fields = Mapping[str, object]
"""What was written in a row, by the names of its fields."""


class Texts(NamedTuple):
    """The three texts, in Markdown."""

    current: str
    goal: str
    vision: str


@dataclass(frozen=True)
class AskTexts(Asked[Narrative]):
    """Begins with what is written."""

    do: Callable[[Texts], Narrative]
    about: str
    before: Texts


class Promise(NamedTuple):
    """Who, and until when; both may be left open."""

    owner: str | None
    due: date | None


@dataclass(frozen=True)
class AskPromise(Asked[list[PlanItem]]):
    """Who is to do an action, and when it has to be done."""

    do: Callable[[Promise], list[PlanItem]]
    about: str


class Wanted(NamedTuple):
    """The forms to write, and the folder; None: the workspace's own exports."""

    forms: tuple[str, ...]
    folder: Path | None


@dataclass(frozen=True)
class AskExport(Asked[Wanted]):
    """In which forms the dossier is to be written, and where."""

    about: str
    forms: Sequence[Choice]


def folder_given(written: str) -> Path | None:
    """The folder; None for nothing. WrongInput if it is not there."""
    if not written:
        return None
    folder = Path(written).expanduser()
    refuse_outside(folder)
    if not folder.is_dir():
        raise WrongInput(msg("Mappen {folder} finns inte.", folder=folder))
    return folder


class RowField(NamedTuple):
    """One field of a row: its name in the model, what it is called, and what stands there."""

    name: str
    label: str
    written: str


@dataclass(frozen=True)
class AskRow(Asked[Row], Generic[Row]):
    """Gives `do` the fields that were written or changed, by the names they have in the model.

    Those in `fixed` are not asked for, and a new row has them all the same; those in `begun` stand written in
    a new row, to be changed.
    """

    do: Callable[[Fields], Row]
    model: type[Row]
    row: Row | None = None
    fixed: Mapping[str, str] = field(default_factory=dict)
    begun: Mapping[str, str] = field(default_factory=dict)

    def fields(self) -> list[RowField]:
        """The fields a person can change: what it is first, then its days; an id only while it is new."""
        before, begun = self._before(), self.begun if self.row is None else {}
        return [
            RowField(
                name, _label(info.alias or name, info, new=self.row is None), begun.get(name, before[name])
            )
            for name, info in self._asked()
        ]

    def missing(self, written: Mapping[str, str]) -> str | None:
        """The name of a field that has to be filled in and is not."""
        for name, info in self._asked():
            if name != "id" and info.is_required() and not written[name]:
                return name
        return None

    def given(self, written: Mapping[str, str]) -> Fields:
        """What was written: in a row that is there, only what was changed; an emptied line is None.

        WrongInput if a line that has to be filled in is empty.
        """
        empty = self.missing(written)
        if empty:
            alias = self.model.model_fields[empty].alias or empty
            raise WrongInput(msg("Fyll i {word}.", word=field_word(alias)))
        before = self._before()
        several = {name for name, info in self._asked() if "tuple" in str(info.annotation)}
        fixed: dict[str, object] = dict(self.fixed) if self.row is None else {}
        return fixed | {
            name: tuple(part.strip() for part in told.split(",") if part.strip())
            if name in several
            else told or None
            for name, told in written.items()
            if told != before[name]
        }

    def _asked(self) -> list[tuple[str, FieldInfo]]:
        last = {"from_": 1, "through": 1, "id": 2}
        left_out = {*self.fixed, *(("id",) if self.row is not None else ())}
        asked = [item for item in self.model.model_fields.items() if item[0] not in left_out]
        return sorted(asked, key=lambda item: last.get(item[0], 0))

    def _before(self) -> dict[str, str]:
        plain = self.row.model_dump(mode="json", by_alias=True) if self.row is not None else {}
        return {name: _as_text(plain.get(info.alias or name)) for name, info in self._asked()}


def _label(alias: str, info: FieldInfo, *, new: bool) -> str:
    """The field's word, what there is to choose from, and whether it must be given."""
    word = tell(field_word(alias))
    words = [f"{word[:1].upper()}{word[1:]}"]
    if alias == "id":
        words.append(tr("får vara tomt, då görs ett av namnet"))
    elif get_origin(info.annotation) is Literal:
        words.append(", ".join(get_args(info.annotation)))
    elif info.is_required() and new:
        words.append(tr("måste anges"))
    return f"{words[0]} ({words[1]})" if len(words) > 1 else words[0]


def _as_text(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(str(item) for item in value)
    return "" if value is None else clean_line(str(value)).strip()
