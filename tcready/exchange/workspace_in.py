"""workspace.yaml: what the workspace is called, and its one application in the short form."""

from __future__ import annotations

from typing import Literal, NamedTuple

from tcready.core.fields import FilledText, Slug, Text, Value
from tcready.core.finding import Finding
from tcready.core.message import msg
from tcready.core.records import Application, Period, Workspace
from tcready.exchange.plain import APPLICATIONS, WORKSPACE
from tcready.exchange.sources import Entry, Source
from tcready.exchange.yaml_in import checked
from tcready.formats.format_number import Format
from tcready.formats.strict_yaml import read_yaml

_OF_APPLICATION = ("subject", "period", "baseline", "state", "dnr")


class _WorkspaceFile(Value):
    format: Format
    name: FilledText
    framework: Slug
    edition: FilledText
    application: Slug | None = None
    subject: Slug | None = None
    period: Period | None = None
    baseline: Text | None = None
    state: Text | None = None
    dnr: Text | None = None
    language: Literal["sv", "en"] = "sv"


class WorkspaceRead(NamedTuple):
    """The workspace, or None if it has faults, and the application of the short form."""

    workspace: Workspace | None
    application: Entry[Application] | None = None


def read_workspace(data: bytes, *, has_list: bool) -> tuple[WorkspaceRead, list[Finding]]:
    """What the file says; with `has_list` there is an applications.yaml too, and it must not say both."""
    tree, findings = read_yaml(data, WORKSPACE)
    if tree is None:
        return WorkspaceRead(None), findings
    source = Source(WORKSPACE, tree.marks, tree.key_marks)
    stated, findings = checked(_WorkspaceFile, tree.value, source)
    if stated is None:
        return WorkspaceRead(None), findings
    findings = _short_form_faults(stated, source, has_list=has_list)
    workspace = Workspace(
        name=stated.name, framework=stated.framework, edition=stated.edition, language=stated.language
    )
    if findings or stated.application is None or stated.subject is None:
        return WorkspaceRead(workspace), findings
    values = {name: getattr(stated, name) for name in _OF_APPLICATION}
    application = Application(id=stated.application, type=stated.application, **values)
    marks = dict(tree.marks)
    marks[("id",)] = marks[("type",)] = marks[("application",)]
    return WorkspaceRead(workspace, Entry(application, source._replace(marks=marks))), []


def _short_form_faults(stated: _WorkspaceFile, source: Source, *, has_list: bool) -> list[Finding]:
    given = [name for name in ("application", *_OF_APPLICATION) if getattr(stated, name) is not None]
    if has_list:
        message = msg("Ansökan står här, men också i {file}. Ta bort det ena.", file=APPLICATIONS)
        return [source.error("application-twice", message, (name,)) for name in given]
    if given and stated.application is None:
        message = msg("Nyckeln application saknas. Skriv vilken typ av ansökan det gäller.")
        return [source.error("missing-key", message, (given[0],))]
    if given and stated.subject is None:
        message = msg("Nyckeln subject saknas. Skriv vilken enhet ansökan gäller.")
        return [source.error("missing-key", message, ("application",))]
    return []
