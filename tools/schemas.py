"""The JSON Schemas that editors use, beside the packs that come with the program.

python tools/schemas.py    write criteria/schema/*.schema.json anew (a test sees when they are old)
"""

from __future__ import annotations

import json
from pathlib import Path

from tcready.definitions.schema import SCHEMA, json_schema

FOLDER = Path(__file__).resolve().parent.parent / "criteria" / "schema"


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for form, schema in json_schema().items():
        text = json.dumps(schema, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
        (FOLDER / f"{form}{SCHEMA}").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
