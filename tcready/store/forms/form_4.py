"""No statement, a bulk one neither, changes what people edit without raising its version by one."""

from __future__ import annotations

from alembic.operations import Operations

EDITED = ("organisation", "person", "subject", "financing", "evidence", "narrative", "plan", "application")


def upgrade(op: Operations) -> None:
    """A trigger on each of them."""
    for name in EDITED:
        op.execute(
            f"CREATE TRIGGER {name}_version_is_raised BEFORE UPDATE ON {name} "
            f"WHEN NEW.version IS NOT OLD.version + 1 "
            f"BEGIN SELECT RAISE(ABORT, '{name}_version_is_raised'); END"
        )
