"""A municipality's code, as somebody writes it into the register: known, or found by the name."""

from __future__ import annotations

from collections.abc import Mapping

from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.core.municipalities import code_of, municipalities, nearest_codes

_CODE = "municipality_code"


def with_code(register: str, fields: Mapping[str, object]) -> Mapping[str, object]:
    """The fields of a new row; a municipality without a code gets the one its name has. As below."""
    if register == "organisations" and fields.get("kind") == "kommun" and not fields.get(_CODE):
        found = code_of(str(fields.get("name") or ""))
        return {**fields, _CODE: found} if found else fields
    return with_known_code(fields)


def with_known_code(fields: Mapping[str, object]) -> Mapping[str, object]:
    """The fields as they are; WrongInput for a code that no municipality has."""
    code = fields.get(_CODE)
    if code and str(code) not in municipalities():
        near = ", ".join(nearest_codes(str(code)))
        raise WrongInput(
            msg("Ingen kommun har koden {code}. Menade du någon av {near}?", code=code, near=near)
            if near
            else msg("Ingen kommun har koden {code}. Den har fyra siffror, till exempel 0136.", code=code)
        )
    return fields
