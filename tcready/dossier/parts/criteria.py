"""The criteria one by one: what each is about, where each subject stands, and every requirement."""

from __future__ import annotations

from tcready.core.framework import Criterion
from tcready.core.readiness import CriterionResult
from tcready.core.records import Narrative
from tcready.dossier.blocks import Paragraph, Prose, Section
from tcready.dossier.inputs import Scope
from tcready.dossier.parts.requirement import Requirements
from tcready.dossier.parts.summary import numbers_line
from tcready.i18n import language, tr


def criteria(scope: Scope) -> Section:
    """A section for each criterion, in the pack's order."""
    requirements = Requirements(scope)
    pairs = zip(scope.framework.criteria, scope.readiness.criteria, strict=True)
    return Section(
        "kriterierna",
        tr("Kriterierna ett för ett"),
        (
            Paragraph(
                tr(
                    "Under varje kriterium står först vad enheterna själva berättar, sedan varje krav: vad "
                    "som prövas, hur det står till och vilka bilagor som visar det."
                )
            ),
        ),
        tuple(_criterion(scope, declared, result, requirements) for declared, result in pairs),
    )


def _criterion(
    scope: Scope, declared: Criterion, result: CriterionResult, requirements: Requirements
) -> Section:
    blocks = (Prose(declared.about.to(language())), numbers_line(result.numbers))
    told = [
        _narrative(scope, narrative)
        for narrative in sorted(
            (
                n
                for n in _latest(scope.records.narratives)
                if n.criterion == declared.id and scope.in_scope(n.subject)
            ),
            key=lambda n: scope.subject_place[n.subject],
        )
        if any(text.strip() for text in (narrative.current, narrative.goal, narrative.vision))
    ]
    demands = [
        requirements.section(requirement, got)
        for requirement, got in zip(declared.requirements, result.requirements, strict=True)
    ]
    heading = tr(
        "Kriterium {number}: {title}", number=result.number, title=scope.names.criterion(declared.id)
    )
    return Section(f"kriterium-{declared.id}", heading, blocks, (*told, *demands))


def _latest(narratives: tuple[Narrative, ...]) -> tuple[Narrative, ...]:
    """One for each criterion and subject: the one written last."""
    return tuple({(told.criterion, told.subject): told for told in narratives}.values())


def _narrative(scope: Scope, narrative: Narrative) -> Section:
    name = f"{narrative.criterion}.{narrative.subject}"
    chapters = (
        ("nulage", tr("Nuläge"), narrative.current),
        ("mal", tr("Mål"), narrative.goal),
        ("vision", tr("Vision"), narrative.vision),
    )
    return Section(
        f"berattelse.{name}",
        tr("{subject} berättar", subject=scope.names.subject(narrative.subject)),
        (),
        tuple(
            Section(f"{chapter}.{name}", heading, (Prose(text),))
            for chapter, heading, text in chapters
            if text.strip()
        ),
    )
