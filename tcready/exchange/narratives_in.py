"""narratives/: one Markdown file for each criterion and subject, named CRITERION--SUBJECT.md."""

from __future__ import annotations

import unicodedata
from collections.abc import Container, Iterator

from pydantic import TypeAdapter, ValidationError

from tcready.core.fields import Slug
from tcready.core.finding import Finding, errors_in
from tcready.core.message import msg
from tcready.core.records import Narrative
from tcready.exchange.narrative import read_narrative
from tcready.exchange.plain import NARRATIVES, PAIR_SIGN
from tcready.exchange.sources import Entry, Source

_SLUG: TypeAdapter[str] = TypeAdapter(Slug)
SUFFIX = ".md"


def read_narrative_file(
    name: str, data: bytes, subjects: Container[str]
) -> tuple[Entry[Narrative] | None, list[Finding]]:
    """The narrative in the file of that name, or None with the faults."""
    file = f"{NARRATIVES}/{name}"
    source = Source(file, {(): (1, 1)}, {})
    pair = pair_named(name.removesuffix(SUFFIX), subjects)
    if pair is None:
        message = msg("Filen ska heta KRITERIUM--ENHET.md, med deras id.")
        return None, [source.error("narrative-name", message)]
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None, [source.error("not-utf-8", msg("Filen är inte i UTF-8. Spara den som UTF-8."))]
    sections, findings = read_narrative(text, file)
    if errors_in(findings):
        return None, findings
    criterion, subject = pair
    return Entry(Narrative(criterion=criterion, subject=subject, **sections._asdict()), source), findings


def pair_named(stem: str, subjects: Container[str]) -> tuple[str, str] | None:
    """Criterion and subject in a file's name: divided where the subject is known, else at the first `--`."""
    pairs = list(_pairs(unicodedata.normalize("NFC", stem)))
    known = [pair for pair in pairs if pair[1] in subjects]
    return next(iter(known or pairs), None)


def _pairs(stem: str) -> Iterator[tuple[str, str]]:
    for place in range(len(stem)):
        if stem.startswith(PAIR_SIGN, place):
            criterion, subject = stem[:place], stem[place + len(PAIR_SIGN) :]
            if _is_slug(criterion) and _is_slug(subject):
                yield criterion, subject


def _is_slug(text: str) -> bool:
    try:
        _SLUG.validate_python(text)
    except ValidationError:
        return False
    return True
