"""What somebody tries with psql in hand. Each is also done by a role that may, so that it can be done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import psycopg
import pytest

from tcready.i18n import tell
from tcready.store import open_store, verify
from tests.store.access.region import LOGINS, Region, noted

Connection = psycopg.Connection[Any]
Deed = Callable[[Connection, str], None]


class Attack(NamedTuple):
    """What is done, who may not, and who may. `said`: what the server answers those who may not."""

    what: str
    deed: Deed
    refused: tuple[str, ...]
    allowed: str
    said: str = ""


def edit(table: str, register: str, key: str, place: int, column: str, value: object = "ny") -> Deed:
    """Change a column of a record and write it in the journal, by the book."""

    def deed(connection: Connection, name: str) -> None:
        raised = ", version = version + 1" if table not in ("judgement",) else ""
        connection.execute(f"UPDATE {table} SET {column} = %s{raised} WHERE position = %s", [value, place])
        noted(connection, name, register, key, {"before": {}, "after": {}, "position": place})

    return deed


def remove(table: str, register: str, key: str, place: int) -> Deed:
    def deed(connection: Connection, name: str) -> None:
        connection.execute(f"DELETE FROM {table} WHERE position = %s", [place])
        noted(connection, name, register, key, {"before": {}, "after": None, "position": place})

    return deed


def decide(place: int, key: str, state: str, ordinal: int = 0, by: str | None = None) -> Deed:
    def deed(connection: Connection, name: str) -> None:
        connection.execute("UPDATE evidence SET version = version + 1 WHERE position = %s", [place])
        connection.execute(
            "INSERT INTO decision VALUES (%s, %s, %s, %s, '2026-01-01', NULL, 'sha256:ab', true)",
            [place, ordinal, state, by or name],
        )
        noted(connection, name, "evidence", key, {"before": {}, "after": {}, "position": place})

    return deed


def judge(subject: str, as_: str, reviewer: str | None = None) -> Deed:
    def deed(connection: Connection, name: str) -> None:
        connection.execute(
            'INSERT INTO judgement (position, requirement, subject, reviewer, level, "on", "as", consensus) '
            "VALUES (3, 'krav', %s, %s, 5, '2026-01-01', %s, false)",
            [subject, reviewer or name, as_],
        )
        noted(connection, name, "judgements", "3", {"before": None, "after": {}, "position": 3})

    return deed


def add_evidence(subjects: tuple[str, ...], **columns: str) -> Deed:
    def deed(connection: Connection, name: str) -> None:
        names = "".join(f", {column}" for column in columns)
        connection.execute(
            f"INSERT INTO evidence (position, id, version, title, kind{names}) "
            f"VALUES (8, 'nytt', 1, 'Nytt', 'protokoll'{', %s' * len(columns)})",
            list(columns.values()),
        )
        for ordinal, subject in enumerate(subjects):
            connection.execute("INSERT INTO evidence_subject VALUES (8, %s, %s)", [ordinal, subject])
        noted(connection, name, "evidence", "nytt", {"before": None, "after": {}, "position": 8})

    return deed


def say(*statements: str) -> Deed:
    """Statements alone, each of which has to do something."""

    def deed(connection: Connection, _name: str) -> None:
        for statement in statements:
            done = connection.execute(statement)
            assert done.rowcount or done.statusmessage not in ("UPDATE 0", "DELETE 0"), "nothing was touched"

    return deed


def entry(**changed: Any) -> Deed:
    """An entry about one's own new record, with something in it that is not as it should be."""

    def deed(connection: Connection, name: str) -> None:
        add_evidence_row(connection)
        content: dict[str, Any] = {"before": None, "after": {}, "position": 8}
        fields = {"actor": name, **changed}
        noted(connection, fields.pop("actor"), "evidence", "nytt", content, **fields)

    return deed


def add_evidence_row(connection: Connection) -> None:
    connection.execute(
        "INSERT INTO evidence (position, id, version, title, kind) VALUES (8, 'nytt', 1, 'Nytt', 'protokoll')"
    )
    connection.execute("INSERT INTO evidence_subject VALUES (8, 0, 'alfa-lokalt')")


def unwritten(connection: Connection, _name: str) -> None:
    connection.execute("UPDATE narrative SET current = 'ny', version = version + 1 WHERE position = 2")


def written(connection: Connection, name: str) -> None:
    edit("narrative", "narratives", "k--alfa-lokalt", 2, "current")(connection, name)


def invented(connection: Connection, name: str) -> None:
    """An entry about a record of somebody else, which is not touched."""
    noted(connection, name, "narratives", "k--beta-lokalt", {"before": {}, "after": {}, "position": 3})


def really_done(connection: Connection, name: str) -> None:
    edit("narrative", "narratives", "k--beta-lokalt", 3, "current")(connection, name)


def misplaced(connection: Connection, name: str) -> None:
    """An entry about one's own record that gives another's place in the register."""
    connection.execute("UPDATE narrative SET current = 'ny', version = version + 1 WHERE position = 2")
    noted(connection, name, "narratives", "k--alfa-lokalt", {"before": {}, "after": {}, "position": 3})


def kept(deed: Deed, connection: Connection, name: str) -> None:
    """Done, and kept."""
    deed(connection, name)
    connection.commit()


CONTRIBUTORS = ("alfa", "lasare")
ATTACKS = [
    Attack(
        "text-of-another",
        edit("narrative", "narratives", "k--beta-lokalt", 3, "current"),
        CONTRIBUTORS,
        "beta",
    ),
    Attack(
        "text-of-all", edit("narrative", "narratives", "k--regionen", 1, "current"), CONTRIBUTORS, "ledare"
    ),
    Attack(
        "give-away-own",
        edit("narrative", "narratives", "k--alfa-lokalt", 2, "subject", "beta-lokalt"),
        ("alfa",),
        "ledare",
    ),
    Attack(
        "plan-of-another",
        edit("plan", "plan", "plan-beta", 2, "action"),
        (*CONTRIBUTORS, "granskare"),
        "beta",
    ),
    Attack(
        "person-of-another",
        edit("person", "people", "bo-beta", 2, "email"),
        (*CONTRIBUTORS, "granskare"),
        "beta",
    ),
    Attack(
        "move-own-person",
        edit("person", "people", "ann-alfa", 1, "organisation", "beta-kommun"),
        ("alfa",),
        "ledare",
    ),
    Attack(
        "evidence-of-another",
        edit("evidence", "evidence", "beta-intyg", 3, "note"),
        (*CONTRIBUTORS, "granskare"),
        "beta",
    ),
    Attack(
        "evidence-of-all",
        edit("evidence", "evidence", "avtal", 1, "title"),
        (*CONTRIBUTORS, "granskare"),
        "ledare",
    ),
    Attack(
        "remove-evidence-of-another",
        remove("evidence", "evidence", "beta-intyg", 3),
        (*CONTRIBUTORS, "granskare"),
        "beta",
    ),
    Attack("add-for-another", add_evidence(("beta-lokalt",)), CONTRIBUTORS, "beta"),
    Attack("add-for-both", add_evidence(("alfa-lokalt", "beta-lokalt")), ("alfa", "beta"), "ledare"),
    Attack("add-for-nobody", add_evidence(()), ("alfa", "beta"), "ledare", "access_not_own"),
    Attack("accept-own", decide(2, "alfa-intyg", "accepted"), CONTRIBUTORS, "granskare"),
    Attack("reject-own", decide(2, "alfa-intyg", "rejected"), CONTRIBUTORS, "granskare"),
    Attack("accept-of-another", decide(3, "beta-intyg", "accepted"), CONTRIBUTORS, "granskare"),
    Attack(
        "accept-in-anothers-name",
        decide(2, "alfa-intyg", "accepted", by="Granskare"),
        ("alfa", "beta"),
        "granskare",
    ),
    Attack("withdraw-of-another", decide(3, "beta-intyg", "withdrawn"), CONTRIBUTORS, "beta"),
    Attack("judge-as-review", judge("alfa-lokalt", "review"), CONTRIBUTORS, "granskare"),
    Attack(
        "judge-in-anothers-name", judge("alfa-lokalt", "review", "Granskare"), ("alfa", "beta"), "granskare"
    ),
    Attack("judge-self-of-another", judge("beta-lokalt", "self"), (*CONTRIBUTORS, "granskare"), "beta"),
    Attack(
        "change-a-judgement",
        edit("judgement", "judgements", "1", 1, "level", 5),
        (*CONTRIBUTORS, "granskare"),
        "ledare",
    ),
    Attack("remove-a-judgement", remove("judgement", "judgements", "1", 1), CONTRIBUTORS, "granskare"),
    Attack(
        "move-a-subject",
        edit("subject", "subjects", "beta-lokalt", 3, "parent", "alfa-lokalt"),
        (*CONTRIBUTORS, "granskare"),
        "ledare",
    ),
    Attack("change-unwritten", unwritten, ("alfa",), "postgres", "access_unwritten"),
    Attack("entry-about-another", invented, ("alfa",), "postgres", "access_untrue"),
    Attack("entry-misplaced", misplaced, ("alfa",), "postgres", "access_untrue"),
    Attack("entry-in-anothers-name", entry(actor="Granskare"), ("alfa",), "postgres", "access_name"),
    Attack("entry-out-of-order", entry(seq=40), ("alfa",), "postgres", "access_chain"),
    Attack("entry-in-anothers-act", entry(act=2), ("alfa",), "postgres", "access_chain"),
    Attack("entry-off-the-chain", entry(prev="0" * 64), ("alfa",), "postgres", "access_chain"),
    Attack("entry-with-a-made-up-hash", entry(hash="a" * 64), ("alfa",), "postgres", "access_chain"),
    Attack(
        "entry-with-another-payload",
        entry(payload='{"position":8,"after":{},"x":1}'),
        ("alfa",),
        "postgres",
        "access_chain",
    ),
    Attack("entry-long-ago", entry(at="2020-01-01T00:00:00Z"), ("alfa",), "postgres", "access_time"),
    Attack("entry-that-erases", entry(what="erase"), ("alfa", "ledare"), "admin", "access_role"),
    Attack("rewrite-the-journal", say("UPDATE journal SET actor = 'annan' WHERE seq = 5"), tuple(LOGINS), ""),
    Attack(
        "empty-an-entry",
        say("UPDATE journal SET salt = '', payload = '' WHERE seq = 5"),
        (*CONTRIBUTORS, "granskare", "ledare"),
        "admin",
    ),
    Attack(
        "rewrite-a-payload", say("UPDATE journal SET payload = '{}' WHERE seq = 5"), tuple(LOGINS), "postgres"
    ),
    Attack("remove-an-entry", say("DELETE FROM journal WHERE seq = 27"), tuple(LOGINS), ""),
    Attack("empty-the-journal", say("TRUNCATE journal"), tuple(LOGINS), ""),
    Attack("change-a-snapshot", say("UPDATE snapshot SET document = ''"), tuple(LOGINS), ""),
    Attack(
        "become-another",
        say("UPDATE access_member SET subject = 'beta-lokalt' WHERE subject = 'alfa-lokalt'"),
        (*CONTRIBUTORS, "granskare", "ledare"),
        "admin",
    ),
    Attack("rules-away", say("ALTER TABLE evidence DISABLE ROW LEVEL SECURITY"), tuple(LOGINS), "postgres"),
    Attack("guards-asleep", say("SET session_replication_role = replica"), tuple(LOGINS), "postgres"),
    Attack(
        "triggers-away", say("ALTER TABLE journal DISABLE TRIGGER access_insert"), tuple(LOGINS), "postgres"
    ),
    Attack("take-the-turn-away", say("DELETE FROM turn"), tuple(LOGINS), ""),
    Attack("change-the-turn", say('UPDATE turn SET "only" = 2'), tuple(LOGINS), ""),
    Attack(
        "another-function",
        say("CREATE FUNCTION access_who() RETURNS text LANGUAGE sql AS 'SELECT 1::text'"),
        tuple(LOGINS),
        "",
    ),
]


@pytest.mark.parametrize(
    ("attack", "who"),
    [(attack, who) for attack in ATTACKS for who in attack.refused],
    ids=lambda v: getattr(v, "what", v),
)
def test_who_may_not_is_refused_and_nothing_is_done(region: Region, attack: Attack, who: str) -> None:
    with region.as_(who) as connection:
        name = LOGINS[who][1]
        with pytest.raises((psycopg.Error, AssertionError)) as refused:
            kept(attack.deed, connection, name)
        said = str(refused.value)
        if isinstance(refused.value, psycopg.Error):
            assert refused.value.sqlstate in ("42501", "23505", "42723", "23000"), said
        else:
            assert "nothing was touched" in said
        assert attack.said in said
    with psycopg.connect(region.address.conninfo) as own:
        head = own.execute(f'SELECT max(seq) FROM "{region.address.schema}".journal').fetchone()
    assert head == (27,)


@pytest.mark.parametrize(
    "attack", [a for a in ATTACKS if a.allowed not in ("", "postgres")], ids=lambda a: a.what
)
def test_who_may_can(region: Region, attack: Attack) -> None:
    with region.as_(attack.allowed) as connection:
        attack.deed(connection, LOGINS[attack.allowed][1])
        connection.execute("SET CONSTRAINTS ALL IMMEDIATE")


@pytest.mark.parametrize("attack", [a for a in ATTACKS if a.allowed == "postgres"], ids=lambda a: a.what)
def test_the_owner_whom_no_rule_stops_can(region: Region, attack: Attack) -> None:
    """So the deed itself is in order, and it is the rule that stops the others."""
    with psycopg.connect(region.address.conninfo) as connection:
        connection.execute(f'SET search_path = "{region.address.schema}"')
        attack.deed(connection, "postgres")
        connection.execute("SET CONSTRAINTS ALL IMMEDIATE")
        connection.rollback()


READ = [
    ("SELECT email FROM person WHERE id = 'bo-beta'", ("alfa", "lasare", "granskare"), "beta"),
    ("SELECT note FROM evidence WHERE id = 'beta-intyg'", ("alfa",), "beta"),
    ("SELECT title FROM evidence WHERE id = 'namnlista'", ("alfa", "beta", "lasare"), "granskare"),
    ("SELECT title FROM evidence WHERE id = 'hemlig'", ("alfa", "lasare"), "granskare"),
    ("SELECT signatory FROM evidence_party WHERE signatory = 'Bo'", ("alfa",), "beta"),
    ("SELECT subject FROM evidence_subject WHERE evidence = 5", ("alfa", "lasare"), "granskare"),
    ("SELECT 1 FROM seat WHERE subject = 'regionen' AND person = 'bo-beta'", ("alfa",), "beta"),
    ("SELECT payload FROM journal WHERE key = 'bo-beta'", ("alfa", "beta", "lasare", "granskare"), "ledare"),
    ("SELECT payload FROM journal WHERE register = 'evidence'", ("alfa", "beta", "lasare"), "granskare"),
    ("SELECT current FROM narrative WHERE id = 'k--beta-lokalt'", ("alfa",), "beta"),
    ("SELECT note FROM judgement WHERE subject = 'beta-lokalt'", ("alfa",), "beta"),
    (
        "SELECT name FROM access_member WHERE subject = 'beta-lokalt'",
        ("alfa", "lasare", "granskare"),
        "admin",
    ),
    ("SELECT id FROM access_people() AS id WHERE id = 'bo-beta'", ("alfa", "lasare", "granskare"), "beta"),
    ("SELECT access_evidence_id(3)", tuple(LOGINS), "postgres"),
    ("SELECT * FROM access_upload", tuple(LOGINS), ""),
]


@pytest.mark.parametrize(("question", "refused", "allowed"), READ)
def test_what_is_anothers_is_not_read(
    region: Region, question: str, refused: tuple[str, ...], allowed: str
) -> None:
    for who in refused:
        with region.as_(who) as connection:
            try:
                assert connection.execute(question).fetchall() == [], who
            except psycopg.errors.InsufficientPrivilege:
                connection.rollback()
    if allowed and allowed != "postgres":
        with region.as_(allowed) as connection:
            assert len(connection.execute(question).fetchall()) >= 1


def test_nobody_takes_another_role_than_their_own(region: Region) -> None:
    for who in LOGINS:
        with region.as_(who) as connection:
            for other in ("postgres", *(region.logins[name] for name in LOGINS if name != who)):
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    connection.execute(f'SET ROLE "{other}"')
                connection.rollback()


def test_the_group_itself_is_nobody(region: Region) -> None:
    with region.as_("alfa") as connection:
        connection.execute(f'SET ROLE "{region.address.schema}_contributor"')
        assert connection.execute("SELECT count(*) FROM evidence").fetchone() == (0,)
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match="row-level security"):
            add_evidence_row(connection)
    with region.as_("alfa") as connection:
        connection.execute(f'SET ROLE "{region.address.schema}_contributor"')
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match="access_unknown"):
            noted(connection, "Lärare i Alfa", "evidence", "nytt", {"after": {}, "position": 8})


def test_who_has_no_role_reads_nothing(region: Region) -> None:
    login = f"{region.address.schema}_nobody"
    with psycopg.connect(region.address.conninfo, autocommit=True) as own:
        own.execute(f'CREATE ROLE "{login}" LOGIN')
    try:
        conninfo = region.address.conninfo.replace("postgres@", f"{login}@", 1)
        with psycopg.connect(conninfo, autocommit=True) as connection:
            for table in ("workspace", "person", "journal", "access_member"):
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    connection.execute(f'SELECT * FROM "{region.address.schema}".{table}')
    finally:
        with psycopg.connect(region.address.conninfo, autocommit=True) as own:
            own.execute(f'DROP ROLE "{login}"')


def test_a_rejection_is_not_taken_away_so_that_the_acceptance_before_it_stands(region: Region) -> None:
    def deed(connection: Connection, name: str, which: str) -> None:
        connection.execute("UPDATE evidence SET version = version + 1 WHERE position = 7")
        connection.execute(f"DELETE FROM decision WHERE evidence = 7 AND {which}")
        noted(connection, name, "evidence", "alfa-avslag", {"before": {}, "after": {}, "position": 7})
        connection.execute("SET CONSTRAINTS ALL IMMEDIATE")

    with region.as_("alfa") as connection, pytest.raises(psycopg.Error, match="access_decisions"):
        deed(connection, "Lärare i Alfa", "state = 'rejected'")
    with region.as_("alfa") as connection:
        deed(connection, "Lärare i Alfa", "true")  # a new revision: they go together
    with region.as_("granskare") as connection:
        deed(connection, "Granskare", "state = 'rejected'")


def test_an_acceptance_is_not_made_to_cover_more(region: Region) -> None:
    def deed(connection: Connection, name: str) -> None:
        connection.execute("UPDATE evidence SET version = version + 1 WHERE position = 7")
        connection.execute("INSERT INTO decision_link VALUES (7, 0, 0, 'annat', 'alfa-lokalt')")
        noted(connection, name, "evidence", "alfa-avslag", {"before": {}, "after": {}, "position": 7})
        connection.execute("SET CONSTRAINTS ALL IMMEDIATE")

    with region.as_("alfa") as connection, pytest.raises(psycopg.Error, match="row-level security"):
        deed(connection, "Lärare i Alfa")
    with region.as_("granskare") as connection:
        deed(connection, "Granskare")


def test_a_reviewer_does_not_accept_what_they_own_or_brought(region: Region) -> None:
    with region.as_("granskare") as connection, psycopg.connect(region.address.conninfo) as own:
        own.execute(f'SET search_path = "{region.address.schema}"')
        own.execute("UPDATE evidence SET owner = 'Granskare', version = version + 1 WHERE id = 'avtal'")
        own.commit()
        try:
            with pytest.raises(psycopg.Error, match="access_own_evidence"):
                decide(1, "avtal", "accepted")(connection, "Granskare")
            connection.rollback()
        finally:
            own.execute("UPDATE evidence SET owner = NULL, version = version + 1 WHERE id = 'avtal'")
            own.commit()
        decide(1, "avtal", "accepted")(connection, "Granskare")
        connection.execute("SET CONSTRAINTS ALL IMMEDIATE")


def test_odd_letters_are_hashed_as_the_program_hashes_them(region: Region) -> None:
    odd = 'å "citat" \\ \t \n \x01 \x1f \x7f \u2028 😀 / <'
    with region.as_("alfa") as connection:
        add_evidence_row(connection)
        noted(
            connection,
            "Lärare i Alfa",
            "evidence",
            "nytt",
            {"before": None, "after": {"title": odd}, "position": 8},
            what=odd,
        )
        connection.execute("SET CONSTRAINTS ALL IMMEDIATE")


def test_operators_and_functions_of_ones_own_are_not_asked(region: Region) -> None:
    """Where everybody may make things in `public`, as before PostgreSQL 15, nothing of ours asks them."""
    fake = f"{region.address.schema}_fake"
    with psycopg.connect(region.address.conninfo, autocommit=True) as own:
        own.execute(
            f'CREATE SCHEMA "{fake}"; GRANT CREATE, USAGE ON SCHEMA "{fake}" TO "{region.logins["alfa"]}"'
        )
    try:
        with region.as_("alfa") as connection:
            before = connection.execute("SELECT count(*) FROM evidence").fetchone()
            connection.execute(
                f"""
                SET search_path = "{fake}";
                CREATE FUNCTION yes(xid, xid) RETURNS boolean LANGUAGE sql AS 'SELECT true';
                CREATE FUNCTION no(text, text) RETURNS boolean LANGUAGE sql AS 'SELECT false';
                CREATE FUNCTION pg_current_xact_id() RETURNS xid8 LANGUAGE sql AS $$ SELECT '1'::xid8 $$;
                CREATE FUNCTION access_who() RETURNS text LANGUAGE sql
                  AS $$ SELECT '{region.logins["beta"]}'::text $$;
                CREATE FUNCTION current_setting(text) RETURNS text LANGUAGE sql
                  AS $$ SELECT '{region.logins["beta"]}'::text $$;
                CREATE OPERATOR = (LEFTARG = xid, RIGHTARG = xid, FUNCTION = yes);
                CREATE OPERATOR <> (LEFTARG = text, RIGHTARG = text, FUNCTION = no);
                SET search_path = "{fake}", "{region.address.schema}", pg_catalog;
                """
            )
            assert connection.execute("SELECT count(*) FROM evidence").fetchone() == before
            assert connection.execute("SELECT count(*) FROM person WHERE id = 'bo-beta'").fetchone() == (0,)
    finally:
        with psycopg.connect(region.address.conninfo, autocommit=True) as own:
            own.execute(f'DROP SCHEMA "{fake}" CASCADE')


@pytest.fixture
def both(region: Region) -> Iterator[None]:
    """Alfa's contributor is a reviewer too."""
    with psycopg.connect(region.address.conninfo, autocommit=True) as own:
        own.execute(f'GRANT "{region.address.schema}_reviewer" TO "{region.logins["alfa"]}"')
    yield
    with psycopg.connect(region.address.conninfo, autocommit=True) as own:
        own.execute(f'REVOKE "{region.address.schema}_reviewer" FROM "{region.logins["alfa"]}"')


@pytest.mark.usefixtures("both")
@pytest.mark.parametrize(
    ("deed", "said"),
    [
        (decide(2, "alfa-intyg", "accepted"), "access_own_evidence"),
        (edit("evidence", "evidence", "beta-intyg", 3, "note"), "access_content"),
        (remove("evidence", "evidence", "beta-intyg", 3), "access_untrue"),
        (decide(3, "beta-intyg", "accepted"), ""),
    ],
)
def test_two_roles_do_not_make_a_third(region: Region, deed: Deed, said: str) -> None:
    with region.as_("alfa") as connection:
        if not said:  # what a reviewer may do is not lost
            deed(connection, "Lärare i Alfa")
            connection.execute("SET CONSTRAINTS ALL IMMEDIATE")
            return
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match=said):
            kept(deed, connection, "Lärare i Alfa")


@pytest.mark.usefixtures("both")
def test_raising_the_version_of_anothers_record_does_not_make_it_ones_own(region: Region) -> None:
    with region.as_("alfa") as connection:
        connection.execute("UPDATE evidence SET version = version + 1 WHERE id = 'beta-intyg'")
        connection.execute("INSERT INTO evidence_subject VALUES (3, 1, 'alfa-lokalt')")
        noted(connection, "Lärare i Alfa", "evidence", "beta-intyg", {"after": {}, "position": 3})
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match="access_not_own"):
            connection.commit()


def test_what_is_switched_off_is_found(region: Region) -> None:
    def faults() -> list[str]:
        with open_store(region.folder) as store:
            return [tell(finding.message) for finding in verify(store)]

    assert faults() == []
    with psycopg.connect(region.address.conninfo, autocommit=True) as own:
        own.execute(f'SET search_path = "{region.address.schema}"')
        own.execute("ALTER TABLE person DISABLE ROW LEVEL SECURITY")
        own.execute("ALTER TABLE journal DISABLE TRIGGER access_insert")
    try:
        found = faults()
    finally:
        with psycopg.connect(region.address.conninfo, autocommit=True) as own:
            own.execute(f'SET search_path = "{region.address.schema}"')
            own.execute("ALTER TABLE person ENABLE ROW LEVEL SECURITY")
            own.execute("ALTER TABLE journal ENABLE TRIGGER access_insert")
    assert found == [
        "Spärren ROW LEVEL SECURITY (person) är avstängd eller borttagen i databasen.",
        "Spärren access_insert (journal) är avstängd eller borttagen i databasen.",
    ]


def test_a_chain_forged_by_the_owner_is_seen(region: Region) -> None:
    """The rules stop those who have roles; whom they do not stop, `verify` still tells of."""

    def seen() -> list[str]:
        with open_store(region.folder) as store:
            return [finding.code for finding in verify(store)]

    with psycopg.connect(region.address.conninfo, autocommit=True) as own:
        own.execute(f'SET search_path = "{region.address.schema}"')
        own.execute("SET session_replication_role = replica")
        own.execute("UPDATE journal SET actor = 'annan' WHERE seq = 5")
        try:
            assert seen() == ["journal_changed"]
        finally:
            own.execute("UPDATE journal SET actor = 'anna' WHERE seq = 5")
    assert seen() == []
