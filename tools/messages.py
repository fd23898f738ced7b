"""The English catalogue: collects every sentence in the code, and compiles what is translated.

python tools/messages.py            update en.po from the code, compile en.mo
python tools/messages.py --check    exit 1 if a sentence is untranslated, unused or not compiled
"""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "tcready"
PO, MO = PACKAGE / "i18n" / "en.po", PACKAGE / "i18n" / "en.mo"
KEYWORDS = {"tr": None, "msg": None, "ntr": (1, 2)}
FIELD = re.compile(r"\{(\w+)\}|%\((\w+)\)|%[rs]")


def collected() -> Catalog:
    """Every sentence in the code, with the files it stands in."""
    catalog = Catalog(locale="en", fuzzy=False)
    found = extract_from_dir(
        str(PACKAGE), method_map=[("**.py", "python")], keywords=KEYWORDS, comment_tags=("Översättare:",)
    )
    for file, _line, message, comments, _context in found:
        catalog.add(message, locations=[(f"tcready/{file}", 0)], auto_comments=comments)
    return catalog


def translated() -> Catalog:
    """The catalogue as it stands in en.po."""
    if not PO.exists():
        return Catalog(locale="en", fuzzy=False)
    with PO.open("rb") as stream:
        return read_po(stream, locale="en")


def compiled(catalog: Catalog) -> bytes:
    """The bytes of en.mo: the translations and nothing that changes from day to day."""
    plain = Catalog(locale="en", fuzzy=False, header_comment="")
    for message in catalog:
        if message.id and message.string:
            plain.add(message.id, message.string)
    buffer = io.BytesIO()
    write_mo(buffer, _Undated(plain))
    return buffer.getvalue()


class _Undated:
    """A catalogue whose header says only what gettext reads."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog

    def __iter__(self) -> Iterator[Message]:
        head = "Content-Type: text/plain; charset=utf-8\nPlural-Forms: nplurals=2; plural=(n != 1);\n"
        yield Message("", head)
        yield from (message for message in self._catalog if message.id)

    def __getattr__(self, name: str) -> object:
        return getattr(self._catalog, name)


def faults() -> Iterator[str]:
    """What is wrong with the catalogue, a line each."""
    code, catalog = collected(), translated()
    for message in code:
        if not message.id:
            continue
        known = catalog.get(_key(message))
        strings = known.string if known else ""
        forms = strings if isinstance(strings, tuple) else (strings,)
        if not known or not all(forms):
            yield f"{message.locations[0][0]}: not in English: {_key(message)!r}"
            continue
        swedish = message.id if isinstance(message.id, tuple) else (message.id,)
        if [_fields(form) for form in forms] != [_fields(form) for form in swedish]:
            yield f"en.po: other fields than in Swedish: {_key(message)!r}"
    for message in catalog:
        if message.id and not code.get(_key(message)):
            yield f"en.po: no longer in the code: {_key(message)!r}"
    if not MO.exists() or MO.read_bytes() != compiled(catalog):
        yield "en.mo: not compiled from en.po, run make messages"


def _key(message: Message) -> str:
    return message.id if isinstance(message.id, str) else str(message.id[0])


def _fields(text: str) -> set[str]:
    return {match.group(0) for match in FIELD.finditer(text)}


def update() -> None:
    """Bring en.po up to the code, keep its translations, compile en.mo."""
    code, before = collected(), translated()
    catalog = Catalog(
        locale="en",
        fuzzy=False,
        header_comment="# The English sentences of tcready; the Swedish ones stand in the code.",
    )
    for message in sorted((m for m in code if m.id), key=lambda m: (m.locations[0][0], _key(m))):
        known = before.get(_key(message))
        string = known.string if known else (("", "") if isinstance(message.id, tuple) else "")
        if isinstance(message.id, tuple) != isinstance(string, tuple):
            string = None  # it has become a plural, or is one no more
        catalog.add(message.id, string, locations=sorted(set(message.locations)))
    with PO.open("wb") as stream:
        write_po(stream, catalog, width=0, omit_header=True, include_lineno=False, no_location=False)
    MO.write_bytes(compiled(catalog))


if __name__ == "__main__":
    if "--check" in sys.argv[1:]:
        found = list(faults())
        print("\n".join(found) or "Every sentence is in English.")
        sys.exit(1 if found else 0)
    update()
    print(f"{sum(1 for m in translated() if m.id)} sentences, {len(list(faults()))} to translate")
