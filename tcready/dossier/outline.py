"""The outline of a dossier: everything it says, in order, as plain data. Every rendering comes from it.

Pure: no clock (the day is the readiness'), no markup, no rule of scoring. The text is in the language
in use when it is made.
"""

from __future__ import annotations

from tcready.core.clean import clean_line
from tcready.dossier.blocks import Dossier, Furniture, Notice, Section, levelled
from tcready.dossier.completeness import missing_parts
from tcready.dossier.inputs import DossierInputs, Scope
from tcready.dossier.parts.action_plan import action_plan
from tcready.dossier.parts.agreements import agreements
from tcready.dossier.parts.annex import readiness_annex, unverified
from tcready.dossier.parts.appendices import appendix_index
from tcready.dossier.parts.application_parts import application_parts
from tcready.dossier.parts.cover import application_title, cover_facts, draft_notice
from tcready.dossier.parts.criteria import criteria
from tcready.dossier.parts.financing import financing
from tcready.dossier.parts.groups import groups
from tcready.dossier.parts.milestones import milestones
from tcready.dossier.parts.needs import needs
from tcready.dossier.parts.self_assessment import self_assessment
from tcready.dossier.parts.summary import summary
from tcready.i18n import language, tr
from tcready.i18n.naming import day
from tcready.i18n.words import disclaimer

PARTS = (
    summary,
    application_parts,
    criteria,
    self_assessment,
    action_plan,
    agreements,
    groups,
    financing,
    needs,
    milestones,
    appendix_index,
    readiness_annex,
    unverified,
)
"""The parts in the order they are read."""


def outline(inputs: DossierInputs) -> Dossier:
    """The dossier of an application on its day, in the language in use."""
    scope = Scope(inputs.framework, inputs.records, inputs.readiness)
    sections: tuple[Section, ...] = tuple(levelled(part(scope)) for part in PARTS)
    notices: tuple[Notice, ...] = ()
    if inputs.draft:
        missing = missing_parts(inputs.framework, inputs.records, inputs.readiness)
        notices = (draft_notice(missing),)
    applicant = scope.names.subject(scope.application.subject)
    return Dossier(
        title=clean_line(inputs.workspace.name),
        subtitle=tr("Ansökan: {application}", application=application_title(scope)),
        description=tr(
            "Ansökan om certifiering för {applicant}, läget den {day}.",
            applicant=applicant,
            day=day(scope.as_of),
        ),
        language=language(),
        generator=clean_line(inputs.generator),
        draft=inputs.draft,
        cover=cover_facts(inputs, scope),
        notices=notices,
        disclaimer=disclaimer(),
        sections=sections,
        furniture=Furniture(
            skip=tr("Hoppa till innehållet"),
            contents=tr("Innehåll"),
            draft=tr("UTKAST"),
            page=tr("Sida {page} av {pages}", page="{page}", pages="{pages}"),
            lacking=tr(
                "Några tecken finns inte i filens typsnitt och visas som {sign}. På webbsidan syns de.",
                sign="{sign}",
            ),
        ),
        day=scope.as_of,
        dnr=clean_line(tr("Dnr {dnr}", dnr=scope.application.dnr)) if scope.application.dnr else "",
    )
