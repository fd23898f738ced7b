"""The mapping from an earlier edition: every name in it that should be one of this pack's."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from tcready.core.finding import Finding
from tcready.core.framework import Upgrade
from tcready.core.message import Message, msg
from tcready.definitions.declared_names import declared, no_kind, no_level, no_measure
from tcready.definitions.pack_files import PackFiles, Source
from tcready.definitions.shapes import FrameworkFile
from tcready.formats.places import Place

_SINGULAR = {
    "criteria": "criterion",
    "evidence_kinds": "kind",
    "measures": "measure",
    "levels": "level",
    "applications": "application",
}


def upgrade_names(files: PackFiles, head: FrameworkFile, source: Source[Upgrade]) -> Iterator[Finding]:
    """Every name that an earlier one has become must be one of this pack's."""
    requirements = [item.id for criterion in files.criteria for item in criterion.value.requirements]
    for earlier, successors in source.value.requirements.items():
        for number, name in enumerate(successors):
            place: Place = ("requirements", earlier, number)
            yield from declared("undeclared-requirement", name, requirements, _no_requirement, source, place)
    known: dict[str, tuple[Collection[str], Callable[[str, str], Message]]] = {
        "criteria": ([item.value.id for item in files.criteria], _no_criterion),
        "evidence_kinds": ([item.id for item in head.evidence_kinds], no_kind),
        "measures": ([item.id for item in head.measures], no_measure),
        "levels": ([item.id for item in head.levels], no_level),
        "applications": ([item.value.id for item in files.applications], _no_application),
    }
    for key, (names, sentence) in known.items():
        for earlier, name in getattr(source.value, key).items():
            code = f"undeclared-{_SINGULAR[key]}"
            yield from declared(code, name, names, sentence, source, (key, earlier))


def _no_requirement(name: str, near: str) -> Message:
    return msg("Kravet {name} finns inte i paketet. Närmast: {near}.", name=name, near=near)


def _no_criterion(name: str, near: str) -> Message:
    return msg("Kriteriet {name} finns inte i paketet. Närmast: {near}.", name=name, near=near)


def _no_application(name: str, near: str) -> Message:
    return msg("Ansökningstypen {name} finns inte i paketet. Närmast: {near}.", name=name, near=near)
