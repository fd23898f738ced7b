"""The program as each role: it shows what the role may see, and what it may not do ends in one line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg
import pytest

from tcready.core.errors import WrongInput
from tcready.core.records import Evidence, Judgement, Narrative
from tcready.core.records.evidence import Decision
from tcready.formats.database_address import ENVIRONMENT, ROLE
from tcready.i18n import tell
from tcready.store import Act, Store, copy_workspace, open_store, verify
from tests import databases
from tests.conftest import NOT_TRIED
from tests.store.access.region import LOGINS, Region, made_in


@pytest.fixture
def own_region(tmp_path: Path) -> Iterator[Region]:
    """One that the test may change."""
    try:
        databases.server()
    except ImportError:
        pytest.skip(NOT_TRIED)
    with made_in(tmp_path) as made:
        yield made


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Callable[[Region, str], Any]:
    @contextmanager
    def as_(region: Region, who: str) -> Iterator[Store]:
        monkeypatch.setenv(ENVIRONMENT, region.shown(who))
        with open_store(region.folder) as store:
            yield store

    return as_


def act(store: Store, who: str, what: str, todo: Callable[[Act], object]) -> None:
    with store.act(LOGINS[who][1], datetime.now(UTC), what) as one:
        todo(one)


def evidence(store: Store, name: str) -> Evidence:
    return next(item for item in store.records().evidence if item.id == name)


def test_a_contributor_works_in_its_own_part_and_the_whole_stays_whole(
    own_region: Region, opened: Any, tmp_path: Path
) -> None:
    paper = tmp_path / "intyg.txt"
    paper.write_bytes(b"ett intyg")
    new = {"id": "alfa-nytt", "title": "Nytt", "kind": "protokoll", "requirements": ["krav"]}
    with opened(own_region, "alfa") as store:
        file = store.files.add(paper)
        added = Evidence.model_validate(
            {**new, "subjects": ["alfa-lokalt", "alfa-skola"], "file": file, "collected": "2026-01-01"}
        )
        act(store, "alfa", "evidence.add", lambda one: one.add("evidence", added))
        changed = added.model_copy(
            update={"title": "Bättre", "subjects": ("alfa-skola",), "requirements": ("b",)}
        )
        act(store, "alfa", "evidence.change", lambda one: one.put("evidence", changed, expected=added))
        text = Narrative.model_validate({"criterion": "k", "subject": "alfa-lokalt", "current": "Nytt"})
        act(store, "alfa", "narrative", lambda one: one.put("narratives", text))
        judged = Judgement.model_validate(
            {
                "requirement": "krav",
                "subject": "alfa-lokalt",
                "reviewer": "Lärare i Alfa",
                "level": 2,
                "on": "2026-01-01",
                "as": "self",
            }
        )
        act(store, "alfa", "judge", lambda one: one.put("judgements", judged))
        assert evidence(store, "alfa-nytt").subjects == ("alfa-skola",)
        undone = store.undo("Lärare i Alfa", datetime.now(UTC))
        assert undone is not None
        assert undone.what == "judge"
        assert store.redo("Lärare i Alfa", datetime.now(UTC)) is not None
        act(store, "alfa", "plan.remove", lambda one: one.remove("plan", "plan-alfa"))
        rejected = evidence(store, "alfa-avslag")
        revised = rejected.model_copy(update={"decisions": (), "note": "ny"})
        act(store, "alfa", "evidence.revise", lambda one: one.put("evidence", revised, expected=rejected))
    with opened(own_region, "granskare") as store:
        found = evidence(store, "alfa-nytt")
        decision = Decision.model_validate({"state": "accepted", "by": "Granskare", "on": "2026-01-02"})
        decided = found.model_copy(update={"decisions": (decision,)})
        act(store, "granskare", "evidence.accepted", lambda one: one.put("evidence", decided, expected=found))
    with opened(own_region, "ledare") as store:
        act(store, "ledare", "snapshot.take", lambda one: one.add_snapshot("nu", b'{"format": 1}'))
        renamed = store.workspace.model_copy(update={"name": "Nytt namn"})
        act(store, "ledare", "workspace", lambda one: one.set_workspace(renamed))
        assert list(verify(store)) == []
        assert evidence(store, "alfa-nytt").decisions[0].state == "accepted"
    with opened(own_region, "admin") as store:
        act(store, "admin", "erase", lambda one: one.erase("people", "bo-beta", "Beslut 1"))
        assert list(verify(store)) == []
        assert "bo-beta" not in [person.id for person in store.records().people]


def accepted(name: str, by: str) -> Callable[[Store, Act], object]:
    def todo(store: Store, one: Act) -> object:
        found = evidence(store, name)
        decision = Decision.model_validate({"state": "accepted", "by": by, "on": "2026-01-02"})
        return one.put("evidence", found.model_copy(update={"decisions": (*found.decisions, decision)}))

    return todo


def told(subject: str) -> Callable[[Store, Act], object]:
    text = Narrative.model_validate({"criterion": "k", "subject": subject, "current": "Annat"})
    return lambda _store, one: one.put("narratives", text)


def another_title(store: Store, one: Act) -> object:
    found = evidence(store, "alfa-intyg")
    return one.put("evidence", found.model_copy(update={"title": "Annat"}))


@pytest.mark.parametrize(
    ("who", "todo", "said"),
    [
        ("alfa", accepted("alfa-intyg", "Lärare i Alfa"), "Din roll får inte"),
        ("alfa", told("regionen"), "Din roll får inte"),
        ("alfa", told("beta-lokalt"), "Din roll får inte"),
        ("lasare", told("alfa-lokalt"), "Din roll får inte"),
        ("granskare", told("alfa-lokalt"), "Din roll får inte"),
        ("granskare", another_title, "inte ändra vad som står"),
        ("ledare", lambda _, one: one.erase("people", "bo-beta", "Beslut 1"), "Din roll får inte"),
    ],
)
def test_what_a_role_may_not_is_one_line_and_nothing_is_half_done(
    region: Region, opened: Any, who: str, todo: Callable[[Store, Act], object], said: str
) -> None:
    with opened(region, who) as store:
        before = store.journal_head()
        with pytest.raises(WrongInput) as refused:
            act(store, who, "erase" if who == "ledare" else "test", lambda one: todo(store, one))
        assert store.journal_head() == before
    line = tell(refused.value.message)
    assert said in line
    assert "\n" not in line


def test_who_says_another_name_is_told_the_right_one(region: Region, opened: Any) -> None:
    with (
        opened(region, "alfa") as store,
        pytest.raises(WrongInput) as refused,
        store.act("Någon annan", datetime.now(UTC), "x") as one,
    ):
        told("alfa-lokalt")(store, one)
    assert "--as Lärare i Alfa" in tell(refused.value.message)


def test_what_is_only_true_of_the_whole_is_refused_to_who_sees_a_part(
    region: Region, opened: Any, tmp_path: Path
) -> None:
    for who in ("alfa", "lasare", "granskare"):
        with opened(region, who) as store:
            with pytest.raises(WrongInput) as refused:
                list(verify(store))
            assert "ser inte hela arbetsytan" in tell(refused.value.message)
            with pytest.raises(WrongInput):
                copy_workspace(region.folder, tmp_path / who, lambda _: None)
            assert not (tmp_path / who).exists()


@pytest.mark.parametrize(
    ("who", "scored"), [("alfa", 9), ("beta", 8), ("lasare", 2), ("granskare", 0), ("ledare", None)]
)
def test_it_is_known_how_much_is_not_seen(region: Region, opened: Any, who: str, scored: int | None) -> None:
    """Alfa: 4 of 7 records of evidence, 2 of 3 seats, a judgement, a text, and an action of the plan."""
    with opened(region, who) as store:
        hidden = store.hidden()
    assert (hidden.scored if hidden else None) == scored


def test_another_role_is_taken_on_for_every_connection(
    region: Region, opened: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As behind a single sign-on: one login, which may take on the roles of those it lets in."""
    gate = f"{region.address.schema}_gate"
    with psycopg.connect(region.address.conninfo, autocommit=True) as own:
        own.execute(f'CREATE ROLE "{gate}" LOGIN NOINHERIT IN ROLE "{region.logins["alfa"]}"')
    try:
        monkeypatch.setenv(ROLE, region.logins["alfa"])
        monkeypatch.setitem(region.logins, "gate", gate)
        with opened(region, "gate") as store:
            assert [person.id for person in store.records().people] == ["ann-alfa"]
            act(store, "alfa", "test", lambda one: told("alfa-lokalt")(store, one))
            store.undo("Lärare i Alfa", datetime.now(UTC))
        for other in (region.logins["beta"], 'finns"inte', "postgres"):
            monkeypatch.setenv(ROLE, other)
            with pytest.raises(WrongInput) as refused, opened(region, "gate"):
                pass
            assert f"arbeta som {other}" in tell(refused.value.message)
    finally:
        with psycopg.connect(region.address.conninfo, autocommit=True) as own:
            own.execute(f'DROP ROLE "{gate}"')


@pytest.fixture
def with_files(own_region: Region, opened: Any, tmp_path: Path) -> Region:
    """The region with its files in the database; Beta has brought one that nobody else may read."""
    settings = own_region.folder / "tcready.toml"
    settings.write_text('files = "database"\n' + settings.read_text("utf-8"), "utf-8")
    paper = tmp_path / "hemligt.txt"
    paper.write_bytes(b"hemligt")
    with opened(own_region, "beta") as store:
        found = evidence(store, "beta-intyg")
        changed = found.model_copy(update={"file": store.files.add(paper)})
        act(store, "beta", "evidence.revise", lambda one: one.put("evidence", changed, expected=found))
        assert evidence(store, "beta-intyg").has_file
    return own_region


def test_a_file_in_the_database_is_read_by_who_may_read_its_record(with_files: Region) -> None:
    with with_files.as_("beta") as connection:
        row = connection.execute("SELECT file_sha256 FROM evidence WHERE id = 'beta-intyg'").fetchone()
        assert row
        assert connection.execute("SELECT content FROM stored_part").fetchall() == [(b"hemligt",)]
    for who in ("lasare", "granskare"):
        with with_files.as_(who) as connection:
            assert len(connection.execute("SELECT content FROM stored_part").fetchall()) == 1
    with with_files.as_("alfa") as connection:
        assert connection.execute("SELECT * FROM stored_file").fetchall() == []
        assert connection.execute("SELECT * FROM stored_part").fetchall() == []
        for deed in (
            "INSERT INTO stored_part VALUES (%(sum)s, 1, 'x')",
            "UPDATE evidence SET file_sha256 = %(sum)s, version = version + 1 WHERE id = 'alfa-intyg'",
            "UPDATE evidence SET revisions = '[\"' || %(sum)s || '\"]', version = version + 1 "
            "WHERE id = 'alfa-intyg'",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(deed, {"sum": row[0]})
            connection.rollback()
        connection.execute("INSERT INTO stored_file VALUES (%s, 7) ON CONFLICT DO NOTHING", [row[0]])
        assert connection.execute("SELECT * FROM stored_file").fetchall() == []
        assert connection.execute("DELETE FROM stored_file WHERE sha256 = %s", [row[0]]).rowcount == 0


def test_what_is_taken_in_and_refused_does_not_stay(with_files: Region, opened: Any, tmp_path: Path) -> None:
    paper = tmp_path / "nytt.txt"
    paper.write_bytes(b"nytt")
    new = {"id": "x", "title": "x", "kind": "protokoll", "subjects": ["beta-lokalt"]}
    with opened(with_files, "alfa") as store:

        def take_in() -> None:
            with store.taking_in():
                record = Evidence.model_validate(new | {"file": store.files.add(paper)})
                act(store, "alfa", "x", lambda one: one.add("evidence", record))

        with pytest.raises(WrongInput):
            take_in()
        assert store.files.present() == set()
    with opened(with_files, "ledare") as store:
        assert len(store.files.present()) == 1
        assert list(verify(store)) == []
