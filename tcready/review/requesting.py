"""A folder for a school: what is asked of one subject, with room for the answers."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import NamedTuple

from tcready.core.canonical import sha256_hex
from tcready.core.errors import WrongInput
from tcready.core.message import msg
from tcready.core.records import Evidence
from tcready.core.scoring.score import counted
from tcready.core.scoring.standing import decision_at
from tcready.exchange.file_names import safe_name
from tcready.exchange.request.asked import ASSESSMENT, MARK, NEEDED, READ_FIRST, Asked, mark_bytes
from tcready.exchange.request.assessment import assessment_bytes
from tcready.exchange.request.page import needed_bytes, page_bytes
from tcready.formats.os_fault import why_not
from tcready.formats.whole_folder import made_whole
from tcready.review.copies import remember
from tcready.review.desk import Desk
from tcready.review.known import known_subject


class Packed(NamedTuple):
    """A folder that was written: where, for how many requirements, and the records it has a folder for."""

    path: Path
    requirements: int
    evidence: list[Evidence]


def request_pack(desk: Desk, subject: str, target: Path, contact: str = "") -> Packed:
    """Write the folder, whole or not at all; WrongInput if there is one of that name already."""
    asked = _asked(desk, subject, contact)
    if not asked.requirements and not asked.evidence:
        raise WrongInput(msg("Det finns inget att begära av {subject}.", subject=asked.subject.title))
    target = target.absolute()
    if target.exists() or target.is_symlink():
        raise WrongInput(msg("{folder} finns redan. Välj en ny mapp.", folder=target))
    try:
        with made_whole(target) as aside:
            _write(asked, aside)
    except OSError as error:
        raise WrongInput(
            msg("{folder} gick inte att skriva ({why}).", folder=target, why=why_not(error))
        ) from error
    remember(desk.folder, "pack", target, desk.now())
    return Packed(target, len(asked.requirements), asked.evidence)


def still_asked(desk: Desk, subject: str) -> list[Evidence]:
    """What has been requested of the subject and has not come in, the most urgent first."""
    waiting = [
        record
        for record in desk.records.evidence
        if subject in record.subjects and record.collected is None and decision_at(record, date.max) is None
    ]
    return sorted(waiting, key=lambda record: (record.due or date.max, record.id))


def _asked(desk: Desk, name: str, contact: str) -> Asked:
    subject = desk.records.subject_by_id[known_subject(name, desk.records)]
    today = desk.today()
    requirements = [
        (criterion, requirement)
        for criterion in desk.framework.criteria
        for requirement in criterion.requirements
        if requirement.level == subject.level and counted(requirement, today)
    ]
    texts = {text.criterion: text for text in desk.records.narratives if text.subject == subject.id}
    waiting = still_asked(desk, subject.id)
    return Asked(desk.framework, desk.workspace.name, subject, requirements, texts, waiting, today, contact)


def _write(asked: Asked, folder: Path) -> None:
    folder.mkdir()
    names = {
        record.id: safe_name(f"{number:02} {record.title[:50]}")
        for number, record in enumerate(asked.evidence, 1)
    }
    written = {READ_FIRST: page_bytes(asked, names), ASSESSMENT: assessment_bytes(asked)}
    for record in asked.evidence:
        written[f"{names[record.id]}/{NEEDED}"] = needed_bytes(asked, record)
        written[f"{names[record.id]}/{MARK}"] = mark_bytes(evidence=record.id, subject=asked.subject.id)
    # What lies there unchanged when it comes back is no answer.
    own = sorted(sha256_hex(data) for data in written.values())
    framework = asked.framework
    written[MARK] = mark_bytes(
        request=asked.subject.id, framework=framework.id, edition=framework.edition, own=own
    )
    for name, data in written.items():
        target = folder / name
        target.parent.mkdir(exist_ok=True)
        with target.open("xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
