"""A row of a register: one line for each of its fields."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Literal, get_args, get_origin

from pydantic.fields import FieldInfo
from textual.widget import Widget

from tcready.core.clean import clean_line
from tcready.core.errors import WrongInput
from tcready.core.fields import Value
from tcready.core.message import msg
from tcready.i18n import tell, tr
from tcready.i18n.field_words import field_word
from tcready.tui.modals.form import Form, labelled
from tcready.tui.modals.line_field import LineField

Given = Mapping[str, object]


class RowForm(Form[Given, Value]):
    """Gives `do` the fields that were written or changed, by the names they have in the model.

    Those in `fixed` are not asked for, and a new row has them all the same; those in `begun` stand written in
    a new row, to be changed.
    """

    def __init__(
        self,
        heading: str,
        do: Callable[[Given], Value],
        model: type[Value],
        row: Value | None = None,
        fixed: Mapping[str, str] | None = None,
        begun: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(heading, do)
        self._model, self._row, self._fixed = model, row, dict(fixed or {})
        self._empty: str | None = None
        plain = row.model_dump(mode="json", by_alias=True) if row is not None else {}
        self._before = {name: _as_text(plain.get(info.alias or name)) for name, info in self._asked()}
        self._begun_with = dict(begun or {}) if row is None else {}

    def _asked(self) -> list[tuple[str, FieldInfo]]:
        """The fields a person can change: what it is first, then its days; an id only while it is new."""
        last = {"from_": 1, "through": 1, "id": 2}
        left_out = {*self._fixed, *(("id",) if self._row is not None else ())}
        asked = [item for item in self._model.model_fields.items() if item[0] not in left_out]
        return sorted(asked, key=lambda item: last.get(item[0], 0))

    def fields(self) -> Iterator[Widget]:
        """A label and a line for each."""
        for name, info in self._asked():
            yield labelled(_label(info.alias or name, info, new=self._row is None))
            yield LineField(self._begun_with.get(name, self._before[name]), id=f"field-{name}")

    def given(self) -> Given:
        """What was written: in a row that is there, only what was changed; an emptied line is None.

        WrongInput if a line that has to be filled in is empty.
        """
        written = {name: self.value_of(f"field-{name}") for name, _ in self._asked()}
        self._empty = next(
            (
                name
                for name, info in self._asked()
                if name != "id" and info.is_required() and not written[name]
            ),
            None,
        )
        if self._empty:
            alias = self._model.model_fields[self._empty].alias or self._empty
            raise WrongInput(msg("Fyll i {word}.", word=field_word(alias)))
        several = {name for name, info in self._asked() if "tuple" in str(info.annotation)}
        fixed: dict[str, object] = dict(self._fixed) if self._row is None else {}
        return fixed | {
            name: tuple(part.strip() for part in told.split(",") if part.strip())
            if name in several
            else told or None
            for name, told in written.items()
            if told != self._before[name]
        }

    def at_fault(self) -> str | None:
        """The line that has to be filled in."""
        return f"field-{self._empty}" if self._empty else None


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
