"""The forms the database has had. `form_N` brings form N - 1 to form N, with Alembic's operations.

A new form is a new module here, a higher `schema.SCHEMA`, and, once released, a workspace of it among the
tests' fixtures. Tables that are new are made before any step.
"""

from __future__ import annotations

from importlib import import_module

from sqlalchemy import Connection


def bring_up(connection: Connection, form: int, today: int) -> None:
    """From that form to today's, in the transaction given."""
    from alembic.migration import MigrationContext  # late: it takes its time, and is due once a form
    from alembic.operations import Operations

    operations = Operations(MigrationContext.configure(connection))
    for number in range(form + 1, today + 1):
        import_module(f"tcready.store.forms.form_{number}").upgrade(operations)
