"""The databases a workspace can be kept in, with one interface; the rest of the room asks for no more.

`database` says what that interface is, `dialect` what the databases say in different words. Each database has
a module for its connection and one for its words.
"""

from tcready.store.engines.database import Database, NotTheOwner
from tcready.store.engines.dialect import Dialect, dialect_of

__all__ = ["Database", "Dialect", "NotTheOwner", "dialect_of"]
