"""The texts of the plain-file form: each file's name in the folder and its bytes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tcready.core.errors import WrongInput
from tcready.core.fields import Value
from tcready.core.message import msg
from tcready.core.records import Application, Narrative
from tcready.exchange.columns import SHEETS
from tcready.exchange.csv_out import csv_bytes
from tcready.exchange.file_names import FileKey
from tcready.exchange.narrative import Sections, narrative_text
from tcready.exchange.narratives_in import SUFFIX, pair_named
from tcready.exchange.plain import (
    APPLICATIONS,
    CONFIRMATIONS,
    EVIDENCE,
    JOURNAL,
    JUDGEMENTS,
    NARRATIVES,
    NOT_APPLICABLE,
    PAIR_SIGN,
    SNAPSHOT_ID,
    SNAPSHOTS,
    SUBJECTS,
    WORKSPACE,
    PlainWorkspace,
)
from tcready.exchange.yaml_out import yaml_bytes
from tcready.exchange.yaml_records import evidence_node, record_node, workspace_node


def texts(plain: PlainWorkspace, names: Mapping[FileKey, str]) -> Iterator[tuple[str, bytes]]:
    """Every file but the attached ones; `names` are theirs. A register without records has no file."""
    records = plain.records
    only = _only(records.applications)
    yield WORKSPACE, yaml_bytes(workspace_node(plain.workspace, only))
    yield SUBJECTS, yaml_bytes([record_node(subject) for subject in records.subjects])
    if records.evidence:
        yield EVIDENCE, yaml_bytes([evidence_node(record, names) for record in records.evidence])
    yield from _list(JUDGEMENTS, records.judgements)
    yield from _list(NOT_APPLICABLE, records.not_applicable)
    yield from _list(APPLICATIONS, () if only else records.applications)
    yield from _list(CONFIRMATIONS, records.confirmations)
    for sheet in SHEETS:
        rows: Sequence[Value] = getattr(records, sheet.register)
        if rows:
            yield sheet.file, csv_bytes(sheet, rows)
    yield from _narratives(records.narratives, {subject.id for subject in records.subjects})
    for id_, data in plain.snapshots:
        if not SNAPSHOT_ID.fullmatch(id_):
            raise WrongInput(msg("Ögonblicksbilden {id} har ett namn som inte kan vara en fils.", id=id_))
        yield f"{SNAPSHOTS}/{id_}.json", data
    if plain.journal is not None:
        yield JOURNAL, plain.journal


def _only(applications: Sequence[Application]) -> Application | None:
    """The one application, if the short form can say it."""
    one = applications[0] if len(applications) == 1 else None
    return one if one and one.id == one.type else None


def _list(file: str, records: Sequence[Value]) -> Iterator[tuple[str, bytes]]:
    if records:
        yield file, yaml_bytes([record_node(record) for record in records])


def _narratives(narratives: Sequence[Narrative], subjects: set[str]) -> Iterator[tuple[str, bytes]]:
    written = set()
    for narrative in narratives:
        stem = f"{narrative.criterion}{PAIR_SIGN}{narrative.subject}"
        pair = (narrative.criterion, narrative.subject)
        if stem in written or pair_named(stem, subjects) != pair:
            raise WrongInput(msg("Två beskrivningar skulle få samma fil: {stem}.", stem=stem))
        written.add(stem)
        text = narrative_text(Sections(narrative.current, narrative.goal, narrative.vision))
        yield f"{NARRATIVES}/{stem}{SUFFIX}", text.encode()
