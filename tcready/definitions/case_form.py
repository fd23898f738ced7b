"""The form of `cases/*.yaml`: what is given, and what the scorer must then say."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from tcready.core.fields import FilledText, Value
from tcready.core.readiness import VerdictState

State = Literal["met", "partial", "unmet", "not_assessed", "not_applicable"]


class Expect(Value):
    """What is compared; at least one thing. A leaf is `requirement`, or `requirement/subject`.

    Credits and reasons are one per check, or one alone where the leaf has one check.
    """

    states: dict[FilledText, State] = Field(default_factory=dict)
    credits: dict[FilledText, Any] = Field(default_factory=dict)
    reasons: dict[FilledText, Any] = Field(default_factory=dict)
    score: FilledText | None = None
    assessed: FilledText | None = None
    coverage: FilledText | None = None
    verdict: VerdictState | None = None
    clauses: tuple[FilledText, ...] = ()


class Case(Value):
    """One case. A key in `given` stands instead of the same key of the file's own `given`."""

    title: FilledText
    given: dict[FilledText, Any] = Field(default_factory=dict)
    expect: Expect


class CasesFile(Value):
    """A file of cases that start from the same."""

    title: FilledText
    given: dict[FilledText, Any] = Field(default_factory=dict)
    cases: Annotated[tuple[Case, ...], Field(min_length=1)]
