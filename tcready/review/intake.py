"""Many files at once, each with what a list says about it. Everything wrong with the list is told at once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from tcready.core.errors import Faulty, WrongInput
from tcready.core.finding import Finding, Severity, Where, errors_in
from tcready.core.framework import Handling
from tcready.core.message import Message, msg
from tcready.exchange.file_list import Listed, read_file_list
from tcready.formats.file_name import same_name
from tcready.review.collecting import Incoming
from tcready.review.desk import Desk
from tcready.review.known import (
    known_evidence,
    known_kind,
    known_organisation,
    known_requirement,
    known_subject,
)
from tcready.review.proof import Proof

_DAY = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T][0-9:.]+)?", re.ASCII)
"""A day, with the time of day that other programs put after it."""
_HANDLING: dict[str, Handling] = {
    "open": "open",
    "öppet": "open",
    "öppen": "open",
    "personal": "personal",
    "personuppgifter": "personal",
    "secret": "secret",
    "sekretess": "secret",
}


class Sorted(NamedTuple):
    """What comes in, each with what the list says, and remarks that stop nothing."""

    incoming: list[Incoming]
    remarks: list[Finding]


def in_sheet(desk: Desk, sheet: Path, incoming: Sequence[Incoming]) -> Sorted:
    """Each of `incoming` with what its row says instead of what was said of all; names in lists are added.

    Organisations, subjects, requirements and kinds may be written by id or by name. Faulty, with every
    fault, if a row cannot be understood, or files and rows do not go together one to one.
    """
    rows, findings = read_file_list(sheet)
    if errors_in(findings) and not rows:  # then every file would be missing from it
        raise Faulty(findings)
    pairs = _paired(rows, incoming, sheet.name, findings)
    read = _Rows(desk, findings)
    found = [read.incoming(row, item) for row, item in pairs]
    if errors_in(findings):
        raise Faulty(findings)
    return Sorted(found, findings)


def _paired(
    rows: Sequence[Listed], incoming: Sequence[Incoming], sheet: str, findings: list[Finding]
) -> list[tuple[Listed, Incoming]]:
    """Each thing that comes with its row, in the order they were given; what is left over is a finding."""

    def wrong(where: Where, message: Message) -> None:
        findings.append(Finding(Severity.ERROR, "files-and-list", where, message))

    by_name: dict[str, Listed] = {}
    for row in rows:
        if row.name in by_name:
            wrong(row.where["file"], msg("{name} står två gånger i listan.", name=row.name))
        by_name.setdefault(row.name, row)
    pairs: list[tuple[Listed, Incoming]] = []
    seen: set[str] = set()
    for item in incoming:
        name = same_name(item.path.name if item.path else item.address or "")
        if name in seen:
            wrong(Where(name), msg("Två filer heter {name}: listan säger inte vilken den menar.", name=name))
        elif name not in by_name:
            wrong(Where(name), msg("{name} står inte i {sheet}.", name=name, sheet=sheet))
        else:
            pairs.append((by_name[name], item))
        seen.add(name)
    for row in by_name.values():
        if row.name not in seen:
            wrong(row.where["file"], msg("{name} står i listan men är inte bland filerna.", name=row.name))
    return pairs


class _Rows:
    """Reads rows by what the desk knows."""

    def __init__(self, desk: Desk, findings: list[Finding]) -> None:
        self._desk, self._findings = desk, findings
        framework, records = desk.framework, desk.records
        self._names: dict[str, Mapping[str, str]] = {
            "parties": _by_name((o.name, o.id) for o in records.organisations),
            "subjects": _by_name((s.title, s.id) for s in records.subjects),
            "requirements": _by_name(
                (title, r.id) for r in framework.requirements.values() for title in (r.title.sv, r.title.en)
            ),
            "kind": _by_name((t, k.id) for k in framework.evidence_kinds for t in (k.title.sv, k.title.en)),
        }

    def incoming(self, row: Listed, item: Incoming) -> Incoming:
        """The thing with what its row says."""
        said, desk = row.said, self._desk
        proof = item.proof
        proof = proof._replace(
            id=said.get("id", proof.id),
            title=said.get("title", proof.title),
            dnr=said.get("dnr", proof.dnr),
            sender=said.get("sender", proof.sender),
            recipient=said.get("recipient", proof.recipient),
            owner=said.get("owner", proof.owner),
            note=said.get("note", proof.note),
            parties=self._more(
                row, "parties", proof.parties, lambda text: known_organisation(text, desk.records)
            ),
            subjects=self._more(
                row, "subjects", proof.subjects, lambda text: known_subject(text, desk.records)
            ),
            requirements=self._more(
                row,
                "requirements",
                proof.requirements,
                lambda text: known_requirement(text, desk.framework).id,
            ),
        )
        if "answers" in said:
            item, proof = self._answering(row, item, proof)
        if "kind" in said:
            kinds = self._named(row, "kind", lambda text: known_kind(text, desk.framework))
            proof = proof._replace(kind=kinds[0] if kinds else proof.kind)
        collected = self._day(row, "collected") or item.collected
        if collected > desk.today():
            self._wrong(row, "collected", msg("{day} har inte varit än.", day=collected))
        return item._replace(proof=self._handled(row, proof), collected=collected)

    def _answering(self, row: Listed, item: Incoming, proof: Proof) -> tuple[Incoming, Proof]:
        """The thing as the answer to a request, whose kind it has."""
        try:
            asked = known_evidence(row.said["answers"], self._desk.records)
        except WrongInput as wrong:
            self._wrong(row, "answers", wrong.message)
            return item, proof
        return item._replace(answers=asked.id), proof._replace(kind=asked.kind)

    def _handled(self, row: Listed, proof: Proof) -> Proof:
        word = row.said.get("handling")
        handling = _HANDLING.get(word.lower()) if word else proof.handling
        if word and handling is None:
            self._wrong(row, "handling", msg("Skriv öppet, personuppgifter eller sekretess."))
        return proof._replace(
            handling=handling,
            received=self._day(row, "received") or proof.received,
            valid_from=self._day(row, "valid_from") or proof.valid_from,
            valid_through=self._day(row, "valid_through") or proof.valid_through,
        )

    def _more(
        self, row: Listed, field: str, given: Sequence[str], known: Callable[[str], str]
    ) -> tuple[str, ...]:
        """What was given for all files, and what the row adds."""
        return tuple(dict.fromkeys([*given, *self._named(row, field, known)]))

    def _named(self, row: Listed, field: str, known: Callable[[str], str]) -> list[str]:
        """The ids of what a cell names, with `|` or `;` between several."""
        found = []
        for part in re.split(r"[|;\n]", row.said.get(field, "")):
            text = part.strip()
            if not text:
                continue
            try:
                found.append(self._names[field].get(" ".join(text.casefold().split())) or known(text))
            except WrongInput as wrong:
                self._wrong(row, field, wrong.message)
        return found

    def _day(self, row: Listed, field: str) -> date | None:
        text = row.said.get(field)
        if text is None:
            return None
        try:
            if written := _DAY.fullmatch(text):
                return date.fromisoformat(written[1])
        except ValueError:
            pass
        self._wrong(row, field, msg("{text} är inget datum. Skriv ÅÅÅÅ-MM-DD.", text=text))
        return None

    def _wrong(self, row: Listed, field: str, message: Message) -> None:
        where = row.where.get(field, row.where["file"])
        self._findings.append(Finding(Severity.ERROR, "wrong-cell", where, message))


def _by_name(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Ids by name, capitals and spaces apart; a name that means several things means nothing."""
    found: dict[str, set[str]] = {}
    for name, id in pairs:
        found.setdefault(" ".join(name.casefold().split()), set()).add(id)
    return {name: next(iter(ids)) for name, ids in found.items() if len(ids) == 1}
