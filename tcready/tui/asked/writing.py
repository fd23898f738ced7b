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
from tcready.tui.asked.choosing import chosen_one, chosen_several, titles_of
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
    """One field of a row: its name in the model, what it is called, and what stands there.

    `choices` is what there is to choose from; none: it is only written in. `several`: more than one may be.
    """

    name: str
    label: str
    written: str
    choices: Sequence[Choice] = ()
    several: bool = False


@dataclass(frozen=True)
class AskRow(Asked[Row], Generic[Row]):
    """Gives `do` the fields that were written or changed, by the names they have in the model.

    Those in `fixed` are not asked for, and a new row has them all the same; those in `begun` stand written in
    a new row, to be changed. Where there are `choices` their titles are written in the place of their ids.
    """

    do: Callable[[Fields], Row]
    model: type[Row]
    row: Row | None = None
    fixed: Mapping[str, str] = field(default_factory=dict)
    begun: Mapping[str, str] = field(default_factory=dict)
    choices: Mapping[str, Sequence[Choice]] = field(default_factory=dict)

    def fields(self) -> list[RowField]:
        """The fields a person can change: what it is first, then its days; an id only while it is new."""
        before, begun = self._before(), self.begun if self.row is None else {}
        return [
            RowField(
                name,
                _label(info.alias or name, info, new=self.row is None, listed=name in self.choices),
                titles_of([begun[name]], self.choices.get(name, ())) if name in begun else before[name],
                self.choices.get(name, ()),
                _several(info),
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

        WrongInput if a line that has to be filled in is empty, or may mean more than one of its choices.
        """
        empty = self.missing(written)
        if empty:
            alias = self.model.model_fields[empty].alias or empty
            raise WrongInput(msg("Fyll i {word}.", word=field_word(alias)))
        before = self._before()
        several = {name for name, info in self._asked() if _several(info)}
        fixed: dict[str, object] = dict(self.fixed) if self.row is None else {}
        return fixed | {
            name: chosen_several(told, self.choices.get(name, ()))
            if name in several
            else chosen_one(told, self.choices.get(name, ())) or None
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
        found = {name: plain.get(info.alias or name) for name, info in self._asked()}
        return {name: _as_text(value, self.choices.get(name, ())) for name, value in found.items()}


def _several(info: FieldInfo) -> bool:
    return "tuple" in str(info.annotation)


def _label(alias: str, info: FieldInfo, *, new: bool, listed: bool) -> str:
    """The field's word, what there is to choose from if no list says it, and whether it must be given."""
    word = tell(field_word(alias))
    words = [f"{word[:1].upper()}{word[1:]}"]
    if alias == "id":
        words.append(tr("får vara tomt, då görs ett av namnet"))
    elif get_origin(info.annotation) is Literal and not listed:
        words.append(", ".join(get_args(info.annotation)))
    elif info.is_required() and new:
        words.append(tr("måste anges"))
    return f"{words[0]} ({words[1]})" if len(words) > 1 else words[0]


def _as_text(value: object, choices: Sequence[Choice]) -> str:
    if value is None:
        return ""
    told = [clean_line(str(item)).strip() for item in (value if isinstance(value, list) else [value])]
    return titles_of(told, choices)
