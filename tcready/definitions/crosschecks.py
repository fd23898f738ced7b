"""What no single file can tell: names that are declared, declared once, and fit together."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from difflib import get_close_matches
from itertools import chain, pairwise
from typing import Any

from tcready.core.finding import Finding, Severity, Where
from tcready.core.framework import ApplicationType, Criterion, EvidenceCheck, JudgementCheck, MeasureCheck
from tcready.core.message import Message, msg
from tcready.core.scoring.computed import COMPUTED
from tcready.definitions.pack_files import PackFiles, Source
from tcready.definitions.shapes import FrameworkFile
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


def _error(code: str, source: Source[Any], place: Place, message: Message) -> Finding:
    return Finding(Severity.ERROR, code, source.where(*place), message, place)


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
            yield _error("duplicate-id", source, (*place, "id"), message)
        first.setdefault(name, where)


def _scale(head: Source[FrameworkFile]) -> Iterator[Finding]:
    for index, (lower, upper) in enumerate(pairwise(head.value.scale), start=1):
        if upper.level <= lower.level:
            message = msg(
                "Nivån {level} kommer efter {before}. Skriv stegen i stigande ordning.",
                level=upper.level,
                before=lower.level,
            )
            yield _error("scale-levels", head, ("scale", index, "level"), message)
        if upper.credit <= lower.credit:
            message = msg(
                "Nivå {level} måste ge mer än nivå {before}.", level=upper.level, before=lower.level
            )
            yield _error("scale-credits", head, ("scale", index, "credit"), message)


def _measures(head: Source[FrameworkFile]) -> Iterator[Finding]:
    for index, measure in enumerate(head.value.measures):
        if measure.source == "computed" and measure.id not in COMPUTED:
            message = msg(
                "Programmet räknar inte ut {id}. Det här räknas ut: {near}. Eller skriv from: evidence.",
                id=measure.id,
                near=_near(measure.id, COMPUTED),
            )
            yield _error("not-computed", head, ("measures", index, "id"), message)
        if measure.source == "evidence" and measure.id in COMPUTED:
            message = msg(
                "{id} räknas ut och kan inte anges för hand. Skriv from: computed, eller byt id.",
                id=measure.id,
            )
            yield _error("computed-name", head, ("measures", index, "from"), message)


def _requirements(head: FrameworkFile, source: Source[Criterion]) -> Iterator[Finding]:
    for index, requirement in enumerate(source.value.requirements):
        place: Place = ("requirements", index)
        yield from _level(head, requirement.level, source, (*place, "level"))
        if requirement.demand == "must" and not requirement.verified:
            yield _error("must-unverified", source, (*place, "verified"), _UNVERIFIED)
        if requirement.since and requirement.retired and requirement.retired < requirement.since:
            yield _error("retired-early", source, (*place, "retired"), _RETIRED)
        for number, check in enumerate(requirement.checks):
            at = (*place, "checks", number)
            if isinstance(check, EvidenceCheck):
                yield from _kind(head, check.evidence, source, (*at, "evidence"))
            elif isinstance(check, MeasureCheck):
                yield from _declared(
                    "undeclared-measure",
                    check.measure,
                    [m.id for m in head.measures],
                    _no_measure,
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
        yield _error("undeclared-judgement", source, place, message)
    elif credit[check.judgement] == 0:
        message = msg(
            "Nivå {level} ger ingenting och kan inte vara målet. Välj en högre.", level=check.judgement
        )
        yield _error("judgement-without-credit", source, place, message)


def _application(head: FrameworkFile, source: Source[ApplicationType]) -> Iterator[Finding]:
    yield from _level(head, source.value.level, source, ("level",))
    for index, part in enumerate(source.value.parts):
        if part.evidence is not None:
            yield from _kind(head, part.evidence, source, ("parts", index, "evidence"))


def _level(head: FrameworkFile, name: str, source: Source[Any], place: Place) -> Iterator[Finding]:
    known = [level.id for level in head.levels]
    return _declared("undeclared-level", name, known, _no_level, source, place)


def _kind(head: FrameworkFile, name: str, source: Source[Any], place: Place) -> Iterator[Finding]:
    known = [kind.id for kind in head.evidence_kinds]
    return _declared("undeclared-kind", name, known, _no_kind, source, place)


def _declared(
    code: str,
    name: str,
    known: Collection[str],
    sentence: Callable[[str, str], Message],
    source: Source[Any],
    place: Place,
) -> Iterator[Finding]:
    if name not in known:
        yield _error(code, source, place, sentence(name, _near(name, known)))


def _near(name: str, known: Collection[str]) -> str:
    """The most similar names, at most three."""
    return ", ".join(get_close_matches(name, known, n=3, cutoff=0)) or "–"


def _no_level(name: str, near: str) -> Message:
    return msg("Nivån {name} finns inte bland levels. Närmast: {near}.", name=name, near=near)


def _no_kind(name: str, near: str) -> Message:
    return msg(
        "Underlagsslaget {name} finns inte bland evidence_kinds. Närmast: {near}.", name=name, near=near
    )


def _no_measure(name: str, near: str) -> Message:
    return msg("Måttet {name} finns inte bland measures. Närmast: {near}.", name=name, near=near)


_UNVERIFIED = msg(
    "Ett skall-krav måste ha en källa som går att läsa. Skriv demand: should, eller hitta källan."
)
_RETIRED = msg("Kravet upphör innan det börjar gälla. Rätta since eller retired.")
