"""Readiness frozen on a day: a document that holds its own inputs, so that anyone can recompute it.

Pure: bytes in, bytes out. Imports the core only; where the bytes are kept is the store's business.
"""

from tcready.snapshots.compare import Comparison, compare
from tcready.snapshots.document import Snapshot, freeze, read_snapshot
from tcready.snapshots.verify import in_chain_order, recomputed, verify_chain, verify_snapshot

__all__ = [
    "Comparison",
    "Snapshot",
    "compare",
    "freeze",
    "in_chain_order",
    "read_snapshot",
    "recomputed",
    "verify_chain",
    "verify_snapshot",
]
