"""The kinds of field that packs and records are made of.

Text from YAML, CSV and JSON arrives as text; each kind reads exactly one spelling and refuses the
rest with a code that `core.validation` turns into a sentence.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime
from fractions import Fraction
from typing import Annotated, Any, Self

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, PlainSerializer, PlainValidator
from pydantic import WithJsonSchema as JsonSchema
from pydantic_core import PydanticCustomError

from tcready.core.exact import decimal_text, exact

_SURROGATE = re.compile("[\ud800-\udfff]")  # half a character: it cannot be stored, hashed or shown
_WHOLE = re.compile(r"-?[0-9]{1,15}", re.ASCII)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)


class Value(BaseModel):
    """A frozen value that refuses unknown keys; `from` and `as` are fields by alias."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
    )

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy with some fields replaced, unchecked; what was worked out from the old ones is forgotten."""
        copied = super().model_copy(update=update, deep=deep)
        for name in copied.__dict__.keys() - type(self).model_fields.keys():
            del copied.__dict__[name]
        return copied


def _refused(code: str, given: object) -> PydanticCustomError:
    shown = str(given)[:60].encode("utf-8", "replace").decode("utf-8")
    return PydanticCustomError(code, "{given}", {"given": shown})


def _slug(text: str) -> str:
    """A lower-case name of letters, digits, `-` and `_`, in NFC, at most 80 characters."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    signs_ok = text.replace("-", "").replace("_", "").isalnum() and text == text.lower()
    if not signs_ok or len(text) > 80 or not text[0].isalnum():
        raise _refused("not_a_slug", text)
    return text


def _exact(value: Any) -> Fraction:
    if isinstance(value, Fraction):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return Fraction(value)
    try:
        return exact(value)
    except (TypeError, ValueError):
        raise _refused("not_exact", value) from None


def _whole(value: Any) -> Any:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and _WHOLE.fullmatch(value):
        return int(value)
    raise _refused("not_whole", value)


def _day(value: Any) -> Any:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if isinstance(value, str) and _DAY.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise _refused("not_a_day", value)


def _yes_no(value: Any) -> Any:
    if isinstance(value, bool):
        return value
    if value in ("true", "false"):
        return value == "true"
    raise _refused("not_yes_no", value)


def _plain_text(value: Any) -> Any:
    if not isinstance(value, str):
        raise _refused("not_text", value)
    if _SURROGATE.search(value):
        raise _refused("not_unicode", value)
    return value


def _filled(text: str) -> str:
    if not text.strip():
        raise _refused("blank", text)
    return text


Text = Annotated[str, BeforeValidator(_plain_text)]
FilledText = Annotated[str, BeforeValidator(_plain_text), AfterValidator(_filled)]
Slug = Annotated[
    str,
    BeforeValidator(_plain_text),
    AfterValidator(_slug),
    JsonSchema({"type": "string", "pattern": r"^[^\sA-Z]+$", "maxLength": 80}),
]
Exact = Annotated[
    Fraction,
    PlainValidator(_exact),
    PlainSerializer(decimal_text, return_type=str),
    JsonSchema({"type": ["string", "number"], "pattern": "^-?[0-9]+(\\.[0-9]+)?$"}),
]
Whole = Annotated[int, BeforeValidator(_whole)]
Day = Annotated[
    date,
    BeforeValidator(_day),
    JsonSchema({"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}),
]
YesNo = Annotated[bool, BeforeValidator(_yes_no)]


def _at_least_zero(value: Fraction) -> Fraction:
    if value < 0:
        raise _refused("negative", value)
    return value


def _share(value: Fraction) -> Fraction:
    if not 0 <= value <= 1:
        raise _refused("not_a_share", value)
    return value


Weight = Annotated[Exact, AfterValidator(_at_least_zero)]
Share = Annotated[Exact, AfterValidator(_share)]


def _count(value: int) -> int:
    if value < 1:
        raise _refused("below_one", value)
    return value


def _natural(value: int) -> int:
    if value < 0:
        raise _refused("negative", value)
    return value


Count = Annotated[Whole, AfterValidator(_count)]
Natural = Annotated[Whole, AfterValidator(_natural)]


class Words(Value):
    """The same text in Swedish and in English."""

    sv: FilledText
    en: FilledText

    def to(self, language: str) -> str:
        """The text in the reader's language (`sv` or `en`)."""
        return self.en if language == "en" else self.sv
