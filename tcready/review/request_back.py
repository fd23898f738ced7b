"""The folder that a school has filled in: matched by its hidden marks, shown first, taken in as one act.

A self-assessment becomes judgements made by those assessed, never reviews. A file in a folder is what was
asked for there; one more is a record of its own beside it. What lies loose goes to the inbox.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from tcready.core.errors import Faulty, WrongInput
from tcready.core.fields import Value
from tcready.core.finding import Finding, Severity, Where, errors_in
from tcready.core.merging import Change, FieldChange, Kind, Side, merge
from tcready.core.message import Message, msg
from tcready.core.records import Evidence, FileRef, Judgement, Narrative
from tcready.core.same_content import Content, held
from tcready.core.wording import wording
from tcready.exchange.book.cells import LONGEST, as_text
from tcready.exchange.request.asked import MARK, read_mark
from tcready.exchange.request.assessment import Filled, read_assessment
from tcready.formats.regular_file import read_regular_file
from tcready.formats.workbook import MAX_BYTES
from tcready.review.desk import Desk
from tcready.review.importing import Coming
from tcready.review.inbox import inbox_of
from tcready.review.known import known_subject
from tcready.review.merging import refuse_loose_ends, write
from tcready.review.proof import Proof, new_record, used_ids
from tcready.review.validated import validated
from tcready.review.workbooks import Origins
from tcready.store import by_key

_SYSTEMS_OWN = frozenset(("desktop.ini", "thumbs.db"))
_DEEPEST = 8
_MOST_FILES = 5000


class _Came(NamedTuple):
    """A file in the folder: where, what it is, and the record its folder is for (None: it lies loose)."""

    path: Path
    ref: FileRef
    asked: str | None


class Back(NamedTuple):
    """What has come back. `loose`: the files that go to the inbox."""

    coming: Coming
    loose: list[Path]


def is_pack(folder: Path) -> bool:
    """Is it a folder made by `tcready request pack`?"""
    return folder.is_dir() and "request" in read_mark(folder)


def import_pack(desk: Desk, folder: Path, *, prefer: Side | None = None, dry_run: bool = False) -> Back:
    """Take in what has been filled in, in one act, unless something is left to settle.

    Faulty, with every finding and nothing changed, if anything in it cannot be understood.
    """
    mark = read_mark(folder)
    findings: list[Finding] = []
    if (mark.get("framework"), mark.get("edition")) != (desk.workspace.framework, desk.workspace.edition):
        raise WrongInput(
            msg("{folder} är gjord för andra kriterier än arbetsytans. Gör en ny mapp.", folder=folder)
        )
    subject = known_subject(str(mark.get("request")), desk.records)
    filled, came = _looked_through(desk, folder, mark, findings)
    ours = by_key(desk.store)
    changes: list[Change] = []
    for workbook in filled:
        if workbook.subject != subject:
            message = msg("Självskattningen gäller {other}, men mappen gäller {subject}.",
                          other=workbook.subject, subject=subject)  # fmt: skip
            findings.append(Finding(Severity.ERROR, "other-subject", Where(folder.name), message))
            continue
        changes += _judged(desk, workbook, findings)
        changes += _told(desk, workbook, ours["narratives"], prefer)
    new, loose = _collected(desk, subject, came, findings)
    changes += new
    if errors_in(findings):
        raise Faulty(findings)
    refuse_loose_ends(desk.framework, ours, changes, lambda finding, _register, _key: finding)
    coming = Coming(changes, [], findings, common=True)
    if dry_run or coming.conflicts:
        return Back(coming, loose)
    with desk.store.taking_in():
        for item in came:
            if item.asked is not None:
                desk.store.files.add(item.path)
        _to_inbox(desk, loose)
        if changes:
            with desk.act("import.pack") as act:
                write(act, changes)
    return Back(coming, loose)


def _looked_through(
    desk: Desk, folder: Path, mark: dict[str, object], findings: list[Finding]
) -> tuple[list[Filled], list[_Came]]:
    """The self-assessments in the folder, and the other files that somebody has put there."""
    listed = mark.get("own")
    own = set(map(str, listed)) if isinstance(listed, list) else set[str]()
    filled: list[Filled] = []
    came: list[_Came] = []
    for number, (path, asked) in enumerate(_files(folder, None, 0)):
        name = str(path.relative_to(folder))
        if number >= _MOST_FILES:
            raise WrongInput(msg("{folder} har fler än {n} filer.", folder=folder, n=_MOST_FILES))
        try:
            ref = desk.store.files.look(path)
        except WrongInput as wrong:
            values = tuple((key, name if value == path else value) for key, value in wrong.message.values)
            message = Message(wrong.message.text, values)
            findings.append(Finding(Severity.ERROR, "file-refused", Where(name), message))
            continue
        if ref.sha256 in own:
            continue
        if asked is None and path.suffix.lower() == ".xlsx":
            data, faults = read_regular_file(path, file=name, limit=MAX_BYTES)
            workbook, wrongs = read_assessment(data, name, desk.framework) if data else (None, faults)
            findings += wrongs
            if workbook is not None:
                filled.append(workbook)
                continue
            if wrongs:
                continue
        came.append(_Came(path, ref, asked))
    return filled, came


def _files(folder: Path, asked: str | None, depth: int) -> Iterator[tuple[Path, str | None]]:
    """Every visible file, links not followed, with the record that the marked folder around it is for."""
    if depth > _DEEPEST:
        raise WrongInput(msg("{folder} har för många mappar i varandra.", folder=folder))
    named = read_mark(folder).get("evidence") if depth else None
    asked = named if isinstance(named, str) else asked
    for name in sorted(os.listdir(folder)):
        path = folder / name
        if name == MARK or name.startswith((".", "~$")) or name.lower() in _SYSTEMS_OWN:
            continue
        if path.is_dir() and not path.is_symlink():
            yield from _files(path, asked, depth + 1)
        else:
            yield path, asked


def _judged(desk: Desk, filled: Filled, findings: list[Finding]) -> list[Change]:
    """The levels as judgements by those assessed, but for those that are here already."""
    if not filled.levels or not filled.by:
        return []
    try:
        day = date.fromisoformat(filled.on)
    except ValueError:
        message = msg("{text} är inget datum. Skriv ÅÅÅÅ-MM-DD.", text=filled.on)
        findings.append(Finding(Severity.ERROR, "wrong-cell", filled.where["on"], message))
        return []
    if day > desk.today():
        message = msg("{day} har inte varit än. Ange en dag till och med i dag.", day=day)
        findings.append(Finding(Severity.ERROR, "wrong-cell", filled.where["on"], message))
    here = {_as_said(judgement) for judgement in desk.records.judgements}
    changes = []
    for number, item in enumerate(filled.levels):
        requirement = desk.framework.requirements[item.requirement]
        if requirement.level != desk.records.subject_by_id[filled.subject].level:
            message = msg("Kravet gäller inte den här enhetens nivå.")
            findings.append(Finding(Severity.ERROR, "wrong-level", item.where, message))
            continue
        note = "\n".join(filter(None, [item.note, f"Möte: {filled.meeting}" if filled.meeting else ""]))
        judgement = Judgement(
            requirement=item.requirement,
            subject=filled.subject,
            reviewer=filled.by,
            level=item.level,
            on=day,
            as_="self",
            note=note or None,
            text=wording(requirement),
        )
        if _as_said(judgement) not in here:
            changes.append(Change("judgements", f"+{number}", Kind.ADDED, None, judgement, judgement))
    return changes


def _as_said(judgement: Judgement) -> Judgement:
    """The judgement without the wording it was made after: a school fills in its workbook once."""
    return judgement.model_copy(update={"text": None})


def _told(desk: Desk, filled: Filled, ours: dict[str, Value], prefer: Side | None) -> Iterator[Change]:
    """What the texts change; a text that was left as it was sent says nothing."""
    origins = Origins(desk, {"narratives": ours})
    for item in filled.texts:
        key = f"{item.criterion}--{filled.subject}"
        was = origins.made_from("narratives", key, item.sum) if item.sum else None
        under = was or ours.get(key) or Narrative(criterion=item.criterion, subject=filled.subject)
        said = {
            name: text
            for name, text in item.sections.items()
            if text != as_text(getattr(under, name)[:LONGEST])
        }
        their = under.model_copy(update=said)
        base = was or Narrative(criterion=item.criterion, subject=filled.subject)
        if said:
            here = {key: ours[key]} if key in ours else {}
            known: dict[str, Value] = {key: base} if key in ours else {}
            yield from merge("narratives", known, here, {key: their}, prefer=prefer, removals=False)


def _collected(
    desk: Desk, subject: str, came: Sequence[_Came], findings: list[Finding]
) -> tuple[list[Change], list[Path]]:
    """The files as evidence, and those that lie loose; what some record holds already is left out."""
    holding = held(desk.records.evidence)
    known = desk.records.evidence_by_id
    ids, answered, seen = used_ids(desk), set[str](), set[str]()
    waiting = _in_inbox(desk)
    changes: list[Change] = []
    loose: list[Path] = []
    for path, ref, name in came:
        if ref.sha256 in seen or Content("file", ref.sha256) in holding:
            continue
        seen.add(ref.sha256)
        asked = known.get(name) if name else None
        if asked is None:
            if ref.sha256 not in waiting:
                loose.append(path)
            continue
        kept = {"collected": desk.today(), "file": ref.model_copy(update={"present": True})}
        if asked.collected is None and not asked.decisions and asked.id not in answered:
            answered.add(asked.id)
            record = validated(Evidence, asked, kept)
            fields = (FieldChange("file", None, None, ref.name, clash=False),)
            changes.append(Change("evidence", asked.id, Kind.CHANGED, asked, record, record, fields))
            continue
        proof = Proof(
            asked.kind, asked.requirements, asked.subjects, handling=asked.handling, owner=asked.owner
        )
        record = validated(Evidence, new_record(desk, proof, path.stem, ids), kept)
        ids.add(record.id)
        changes.append(Change("evidence", record.id, Kind.ADDED, None, record, record))
    return changes, loose


def _in_inbox(desk: Desk) -> set[str]:
    """The sums of what lies in the inbox and can be read."""
    found = set()
    folder = inbox_of(desk)
    for path in folder.iterdir() if folder.is_dir() else ():
        try:
            found.add(desk.store.files.look(path).sha256)
        except WrongInput:
            continue
    return found


def _to_inbox(desk: Desk, loose: Sequence[Path]) -> None:
    """Copy them there under free names; the folder that came stays as it is."""
    inbox = inbox_of(desk)
    for path in loose:
        inbox.mkdir(exist_ok=True)
        target, number = inbox / path.name, 2
        while target.exists() or target.is_symlink():
            target, number = inbox / f"{path.stem} ({number}){path.suffix}", number + 1
        shutil.copyfile(path, target, follow_symlinks=False)
