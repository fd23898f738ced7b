"""The tables. Rows are not the model: nothing outside the store sees one.

A register is one table; evidence is one with its parts in tables of their own.
"""

from sqlalchemy import Table

from tcready.store.tables import evidence, ledger, registers, review
from tcready.store.tables.base import Row, fit_both_databases

metadata = Row.metadata
fit_both_databases(metadata)


def table(name: str) -> Table:
    """The table of that name."""
    return metadata.tables[name]


__all__ = ["evidence", "ledger", "metadata", "registers", "review", "table"]
