"""Evidence has a day it was requested, a last day, and earlier revisions."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Column, String


def upgrade(op: Operations) -> None:
    """Three columns more."""
    for name in ("requested", "due", "revisions"):
        op.add_column("evidence", Column(name, String))
