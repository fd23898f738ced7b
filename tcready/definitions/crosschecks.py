"""What no single file can tell: names that are declared, declared once, and fit together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, pairwise
from typing import Any

from tcready.core.finding import Finding, Where
from tcready.core.framework import (
    ApplicationType,
    Criterion,
    EvidenceCheck,
    JudgementCheck,
    MeasureCheck,
)
from tcready.core.message import msg
from tcready.core.scoring.computed import COMPUTED
from tcready.definitions.declared_names import declared, error, near, no_kind, no_level, no_measure
from tcready.definitions.pack_files import PackFiles, Source
from tcready.definitions.shapes import FrameworkFile
from tcready.definitions.upgrade_names import upgrade_names
from tcready.formats.places import Place

Named = tuple[str, Source[Any], Place]


def crosschecks(files: PackFiles) -> Iterator[Finding]:
    """Every fault between the files that could be read; what needs the head waits until that is right."""
    yield from _repeated(files)
    if files.head is None:
        return
    yield from _scale(files.head)
    yield from _measures(files.head)
    for criterion in files.criteria:
        yield from _requirements(files.head.value, criterion)
    for application in files.applications:
        yield from _application(files.head.value, application)
    for upgrade in files.upgrades:
        yield from upgrade_names(files, files.head.value, upgrade)


def _repeated(files: PackFiles) -> Iterator[Finding]:
    if files.head:
        for key in ("levels", "evidence_kinds", "measures"):
            yield from _twice(_ids(files.head, (key,), getattr(files.head.value, key)))
    yield from _twice((source.value.id, source, ()) for source in files.criteria)
    yield from _twice(
        chain.from_iterable(_ids(c, ("requirements",), c.value.requirements) for c in files.criteria)
    )
    yield from _twice((source.value.id, source, ()) for source in files.applications)
    for application in files.applications:
        yield from _twice(_ids(application, ("parts",), application.value.parts))


def _ids(source: Source[Any], place: Place, items: Iterable[Any]) -> Iterator[Named]:
    return ((item.id, source, (*place, index)) for index, item in enumerate(items))


def _twice(named: Iterable[Named]) -> Iterator[Finding]:
    first: dict[str, Where] = {}
    for name, source, place in named:
        where = source.where(*place, "id")
        if name in first:
            message = msg("Id {id} finns redan på {where}. Ge den ena ett annat.", id=name, where=first[name])
            yield error("duplicate-id", source, (*place, "id"), message)
        first.setdefault(name, where)


def _scale(head: Source[FrameworkFile]) -> Iterator[Finding]:
    for index, (lower, upper) in enumerate(pairwise(head.value.scale), start=1):
        if upper.level <= lower.level:
            message = msg(
                "Nivån {level} kommer efter {before}. Skriv stegen i stigande ordning.",
                level=upper.level,
                before=lower.level,
            )
            yield error("scale-levels", head, ("scale", index, "level"), message)
        if upper.credit <= lower.credit:
            message = msg(
                "Nivå {level} måste ge mer än nivå {before}.", level=upper.level, before=lower.level
            )
            yield error("scale-credits", head, ("scale", index, "credit"), message)


def _measures(head: Source[FrameworkFile]) -> Iterator[Finding]:
    for index, measure in enumerate(head.value.measures):
        if measure.source == "computed" and measure.id not in COMPUTED:
            message = msg(
                "Programmet räknar inte ut {id}. Det här räknas ut: {near}. Eller skriv from: evidence.",
                id=measure.id,
                near=near(measure.id, COMPUTED),
            )
            yield error("not-computed", head, ("measures", index, "id"), message)
        if measure.source == "evidence" and measure.id in COMPUTED:
            message = msg(
                "{id} räknas ut och kan inte anges för hand. Skriv from: computed, eller byt id.",
                id=measure.id,
            )
            yield error("computed-name", head, ("measures", index, "from"), message)


def _requirements(head: FrameworkFile, source: Source[Criterion]) -> Iterator[Finding]:
    for index, requirement in enumerate(source.value.requirements):
        place: Place = ("requirements", index)
        yield from _level(head, requirement.level, source, (*place, "level"))
        if requirement.demand == "must" and not requirement.verified:
            yield error("must-unverified", source, (*place, "verified"), _UNVERIFIED)
        if requirement.since and requirement.retired and requirement.retired < requirement.since:
            yield error("retired-early", source, (*place, "retired"), _RETIRED)
        for number, check in enumerate(requirement.checks):
            at = (*place, "checks", number)
            if isinstance(check, EvidenceCheck):
                yield from _kind(head, check.evidence, source, (*at, "evidence"))
            elif isinstance(check, MeasureCheck):
                yield from declared(
                    "undeclared-measure",
                    check.measure,
                    [m.id for m in head.measures],
                    no_measure,
                    source,
                    (*at, "measure"),
                )
            else:
                yield from _target(head, check, source, (*at, "judgement"))


def _target(
    head: FrameworkFile, check: JudgementCheck, source: Source[Any], place: Place
) -> Iterator[Finding]:
    credit = {step.level: step.credit for step in head.scale}
    if check.judgement not in credit:
        levels = ", ".join(str(level) for level in credit)
        message = msg(
            "Nivå {level} finns inte på skalan. Skriv en av: {levels}.", level=check.judgement, levels=levels
        )
        yield error("undeclared-judgement", source, place, message)
    elif credit[check.judgement] == 0:
        message = msg(
            "Nivå {level} ger ingenting och kan inte vara målet. Välj en högre.", level=check.judgement
        )
        yield error("judgement-without-credit", source, place, message)


def _application(head: FrameworkFile, source: Source[ApplicationType]) -> Iterator[Finding]:
    yield from _level(head, source.value.level, source, ("level",))
    for index, part in enumerate(source.value.parts):
        if part.evidence is not None:
            yield from _kind(head, part.evidence, source, ("parts", index, "evidence"))


def _level(head: FrameworkFile, name: str, source: Source[Any], place: Place) -> Iterator[Finding]:
    known = [level.id for level in head.levels]
    return declared("undeclared-level", name, known, no_level, source, place)


def _kind(head: FrameworkFile, name: str, source: Source[Any], place: Place) -> Iterator[Finding]:
    known = [kind.id for kind in head.evidence_kinds]
    return declared("undeclared-kind", name, known, no_kind, source, place)


_UNVERIFIED = msg(
    "Ett skall-krav måste ha en källa som går att läsa. Skriv demand: should, eller hitta källan."
)
_RETIRED = msg("Kravet upphör innan det börjar gälla. Rätta since eller retired.")
