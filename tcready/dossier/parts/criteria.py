"""The criteria one by one: what each is about, where each subject stands, and every requirement."""

from __future__ import annotations

from collections.abc import Container

from tcready.core.framework import Criterion
from tcready.core.readiness import CriterionResult
from tcready.core.records import Narrative
from tcready.dossier.blocks import Block, Paragraph, Prose, Section
from tcready.dossier.inputs import Scope
from tcready.dossier.parts.open_leaves import open_leaves, open_table
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
    blocks: list[Block] = [Prose(declared.about.to(language())), numbers_line(result.numbers)]
    told = narratives_of(scope, scope.subject_place, declared.id)
    demands = [
        requirements.section(requirement, got)
        for requirement, got in zip(declared.requirements, result.requirements, strict=True)
    ]
    if not told:
        blocks.append(Paragraph(tr("Ingen enhet har skrivit om nuläge, mål och vision än."), quiet=True))
    heading = tr(
        "Kriterium {number}: {title}", number=result.number, title=scope.names.criterion(declared.id)
    )
    return Section(
        f"kriterium-{declared.id}", heading, tuple(blocks), (*told, *demands, *_gaps(scope, result))
    )


def _gaps(scope: Scope, result: CriterionResult) -> tuple[Section, ...]:
    """What is open in the criterion and what is done about it; nothing where all is met."""
    leaves = open_leaves(result.requirements)
    if not leaves:
        return ()
    caption = tr("Det som är öppet: {criterion}", criterion=scope.names.criterion(result.id))
    table = open_table(scope, f"tabell-luckor-{result.id}", caption, leaves)
    return (Section(f"luckor-{result.id}", tr("Luckor och vad som görs åt dem"), (table,)),)


def narratives_of(scope: Scope, subjects: Container[str], criterion: str) -> list[Section]:
    """What the subjects tell of the criterion, in the order of the tree; nothing for who has not written."""
    return [
        _narrative(scope, narrative)
        for narrative in sorted(
            (
                n
                for n in _latest(scope.records.narratives)
                if n.criterion == criterion and scope.in_scope(n.subject) and n.subject in subjects
            ),
            key=lambda n: scope.subject_place[n.subject],
        )
        if any(text.strip() for text in (narrative.current, narrative.goal, narrative.vision))
    ]


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
