"""Is the name given one that exists? A wrong one is told together with the nearest right one."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from tcready.core.errors import WrongInput
from tcready.core.framework import Criterion, Framework, Requirement
from tcready.core.message import Message, msg
from tcready.core.records import Evidence, Records


def known_requirement(name: str, framework: Framework) -> Requirement:
    """The requirement of that id; WrongInput if the pack has none."""
    found = framework.requirements.get(name)
    if found is None:
        hint = _hint(name, framework.requirements)
        raise WrongInput(msg("Kravet {name} finns inte. {hint}", name=name, hint=hint))
    return found


def known_criterion(name: str, framework: Framework) -> Criterion:
    """The criterion of that id; WrongInput if the pack has none."""
    criteria = {criterion.id: criterion for criterion in framework.criteria}
    if name not in criteria:
        hint = _hint(name, criteria)
        raise WrongInput(msg("Kriteriet {name} finns inte. {hint}", name=name, hint=hint))
    return criteria[name]


def known_kind(name: str, framework: Framework) -> str:
    """The evidence kind; WrongInput if the pack has none of that id."""
    if name not in framework.kinds:
        hint = _hint(name, framework.kinds)
        raise WrongInput(msg("Underlagsslaget {name} finns inte. {hint}", name=name, hint=hint))
    return name


def known_subject(name: str, records: Records) -> str:
    """The subject; WrongInput if it is not recorded."""
    if name not in records.subject_by_id:
        hint = _hint(name, records.subject_by_id)
        raise WrongInput(msg("Enheten {name} finns inte. {hint}", name=name, hint=hint))
    return name


def known_organisation(name: str, records: Records) -> str:
    """The organisation; WrongInput if it is not recorded."""
    if name not in records.organisation_by_id:
        hint = _hint(name, records.organisation_by_id)
        raise WrongInput(msg("Organisationen {name} finns inte. {hint}", name=name, hint=hint))
    return name


def known_evidence(name: str, records: Records) -> Evidence:
    """The evidence record; WrongInput if there is none of that id."""
    found = records.evidence_by_id.get(name)
    if found is None:
        hint = _hint(name, records.evidence_by_id)
        raise WrongInput(msg("Underlaget {name} finns inte. {hint}", name=name, hint=hint))
    return found


def _hint(name: str, known: Iterable[str]) -> Message:
    known = list(known)
    near = difflib.get_close_matches(name.lower(), known, n=1, cutoff=0.6)
    if near:
        return msg("Menade du {near}?", near=near[0])
    if 0 < len(known) <= 8:
        return msg("Här finns: {known}.", known=", ".join(known))
    return msg("Se vilka som finns med tcready criteria show eller tcready evidence list.")
