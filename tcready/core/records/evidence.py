"""Evidence: what was collected, from whom, for which links, and what was decided about it."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal, NamedTuple

from pydantic import Field, model_serializer, model_validator
from pydantic_core import PydanticCustomError

from tcready.core.fields import Day, Exact, FilledText, Natural, Slug, Text, Value
from tcready.core.framework import Handling

DecisionState = Literal["accepted", "rejected", "withdrawn"]


class Link(Value):
    """A requirement met at a subject."""

    requirement: Slug
    subject: Slug


class Party(Value):
    """An organisation that signed. Written as a bare id, it signed on the day of `collected`."""

    organisation: Slug
    signed: Day | None = None
    decided: Day | None = None
    dnr: Text | None = None
    signatory: Text | None = None
    signed_when_collected: bool = Field(default=False, exclude=True)

    @model_validator(mode="before")
    @classmethod
    def _from_bare_id(cls, value: Any) -> Any:
        return {"organisation": value, "signed_when_collected": True} if isinstance(value, str) else value

    @model_serializer(mode="plain")
    def _to_plain(self) -> Any:
        if self.signed_when_collected:
            return self.organisation
        named = {name: getattr(self, name) for name in ("signed", "decided")}
        plain: dict[str, Any] = {"organisation": self.organisation}
        plain |= {name: day.isoformat() for name, day in named.items() if day is not None}
        plain |= {
            name: getattr(self, name) for name in ("dnr", "signatory") if getattr(self, name) is not None
        }
        return plain

    def signed_on(self, collected: date | None) -> date | None:
        """The day this party signed, or None: an unsigned party never counts."""
        return collected if self.signed_when_collected else self.signed


class FileRef(Value):
    """A stored file. `present` is what the store saw when it read the record, and is not recorded."""

    sha256: FilledText = Field(pattern=r"^[0-9a-f]{64}$")
    size: Natural
    media_type: Text = "application/octet-stream"
    name: FilledText
    present: bool = Field(default=True, exclude=True)


class Decision(Value):
    """What was decided about a record on a day.

    An acceptance carries the fingerprint of what was accepted and the links it was given for; written
    without them it is completed by `core.fingerprint.stamped`.
    """

    state: DecisionState
    by: FilledText
    on: Day
    why: Text | None = None
    fingerprint: Text | None = None
    links: tuple[Link, ...] | None = None

    @property
    def pairs(self) -> frozenset[tuple[str, str]] | None:
        """The links an acceptance was given for, requirement and subject; None: every link."""
        return (
            None if self.links is None else frozenset((link.requirement, link.subject) for link in self.links)
        )


class Revision(Value):
    """What a record held until something newer came in its place, and what was decided about that."""

    replaced: Day
    file: FileRef | None = None
    link: Text | None = None
    note: Text | None = None
    collected: Day | None = None
    valid_from: Day | None = None
    valid_through: Day | None = None
    parties: tuple[Party, ...] = ()
    measures: dict[Slug, Exact] = Field(default_factory=dict)
    dnr: Text | None = None
    from_: Text | None = Field(default=None, alias="from")
    to: Text | None = None
    received: Day | None = None
    decisions: tuple[Decision, ...] = ()


class Content(NamedTuple):
    """What a record rests on: a file, an address, a note; any of them may be missing."""

    file: FileRef | None
    link: str | None
    note: str | None


class Evidence(Value):
    """One record of proof. Without `collected` it is only requested.

    `requested` and `due`: when it was asked for, and by when it is to come. Scoring reads neither, nor the
    earlier `revisions`, the oldest first.
    """

    id: Slug
    title: FilledText
    kind: Slug
    requirements: tuple[Slug, ...] = ()
    subjects: tuple[Slug, ...] = ()
    parties: tuple[Party, ...] = ()
    file: FileRef | None = None
    link: Text | None = None
    note: Text | None = None
    requested: Day | None = None
    due: Day | None = None
    collected: Day | None = None
    valid_from: Day | None = None
    valid_through: Day | None = None
    measures: dict[Slug, Exact] = Field(default_factory=dict)
    dnr: Text | None = None
    from_: Text | None = Field(default=None, alias="from")
    to: Text | None = None
    received: Day | None = None
    handling: Handling | None = None
    owner: Text | None = None
    decisions: tuple[Decision, ...] = ()
    revisions: tuple[Revision, ...] = ()

    def model_post_init(self, _context: Any, /) -> None:
        if self.valid_from and self.valid_through and self.valid_through < self.valid_from:
            raise PydanticCustomError("validity_backwards", "validity", {})
        if (
            self.collected
            and self.valid_through
            and not self.valid_from
            and self.valid_through < self.collected
        ):
            raise PydanticCustomError("validity_backwards", "validity", {})
        for decision in self.decisions:
            if self.collected is None and decision.state != "withdrawn":
                raise PydanticCustomError("decided_uncollected", "{given}", {"given": decision.state})
            if self.collected is not None and decision.on < self.collected:
                raise PydanticCustomError("decided_early", "{given}", {"given": str(decision.on)})

    @property
    def has_file(self) -> bool | None:
        """None without a file; else whether the store saw it."""
        return self.file.present if self.file else None

    @property
    def content(self) -> Content:
        """File, link and note."""
        return Content(self.file, self.link, self.note)

    @property
    def files(self) -> tuple[FileRef, ...]:
        """The file, and those of earlier revisions, the newest first."""
        held = (self.file, *(revision.file for revision in reversed(self.revisions)))
        return tuple(file for file in held if file is not None)

    @property
    def links(self) -> tuple[Link, ...]:
        """Every requirement × subject the record is linked to."""
        return tuple(Link(requirement=r, subject=s) for r in self.requirements for s in self.subjects)
