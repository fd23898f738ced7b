"""The form of framework.yaml, which names the pack's other files instead of holding them.

Criterion and application files have the form of `Criterion` and `ApplicationType` themselves.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from tcready.core.fields import FilledText, Slug, Value, Words
from tcready.core.framework import EvidenceKind, Level, Measure, ScaleStep, VerdictRules
from tcready.formats.format_number import Format


class FrameworkFile(Value):
    """The head of a pack: everything but its criteria and applications, which it names in order."""

    format: Format
    id: Slug
    edition: FilledText
    title: Words
    levels: Annotated[tuple[Level, ...], Field(min_length=1)]
    scale: Annotated[tuple[ScaleStep, ...], Field(min_length=2)]
    evidence_kinds: tuple[EvidenceKind, ...] = ()
    measures: tuple[Measure, ...] = ()
    verdict: VerdictRules
    criteria: Annotated[tuple[FilledText, ...], Field(min_length=1)]
    applications: Annotated[tuple[FilledText, ...], Field(min_length=1)]
    upgrades: tuple[FilledText, ...] = ()
