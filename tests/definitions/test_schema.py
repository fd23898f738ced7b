from __future__ import annotations

import json

from tcready.definitions.schema import json_schema


def test_there_is_one_schema_for_each_form_of_file_and_it_is_json() -> None:
    schema = json.loads(json.dumps(json_schema()))
    assert list(schema) == ["framework", "criterion", "application", "upgrade", "cases"]
    assert {form["$schema"] for form in schema.values()} == {"https://json-schema.org/draft/2020-12/schema"}
    assert all(form["additionalProperties"] is False for form in schema.values())


def test_framework_yaml_must_say_its_format_and_names_its_files() -> None:
    framework = json_schema()["framework"]
    assert framework["properties"]["format"]["const"] == 1
    assert framework["required"] == [
        *("format", "id", "edition", "title", "levels", "scale", "verdict", "criteria", "applications")
    ]
    assert framework["properties"]["criteria"]["items"]["type"] == "string"


def test_keys_have_the_names_that_stand_in_files() -> None:
    schema = json_schema()
    assert "from" in schema["framework"]["$defs"]["Measure"]["required"]
    assert "from" in schema["criterion"]["$defs"]["MeasureCheck"]["properties"]
    assert schema["criterion"]["$defs"]["Requirement"]["properties"]["demand"]["enum"] == ["must", "should"]
