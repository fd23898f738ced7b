"""The records as they would be when an action has been done."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from tcready.core.fingerprint import stamped
from tcready.core.framework import Framework
from tcready.core.next_steps.action import Action, Do
from tcready.core.records import Application, Decision, Evidence, Judgement, Period, Records
from tcready.core.wording import wording

SOMEBODY = "någon"
"""Whoever does it: the score never asks who."""

A_VALUE = "ett-varde"
"""The kind of a record made only to give a value; no pack has it."""


class Edit(NamedTuple):
    """A record, new or in the place of the one with its id; or a judgement made after the others."""

    evidence: Evidence | None = None
    judgement: Judgement | None = None

    def of(self, records: Records) -> Records:
        """The records, or some of them, after the edit."""
        if self.judgement is not None:
            return records.model_copy(update={"judgements": (*records.judgements, self.judgement)})
        new = self.evidence
        assert new is not None
        if any(item.id == new.id for item in records.evidence):
            evidence = tuple(new if item.id == new.id else item for item in records.evidence)
        else:
            evidence = (*records.evidence, new)
        return records.model_copy(update={"evidence": evidence})


class Edits:
    """Works out what an action changes, on the day, for the period applied for."""

    def __init__(self, framework: Framework, records: Records, application: Application, as_of: date) -> None:
        self._framework, self._application, self._as_of = framework, application, as_of
        self._evidence: Mapping[str, Evidence] = records.evidence_by_id

    def of(self, action: Action) -> Edit:
        """What `action` changes. ValueError for one that cannot be tried."""
        if action.do is Do.JUDGE:
            return Edit(judgement=self._judgement(action))
        if action.do is Do.ACCEPT:
            return Edit(self._accepted(self._evidence[action.evidence or ""]))
        if action.do in (Do.RENEW, Do.COLLECT):
            return Edit(self._renewed(self._evidence[action.evidence or ""], action.do))
        if action.do is Do.ATTACH:
            return Edit(self._new(action, action.kind or "", {}))
        if action.do is Do.MEASURE and action.measure and action.value is not None:
            return Edit(self._new(action, A_VALUE, {action.measure: action.value}))
        raise ValueError(action.do)

    def _judgement(self, action: Action) -> Judgement:
        return Judgement(
            requirement=action.requirement,
            subject=action.subject,
            level=action.level or 0,
            reviewer=SOMEBODY,
            on=self._as_of,
            as_="review",
            consensus=True,
            text=wording(self._framework.requirements[action.requirement]),
        )

    def _new(self, action: Action, kind: str, measures: dict[str, Fraction]) -> Evidence:
        first, last = self._days()
        return self._accepted(
            Evidence(
                id=self._free(f"ny-{action.requirement}-{action.subject}"),
                title="ny",
                kind=kind,
                requirements=(action.requirement,),
                subjects=(action.subject,),
                collected=self._as_of,
                valid_from=first,
                valid_through=last,
                measures=measures,
            )
        )

    def _renewed(self, record: Evidence, do: Do) -> Evidence:
        """A newer version beside the old one; the record itself, come in, where it was only asked for."""
        first, last = self._days()
        changes = {
            "id": record.id if do is Do.COLLECT else self._free(f"ny-{record.id}"),
            "file": None,
            "collected": self._as_of,
            "valid_from": first,
            "valid_through": last,
            "decisions": (),
        }
        return self._accepted(record.model_copy(update=changes))

    def _accepted(self, record: Evidence) -> Evidence:
        accepted = Decision(state="accepted", by=SOMEBODY, on=self._as_of)
        return stamped(record.model_copy(update={"decisions": (*record.decisions, accepted)}))

    def _days(self) -> tuple[date, date]:
        """From when to when what is new is valid: today, and the whole period applied for."""
        period = self._application.period or Period(from_=self._as_of, through=self._as_of)
        return min(self._as_of, period.from_), max(self._as_of, period.through)

    def _free(self, name: str) -> str:
        while name in self._evidence:
            name += "-x"
        return name
