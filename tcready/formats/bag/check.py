"""Is a bag what its lists say? Every file read and summed, every difference a finding."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from tcready.core.canonical import sha256_hex
from tcready.core.clean import clean_line
from tcready.core.finding import Finding, Severity, Where
from tcready.core.message import Message, msg
from tcready.formats.bag.layout import (
    DECLARATION,
    DECLARATION_FILE,
    INFO_FILE,
    MANIFEST_FILE,
    OXUM,
    PAYLOAD,
    TAG_MANIFEST_FILE,
    info_lines,
    manifest_lines,
)
from tcready.formats.hashing import hashed
from tcready.formats.safe_zip import FAULTS, SafeZip

MAX_TAG_FILE = 16 << 20


class Bag(NamedTuple):
    """A bag in an archive: the folder it stands in, its tag files, and what its lists say."""

    base: str
    """With the slash at its end."""
    tags: Mapping[str, bytes]
    sums: Mapping[str, str]
    """What the list of the payload says, by path (`data/…`)."""
    info: Mapping[str, str]
    findings: tuple[Finding, ...]


def bag_in(archive: SafeZip) -> Bag | None:
    """The bag with every fault of it; None if there is none in the archive. Every file is read once."""
    heads = sorted(name for name in archive.members if name.rpartition("/")[2] == DECLARATION_FILE)
    heads = [name for name in heads if name.count("/") <= 1]
    if not heads:
        return None
    base = heads[0].removesuffix(DECLARATION_FILE)
    inside = {name.removeprefix(base) for name in archive.members if name.startswith(base)}
    outside = [name for name in archive.members if not name.startswith(base)]
    found = [_fault("bag-unlisted", name, _UNLISTED) for name in outside]
    tags = {}
    for name in sorted(inside):
        data = None if name.startswith(PAYLOAD) else archive.read(base + name, MAX_TAG_FILE)
        if data is not None:
            tags[name] = data
        elif not name.startswith(PAYLOAD):
            found.append(_fault("bag-changed", name, _CHANGED))
    if tags.get(DECLARATION_FILE, DECLARATION) != DECLARATION:
        found.append(_fault("bag-changed", DECLARATION_FILE, msg("Filen är inte som i BagIt 1.0.")))
    sums = _sums(tags, MANIFEST_FILE, found)
    tag_sums = _sums(tags, TAG_MANIFEST_FILE, found)
    payload = {name for name in inside if name.startswith(PAYLOAD)}
    found += _differences(payload, sums)
    found += _differences(inside - payload - {TAG_MANIFEST_FILE}, tag_sums)
    found += [
        _fault("bag-changed", name, _CHANGED)
        for name, data in tags.items()
        if name in tag_sums and tag_sums[name] != sha256_hex(data)
    ]
    for name in sorted(payload & set(sums)):
        if _sha256(archive, base + name) != sums[name]:
            found.append(_fault("bag-changed", name, _CHANGED))
    info = _info(tags, found)
    sizes = [archive.members[base + name].file_size for name in payload]
    if info.get(OXUM) != f"{sum(sizes)}.{len(sizes)}":
        message = msg("{label} är inte summan av filerna.", label=OXUM)
        found.append(_fault("bag-oxum", INFO_FILE, message))
    return Bag(base, tags, sums, info, tuple(found))


_CHANGED = msg("Filen är ändrad: innehållet är inte det som listan säger.")
_MISSING = msg("Filen står i listan men saknas i arkivet.")
_UNLISTED = msg("Filen finns i arkivet men står inte i listan.")
_NO_LIST = msg("Listan saknas eller går inte att läsa.")


def _sums(tags: Mapping[str, bytes], name: str, found: list[Finding]) -> dict[str, str]:
    try:
        sums, faulty = manifest_lines(tags[name])
    except (KeyError, ValueError):
        found.append(_fault("bag-no-list", name, _NO_LIST))
        return {}
    message = msg("Raden är ingen summa och ett namn, eller så står namnet två gånger.")
    found += [Finding(Severity.ERROR, "bag-list-line", Where(name, line), message) for line in faulty]
    return sums


def _differences(there: set[str], sums: Mapping[str, str]) -> Iterator[Finding]:
    yield from (_fault("bag-missing", name, _MISSING) for name in sorted(set(sums) - there))
    yield from (_fault("bag-unlisted", name, _UNLISTED) for name in sorted(there - set(sums)))


def _info(tags: Mapping[str, bytes], found: list[Finding]) -> Mapping[str, str]:
    try:
        return info_lines(tags[INFO_FILE])
    except (KeyError, ValueError):
        found.append(_fault("bag-no-list", INFO_FILE, msg("Filen saknas eller går inte att läsa.")))
        return {}


def _sha256(archive: SafeZip, name: str) -> str | None:
    try:
        with archive.open(name) as stream:
            return hashed(stream, archive.members[name].file_size, name.rpartition("/")[2])[0]
    except FAULTS:
        return None


def _fault(code: str, name: str, message: Message) -> Finding:
    return Finding(Severity.ERROR, code, Where(clean_line(name)), message)
