"""A judgement remembers the wording it was made of; the workspace, the digest of its pack."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Column, String


def upgrade(op: Operations) -> None:
    """Two columns more."""
    op.add_column("judgement", Column("text", String))
    op.add_column("workspace", Column("digest", String))
