"""The outline of a dossier: everything it says, in order, as plain data. Every rendering comes from it.

Pure: no clock (the day is the readiness'), no markup, no rule of scoring. The text is in the language
in use when it is made.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from tcready.dossier.assembling import assembled
from tcready.dossier.blocks import Dossier, Notice, Prose, Section
from tcready.dossier.completeness import part_states
from tcready.dossier.inputs import DossierInputs, Scope
from tcready.dossier.parts.action_plan import action_plan
from tcready.dossier.parts.agreements import agreements
from tcready.dossier.parts.annex import readiness_annex, unverified
from tcready.dossier.parts.appendices import appendix_index
from tcready.dossier.parts.application_parts import application_parts
from tcready.dossier.parts.contacts import contacts
from tcready.dossier.parts.cover import application_title, draft_notice
from tcready.dossier.parts.criteria import criteria
from tcready.dossier.parts.financing import financing
from tcready.dossier.parts.groups import groups
from tcready.dossier.parts.milestones import milestones
from tcready.dossier.parts.needs import needs
from tcready.dossier.parts.operating_plan import operating_plan
from tcready.dossier.parts.reviewers import reviewers
from tcready.dossier.parts.self_assessment import self_assessment
from tcready.dossier.parts.summary import summary
from tcready.i18n import tr
from tcready.i18n.naming import day

PARTS: Mapping[str, Callable[[Scope], Section]] = {
    "sammanfattning": summary,
    "delar": application_parts,
    "kriterierna": criteria,
    "sjalvskattning": self_assessment,
    "handlingsplan": action_plan,
    "verksamhetsplan": operating_plan,
    "kontaktlista": contacts,
    "avtal": agreements,
    "styrgrupper": groups,
    "kompetensbehov": needs,
    "finansiering": financing,
    "arendet": milestones,
    "bilagor": appendix_index,
    "granskarna": reviewers,
    "beredskap": readiness_annex,
    "obekraftade": unverified,
}
"""The parts by the ids of their sections, in the order they are read unless the region wants another."""


def outline(inputs: DossierInputs) -> Dossier:
    """The dossier of an application on its day, in the language in use."""
    scope = inputs.scope
    notices: tuple[Notice, ...] = ()
    if inputs.draft:
        notices = (draft_notice([state.missing for state in part_states(scope) if state.missing]),)
    return assembled(
        inputs,
        scope,
        subtitle=tr("Ansökan: {application}", application=application_title(scope)),
        description=tr(
            "Ansökan om certifiering för {applicant}, läget den {day}.",
            applicant=scope.names.subject(scope.application.subject),
            day=day(scope.as_of),
        ),
        notices=notices,
        sections=(*_preface(inputs), *(PARTS[name](scope) for name in ordered(inputs.order))),
    )


def ordered(wanted: tuple[str, ...]) -> Iterator[str]:
    """The names of the parts, those that are wanted first in their order, then the others in theirs."""
    yield from wanted
    yield from (name for name in PARTS if name not in wanted)


def _preface(inputs: DossierInputs) -> tuple[Section, ...]:
    """What the region says first, if anything."""
    if not inputs.preface.strip():
        return ()
    return (Section("forord", tr("Förord"), (Prose(inputs.preface),)),)
