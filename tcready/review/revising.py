"""Evidence that is there: linked to more or less, described better, or followed by something newer."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence
from datetime import date
from pathlib import Path

from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.core.records import Evidence, Revision
from tcready.review.desk import Desk
from tcready.review.known import known_evidence, known_kind, known_requirement, known_subject
from tcready.review.proof import Proof, said_of, web_address
from tcready.review.validated import validated

CLEARED = (
    "valid_from",
    "valid_through",
    "dnr",
    "from_",
    "to",
    "received",
    "handling",
    "owner",
    "due",
    "note",
    "parties",
    "measures",
)
"""The fields that can be emptied."""
_HELD = tuple(name for name in Revision.model_fields if name != "replaced")


def link(desk: Desk, name: str, requirements: Iterable[str], subjects: Iterable[str]) -> Evidence:
    """Link a record to more requirements and subjects; the new links wait for a new acceptance."""
    return link_all(desk, [name], requirements, subjects)[0]


def link_all(
    desk: Desk, names: Sequence[str], requirements: Iterable[str], subjects: Iterable[str]
) -> list[Evidence]:
    """Link each of the records to all of the requirements and subjects, in one act."""
    more = [known_requirement(item, desk.framework).id for item in requirements]
    places = [known_subject(item, desk.records) for item in subjects]

    def linked(record: Evidence) -> Evidence:
        update = {
            "requirements": tuple(dict.fromkeys([*record.requirements, *more])),
            "subjects": tuple(dict.fromkeys([*record.subjects, *places])),
        }
        return record.model_copy(update=update)

    return _change(desk, names, "evidence.link", linked)


def unlink_all(
    desk: Desk, names: Sequence[str], requirements: Iterable[str], subjects: Iterable[str]
) -> list[Evidence]:
    """Take requirements and subjects away from each of the records, in one act.

    WrongInput if a record is not linked to one of them: it is probably another one that was meant.
    """
    less, places = list(requirements), list(subjects)

    def unlinked(record: Evidence) -> Evidence:
        for other in [*set(less).difference(record.requirements), *set(places).difference(record.subjects)]:
            raise WrongInput(
                msg("Underlaget {name} är inte kopplat till {other}.", name=record.id, other=other)
            )
        update = {
            "requirements": tuple(item for item in record.requirements if item not in less),
            "subjects": tuple(item for item in record.subjects if item not in places),
        }
        return record.model_copy(update=update)

    return _change(desk, names, "evidence.unlink", unlinked)


def relink(desk: Desk, name: str, requirements: Iterable[str], subjects: Iterable[str]) -> Evidence:
    """Link a record to just these requirements and subjects; those it had keep their order.

    What it has of a kind that is known no longer stays. Nothing is written if nothing is different. A link
    that is new waits for a new acceptance.
    """
    asked = [known_requirement(item, desk.framework).id for item in requirements]
    places = [known_subject(item, desk.records) for item in subjects]
    record = known_evidence(name, desk.records)
    update = {
        "requirements": kept_and_new(record.requirements, asked, desk.framework.requirements),
        "subjects": kept_and_new(record.subjects, places, desk.records.subject_by_id),
    }
    linked = record.model_copy(update=update)
    return record if linked == record else _change(desk, [name], "evidence.link", lambda _: linked)[0]


def kept_and_new(had: Sequence[str], asked: Sequence[str], known: Container[str]) -> tuple[str, ...]:
    """What is asked for, in the order it was had, and what was had of a kind that is not known any longer."""
    kept = [item for item in had if item in asked or item not in known]
    return tuple(dict.fromkeys([*kept, *asked]))


def describe(desk: Desk, names: Sequence[str], proof: Proof, cleared: Sequence[str] = ()) -> list[Evidence]:
    """Say something else of the records, in one act; what `proof` leaves empty stays, `cleared` is emptied.

    What an acceptance rests on (kind, dates, parties, measures, note) makes it stale when it changes.
    """
    if proof.title and len(names) > 1:
        raise WrongInput(msg("En rubrik hör till ett underlag. Ange ett id åt gången."))

    def described(record: Evidence) -> Evidence:
        fields = Evidence.model_fields
        update = {name: fields[name].get_default(call_default_factory=True) for name in cleared}
        update |= said_of(desk, record, proof)
        if proof.kind:
            update["kind"] = known_kind(proof.kind, desk.framework)
        return validated(Evidence, record, update)

    return _change(desk, names, "evidence.set", described)


def revise(
    desk: Desk, name: str, path: Path | None, address: str | None, collected: date, proof: Proof
) -> Evidence:
    """Let a newer file or address come in the place of what the record holds, which stays as a revision.

    What was decided goes with the old one. The parties are those that signed the new one, so they are not
    taken over; of the rest, what `proof` leaves empty stays, but for the day and way it arrived.
    """
    record = known_evidence(name, desk.records)
    if record.collected is None:
        raise WrongInput(
            msg(
                "Underlaget {name} har inte kommit in än. Lägg till det med "
                "tcready evidence add --requested.",
                name=name,
            )
        )
    if collected < record.collected:
        raise WrongInput(
            msg(
                "Underlaget {name} kom in {collected}; en ny version kan inte ha kommit före den.",
                name=name,
                collected=record.collected,
            )
        )
    held = {field: getattr(record, field) for field in _HELD}
    earlier = validated(Revision, None, {**held, "replaced": collected})
    fresh = {"file": None, "link": None, "parties": (), "received": None, "from_": None, "to": None}
    update: dict[str, object] = {
        **fresh,
        "collected": collected,
        "decisions": (),
        "revisions": (*record.revisions, earlier),
        **said_of(desk, record, proof),
    }
    checked = validated(Evidence, record, update)
    content: dict[str, object] = {"link": web_address(address)} if address is not None else {}
    with desk.store.taking_in():
        if path is not None:
            content["file"] = file = desk.store.files.add(path)
            if record.file is not None and record.file.sha256 == file.sha256:
                raise WrongInput(
                    msg("{path} är samma fil som underlaget {name} redan har.", path=path, name=name)
                )
        revised = validated(Evidence, checked, content)
        with desk.act("evidence.revise") as act:
            act.put("evidence", revised, expected=record)
    return revised


def _change(
    desk: Desk, names: Sequence[str], what: str, changed: Callable[[Evidence], Evidence]
) -> list[Evidence]:
    before = [known_evidence(name, desk.records) for name in dict.fromkeys(names)]
    after = [changed(record) for record in before]
    with desk.act(what) as act:
        for record, new in zip(before, after, strict=True):
            act.put("evidence", new, expected=record)
    return after
