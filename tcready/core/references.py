"""Do the records point at things that exist, in the pack and among themselves?

Pure: takes a framework and records, yields findings. `path` is the way from the records to the value,
(register, index, field, …), for whoever knows in which file and line it stands.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping

from tcready.core.fields import Value
from tcready.core.finding import Finding, PathPart, Severity, Where
from tcready.core.framework import CASE_DOCUMENT, Framework
from tcready.core.message import Message, msg
from tcready.core.municipalities import code_of, municipalities
from tcready.core.records import (
    Application,
    Evidence,
    Judgement,
    NotApplicableDecision,
    Organisation,
    Records,
)
from tcready.core.wording import wording

# Which fields of a register name something, and what. Sheets offer what there is to choose from it.
NAMED = {
    "people": {"organisation": "organisation"},
    "subjects": {"level": "level", "parent": "subject", "organisation": "organisation"},
    "seats": {"subject": "subject", "person": "person", "organisation": "organisation"},
    "evidence": {"kind": "kind", "requirements": "requirement", "subjects": "subject"},
    "judgements": {"requirement": "requirement", "subject": "subject"},
    "not_applicable": {"requirement": "requirement", "subject": "subject"},
    "narratives": {"criterion": "criterion", "subject": "subject"},
    "plan": {"requirement": "requirement", "subject": "subject", "evidence": "evidence"},
    "financing": {"party": "organisation", "evidence": "evidence"},
    "needs": {"subject": "subject", "evidence": "evidence"},
    "figures": {"subject": "subject", "evidence": "evidence"},
    "applications": {"type": "application-type", "subject": "subject"},
    "milestones": {"application": "application", "evidence": "evidence"},
    "confirmations": {"requirement": "requirement"},
}
_MISSING: Mapping[str, Callable[[str], Message]] = {
    "application": lambda name: msg("Ansökan ”{name}” finns inte i arbetsytan.", name=name),
    "application-type": lambda name: msg("Kriteriepaketet har ingen ansökningstyp ”{name}”.", name=name),
    "criterion": lambda name: msg("Kriteriepaketet har inget kriterium ”{name}”.", name=name),
    "evidence": lambda name: msg("Underlaget ”{name}” finns inte.", name=name),
    "kind": lambda name: msg("Kriteriepaketet har inget underlagsslag ”{name}”.", name=name),
    "level": lambda name: msg("Kriteriepaketet har ingen nivå ”{name}”.", name=name),
    "measure": lambda name: msg("Kriteriepaketet har inget mått ”{name}”.", name=name),
    "organisation": lambda name: msg("Organisationen ”{name}” finns inte i registret.", name=name),
    "person": lambda name: msg("Personen ”{name}” finns inte i registret.", name=name),
    "requirement": lambda name: msg("Kriteriepaketet har inget krav ”{name}”.", name=name),
    "subject": lambda name: msg("Enheten ”{name}” finns inte bland dem som bedöms.", name=name),
}


def check_references(framework: Framework, records: Records) -> Iterator[Finding]:
    """Everything that points at nothing, or at the wrong level; names first, then what only some have."""
    known = _known(framework, records)
    for register, fields in NAMED.items():
        for index, record in enumerate(getattr(records, register)):
            at = _At(register, index, record)
            for field, thing in fields.items():
                yield from at.unknown(thing, getattr(record, field), known[thing], field)
    for index, evidence in enumerate(records.evidence):
        yield from _inside_evidence(framework, known, _At("evidence", index, evidence), evidence)
    for index, figure in enumerate(records.figures):
        yield from _measure(framework, _At("figures", index, figure), figure.measure, "measure")
    for index, judgement in enumerate(records.judgements):
        yield from _judged(framework, records, _At("judgements", index, judgement), judgement)
    for index, decision in enumerate(records.not_applicable):
        yield from _excepted(framework, records, _At("not_applicable", index, decision), decision)
    for index, application in enumerate(records.applications):
        yield from _applied(framework, records, _At("applications", index, application), application)
    for index, organisation in enumerate(records.organisations):
        yield from _municipal(_At("organisations", index, organisation), organisation)
    yield from _circles(records)
    yield from _same_files(records)


class _At:
    """The record being looked at, and findings about it."""

    def __init__(self, register: str, index: int, record: Value) -> None:
        self.where = Where(f"{register}/{getattr(record, 'id', index + 1)}")
        self.path: tuple[PathPart, ...] = (register, index)

    def error(self, code: str, message: Message, *path: PathPart) -> Finding:
        return Finding(Severity.ERROR, code, self.where, message, (*self.path, *path))

    def warning(self, code: str, message: Message, *path: PathPart) -> Finding:
        return Finding(Severity.WARNING, code, self.where, message, (*self.path, *path))

    def unknown(
        self, thing: str, named: str | tuple[str, ...] | None, known: Container[str], *path: PathPart
    ) -> Iterator[Finding]:
        """The names that are not known; one alone stands at the field, several each in their place."""
        if isinstance(named, tuple):
            for place, name in enumerate(named):
                yield from self.unknown(thing, name, known, *path, place)
        elif named is not None and named not in known:
            yield self.error(f"unknown-{thing}", _MISSING[thing](named), *path)


def _municipal(at: _At, record: Organisation) -> Iterator[Finding]:
    """Is the code a municipality's, and this one's? A remark only, as the list of codes may be the older."""
    code = record.municipality_code
    if code is None:
        return
    if code not in municipalities():
        message = msg("Ingen kommun har koden {code}.", code=code)
        yield at.warning("unknown-municipality-code", message, "municipality_code")
    elif record.kind == "kommun" and code_of(record.name) not in (None, code):
        message = msg(
            "Kommunkoden {code} är {other}, inte {name}.",
            code=code,
            other=municipalities()[code],
            name=record.name,
        )
        yield at.warning("other-municipality-code", message, "municipality_code")


def _known(framework: Framework, records: Records) -> dict[str, Container[str]]:
    return {
        "application": {item.id for item in records.applications},
        "application-type": framework.application_types,
        "criterion": {item.id for item in framework.criteria},
        "evidence": records.evidence_by_id,
        "kind": framework.kinds,
        "level": {item.id for item in framework.levels},
        "measure": framework.measure_names,
        "organisation": records.organisation_by_id,
        "person": records.person_by_id,
        "requirement": {*framework.requirements, *framework.retired_names},
        "subject": records.subject_by_id,
    }


def _inside_evidence(
    framework: Framework, known: Mapping[str, Container[str]], at: _At, record: Evidence
) -> Iterator[Finding]:
    for place, party in enumerate(record.parties):
        path: tuple[PathPart, ...] = ("parties", place)
        if not party.signed_when_collected:
            path = (*path, "organisation")
        yield from at.unknown("organisation", party.organisation, known["organisation"], *path)
    for name in record.measures:
        yield from _measure(framework, at, name, "measures", name)
    for place, decision in enumerate(record.decisions):
        for number, link in enumerate(decision.links or ()):
            path = ("decisions", place, "links", number)
            yield from at.unknown("requirement", link.requirement, known["requirement"], *path, "requirement")
            yield from at.unknown("subject", link.subject, known["subject"], *path, "subject")


def _measure(framework: Framework, at: _At, name: str, *path: PathPart) -> Iterator[Finding]:
    measure = framework.measure_names.get(name)
    if measure is None:
        yield at.error("unknown-measure", _MISSING["measure"](name), *path)
    elif measure.source == "computed":
        message = msg("Måttet ”{name}” räknas ut och kan inte anges för hand. Ta bort det.", name=name)
        yield at.error("computed-by-hand", message, *path)


def _judged(framework: Framework, records: Records, at: _At, record: Judgement) -> Iterator[Finding]:
    yield from _wrong_level(framework, records, at, record)
    requirement = framework.requirements.get(record.requirement)
    outdated = requirement is None or record.text not in (None, wording(requirement))
    if record.level not in framework.credit_of_level and not outdated:
        message = msg("Nivån {level} finns inte på skalan.", level=record.level)
        yield at.error("not-on-scale", message, "level")


def _wrong_level(
    framework: Framework, records: Records, at: _At, record: Judgement | NotApplicableDecision
) -> Iterator[Finding]:
    requirement = framework.requirements.get(record.requirement)
    subject = records.subject_by_id.get(record.subject)
    if requirement and subject and requirement.level != subject.level:
        message = msg(
            "Kravet ”{requirement}” gäller nivån {level}, men ”{subject}” är på nivån {other}. "
            "Raden räknas inte.",
            requirement=requirement.id,
            level=requirement.level,
            subject=subject.id,
            other=subject.level,
        )
        yield at.warning("wrong-level", message, "subject")


def _excepted(
    framework: Framework, records: Records, at: _At, record: NotApplicableDecision
) -> Iterator[Finding]:
    yield from _wrong_level(framework, records, at, record)
    requirement = framework.requirements.get(record.requirement)
    if requirement is None:
        return
    if requirement.not_applicable_rule == "forbidden":
        message = msg("Kravet ”{name}” får inte undantas. Beslutet räknas inte.", name=requirement.id)
        yield at.warning("exception-forbidden", message, "requirement")
    elif not record.justification.strip():
        message = msg("Undantaget saknar motivering. Beslutet räknas inte.")
        yield at.warning("exception-without-reason", message, "justification")
    elif requirement.not_applicable_rule == "waivable":
        approver = (record.approved_by or "").strip()
        if not approver:
            message = msg("Undantaget är inte godkänt av någon. Beslutet räknas inte.")
            yield at.warning("exception-without-approver", message, "approved_by")
        elif approver == record.by.strip():
            message = msg("Undantaget är godkänt av den som skrev det. Beslutet räknas inte.")
            yield at.warning("exception-approved-by-author", message, "approved_by")


def _applied(framework: Framework, records: Records, at: _At, record: Application) -> Iterator[Finding]:
    kind = framework.application_types.get(record.type)
    subject = records.subject_by_id.get(record.subject)
    if kind and subject and kind.level != subject.level:
        message = msg(
            "En ansökan av typen ”{type}” görs på nivån {level}, men ”{subject}” är på nivån {other}.",
            type=kind.id,
            level=kind.level,
            subject=subject.id,
            other=subject.level,
        )
        yield at.error("application-level", message, "subject")


def _circles(records: Records) -> Iterator[Finding]:
    """Subjects that stand below themselves."""
    parent_of = {subject.id: subject.parent for subject in records.subjects}
    for index, subject in enumerate(records.subjects):
        seen: list[str] = []
        step = subject.parent
        while step is not None and step not in seen:
            seen.append(step)
            step = parent_of.get(step)
        if subject.id in seen:
            message = msg("Enheten ”{name}” är underställd sig själv. Rätta parent.", name=subject.id)
            yield _At("subjects", index, subject).error("circle", message, "parent")


def _same_files(records: Records) -> Iterator[Finding]:
    """Collected records that rest on one and the same file; what is sent was approved before, as it was."""
    first: dict[str, str] = {}
    for index, record in enumerate(records.evidence):
        if record.file is None or record.collected is None or record.kind == CASE_DOCUMENT.id:
            continue
        other = first.setdefault(record.file.sha256, record.id)
        if other != record.id:
            message = msg("Samma fil hör redan till underlaget ”{other}”.", other=other)
            yield _At("evidence", index, record).warning("same-file", message, "file")
