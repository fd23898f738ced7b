"""The dossier as an archive: every form of it, the appendices, and what the score rests on, in a bag."""

from __future__ import annotations

import io
import json
from collections.abc import Container, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, time
from pathlib import Path
from typing import IO, cast

from tcready.core.canonical import canonical_json, sha256_hex
from tcready.core.errors import Damaged
from tcready.core.framework import Framework
from tcready.core.message import Message, msg
from tcready.core.readiness import METHOD, Readiness
from tcready.core.status_json import readiness_json
from tcready.dossier.archive import (
    APPENDICES,
    CONTENTS,
    FRAMEWORK,
    READINESS,
    SNAPSHOT,
    Enclosed,
    appendix_list,
    archive_name,
    contents_text,
    enclosed,
)
from tcready.dossier.blocks import Dossier
from tcready.dossier.inputs import DossierInputs, Scope
from tcready.dossier.renderings import Forms
from tcready.formats.bag import Altered, Item, write_bag
from tcready.formats.os_fault import why_not
from tcready.formats.regular_file import NotOrdinary, opened
from tcready.review.desk import Desk
from tcready.snapshots import freeze


def write_archive(
    desk: Desk,
    inputs: DossierInputs,
    forms: Forms,
    name: str,
    target: IO[bytes],
    withheld: Container[str] = (),
) -> None:
    """Write the archive of a dossier, whose `forms` are made of the `inputs`.

    The records in `withheld` (by id) keep their number and have no file.

    Raises Damaged if the file of an appendix is not what was taken in.
    """
    scope = inputs.scope
    appendices = enclosed(scope, withheld)
    items = [*_made_here(desk, inputs, scope, forms, appendices), *_files(desk, appendices)]
    names = {item.path: item for item in appendices}
    try:
        write_bag(target, archive_name(name), _info(inputs, scope, forms.dossier), items)
    except Altered as altered:
        found = names[altered.item.path]
        raise Damaged(_about(found, msg("innehållet är ändrat sedan den sparades"))) from None


def framework_json(framework: Framework) -> bytes:
    """The criteria that were used; the SHA-256 of the bytes is the digest they go by."""
    return canonical_json(framework.model_dump(mode="json", exclude_defaults=True))


def readiness_text(framework: Framework, readiness: Readiness) -> bytes:
    """What `tcready status --json` says."""
    told = readiness_json(framework, readiness)
    return (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode()


def _made_here(
    desk: Desk, inputs: DossierInputs, scope: Scope, forms: Forms, appendices: list[Enclosed]
) -> Iterator[Item]:
    readiness = inputs.readiness
    for form in forms.names:
        yield _item(f"ansokan.{form}", forms.bytes_of(form))
    yield _item(CONTENTS, contents_text(forms.dossier, list(forms.names), appendices))
    yield _item(APPENDICES, appendix_list(scope, appendices))
    yield _item(READINESS, readiness_text(inputs.framework, readiness))
    yield _item(FRAMEWORK, framework_json(inputs.framework))
    day = readiness.as_of
    frozen = freeze(
        inputs.framework,
        inputs.records,
        readiness,
        id=f"{readiness.application.id}-{day.isoformat()}",
        label="",
        taken=datetime.combine(day, time(), UTC),  # the day it speaks of: the archive knows no clock
        previous=None,
        baseline=desk.baseline(readiness.application),
    )
    yield _item(SNAPSHOT, frozen)


def _item(path: str, data: bytes) -> Item:
    return Item(path, len(data), sha256_hex(data), lambda: io.BytesIO(data))


def _files(desk: Desk, appendices: list[Enclosed]) -> Iterator[Item]:
    for found in appendices:
        if found.file is not None:
            path = desk.store.files.path_of(found.file)
            yield Item(found.path, found.size, found.sha256, lambda p=path, f=found: _kept(p, f))  # type: ignore[misc]
        elif not found.withheld:
            yield _item(found.path, found.text)


@contextmanager
def _kept(path: Path, found: Enclosed) -> Iterator[IO[bytes]]:
    """The stored file of an appendix; what keeps it from being read is told as damage."""
    with ExitStack() as stack:
        try:
            stream, about = stack.enter_context(opened(path))
        except NotOrdinary:
            raise Damaged(_about(found, msg("det är ingen vanlig fil"))) from None
        except OSError as error:
            raise Damaged(_about(found, why_not(error))) from None
        if about.st_size != found.size:
            raise Damaged(_about(found, msg("den har fel storlek")))
        yield cast(IO[bytes], _Reading(stream, found))


class _Reading:
    """A stream whose faults are those of the file, not of the archive that is written."""

    def __init__(self, stream: IO[bytes], found: Enclosed) -> None:
        self._stream = stream
        self._found = found

    def read(self, size: int = -1) -> bytes:
        try:
            return self._stream.read(size)
        except OSError as error:
            raise Damaged(_about(self._found, why_not(error))) from None


def _about(found: Enclosed, why: Message) -> Message:
    return msg(
        "Bilaga {number}, {title}, kom inte med ({why}). Inget arkiv skrevs. Kör tcready verify.",
        number=found.appendix.number,
        title=found.appendix.evidence.title,
        why=why,
    )


def _info(inputs: DossierInputs, scope: Scope, dossier: Dossier) -> list[tuple[str, str]]:
    """What bag-info.txt says: RFC 8493 names the labels, those of our own begin with Tcready."""
    application = inputs.readiness.application
    day = inputs.readiness.as_of.isoformat()
    return [
        ("Source-Organization", scope.names.subject(application.subject)),
        ("External-Description", dossier.description),
        ("External-Identifier", application.dnr or application.id),
        ("Internal-Sender-Identifier", f"{application.id} {day}"),
        ("Bagging-Date", day),
        ("Bag-Software-Agent", inputs.generator),
        ("Tcready-Method", METHOD),
        ("Tcready-Framework", inputs.framework.digest),
        ("Tcready-Journal-Head", inputs.journal_head or "-"),
    ]
