"""A workspace as plain files, lossless and byte-stable: out to a folder, and in from one.

Reads what people and other programs have written, with every fault at its file, line and column.
Knows nothing of databases, screens or scores.
"""

from tcready.exchange.folder_in import PlainRead, load_plain, read_plain
from tcready.exchange.folder_out import write_plain
from tcready.exchange.plain import PlainWorkspace
from tcready.exchange.sources import Places, located

__all__ = [
    "Places",
    "PlainRead",
    "PlainWorkspace",
    "load_plain",
    "located",
    "read_plain",
    "write_plain",
]
