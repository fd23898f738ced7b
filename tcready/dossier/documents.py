"""The separate documents of a dossier: one for each part, and those made for a meeting or a reader.

Each is an outline of its own, so every rendering can write it. Appendices keep the numbers they have in the
whole application.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping
from typing import NamedTuple

from tcready.core.errors import WrongInput
from tcready.core.framework import ApplicationType, Part
from tcready.core.message import Message, msg
from tcready.dossier.assembling import assembled
from tcready.dossier.blocks import Dossier, Paragraph, Section, Table, cell
from tcready.dossier.completeness import part_states
from tcready.dossier.inputs import DossierInputs, Scope
from tcready.dossier.outline import PARTS, ordered
from tcready.dossier.parts.appendices import appendix_table
from tcready.dossier.parts.application_parts import WHERE
from tcready.dossier.parts.distribution import distribution
from tcready.dossier.parts.steering_sheet import steering_sheet
from tcready.dossier.parts.subject_page import subject_page
from tcready.dossier.parts.supplement import remarks, supplement
from tcready.i18n import language, tell, tr

Made = Callable[[Scope], tuple[Section, ...]]


class Document(NamedTuple):
    """A document by its own: what it is called, in the reader's language, and its sections."""

    title: str
    made: Made


SHEETS: Mapping[str, tuple[Message, Made]] = {
    "styrgruppsblad": (msg("Styrgruppsblad"), steering_sheet),
    "komplettering": (msg("Komplettering"), supplement),
    "sandlista": (msg("Sändlista för protokollet"), distribution),
}
"""Those that are no part of the application."""
WITHIN = {
    "regional-sjalvskattning": "sjalvskattning",
    "lokal-sjalvskattning": "sjalvskattning",
    "regional-handlingsplan": "handlingsplan",
    "lokal-handlingsplan": "handlingsplan",
}
"""Generated parts that are a section of one of `PARTS`."""


def names_of(declared: ApplicationType | None) -> tuple[str, ...]:
    """Every name `document` knows: the parts of the application's type, of the dossier, and the sheets."""
    own = (part.id for part in declared.parts) if declared else ()
    return tuple(dict.fromkeys((*own, *PARTS, *SHEETS)))


def document(inputs: DossierInputs, name: str) -> Dossier:
    """One document by its name; WrongInput, with the names there are, for one that does not exist."""
    scope = inputs.scope
    found = _found(scope, inputs.order, name)
    if found is None:
        declared = scope.framework.application_types.get(scope.application.type)
        known = ", ".join(names_of(declared))
        raise WrongInput(msg("Delen {name} finns inte. Välj en av: {known}.", name=name, known=known))
    draft = _is_draft(scope, name, inputs.draft)
    return _assembled(inputs._replace(draft=draft), scope, found.title, found.made(scope))


def page_of(inputs: DossierInputs, subject: str) -> Dossier:
    """A subject's own page. The inputs are those of the whole application."""
    scope = inputs.scope
    made = subject_page(scope, subject)
    return _assembled(inputs._replace(draft=False), scope, scope.names.subject(subject), made)


def _is_draft(scope: Scope, name: str, application: bool) -> bool:
    """Parts are drafts as long as the application is, a supplement until every remark has its answer."""
    if name == "komplettering":
        return any(not (item.answer or "").strip() for item in remarks(scope))
    return application and name not in SHEETS


def _assembled(inputs: DossierInputs, scope: Scope, title: str, sections: Iterable[Section]) -> Dossier:
    told = tr("{title}: {applicant}", title=title, applicant=scope.names.subject(scope.application.subject))
    return assembled(
        inputs, scope, title=title, subtitle=inputs.workspace.name, description=told, sections=sections
    )


def _found(scope: Scope, order: tuple[str, ...], name: str) -> Document | None:
    declared = scope.framework.application_types.get(scope.application.type)
    part = next((part for part in declared.parts if part.id == name), None) if declared else None
    if declared and part:
        return Document(part.title.to(language()), lambda scope: _part(scope, declared, part, order))
    if name in SHEETS:
        title, made = SHEETS[name]
        return Document(tell(title), made)
    if name in PARTS:
        section = PARTS[name](scope)
        return Document(section.heading, lambda _scope: (section,))
    return None


def _part(scope: Scope, declared: ApplicationType, part: Part, order: tuple[str, ...]) -> tuple[Section, ...]:
    """The sections of a part of the application's type."""
    if part.evidence is not None:
        return (_records(scope, part),)
    if part.generated == "ansokan":
        return _application(scope, declared, order)
    where = WHERE.get(part.generated or "")
    if where is None:
        nothing = tr("tcready kan inte skriva den här delen. Bifoga den som underlag.")
        return (Section(part.id, part.title.to(language()), (Paragraph(nothing),)),)
    if part.generated in WITHIN:
        whole = PARTS[WITHIN[part.generated]](scope)
        return tuple(section for section in whole.sections if section.id == where)
    return (PARTS[where](scope),)


def _application(scope: Scope, declared: ApplicationType, order: tuple[str, ...]) -> tuple[Section, ...]:
    """What is left of the whole when the parts that are documents of their own are taken out."""
    own = {WHERE.get(part.generated or "") for part in declared.parts if part.generated != "ansokan"}
    kept = (PARTS[name](scope) for name in ordered(order) if name not in own)
    sections = []
    for section in kept:
        below = tuple(inner for inner in section.sections if inner.id not in own)
        if section.sections and not below and section.id in WITHIN.values():
            continue
        sections.append(_pointing_out(section._replace(sections=below), own))
    return tuple(sections)


def _pointing_out(section: Section, own: Container[str | None]) -> Section:
    """The list of parts with «a document of its own» where that is where a part is."""
    if section.id != "delar":
        return section
    elsewhere = cell(tr("ett eget dokument"))
    blocks = tuple(
        block._replace(
            rows=tuple(
                (*row[:-1], elsewhere if any(line.href[1:] in own for line in row[-1]) else row[-1])
                for row in block.rows
            )
        )
        if isinstance(block, Table)
        else block
        for block in section.blocks
    )
    return section._replace(blocks=blocks)


def _records(scope: Scope, part: Part) -> Section:
    """A part that is evidence: which records it is, and where they are."""
    heading = part.title.to(language())
    state = next((state for state in part_states(scope) if state.part.id == part.id), None)
    numbered = {evidence.id for evidence in state.records} if state else set()
    appendices = [appendix for appendix in scope.appendices if appendix.evidence.id in numbered]
    if not appendices:
        return Section(part.id, heading, (Paragraph(tr("Inget godkänt underlag finns för den här delen.")),))
    table = appendix_table(scope, appendices)._replace(id=f"tabell-{part.id}", caption=heading)
    return Section(part.id, heading, (table,))
