"""What a region corrects in a requirement, from a YAML file with the keys that are to be another."""

from __future__ import annotations

from pathlib import Path

from tcready.core.errors import Faulty
from tcready.core.framework import RequirementChanges
from tcready.formats.strict_yaml import read_yaml_file
from tcready.formats.validation import validate


def read_correction(path: Path) -> RequirementChanges:
    """The changes in the file; raises Faulty with every finding."""
    tree, findings = read_yaml_file(path, str(path))
    if tree is None:
        raise Faulty(findings)
    changes, findings = validate(
        RequirementChanges, tree.value, file=str(path), marks=tree.marks, key_marks=tree.key_marks
    )
    if changes is None:
        raise Faulty(findings)
    return changes
