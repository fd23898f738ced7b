"""A record made by a person's act, checked like one that is read from a file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from tcready.core.errors import Faulty
from tcready.core.fields import Value
from tcready.formats.validation import validate

Model = TypeVar("Model", bound=Value)


def validated(model: type[Model], before: Model | None, update: Mapping[str, object]) -> Model:
    """The record with the update made; raises Faulty with every finding if it may not be so."""
    named = {name: getattr(before, name) for name in model.model_fields} if before else {}
    named |= update
    fields = {model.model_fields[name].alias or name: value for name, value in named.items()}
    value, findings = validate(model, fields, file="", marks={})
    if value is None:
        raise Faulty(findings)
    return value
