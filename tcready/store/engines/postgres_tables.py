"""The tables that only PostgreSQL has: what SQLite does by itself, or with files.

`turn` has one row, and who writes holds it: writers come one at a time, so that the journal's chain is one.
`highest_position` remembers, for each table, the last position that any row has had. `stored_file` and
`stored_part` hold the files of a workspace that keeps them in the database.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, LargeBinary, MetaData, Table, Text

own = MetaData()

turn = Table("turn", own, Column("only", BigInteger, primary_key=True, autoincrement=False))

highest_position = Table(
    "highest_position",
    own,
    Column("of", Text(collation="C"), primary_key=True),
    Column("position", BigInteger, nullable=False),
)

stored_file = Table(
    "stored_file",
    own,
    Column("sha256", Text(collation="C"), primary_key=True),
    Column("size", BigInteger, nullable=False),
)

stored_part = Table(
    "stored_part",
    own,
    Column("sha256", ForeignKey("stored_file.sha256", ondelete="CASCADE"), primary_key=True),
    Column("ordinal", BigInteger, primary_key=True, autoincrement=False),
    Column("content", LargeBinary, nullable=False),
)
