"""The number that a file's form carries, so that a newer form is refused instead of misread."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError


def _read_format(value: Any) -> Any:
    if value in (1, "1") and not isinstance(value, bool):
        return 1
    raise PydanticCustomError("unknown_format", "{given}", {"given": str(value)[:60]})


Format = Annotated[Literal[1], BeforeValidator(_read_format)]
