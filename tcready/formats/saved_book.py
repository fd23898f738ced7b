"""A workbook of openpyxl as bytes, always the same for the same content."""

from __future__ import annotations

import gc
import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tcready.formats.steady_zip import steady


def saved(book: Any) -> bytes:
    """The workbook. On its way it lies in temporary files: raises OSError when they cannot be written."""
    out, fault = io.BytesIO(), None
    with _leftovers_go_quietly():
        try:
            book.save(out)
        except OSError as error:
            fault = OSError(*error.args)  # without the frames that hold what is half written
        if fault:
            gc.collect()
    if fault:
        raise fault
    return steady(out.getvalue())


@contextmanager
def _leftovers_go_quietly() -> Iterator[None]:
    """What openpyxl has half written fails once more when it is thrown away; that has been said already."""
    told = sys.unraisablehook
    sys.unraisablehook = lambda left: None if isinstance(left.exc_value, OSError) else told(left)
    try:
        yield
    finally:
        sys.unraisablehook = told
