"""The form of a pack's files as JSON Schema, for editors and other programs."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from tcready.core.framework import ApplicationType, Criterion, Upgrade
from tcready.definitions.case_form import CasesFile
from tcready.definitions.shapes import FrameworkFile

SCHEMA = ".schema.json"
"""How the name of a schema file ends; such a file may lie in a pack, for editors."""

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def json_schema() -> dict[str, Any]:
    """One JSON Schema for each form of file: `framework`, `criterion` and `application`."""
    forms: dict[str, type[BaseModel]] = {
        "framework": FrameworkFile,
        "criterion": Criterion,
        "application": ApplicationType,
        "upgrade": Upgrade,
        "cases": CasesFile,
    }
    return {name: {"$schema": _DIALECT, **model.model_json_schema()} for name, model in forms.items()}
