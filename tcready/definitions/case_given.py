"""What a case gives, as records, an application and a day. What is unsaid is filled in.

Evidence may say `accepted: DAY` (rejected, withdrawn) for one decision. Titles and names default to ids,
reviewers to `granskare-1`. There are no files.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from tcready.core.fields import Day, Slug, Value
from tcready.core.finding import Finding
from tcready.core.fingerprint import stamped
from tcready.core.framework import Framework
from tcready.core.message import msg
from tcready.core.records import (
    Application,
    Evidence,
    Figure,
    FinancingLine,
    Judgement,
    Milestone,
    Need,
    NotApplicableDecision,
    Organisation,
    Period,
    Person,
    PlanItem,
    Records,
    Seat,
    Subject,
)
from tcready.core.scoring import Baseline
from tcready.definitions.case_places import CasePlaces
from tcready.formats.places import Place

APPLICATION = "ansokan"
REVIEWER = "granskare-1"
_STATES = ("accepted", "rejected", "withdrawn")

Row = dict[str, Any]


class _Register(NamedTuple):
    field: str
    model: type[Value]
    filled: Row
    from_id: str | None = None


# By the name in the plain files: the field of Records, the model, and what is filled in.
_REGISTERS = {
    "organisations": _Register("organisations", Organisation, {}, "name"),
    "people": _Register("people", Person, {}, "name"),
    "subjects": _Register("subjects", Subject, {}, "title"),
    "groups": _Register("seats", Seat, {}),
    "evidence": _Register("evidence", Evidence, {}, "title"),
    "judgements": _Register("judgements", Judgement, {"reviewer": REVIEWER}),
    "not_applicable": _Register("not_applicable", NotApplicableDecision, {"by": REVIEWER}),
    "plan": _Register("plan", PlanItem, {}, "action"),
    "financing": _Register("financing", FinancingLine, {}),
    "needs": _Register("needs", Need, {}),
    "figures": _Register("figures", Figure, {}),
    "milestones": _Register("milestones", Milestone, {"application": APPLICATION}),
}


class _Asked(Value):
    as_of: Day
    application: Slug
    subject: Slug
    period: Period | None = None


_OF_THE_APPLICATION = tuple(_Asked.model_fields)
KNOWN = (*_OF_THE_APPLICATION, "baseline", *_REGISTERS)


class Given(NamedTuple):
    """The inputs of the scorer."""

    records: Records
    application: Application
    as_of: date
    baseline: Baseline | None


def given(framework: Framework, words: Mapping[str, Any], places: CasePlaces) -> Given | list[Finding]:
    """The inputs that the words mean, or their faults by place."""
    faults = [places.fault("unknown-key", (key,), _unknown(key)) for key in words if key not in KNOWN]
    records, found = _records(words, places)
    faults += found
    told = {key: words[key] for key in _OF_THE_APPLICATION if key in words}
    asked, found = places.validate(_Asked, told, ())
    faults += found
    baseline = None
    if isinstance(words.get("baseline"), dict) and not faults:
        earlier = {**words, **words["baseline"]}
        del earlier["baseline"]
        before = given(framework, earlier, places)
        if isinstance(before, list):
            return before
        baseline = Baseline(before.records, before.application, before.as_of)
    if asked is not None and asked.application not in framework.application_types:
        faults.append(places.fault("unknown-application", ("application",), _no_type(asked.application)))
    if faults or asked is None or records is None:
        return faults
    application = Application(
        id=APPLICATION, type=asked.application, subject=asked.subject, period=asked.period
    )
    return Given(records, application, asked.as_of, baseline)


def _records(words: Mapping[str, Any], places: CasePlaces) -> tuple[Records | None, list[Finding]]:
    registers: dict[str, tuple[Value, ...]] = {}
    faults: list[Finding] = []
    for name, register in _REGISTERS.items():
        rows = words.get(name) or []
        if not isinstance(rows, list):
            faults.append(places.fault("not-a-list", (name,), msg("Här ska det stå en lista.")))
            continue
        read = []
        for index, row in enumerate(rows):
            place: Place = (name, index)
            record, found = places.validate(register.model, _filled(row, register), place)
            faults += found
            if record is not None:
                read.append(stamped(record) if isinstance(record, Evidence) else record)
        registers[register.field] = tuple(read)
    return (None if faults else Records(**registers)), faults


def _filled(row: Any, register: _Register) -> Any:
    if not isinstance(row, dict):
        return row
    filled = {**register.filled, **row}
    if register.from_id and "id" in row:
        filled.setdefault(register.from_id, row["id"])
    if register.model is Evidence:
        short = [{"state": state, "on": filled.pop(state)} for state in _STATES if state in filled]
        stated = filled.get("decisions") or []
        decisions = [*stated, *short] if isinstance(stated, list) else stated
        if isinstance(decisions, list) and decisions:
            filled["decisions"] = [{"by": REVIEWER, **d} if isinstance(d, dict) else d for d in decisions]
    return filled


def _unknown(key: str) -> Any:
    return msg("Ordet ”{key}” finns inte i given. Här får stå: {known}.", key=key, known=", ".join(KNOWN))


def _no_type(name: str) -> Any:
    return msg("Kriteriepaketet har ingen ansökningstyp ”{name}”.", name=name)
