"""PostgreSQL itself: a real server, real locks, real cuts."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import insert, select

from tcready.core.errors import Conflict, Damaged, TcreadyError, WrongInput
from tcready.core.records import Organisation
from tcready.formats.database_address import Address, address_from, kept
from tcready.i18n import tell
from tcready.store import NotTheOwner, Store, bring_up_to_date, open_store, schema, verify
from tcready.store.engines.postgres import PostgresDatabase
from tcready.store.relocating import move_to_address, without_address
from tcready.store.tables import table
from tests import databases
from tests.store.engines.proxy import wire
from tests.store.rich import AT, WORKSPACE, rich_records, small_pack, stored_file
from tools import postgres


def organisation(id: str, name: str = "Ny") -> Organisation:
    return Organisation.model_validate({"id": id, "name": name, "kind": "kommun"})


@pytest.fixture
def database(fresh_address: Address) -> Iterator[PostgresDatabase]:
    """A schema with empty tables."""
    with closing(PostgresDatabase(fresh_address, patience=0.3)) as made:
        with made.making() as connection:
            schema.build(connection)
        yield made


@pytest.fixture
def store(fresh_address: Address, tmp_path: Path) -> Iterator[Store]:
    """A workspace with records of every kind, in PostgreSQL."""
    with shared(tmp_path, fresh_address) as opened:
        yield opened


@contextmanager
def shared(folder: Path, address: Address) -> Iterator[Store]:
    from tcready.store import create

    with create(folder / "region", WORKSPACE, small_pack(folder), actor="anna", at=AT) as made:
        made.load(rich_records(stored_file(made, folder)), actor="anna", at=AT)
    move_to_address(folder / "region", address)
    with open_store(folder / "region") as opened:
        yield opened


def said_by_server(sql: str, *values: Any) -> list[tuple[Any, ...]]:
    """What a superuser is answered, outside the program."""
    with psycopg.connect(address_from(databases.url("postgres"), "test").conninfo, autocommit=True) as own:
        found = own.execute(sql, values)
        return found.fetchall() if found.description else []


def cut_off() -> int:
    """End every connection of the program; how many there were."""
    asked = (
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE application_name = 'tcready' AND pid <> pg_backend_pid() AND datname = current_database()"
    )
    return len(said_by_server(asked))


def test_settings(database: PostgresDatabase) -> None:
    names = (
        *("search_path", "lock_timeout", "statement_timeout", "idle_in_transaction_session_timeout"),
        *("transaction_isolation", "transaction_read_only", "client_encoding"),
    )
    got = {}
    for kind in ("reading", "writing"):
        with getattr(database, kind)() as connection:
            got[kind] = [connection.exec_driver_sql(f"SHOW {name}").scalar() for name in names]
    common = [database.address.schema, "300ms", "5min", "10min"]
    assert got == {
        "reading": [*common, "repeatable read", "on", "UTF8"],
        "writing": [*common, "read committed", "off", "UTF8"],
    }


def test_a_writer_holds_the_turn_from_the_start_and_readers_wait_for_nobody(
    database: PostgresDatabase,
) -> None:
    with database.writing():
        with pytest.raises(Conflict) as refused, database.writing():
            pass
        with database.reading() as connection:
            assert connection.execute(select(table("journal"))).all() == []
    with database.writing():
        pass
    assert "någon annan skriver just nu" in tell(refused.value.message)


def test_a_reader_sees_one_state_throughout(database: PostgresDatabase) -> None:
    rows = select(table("schema_version").c.version)
    with database.reading() as connection:
        assert connection.execute(rows).scalars().all() == [schema.SCHEMA]
        with database.writing() as other:
            other.execute(insert(table("schema_version")), {"version": 99})
        assert connection.execute(rows).scalars().all() == [schema.SCHEMA]
    with database.reading() as connection:
        assert len(connection.execute(rows).all()) == 2


def test_what_an_exception_leaves_is_undone(database: PostgresDatabase) -> None:
    def fails() -> None:
        with database.writing() as connection:
            connection.execute(insert(table("schema_version")), {"version": 98})
            raise KeyError

    with pytest.raises(KeyError):
        fails()
    with database.reading() as connection:
        assert connection.execute(select(table("schema_version"))).all() == [(schema.SCHEMA,)]


@pytest.mark.parametrize(
    ("sql", "kind", "words"),
    [
        ("INSERT INTO schema_version VALUES (9223372036854775807 + 1)", WrongInput, "för stort"),
        ("SET LOCAL statement_timeout = 1; SELECT pg_sleep(1)", Conflict, "i tid"),
        (
            "SET LOCAL ROLE pg_monitor; SELECT pg_read_file('PG_VERSION')",
            WrongInput,
            "Du har inte rätt till det",
        ),
        ("SET LOCAL transaction_read_only = on; DELETE FROM need", WrongInput, "bara att läsa"),
        ("SELECT * FROM borta", Damaged, "svarar inte som den ska"),
        ("SELECT pg_terminate_backend(pg_backend_pid())", Conflict, "bröts"),
    ],
)
def test_what_the_servers_errors_mean(
    database: PostgresDatabase, sql: str, kind: type[TcreadyError], words: str
) -> None:
    with pytest.raises(kind) as told, database.writing() as connection:
        connection.exec_driver_sql(sql)
    assert words in tell(told.value.message)
    with database.writing():
        pass


def test_a_full_disk_and_too_many_guests_are_told(database: PostgresDatabase) -> None:
    full = database.meaning(psycopg.errors.DiskFull("could not extend file"))
    assert isinstance(full, WrongInput)
    assert "Disken är full" in tell(full.message)
    assert isinstance(database.meaning(psycopg.errors.DeadlockDetected("x")), Conflict)
    assert isinstance(database.meaning(psycopg.errors.TooManyConnections("x")), Conflict)
    assert isinstance(database.meaning(psycopg.errors.DataCorrupted("x")), Damaged)


def test_nobody_there_is_one_line_without_the_password(tmp_path: Path) -> None:
    address = address_from("postgresql://anna:hemligt-lösen@127.0.0.1:1/tc", "test")
    (tmp_path / "tcready.toml").write_text(f'database = "{address.shown}"\n', encoding="utf-8")
    database = PostgresDatabase(address)
    with closing(database), pytest.raises(WrongInput) as refused, database.reading():
        pass
    said = tell(refused.value.message)
    assert "går inte att nå" in said
    assert "anna@127.0.0.1:1" in said
    assert "hemligt" not in said + repr(refused.value.__context__) + repr(refused.value)
    with pytest.raises(WrongInput):
        open_store(tmp_path)


def test_without_the_extra_it_says_which(fresh_address: Address, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "psycopg", None)
    with pytest.raises(WrongInput) as refused:
        PostgresDatabase(fresh_address)
    assert "-r constraints/postgres.txt" in tell(refused.value.message)


def test_text_with_nul_and_numbers_too_large_are_refused_and_nothing_is_kept(store: Store) -> None:
    head = store.journal_head()
    for name, words in (("a\0b", "NUL"),):
        with pytest.raises(WrongInput) as refused, store.act("anna", AT, "prov") as act:
            act.add("organisations", organisation("ny", name))
        assert words in tell(refused.value.message)
    line = store.records().financing[0].model_copy(update={"id": "stor", "amount_sek": 2**63})
    with pytest.raises(WrongInput) as refused, store.act("anna", AT, "prov") as act:
        act.add("financing", line)
    assert "för stort" in tell(refused.value.message)
    large = line.model_copy(update={"amount_sek": 2**63 - 1})
    with store.act("anna", AT, "prov") as act:
        act.add("financing", large)
    assert store.records().financing[-1] == large
    assert [entry.prev for entry in store.journal()][-1] == head


def test_text_is_ordered_as_in_a_file(database: PostgresDatabase) -> None:
    names = ["ä", "Z", "a", "å", "B", "é", "_", "10", "9", "ö", "😀"]
    own = table("organisation")
    with database.writing() as connection:
        rows = [
            {"position": number, "id": name, "version": 1, "name": name, "kind": "kommun"}
            for number, name in enumerate(names, 1)
        ]
        connection.execute(insert(own), rows)
    with database.reading() as connection:
        found = connection.execute(select(own.c.id).order_by(own.c.id)).scalars().all()
    assert found == sorted(names, key=str.encode)


# --- cuts


def test_a_connection_cut_in_the_middle_of_an_act_is_told_and_nothing_is_kept(store: Store) -> None:
    before = store.records()

    def act_on_a_cut_wire() -> None:
        with store.act("anna", AT, "prov") as act:
            act.add("organisations", organisation("ny"))
            assert cut_off()
            act.add("organisations", organisation("till"))

    with pytest.raises(Conflict) as told:
        act_on_a_cut_wire()
    assert "Ingenting av det som pågick sparades" in tell(told.value.message)
    assert store.records() == before
    with store.act("anna", AT, "prov") as act:
        act.add("organisations", organisation("ny"))
    assert store.records().organisations[-1].id == "ny"
    assert list(verify(store)) == []


def test_a_connection_cut_while_waiting_for_the_turn_is_tried_once_more(store: Store) -> None:
    assert store.records().organisations
    done = threading.Event()

    def wait_and_write() -> None:
        with open_store(store.folder) as other, other.act("bo", AT, "prov") as act:
            act.add("organisations", organisation("väntade"))
        done.set()

    waiting = (
        "SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND application_name = 'tcready'"
    )
    with store.act("anna", AT, "prov") as act:
        act.add("organisations", organisation("först"))
        thread = threading.Thread(target=wait_and_write)
        thread.start()
        while not (found := said_by_server(waiting)):
            pass
        said_by_server("SELECT pg_terminate_backend(%s)", found[0][0])
        while not said_by_server(waiting):
            pass
    thread.join(10)
    assert done.is_set()
    assert [item.id for item in store.records().organisations][-2:] == ["först", "väntade"]
    assert list(verify(store)) == []


@pytest.mark.parametrize("done", [False, True])
def test_a_connection_cut_while_the_act_is_kept_is_asked_about(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, done: bool
) -> None:
    """The wire is cut just before the server is told to commit, or just after, before it can answer."""
    with wire() as (laid, url), shared(tmp_path, address_from(url, "test")) as store:
        entries = store.journal_length()

        def act(id: str) -> None:
            with store.act("anna", AT, "prov") as act:
                act.add("organisations", organisation(id))

        laid.cut = "after" if done else "before"
        if done:
            act("ny")
        else:
            with pytest.raises(Conflict) as told:
                act("ny")
            assert "Ingenting av det som pågick sparades" in tell(told.value.message)
        assert laid.cuts == 1
        assert store.journal_length() == entries + done
        act("nästa")
        assert store.journal_length() == entries + done + 1
        assert list(verify(store)) == []


def test_a_server_that_is_started_again_is_survived(store: Store) -> None:
    before = store.records()
    with store.act("anna", AT, "prov") as act:
        act.add("organisations", organisation("före"))
    postgres.restart(databases.server())
    assert len(store.records().organisations) == len(before.organisations) + 1
    with store.act("anna", AT, "prov") as act:
        act.add("organisations", organisation("efter"))
    assert store.undo("anna", AT)
    assert list(verify(store)) == []


# --- what was written stays written


@pytest.mark.parametrize("what", ["DISABLE TRIGGER journal_is_kept", "DISABLE TRIGGER ALL"])
def test_a_guard_put_to_sleep_is_found(store: Store, what: str) -> None:
    with databases.by_hand(store.folder) as hand:
        hand.execute(f"ALTER TABLE journal {what}")
    found = list(verify(store))
    assert {finding.code for finding in found} == {"database_guard"}
    assert "journal_is_kept" in "".join(tell(finding.message) for finding in found)


@pytest.mark.parametrize("name", ["journal", "snapshot"])
def test_a_table_is_not_emptied_at_once_either(store: Store, name: str) -> None:
    with pytest.raises(databases.REFUSED), databases.spoken_to(store.folder) as hand:
        hand.execute(f"TRUNCATE {name}")


SECRET = "Kvistbergaxelsson"


def pages_with_the_secret() -> list[str]:
    """The files of the server's tables that have the secret in their bytes, when all is on disk."""
    said_by_server("CHECKPOINT")
    base = Path(str(databases.server().pgdata)) / "base"
    return [path.name for path in base.rglob("*") if path.is_file() and SECRET.encode() in path.read_bytes()]


def test_what_is_erased_is_gone_from_every_page(store: Store) -> None:
    record = store.records().evidence[-1].model_copy(update={"id": "brev", "title": SECRET})
    with store.act("anna", AT, "evidence.add") as act:
        act.add("evidence", record)
    with store.act("anna", AT, "evidence.set") as act:
        act.put("evidence", record.model_copy(update={"note": f"{SECRET} " * 3000}))
    assert pages_with_the_secret()
    with store.act("cia", AT, "erase") as act:
        act.erase("evidence", "brev", "gallringsbeslut 7")
    store.clear_erased()
    assert pages_with_the_secret() == []
    assert list(verify(store)) == []


def test_who_does_not_own_the_tables_is_told_that_the_dba_has_to_clear_them(store: Store) -> None:
    schema, role = "", "gallrare"
    with store.reading() as connection:
        schema = str(connection.exec_driver_sql("SELECT current_schema()").scalar())
    said_by_server(f"DROP ROLE IF EXISTS {role}")
    said_by_server(f"CREATE ROLE {role} LOGIN")
    try:
        said_by_server(f"GRANT USAGE ON SCHEMA {schema} TO {role}")
        said_by_server(f"GRANT SELECT ON ALL TABLES IN SCHEMA {schema} TO {role}")
        url = databases.url(schema).replace("postgres@", f"{role}@", 1)
        other = PostgresDatabase(address_from(url, "test"))
        with closing(other), pytest.raises(NotTheOwner) as told:
            other.rewrite()
        assert "VACUUM FULL" in tell(told.value.message)
    finally:
        said_by_server(f"DROP OWNED BY {role}")
        said_by_server(f"DROP ROLE {role}")


def test_nobody_else_can_borrow_what_runs_as_the_owner(database: PostgresDatabase) -> None:
    schema, role = database.address.schema, "lantagare"
    said_by_server(f"DROP ROLE IF EXISTS {role}")
    said_by_server(f"CREATE ROLE {role} LOGIN")
    try:
        said_by_server(f"GRANT USAGE ON SCHEMA {schema} TO {role}")
        url = databases.url(schema).replace("postgres@", f"{role}@", 1)
        with psycopg.connect(address_from(url, "test").conninfo) as own:
            own.execute("CREATE TEMP TABLE mine (position bigint)")
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                own.execute(
                    "CREATE TRIGGER t AFTER INSERT ON mine REFERENCING NEW TABLE AS added "
                    f"EXECUTE FUNCTION {schema}.remember_highest_position()"
                )
    finally:
        said_by_server(f"DROP OWNED BY {role}")
        said_by_server(f"DROP ROLE {role}")


def test_a_dump_comes_back_whole(store: Store, tmp_path: Path) -> None:
    """As docs/drift.md says: pg_dump of the schema, pg_restore, and `verify`."""
    address = kept(store.folder).address
    assert address is not None
    last = str(len(store.records().judgements))
    with store.act("anna", AT, "prov") as act:
        act.remove("judgements", last)
    before, tools = list(store.journal()), databases.server().bin_path
    dump = ["--format=custom", f"--schema={address.schema}", f"--file={tmp_path / 'w.dump'}"]
    subprocess.run([tools / "pg_dump", *dump, address.conninfo], check=True)
    store.close()
    said_by_server(f"DROP SCHEMA {address.schema} CASCADE")
    whole = ("--exit-on-error", "--single-transaction")
    subprocess.run(
        [tools / "pg_restore", *whole, f"--dbname={address.conninfo}", tmp_path / "w.dump"], check=True
    )
    with open_store(store.folder) as again:
        assert list(again.journal()) == before
        assert list(verify(again)) == []
        with again.act("anna", AT, "prov") as act:
            added = act.add("judgements", again.records().judgements[0])
        assert int(added) == int(last) + 1, "a place that has been used is not used again"


# --- forms


def test_an_older_form_is_brought_up_only_when_asked_and_kept_as_it_was(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A step is made up here: PostgreSQL has only had today's form."""
    import sys
    from types import ModuleType

    def upgrade(op: Any) -> None:
        op.execute("ALTER TABLE need ADD COLUMN extra text")

    step = ModuleType("step")
    step.upgrade = upgrade  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, f"tcready.store.forms.form_{schema.SCHEMA + 1}", step)
    old = schema.SCHEMA
    entries = list(store.journal())
    monkeypatch.setattr(schema, "SCHEMA", old + 1)
    with pytest.raises(WrongInput) as refused:
        open_store(store.folder)
    assert "tcready db upgrade" in tell(refused.value.message)
    before = bring_up_to_date(store.folder)
    assert before is not None
    assert before.endswith(f"_form_{old}")
    assert bring_up_to_date(store.folder) is None
    with open_store(store.folder) as again:
        assert list(again.journal()) == entries
    was = before.rpartition("schema=")[2]
    try:
        assert said_by_server(f"SELECT count(*), max(seq) FROM {was}.journal") == [(len(entries),) * 2]
        assert said_by_server(f"SELECT version FROM {was}.schema_version") == [(old,)]
    finally:
        said_by_server(f"DROP SCHEMA {was} CASCADE")


def test_no_workspace_there(tmp_path: Path, fresh_address: Address) -> None:
    (tmp_path / "tcready.toml").write_text(f'database = "{fresh_address.shown}"\n')
    with pytest.raises(WrongInput) as refused:
        open_store(tmp_path)
    assert "finns ingen arbetsyta" in tell(refused.value.message)
    assert without_address(tmp_path) == ""
