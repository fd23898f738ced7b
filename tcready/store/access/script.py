"""The SQL that makes the roles and gives them their rights. It may be run again, after every upgrade too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib.resources import files

from tcready.store.access.roles import ALL_SEEING, GUARDED, PARTS, REGISTERS, ROLES, grants, group_name
from tcready.store.access.rules import rules
from tcready.store.tables import metadata

COUNTED = (*REGISTERS, "snapshot", "journal")
"""The tables of which it is counted how much somebody does not see."""
_ASKED_BY_RULES = (
    *("access_who()", "access_name()", "access_sees_all()", "access_subjects()", "access_seen_subjects()"),
    *("access_organisations()", "access_people()", "access_closed(text, text)", "access_now(xid)"),
    *("access_own_evidence()", "access_seen_evidence()", "access_is_new(bigint)", "access_head()"),
    *(
        "access_file_is_used(text)",
        "access_file_is_seen(text)",
        "access_file_is_new(text)",
        "access_counts()",
    ),
)


def script_for(schema: str, closed_kinds: Iterable[str] = ()) -> str:
    """All of it as one transaction, for the workspace in that schema.

    `closed_kinds`: the kinds of evidence that are personal or secret unless a record says otherwise.
    """
    lines = [
        *(f"-- {line}" for line in _HEAD.format(schema=schema).splitlines()),
        "BEGIN;",
        *_roles(schema),
        _settled(_BECOME_OWNER, schema),
        f"SET LOCAL search_path = {quoted(schema)};",
        "",
        _settled(_text("knowing.sql"), schema, closed_kinds),
        _settled(_text("guarding.sql"), schema, closed_kinds),
        *_withdrawn(schema),
        *_granted(schema),
        *_ruled(schema),
        *_triggers(schema),
        "",
        "COMMIT;",
        "",
    ]
    return "\n".join(lines)


def quoted(name: str) -> str:
    """A name as SQL takes it, whatever it holds."""
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """A text as SQL takes it."""
    return "'" + text.replace("'", "''") + "'"


_HEAD = """\
The roles of the workspace in the schema {schema}. To be run by somebody who may make roles and who owns the
tables, or may do everything. It may be run again, and has to be after `tcready db upgrade` and after
`tcready criteria upgrade`. Afterwards people are given a role each, and told apart in access_member."""
_BECOME_OWNER = """
-- What follows belongs to whom the tables belong to, who may be another than the one who runs this.
DO $$ BEGIN
  EXECUTE format('SET LOCAL ROLE %I', (SELECT pg_get_userbyid(relowner) FROM pg_class
                                       WHERE oid = '@schema@.journal'::regclass));
END $$;"""


def _roles(schema: str) -> Iterator[str]:
    for role in ROLES:
        name = group_name(schema, role)
        yield (
            f"DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = {literal(name)}) THEN "
            f"CREATE ROLE {quoted(name)} NOLOGIN; END IF; END $$;"
        )


def _text(name: str) -> str:
    return (files("tcready.store.access") / name).read_text(encoding="utf-8")


def _settled(text: str, schema: str, closed_kinds: Iterable[str] = ()) -> str:
    """The text with our names in it."""
    counts = " UNION ALL ".join(f"SELECT {literal(name)}, count(*) FROM {name}" for name in COUNTED)
    tables = " ".join(
        f"WHEN {literal(register)} THEN {literal(name)}" for name, register in REGISTERS.items()
    )
    keyed = ", ".join(literal(name) for name in REGISTERS if "id" in metadata.tables[name].c)
    said = {
        "schema": quoted(schema),
        "counts": counts,
        "tables": tables,
        "keyed": keyed,
        "closed_kinds": ", ".join(map(literal, sorted(closed_kinds))),
    }
    said |= {f"{role}_text": literal(group_name(schema, role)) for role in ROLES}
    for name, put in said.items():
        text = text.replace(f"@{name}@", put)
    return text


def _withdrawn(schema: str) -> Iterator[str]:
    """Everything that anybody was given before, so that what has been taken out of this list goes."""
    groups = ", ".join(quoted(group_name(schema, role)) for role in ROLES)
    within = f"IN SCHEMA {quoted(schema)}"
    yield f"REVOKE ALL ON SCHEMA {quoted(schema)} FROM PUBLIC;"
    for what in ("TABLES", "FUNCTIONS"):
        yield f"REVOKE ALL ON ALL {what} {within} FROM PUBLIC, {groups};"
    yield (
        "DO $$ DECLARE p record; BEGIN FOR p IN SELECT policyname, tablename FROM pg_policies "
        f"WHERE schemaname = {literal(schema)} AND policyname LIKE 'access\\_%' LOOP "
        "EXECUTE format('DROP POLICY %I ON %I', p.policyname, p.tablename); END LOOP; END $$;"
    )
    yield (
        "DO $$ DECLARE t record; BEGIN FOR t IN SELECT tgname, relname FROM pg_trigger JOIN pg_class "
        f"ON pg_class.oid = tgrelid WHERE relnamespace = {literal(quoted(schema))}::regnamespace "
        "AND tgname LIKE 'access\\_%' AND NOT tgisinternal LOOP "
        "EXECUTE format('DROP TRIGGER %I ON %I', t.tgname, t.relname); END LOOP; END $$;"
    )


def _granted(schema: str) -> Iterator[str]:
    groups = ", ".join(quoted(group_name(schema, role)) for role in ROLES)
    yield f"GRANT USAGE ON SCHEMA {quoted(schema)} TO {groups};"
    for function in _ASKED_BY_RULES:
        yield f"GRANT EXECUTE ON FUNCTION {function} TO {groups};"
    for role, privileges, name in grants():
        yield f"GRANT {privileges} ON {name} TO {quoted(group_name(schema, role))};"


def _ruled(schema: str) -> Iterator[str]:
    for name in (*GUARDED, "access_member"):
        yield f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY;"
    for name, role, command, rows in rules():
        said = {"INSERT": f"WITH CHECK ({rows})", "SELECT": f"USING ({rows})", "DELETE": f"USING ({rows})"}
        both = f"USING ({rows}) WITH CHECK ({rows})"
        if (name, role, command) == ("evidence", "contributor", "UPDATE"):
            both = f"USING ({rows}) WITH CHECK (true)"
        yield (
            f"CREATE POLICY access_{role}_{command.lower()} ON {name} FOR {command} "
            f"TO {quoted(group_name(schema, role))} {said.get(command, both)};"
        )


def _triggers(schema: str) -> Iterator[str]:
    for name, function in (("decision", "access_accepting()"), ("stored_file", "access_upload()")):
        yield _before(schema, name, "INSERT", function)
    yield _before(schema, "journal", "INSERT", "access_entry()")
    yield _before(schema, "evidence", "UPDATE", "access_content()")
    yield _before(schema, "evidence", "INSERT OR UPDATE", "access_file()", "access_file")
    erased = "NEW.salt = '' AND NEW.payload = ''"
    yield _before(schema, "journal", "UPDATE", "access_refuse('access_role')", more=f"NOT ({erased})")
    yield (
        "CREATE TRIGGER access_kept BEFORE UPDATE OR DELETE ON turn FOR EACH ROW "
        "EXECUTE FUNCTION access_refuse('access_role');"
    )
    yield _at_the_end(schema, "journal", "INSERT", "access_entry_is_true()", "access_true")
    for name, register in REGISTERS.items():
        yield _before(schema, name, "INSERT", "access_place()", "access_place")
        key = "id" if "id" in metadata.tables[name].c else "position"
        called = f"access_is_journalled({literal(register)}, '{key}')"
        yield _at_the_end(schema, name, "INSERT OR UPDATE OR DELETE", called)
    for name in PARTS:
        yield _at_the_end(
            schema, name, "INSERT OR UPDATE OR DELETE", "access_is_journalled('evidence', 'evidence')"
        )
    yield _at_the_end(schema, "snapshot", "INSERT", "access_is_journalled('snapshots', 'id')")
    noted = "access_is_journalled('workspace', 'only', 'workspace')"
    yield _at_the_end(schema, "workspace", "INSERT OR UPDATE", noted)
    yield _at_the_end(schema, "evidence", "INSERT OR UPDATE", "access_stays_own('position')", "access_own")
    for name in PARTS:
        if name == "decision_link":
            continue
        when = "DELETE" if name == "decision" else "INSERT OR DELETE"
        yield _at_the_end(schema, name, when, "access_stays_own('evidence')", "access_own")


def _applies(schema: str, name: str) -> str:
    """Row-level security says of whom: not of the owner, and not of what a key takes along."""
    return f"row_security_active({literal(f'{quoted(schema)}.{name}')})"


def _before(
    schema: str, name: str, when: str, function: str, trigger: str | None = None, more: str = "true"
) -> str:
    called = trigger or f"access_{when.lower()}"
    return (
        f"CREATE TRIGGER {called} BEFORE {when} ON {name} FOR EACH ROW "
        f"WHEN ({_applies(schema, name)} AND {more}) EXECUTE FUNCTION {function};"
    )


def _at_the_end(schema: str, name: str, when: str, function: str, trigger: str = "access_journalled") -> str:
    applies = _applies(schema, name)
    if trigger == "access_own":
        for role in ALL_SEEING:
            applies += f" AND NOT pg_has_role({literal(group_name(schema, role))}, 'USAGE')"
    return (
        f"CREATE CONSTRAINT TRIGGER {trigger} AFTER {when} ON {name} DEFERRABLE INITIALLY DEFERRED "
        f"FOR EACH ROW WHEN ({applies}) EXECUTE FUNCTION {function};"
    )
