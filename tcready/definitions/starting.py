"""A small pack to start from, whole and clean, with comments that say what each part is for."""

from __future__ import annotations

import json
import re
import shutil
from importlib.resources import files
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from tcready.core.errors import WrongInput
from tcready.core.fields import Slug
from tcready.core.message import msg
from tcready.definitions.schema import SCHEMA, json_schema
from tcready.formats.os_fault import why_not
from tcready.formats.whole_folder import made_whole

_ID = "mitt-paket"


def write_start(folder: Path, name: str | None) -> Path:
    """Write the pack into a folder that is new or empty, whole or not at all; WrongInput otherwise.

    `name` is its id.
    """
    folder = folder.absolute()
    name = name or folder.name
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise WrongInput(msg("{folder} finns redan och är inte tom. Välj en ny mapp.", folder=folder))
    try:
        id_ = TypeAdapter(Slug).validate_python(name)
    except ValidationError:
        raise WrongInput(
            msg("”{name}” kan inte vara ett id. Ange ett med --id: små bokstäver och -.", name=name)
        ) from None
    start = Path(str(files("tcready.definitions"))) / "start"
    try:
        with made_whole(folder) as aside:
            shutil.copytree(start, aside)
            for form, schema in json_schema().items():
                target = aside / f"{form}{SCHEMA}"
                target.write_text(json.dumps(schema, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
            head = aside / "framework.yaml"
            text = head.read_text(encoding="utf-8")
            head.write_text(re.sub(rf"(?m)^id: {_ID}$", f"id: {id_}", text), encoding="utf-8")
    except OSError as error:
        raise WrongInput(
            msg("{folder} gick inte att skriva ({why}).", folder=folder, why=why_not(error))
        ) from error
    return folder
