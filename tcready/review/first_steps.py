"""What an empty workspace needs first: the municipalities, what is to be assessed, the agreements."""

from __future__ import annotations

import re
from difflib import get_close_matches
from enum import StrEnum
from typing import NamedTuple

from tcready.core.errors import WrongInput
from tcready.core.framework import EvidenceCheck, MeasureCheck, Requirement
from tcready.core.message import msg
from tcready.core.municipalities import code_of, municipalities
from tcready.core.readiness import Readiness
from tcready.core.records import Application, Evidence, Organisation, Subject
from tcready.review.desk import Desk
from tcready.review.proof import Proof, new_record, slug_from, used_ids
from tcready.review.validated import validated

COUNTED = "municipalities_with_agreement"
"""The measure that counts municipalities with an agreement."""


class StepId(StrEnum):
    """The steps, in order."""

    APPLICATION = "application"
    MUNICIPALITIES = "municipalities"
    SUBJECTS = "subjects"
    AGREEMENTS = "agreements"


class FirstStep(NamedTuple):
    """A step, and whether it has been taken."""

    id: StepId
    done: bool


def first_steps(desk: Desk, readiness: Readiness) -> tuple[FirstStep, ...]:
    """The steps, while anything of them is left and no evidence has come in; afterwards none."""
    if any(record.collected for record in desk.records.evidence):
        return ()
    there = bool(_municipalities(desk))
    clauses = {clause.clause for clause in readiness.verdict.violated}
    taken = (
        FirstStep(StepId.APPLICATION, True),
        FirstStep(StepId.MUNICIPALITIES, there),
        FirstStep(StepId.SUBJECTS, "no_subject" not in clauses),
        FirstStep(StepId.AGREEMENTS, there and not without_agreement(desk)),
    )
    asks = agreement_kind(desk) is not None
    steps = tuple(step for step in taken if asks or step.id is not StepId.AGREEMENTS)
    return () if all(step.done for step in steps) else steps


def add_municipalities(
    desk: Desk, names: str, application: Application, *, local: bool
) -> list[Organisation]:
    """Add the municipalities named, with a comma between them, in one act; those there already are left.

    `local`: each also gets a subject of its own, at the level below the application's. WrongInput for a name
    or a code that no municipality has, and nothing is added.
    """
    asked = dict(_known(name) for name in re.split(r"[,;\n]+", names) if name.strip())
    if not asked:
        raise WrongInput(msg("Skriv namnen med komma emellan, till exempel Haninge, Huddinge, Järfälla."))
    known = {organisation.municipality_code for organisation in _municipalities(desk)}
    ids = {organisation.id for organisation in desk.records.organisations}
    subjects = {subject.id for subject in desk.records.subjects}
    level = local_level(desk, application) if local else None
    made: list[Organisation] = []
    with desk.act("municipalities.add", as_read=True) as act:
        for code, name in asked.items():
            if code in known:
                continue
            fields = {"id": slug_from(name, ids), "name": name, "kind": "kommun", "municipality_code": code}
            made.append(validated(Organisation, None, fields))
            act.add("organisations", made[-1])
            ids.add(made[-1].id)
            if level:
                own = {"level": level, "parent": application.subject, "organisation": made[-1].id}
                title = municipalities()[code]
                subject = validated(Subject, None, {**own, "id": slug_from(title, subjects), "title": title})
                act.add("subjects", subject)
                subjects.add(subject.id)
    return made


def local_level(desk: Desk, application: Application) -> str | None:
    """The level below the application's, if there is one."""
    order, own = [level.id for level in desk.framework.levels], _own_level(desk, application)
    below = order[order.index(own) + 1 :] if own in order else []
    return below[0] if below else None


def agreement_kind(desk: Desk) -> str | None:
    """The kind of evidence that is asked for as an agreement: the first that counts as one."""
    return next(iter(_agreement_kinds(desk)), None)


def without_agreement(desk: Desk) -> list[Organisation]:
    """The municipalities that no agreement names, neither one that is there nor one that is asked for."""
    counted = _agreement_kinds(desk)
    named = {
        party.organisation
        for record in desk.records.evidence
        if record.kind in counted
        for party in record.parties
    }
    return [organisation for organisation in _municipalities(desk) if organisation.id not in named]


def request_agreements(desk: Desk, application: Application) -> list[Evidence]:
    """Ask each municipality without an agreement for one, in one act.

    They are linked, at the application's own level, to the requirements that count municipalities with one
    and to those that ask for that kind and always apply.
    """
    kind = agreement_kind(desk)
    if kind is None:
        raise WrongInput(msg("Kriterierna frågar inte efter något avtal."))
    own = _own_level(desk, application)
    asking = [
        requirement.id
        for criterion in desk.framework.criteria
        for requirement in criterion.requirements
        if requirement.level == own and _is_about_municipalities(requirement, kind)
    ]
    title, ids = desk.framework.kinds[kind].title.to(desk.workspace.language), used_ids(desk)
    asked: list[Evidence] = []
    with desk.act("evidence.request", as_read=True) as act:
        for organisation in without_agreement(desk):
            proof = Proof(kind, asking, (application.subject,), parties=(organisation.id,))
            record = new_record(desk, proof._replace(title=f"{title}, {organisation.name}"), title, ids)
            asked.append(validated(Evidence, record, {"requested": desk.today()}))
            act.add("evidence", asked[-1])
            ids.add(record.id)
    return asked


def _own_level(desk: Desk, application: Application) -> str | None:
    return next((s.level for s in desk.records.subjects if s.id == application.subject), None)


def _agreement_kinds(desk: Desk) -> list[str]:
    return [kind.id for kind in desk.framework.evidence_kinds if kind.counts_as == "agreement"]


def _is_about_municipalities(requirement: Requirement, kind: str) -> bool:
    always = requirement.not_applicable_rule == "forbidden"
    return any(
        check.measure == COUNTED
        if isinstance(check, MeasureCheck)
        else always and isinstance(check, EvidenceCheck) and check.evidence == kind
        for check in requirement.checks
    )


def _municipalities(desk: Desk) -> list[Organisation]:
    return [item for item in desk.records.organisations if item.kind == "kommun"]


def _known(name: str) -> tuple[str, str]:
    """The code, and the name: as it was written if that says more than the register's, «Haninge kommun»."""
    name = " ".join(name.split())
    code = name if name in municipalities() else code_of(name)
    if code is None:
        near = get_close_matches(name, municipalities().values(), n=1, cutoff=0.6)
        raise WrongInput(
            msg("Ingen kommun heter {name}. Menade du {near}?", name=name, near=near[0])
            if near
            else msg(
                "Ingen kommun heter {name}. Skriv namnet, eller kommunkoden med fyra siffror.", name=name
            )
        )
    bare = municipalities()[code]
    return code, name if name != code and name.casefold() != bare.casefold() else bare
