"""Names that every system and every old unpacker reads alike: a-z, digits and hyphens."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath

from tcready.core.records import Evidence

FOLDER = "bilagor"
LONGEST = 80
_TITLE = 64
_LETTERS = str.maketrans({"ø": "o", "æ": "ae", "ß": "ss", "đ": "d", "ð": "d", "ł": "l", "þ": "th"})
_SUFFIX = re.compile(r"\.[a-z0-9]{1,8}")


def archive_name(name: str) -> str:
    """The name of the archive's folder, and of the archive without its ending."""
    return _slug(name, LONGEST) or "ansokan"


def appendix_name(number: int, digits: int, evidence: Evidence) -> str:
    """`01-samverkansavtal.pdf`: the number in the dossier, the title, and the file's own ending."""
    suffix = PurePosixPath(evidence.file.name).suffix.lower() if evidence.file else ".txt"
    ending = suffix if _SUFFIX.fullmatch(suffix) else ""
    return f"{number:0{digits}}-{_slug(evidence.title, _TITLE) or 'bilaga'}{ending}"


def _slug(text: str, longest: int) -> str:
    """The text in small letters without accents, anything else a hyphen; cut between words if it can be."""
    plain = unicodedata.normalize("NFKD", text[: 8 * longest].lower().translate(_LETTERS))
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    slug = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")
    if len(slug) <= longest:
        return slug
    cut = slug[: longest + 1].rpartition("-")[0]
    return cut if len(cut) > longest // 2 else slug[:longest].strip("-")
