"""Who may do what in a workspace in PostgreSQL, as roles of the database; see docs/decisions/0007-roles.md.

`roles` names the roles and the rights of each, `rules` says which rows they are about, `script` puts all of
it into the SQL that whoever runs the database applies. The program makes no role itself. `knowing.sql` and
`guarding.sql` are the functions that the rules ask.
"""

from tcready.store.access.asking import (
    Hidden,
    Member,
    hidden_from,
    is_set_up,
    known_as,
    members,
    require_everything,
)
from tcready.store.access.roles import ROLES, Role, group_name
from tcready.store.access.script import script_for

__all__ = [
    "ROLES",
    "Hidden",
    "Member",
    "Role",
    "group_name",
    "hidden_from",
    "is_set_up",
    "known_as",
    "members",
    "require_everything",
    "script_for",
]
