"""Where a workspace's database is, and that a password is never shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from tcready.core.errors import WrongInput
from tcready.formats.database_address import address_for_new, address_from, is_workspace, kept
from tcready.i18n import tell

SECRET = "hemligt-lösen"


@pytest.mark.parametrize(
    ("text", "conninfo", "schema", "shown"),
    [
        (
            "postgresql://db.region.se/tcready",
            "postgresql://db.region.se/tcready",
            "tcready",
            "postgresql://db.region.se/tcready?schema=tcready",
        ),
        (
            "postgres://anna:hemligt@db:5433/tc?schema=norrby&sslmode=require",
            "postgresql://anna:hemligt@db:5433/tc?sslmode=require",
            "norrby",
            "postgresql://anna@db:5433/tc?sslmode=require&schema=norrby",
        ),
        (
            "postgresql://anna@/tc?password=hemligt&host=/run/postgresql",
            "postgresql://anna@/tc?password=hemligt&host=%2Frun%2Fpostgresql",
            "tcready",
            "postgresql://anna@/tc?host=/run/postgresql&schema=tcready",
        ),
        (
            "postgresql://a%40b:x%40y@db/tc",
            "postgresql://a%40b:x%40y@db/tc",
            "tcready",
            "postgresql://a%40b@db/tc?schema=tcready",
        ),
    ],
)
def test_an_address(text: str, conninfo: str, schema: str, shown: str) -> None:
    address = address_from(text, "här")
    assert (address.conninfo, address.schema, address.shown) == (conninfo, schema, shown)
    assert address_from(shown, "här").shown == shown, "what is shown can be written down and used again"
    assert "hemligt" not in repr(address) + shown


@pytest.mark.parametrize(
    "text",
    [
        "",
        "mysql://anna:{secret}@db/tc",
        "db.region.se/tcready",
        "postgresql://anna:{secret}@db:inte-en-port/tc",
        "postgresql://anna:{secret}@db/tc?schema=Å",
        "postgresql://anna:{secret}@db/tc?schema=pg_temp",
        'postgresql://anna:{secret}@db/tc?schema=a"b',
        "postgresql://anna:{secret}@db/tc?schema=" + "a" * 60,
        "postgresql://anna:{secret}@db/tc\0",
        "postgresql://anna:{secret}@[db/tc",
    ],
)
def test_what_is_none_is_said_without_being_repeated(text: str) -> None:
    with pytest.raises(WrongInput) as refused:
        address_from(text.format(secret=SECRET), "TCREADY_DATABASE")
    said = tell(refused.value.message)
    assert said.startswith("TCREADY_DATABASE: ")
    assert SECRET not in said + str(refused.value)


def test_the_file_in_the_folder_goes_before_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TCREADY_DATABASE", "postgresql://db/tc")
    assert (kept(tmp_path).address, is_workspace(tmp_path)) == (None, False), "an empty folder is none"
    (tmp_path / "tcready.toml").write_text('language = "sv"\n')
    address = kept(tmp_path).address
    assert address is not None
    assert address.shown == "postgresql://db/tc?schema=tcready"
    assert is_workspace(tmp_path)
    (tmp_path / "tcready.db").touch()
    assert (kept(tmp_path).address, is_workspace(tmp_path)) == (None, True)
    new = address_for_new()
    assert new is not None
    assert new.shown == address.shown


def test_the_environment_goes_before_the_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tcready.toml").write_text('database = "postgresql://ett/tc"\nfiles = "database"\n')
    for given, host in (("", "ett"), ("postgresql://anna:x@två/tc", "anna@två")):
        monkeypatch.setenv("TCREADY_DATABASE", given)
        where = kept(tmp_path)
        assert where.address is not None
        assert where.address.shown == f"postgresql://{host}/tc?schema=tcready"
        assert where.files_in_database
    monkeypatch.delenv("TCREADY_DATABASE")
    assert address_for_new() is None
    assert is_workspace(tmp_path)


@pytest.mark.parametrize(
    ("settings", "why"),
    [
        ("database = 5\n", "ska vara en text"),
        ('database = " "\n', "ska vara en text"),
        ('database = "sqlite:///x"\n', "ingen adress"),
        ('database = "postgresql://db/tc"\nfiles = "moln"\n', '"folder" eller "database"'),
        ("database = \n", "går inte att läsa"),
    ],
)
def test_settings_that_cannot_be_used_are_told_with_the_file(tmp_path: Path, settings: str, why: str) -> None:
    (tmp_path / "tcready.toml").write_text(settings)
    with pytest.raises(WrongInput, match=r"tcready\.toml") as refused:
        kept(tmp_path)
    assert why in tell(refused.value.message)


def test_two_databases_are_refused(tmp_path: Path) -> None:
    (tmp_path / "tcready.toml").write_text('database = "postgresql://db/tc"\n')
    (tmp_path / "tcready.db").touch()
    with pytest.raises(WrongInput) as refused:
        kept(tmp_path)
    assert "ligger också tcready.db" in tell(refused.value.message)
