"""A file from the reader's own computer, for their own session: the review gets it as a terminal would.

When a file is dropped on a terminal, its path is pasted. So here: the file is written to a folder of the
session's own, the path is pasted, and whatever takes a path takes it. The folder goes with the session.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import unquote

from tcready.core.message import Message, msg
from tcready.exchange.file_names import safe_name
from tcready.formats.os_fault import why_not
from tcready.web import packets
from tcready.web.gate import Refused
from tcready.web.sessions import Session

LARGEST = 100 << 20
"""The most bytes a file may have."""
MOST = 1 << 30
"""The most bytes that one session may send."""
PIECE = 256 * 1024
"""So much (bytes) is written at a time."""
_PASTED = "\x1b[200~{}\x1b[201~"


@contextmanager
def received() -> Iterator[Path]:
    """A folder for what one session sends, that nobody else may read; gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="tcready-")).resolve()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


async def take(session: Session, said_name: str, size: int | None, pieces: AsyncIterator[bytes]) -> None:
    """Write the file whole, then paste its path. Refused, and nothing is left of it, if it is too large.

    `said_name` is what the browser calls it, its signs as %XX; `size` what it says the size is.
    """
    left = min(LARGEST, MOST - session.sent)
    if size is None or size > left:
        raise Refused(413, too_large())
    session.files += 1
    session.sent += size
    folder = session.folder / str(session.files)
    path = folder / safe_name(unquote(said_name, errors="replace"))
    try:
        folder.mkdir()
        with path.open("xb") as file:
            async for piece in pieces:
                file.write(piece)
                if file.tell() > size:
                    raise Refused(413, too_large())
        if path.stat().st_size != size:
            raise Refused(400, msg("Filen kom inte fram hel. Försök igen."))
    except OSError as error:
        shutil.rmtree(folder, ignore_errors=True)
        why = why_not(error)
        raise Refused(507, msg("Servern kunde inte ta emot filen ({why}).", why=why)) from error
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    await session.process.send(packets.typed(_PASTED.format(path)))


def too_large() -> Message:
    """What is said of a file that is."""
    return msg("Filen är för stor för webbläsaren. Lägg den i arbetsytans inkorg, eller ange en webbadress.")
