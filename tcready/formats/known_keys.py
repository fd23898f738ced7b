"""The keys that a model takes at a place, for «did you mean»."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, Tag


def closest_key(model: type[BaseModel], loc: Sequence[str | int], given: str) -> str | None:
    """The key most like `given` of the model that pydantic's `loc` leads to; None if none is like it."""
    kind: Any = model
    for part in loc:
        kind = _inside(kind, part)
    keys = list(_keys(_bare(kind)))
    return next(iter(get_close_matches(given.lower(), keys, n=1)), None)


def _keys(kind: Any) -> list[str]:
    if not (isinstance(kind, type) and issubclass(kind, BaseModel)):
        return []
    return [field.alias or name for name, field in kind.model_fields.items() if not field.exclude]


def _bare(kind: Any) -> Any:
    """The kind itself: without metadata, and without «or nothing»."""
    if get_origin(kind) is Annotated:
        return _bare(get_args(kind)[0])
    if get_origin(kind) in (Union, UnionType):
        some = [one for one in get_args(kind) if one is not type(None)]
        return _bare(some[0]) if len(some) == 1 else kind
    return kind


def _inside(kind: Any, part: str | int) -> Any:
    """The kind one step into `kind`; a tag of a union is a step too."""
    kind = _bare(kind)
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        fields = {field.alias or name: field.annotation for name, field in kind.model_fields.items()}
        return fields.get(str(part))
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return next((one for one in inner if part in _tags(one)), None)
    if origin in (tuple, list):
        return inner[0]
    return inner[1] if origin is dict else None


def _tags(kind: Any) -> list[str]:
    metadata = get_args(kind)[1:] if get_origin(kind) is Annotated else ()
    return [one.tag for one in metadata if isinstance(one, Tag)]
