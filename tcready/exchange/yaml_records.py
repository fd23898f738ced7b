"""Records as YAML nodes: keys in the order people expect, and nothing that says only the default."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tcready.core.fields import Value
from tcready.core.records import Application, Decision, Evidence, FileRef, Link, Party, Revision, Workspace
from tcready.exchange.file_names import FileKey, file_key
from tcready.exchange.plain import FILES
from tcready.exchange.yaml_out import Node
from tcready.formats.media_type import media_type_of


def record_node(record: Value) -> dict[str, Node]:
    """The record's fields, without those left at their default; from and through come last."""
    declared = type(record).model_fields
    own = [name for name in declared if name in type(record).__annotations__]
    node: dict[str, Node] = {}
    for name in [*own, *(name for name in declared if name not in own)]:
        field, value = declared[name], getattr(record, name)
        if field.exclude or (
            not field.is_required() and value == field.get_default(call_default_factory=True)
        ):
            continue
        node[field.alias or name] = _node(value)
    return node


def evidence_node(record: Evidence, names: Mapping[FileKey, str]) -> dict[str, Node]:
    """The record; `names` are the names in the folder of the files that are there."""
    node = record_node(record)
    if record.file is not None:
        node["file"] = _file_node(record.file, names.get(file_key(record.file)))
    if record.decisions:
        node["decisions"] = [_decision_node(decision, record.links) for decision in record.decisions]
    if record.revisions:
        node["revisions"] = [_revision_node(revision, names) for revision in record.revisions]
    return node


def workspace_node(workspace: Workspace, application: Application | None) -> dict[str, Node]:
    """workspace.yaml, with the application when it is the only one and called by its type."""
    node: dict[str, Node] = {
        "format": 1,
        "name": workspace.name,
        "framework": workspace.framework,
        "edition": workspace.edition,
    }
    if application is not None:
        stated = record_node(application)
        del stated["id"]
        node |= {"application": stated.pop("type"), **stated}
    return node | {"language": workspace.language}


def _revision_node(revision: Revision, names: Mapping[FileKey, str]) -> Node:
    node = record_node(revision)
    if revision.file is not None:
        node["file"] = _file_node(revision.file, names.get(file_key(revision.file)))
    return node


def _decision_node(decision: Decision, links: tuple[Link, ...]) -> dict[str, Node]:
    node = record_node(decision)
    if decision.state == "accepted" and decision.links == links:
        del node["links"]  # what an acceptance covers when nothing is said, see `stamped`
    return node


def _file_node(file: FileRef, name: str | None) -> Node:
    """The path alone if that says everything; else what is needed to get the same record back."""
    if name is None:
        return {"name": file.name, "sha256": file.sha256, "size": file.size, "media_type": file.media_type}
    path = f"{FILES}/{name}"
    node: dict[str, Node] = {"path": path}
    if name != file.name:
        node["name"] = file.name
    if file.media_type != media_type_of(file.name):
        node["media_type"] = file.media_type
    return path if len(node) == 1 else node


def _node(value: Any) -> Node:
    if isinstance(value, Party) and value.signed_when_collected:
        return value.organisation
    if isinstance(value, Value):
        return record_node(value)
    if isinstance(value, Mapping):
        # By name: a mapping has no order of its own, and the store gives it back in another one.
        return {key: _node(value[key]) for key in sorted(value)}
    if isinstance(value, tuple):
        return [_node(item) for item in value]
    node: Node = value
    return node
