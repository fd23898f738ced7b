"""`score`: the whole of it, from values to values."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple

from tcready.core.errors import WrongInput
from tcready.core.framework import EvidenceCheck, Framework, Requirement
from tcready.core.message import msg
from tcready.core.readiness import UNDEFINED, CriterionResult, Leaf, Readiness, RequirementResult
from tcready.core.records import Application, Records
from tcready.core.records.proof import Proof
from tcready.core.scoring.checks import ZERO, LevelCredits
from tcready.core.scoring.computed import registers_on
from tcready.core.scoring.leaves import (
    Facts,
    Place,
    Wordings,
    judgements_by_leaf,
    latest_not_applicable,
    leaf,
)
from tcready.core.scoring.linking import Linked
from tcready.core.scoring.measuring import Measures
from tcready.core.scoring.parts import overall, paired, with_contributions
from tcready.core.scoring.totals import of_leaves, weighted
from tcready.core.scoring.verdict import verdict
from tcready.core.subjects import SubjectTree

Keep = Callable[[Place], bool]


class Baseline(NamedTuple):
    """The inputs of an earlier time, on their own day: what the level must have risen from."""

    records: Records
    application: Application
    as_of: date


def score(
    framework: Framework,
    records: Records,
    application: Application,
    as_of: date,
    baseline: Baseline | None = None,
    evidence: Iterable[Proof] | None = None,
) -> Readiness:
    """How ready the application is on the day `as_of` (past or future).

    `evidence` takes the place of the records' own, where it was read apart from them. Raises WrongInput
    when a check asks for the application's period and it has none, or when its subject is not among the
    records.
    """
    _require(framework, records, application)
    facts = _facts(framework, records, application, as_of, evidence)
    criteria = _tree(facts, records, application, keep=None)
    numbers = overall(framework, criteria)
    not_risen = _not_risen(facts, records, application, criteria, baseline)
    found = verdict(framework, records, application, as_of, criteria, numbers, not_risen)
    return Readiness(application, as_of, found, numbers, criteria, tuple(facts.measures.findings))


def counted(requirement: Requirement, as_of: date) -> bool:
    """Is the requirement in force on the day? From `since`, and not from `retired` on."""
    since, retired = requirement.since, requirement.retired
    return (since is None or since <= as_of) and (retired is None or as_of < retired)


def asked(framework: Framework, requirement: Requirement, level: str) -> bool:
    """Is the requirement asked of an application at that level? The pack lists levels from the top down."""
    order = {item.id: place for place, item in enumerate(framework.levels)}
    return order.get(requirement.level, 0) >= order.get(level, 0)


def is_counted(
    framework: Framework, records: Records, application: Application, requirement: Requirement, as_of: date
) -> bool:
    """Is the requirement in force on the day, and asked of this application?"""
    level = records.subject_by_id[application.subject].level
    return counted(requirement, as_of) and asked(framework, requirement, level)


def leaves_at(
    framework: Framework,
    records: Records,
    application: Application,
    as_of: date,
    places: Iterable[Place],
) -> tuple[Leaf, ...]:
    """The leaves asked for, one by one, as `score` counts them but without their contributions.

    `records` may be only those that speak for these leaves: see `core.reach`.
    """
    facts = _facts(framework, records, application, as_of)
    return tuple(leaf(framework.requirements[name], subject, facts) for name, subject in places)


def _require(framework: Framework, records: Records, application: Application) -> None:
    if application.subject not in records.subject_by_id:
        raise WrongInput(
            msg(
                "Ansökan {application} gäller {subject}, som inte finns bland enheterna. Lägg till enheten.",
                application=application.id,
                subject=application.subject,
            )
        )
    if application.period:
        return
    for requirement in framework.requirements.values():
        if any(isinstance(c, EvidenceCheck) and c.covers == "period" for c in requirement.checks):
            raise WrongInput(
                msg(
                    "Kravet {requirement} gäller hela perioden, men ansökan {application} har ingen period. "
                    "Ange from och through.",
                    requirement=requirement.id,
                    application=application.id,
                )
            )


def _tree(
    facts: Facts, records: Records, application: Application, keep: Keep | None
) -> tuple[CriterionResult, ...]:
    framework, as_of = facts.framework, facts.as_of
    at_level: dict[str, list[str]] = {}
    for subject in facts.tree.below(application.subject, as_of):
        at_level.setdefault(subject.level, []).append(subject.id)
    level = records.subject_by_id[application.subject].level
    criteria = []
    for number, criterion in enumerate(framework.criteria, start=1):
        results = []
        for requirement in criterion.requirements:
            subjects = at_level.get(requirement.level, [])
            leaves = tuple(
                leaf(requirement, subject, facts)
                for subject in subjects
                if keep is None or keep((requirement.id, subject))
            )
            is_counted = counted(requirement, as_of) and asked(framework, requirement, level)
            numbers = of_leaves(requirement, leaves) if is_counted else UNDEFINED
            results.append(RequirementResult(requirement.id, requirement.demand, is_counted, numbers, leaves))
        weights = [(item.weight, result.numbers) for item, result in paired(criterion.requirements, results)]
        criteria.append(CriterionResult(criterion.id, number, weighted(weights), tuple(results)))
    return with_contributions(framework, criteria)


def _facts(
    framework: Framework,
    records: Records,
    application: Application,
    as_of: date,
    evidence: Iterable[Proof] | None = None,
) -> Facts:
    tree = SubjectTree(records.subjects)
    proofs: Iterable[Proof] = records.evidence if evidence is None else evidence
    linked = Linked(framework, proofs, as_of, application.period)
    registers = registers_on(framework, records, linked, tree, as_of, application.period)
    return Facts(
        framework,
        tree,
        linked,
        Measures(registers),
        judgements_by_leaf(records),
        latest_not_applicable(records.not_applicable, as_of),
        Wordings(),
        LevelCredits(framework.credit_of_level),
        as_of,
    )


def _not_risen(
    facts: Facts,
    records: Records,
    application: Application,
    criteria: tuple[CriterionResult, ...],
    baseline: Baseline | None,
) -> bool:
    """Where the type asks for a risen level: is the score over the leaves of both times no higher now?"""
    framework = facts.framework
    kind = framework.application_types.get(application.type)
    if kind is None or not kind.baseline or baseline is None:
        return False
    earlier = _facts(framework, baseline.records, baseline.application, baseline.as_of)
    then = _tree(earlier, baseline.records, baseline.application, keep=None)
    both = _places(criteria) & _places(then)
    then = _tree(earlier, baseline.records, baseline.application, keep=both.__contains__)
    now = _tree(facts, records, application, keep=both.__contains__)
    before, after = overall(framework, then).score, overall(framework, now).score
    return (after or ZERO) <= (before or ZERO)


def _places(criteria: tuple[CriterionResult, ...]) -> set[Place]:
    return {
        (requirement.id, leaf.subject)
        for criterion in criteria
        for requirement in criterion.requirements
        if requirement.counted
        for leaf in requirement.leaves
    }
