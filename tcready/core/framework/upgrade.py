"""What the names of an earlier edition are called in this one, so that a workspace can follow."""

from __future__ import annotations

from pydantic import Field

from tcready.core.fields import FilledText, Slug, Value


class Edition(Value):
    """An edition of a framework."""

    framework: Slug
    edition: FilledText


class Upgrade(Value):
    """From an earlier edition to this one. A name that is the same in both may be left out.

    `requirements` names every requirement of the earlier edition and those that now ask for the same;
    an empty list says that nothing does.
    """

    from_: Edition = Field(alias="from")
    requirements: dict[Slug, tuple[Slug, ...]] = Field(default_factory=dict)
    criteria: dict[Slug, Slug] = Field(default_factory=dict)
    evidence_kinds: dict[Slug, Slug] = Field(default_factory=dict)
    measures: dict[Slug, Slug] = Field(default_factory=dict)
    levels: dict[Slug, Slug] = Field(default_factory=dict)
    applications: dict[Slug, Slug] = Field(default_factory=dict)
