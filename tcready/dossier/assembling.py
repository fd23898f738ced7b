"""From sections to a whole dossier: cover, levels, references that lead somewhere, and what is left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tcready.core.clean import clean_line
from tcready.dossier.blocks import Dossier, Furniture, Notice, Section, Span, Table, levelled
from tcready.dossier.inputs import DossierInputs, Scope
from tcready.dossier.parts.cover import cover_facts
from tcready.dossier.parts.left_out import left_out_notice, left_out_section
from tcready.dossier.redaction import without_personal
from tcready.i18n import language, tr
from tcready.i18n.words import disclaimer


def assembled(
    inputs: DossierInputs,
    scope: Scope,
    *,
    subtitle: str,
    description: str,
    sections: Iterable[Section],
    notices: tuple[Notice, ...] = (),
    title: str | None = None,
) -> Dossier:
    """The dossier that the sections make. With a `title` of its own it is a sheet of the workspace's: without
    a cover page and without contents.
    """
    made = Dossier(
        title=clean_line(title or inputs.workspace.name),
        subtitle=clean_line(subtitle),
        description=description,
        language=language(),
        generator=clean_line(inputs.generator),
        draft=inputs.draft,
        cover=cover_facts(inputs, scope),
        notices=notices,
        disclaimer=disclaimer(),
        sections=tuple(sections),
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
        logo=inputs.logo,
        brief=title is not None,
    )
    if inputs.redacted:
        made, places = without_personal(made, scope)
        told = left_out_section(scope, places)
        made = made._replace(
            notices=(left_out_notice(), *made.notices), sections=(*made.sections, told), replaced=places
        )
    sections = tuple(levelled(section) for section in made.sections)
    there = frozenset(_ids(sections))
    return made._replace(sections=tuple(_leading_somewhere(section, there) for section in sections))


def _ids(sections: Iterable[Section]) -> Iterator[str]:
    for section in sections:
        yield section.id
        for span in _spans(section):
            if span.id:
                yield span.id
        yield from _ids(section.sections)


def _spans(section: Section) -> Iterator[Span]:
    for block in section.blocks:
        if isinstance(block, Table):
            yield from (line for row in block.rows for cell in row for line in cell)


def _leading_somewhere(section: Section, there: frozenset[str]) -> Section:
    """The section without references to what is not in the same dossier."""

    def known(line: Span) -> Span:
        lost = line.href.startswith("#") and line.href[1:] not in there
        return line._replace(href="") if lost else line

    blocks = tuple(
        block._replace(
            rows=tuple(tuple(tuple(known(line) for line in cell) for cell in row) for row in block.rows)
        )
        if isinstance(block, Table)
        else block
        for block in section.blocks
    )
    below = tuple(_leading_somewhere(inner, there) for inner in section.sections)
    return section._replace(blocks=blocks, sections=below)
