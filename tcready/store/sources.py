"""A file from outside: may it be taken in, and what is it called?"""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO

from tcready.core.clean import REPLACEMENT, clean_line
from tcready.core.errors import WrongInput
from tcready.core.message import Message, msg
from tcready.formats import regular_file
from tcready.formats.confined import refuse_outside
from tcready.formats.os_fault import why_not
from tcready.formats.regular_file import Kind, NotOrdinary


@contextmanager
def opened(path: Path) -> Iterator[tuple[BinaryIO, os.stat_result]]:
    """The file open for reading, and what it was like then; WrongInput if it is not ordinary or is empty."""
    refuse_outside(path)
    with ExitStack() as closing:
        try:
            stream, before = closing.enter_context(regular_file.opened(path))
        except NotOrdinary as strange:
            raise WrongInput(_not_ordinary(path, strange.kind)) from strange
        except (OSError, ValueError) as error:
            raise WrongInput(
                msg("{path} går inte att läsa ({why}).", path=path, why=why_not(error))
            ) from error
        if before.st_size == 0:
            raise WrongInput(msg("{path} är tom (0 byte).", path=path))
        yield stream, before


def file_name(path: Path) -> str:
    """The file's own name in NFC, with controls, direction marks and separators replaced."""
    name = clean_line(unicodedata.normalize("NFC", path.name)).replace("\\", REPLACEMENT)
    return name if name.strip() else "namnlös"


def _not_ordinary(path: Path, kind: Kind) -> Message:
    if kind is Kind.LINK:
        return msg("{path} är en länk: ange själva filen.", path=path)
    if kind is Kind.FOLDER:
        return msg("{path} är en mapp: ange en fil.", path=path)
    return msg("{path} är ingen vanlig fil (enhet, kö eller uttag).", path=path)
