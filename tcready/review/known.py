"""Is the name given one that exists? A wrong one is told together with the nearest right one."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence

from tcready.core.clean import clean_line
from tcready.core.errors import WrongInput
from tcready.core.framework import Criterion, EvidenceCheck, EvidenceKind, Framework, Requirement
from tcready.core.message import Message, msg
from tcready.core.records import Evidence, Records
from tcready.i18n import language
from tcready.review.retelling import enumerated

MOST_KINDS = 4
"""How many kinds of evidence a sentence can hold."""


def known_requirement(name: str, framework: Framework) -> Requirement:
    """The requirement of that id; WrongInput if the pack has none."""
    found = framework.requirements.get(name)
    if found is None:
        hint = _hint(name, framework.requirements, "tcready criteria show")
        raise WrongInput(msg("Kravet {name} finns inte. {hint}", name=name, hint=hint))
    return found


def known_criterion(name: str, framework: Framework) -> Criterion:
    """The criterion of that id; WrongInput if the pack has none."""
    criteria = {criterion.id: criterion for criterion in framework.criteria}
    if name not in criteria:
        hint = _hint(name, criteria, "tcready criteria show")
        raise WrongInput(msg("Kriteriet {name} finns inte. {hint}", name=name, hint=hint))
    return criteria[name]


def known_kind(name: str, framework: Framework) -> str:
    """The evidence kind; WrongInput, with the nearest ones and their titles, if the pack has none of it."""
    if name in framework.kinds:
        return name
    some = _some_kinds(_near_kinds(name, framework) or framework.evidence_kinds[:MOST_KINDS], framework)
    raise WrongInput(msg("Underlagsslaget {name} finns inte. {some}", name=name, some=some))


def kind_missing(framework: Framework, requirements: Sequence[str]) -> WrongInput:
    """What to say when no kind was given: which ones the requirements ask for, else the first ones."""
    asked = [
        framework.kinds[check.evidence]
        for name in requirements
        for check in known_requirement(name, framework).checks
        if isinstance(check, EvidenceCheck)
    ]
    some = list(dict.fromkeys(asked)) or list(framework.evidence_kinds[:MOST_KINDS])
    return WrongInput(msg("Ange slaget med --kind. {some}", some=_some_kinds(some, framework)))


def known_level(text: str | int, framework: Framework) -> int:
    """The judgement level written so; WrongInput, with the whole scale, if there is none."""
    steps = sorted(framework.scale, key=lambda step: step.level)
    for step in steps:
        if str(step.level) == str(text).strip():
            return step.level
    titles = [
        msg("{level} {title}", level=step.level, title=step.title.to(language()).rstrip("."))
        for step in steps
    ]
    raise WrongInput(
        msg(
            "Nivån {level} finns inte. Välj {first}–{last}: {scale}.",
            level=text,
            first=steps[0].level,
            last=steps[-1].level,
            scale=enumerated(titles, with_commas_inside=True),
        )
    )


def known_subject(name: str, records: Records) -> str:
    """The subject; WrongInput if it is not recorded."""
    if name not in records.subject_by_id:
        hint = _hint(name, records.subject_by_id, "tcready subject list")
        raise WrongInput(msg("Enheten {name} finns inte. {hint}", name=name, hint=hint))
    return name


def known_organisation(name: str, records: Records) -> str:
    """The organisation; WrongInput if it is not recorded."""
    if name not in records.organisation_by_id:
        hint = _hint(name, records.organisation_by_id, "tcready organisation list")
        raise WrongInput(msg("Organisationen {name} finns inte. {hint}", name=name, hint=hint))
    return name


def known_evidence(name: str, records: Records) -> Evidence:
    """The evidence record; WrongInput if there is none of that id."""
    found = records.evidence_by_id.get(name)
    if found is None:
        hint = _hint(name, records.evidence_by_id, "tcready evidence list")
        raise WrongInput(msg("Underlaget {name} finns inte. {hint}", name=name, hint=hint))
    return found


def _near_kinds(name: str, framework: Framework) -> Sequence[EvidenceKind]:
    """Kinds whose id or title is near what was written, or has it inside; the nearest first."""
    written = name.casefold()

    def nearness(kind: EvidenceKind) -> float:
        names = (kind.id, kind.title.to(language()).casefold())
        if any(written in known for known in names):
            return 1.0
        return max(difflib.SequenceMatcher(None, written, known).ratio() for known in names)

    ranked = sorted(framework.evidence_kinds, key=nearness, reverse=True)
    return [kind for kind in ranked if nearness(kind) >= 0.6][:MOST_KINDS]


def _some_kinds(kinds: Sequence[EvidenceKind], framework: Framework) -> Message:
    """Kinds with their titles, and where the rest of them are, if there are more."""
    told = enumerated(
        msg("{id} «{title}»", id=kind.id, title=clean_line(kind.title.to(language()))) for kind in kinds
    )
    if len(kinds) == len(framework.evidence_kinds):
        return msg("Här finns: {kinds}.", kinds=told)
    return msg("Till exempel: {kinds}. Alla: tcready criteria show --kinds.", kinds=told)


def _hint(name: str, known: Iterable[str], listing: str) -> Message:
    known = list(known)
    near = difflib.get_close_matches(name.lower(), known, n=1, cutoff=0.6)
    if near:
        return msg("Menade du {near}?", near=near[0])
    if 0 < len(known) <= 8:
        return msg("Här finns: {known}.", known=", ".join(known))
    return msg("Se vilka som finns med {command}.", command=listing)
