"""Behind the region's login everybody works in PostgreSQL with a role of their own, not with the server's."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest

from tcready.formats.database_address import ENVIRONMENT
from tests.shared_region import Shared, shared
from tests.web.conftest import caller, served_from, shown
from tests.web.test_serving import BEHIND, FROM_PROXY, PROXY, linux_only

__all__ = ["shared"]
pytestmark = pytest.mark.own_place


@pytest.fixture
def login(shared: Shared) -> Iterator[str]:
    """The address of a login that may be two of the people there, and has no right of its own."""
    web = f"{shared.address.schema}_web"
    with psycopg.connect(shared.address.conninfo, autocommit=True) as own:
        people = ", ".join(f'"{shared.login(who)}"' for who in ("anna", "disa"))
        own.execute(f'CREATE ROLE "{web}" LOGIN NOINHERIT IN ROLE {people}')
        yield shared.address.shown.replace("postgres@", f"{web}@", 1)
        own.execute(f'DROP ROLE "{web}"')


@linux_only
async def test_each_sees_what_their_own_role_may_see(shared: Shared, login: str) -> None:
    async with served_from(shared.folder, *BEHIND, **{ENVIRONMENT: login}) as served:
        assert served.line, (await served.process.wait(), served.said)
        session = f"{served.address}/ws?width=120&height=40"
        async with caller(PROXY) as proxy:

            def headers(who: str) -> dict[str, str]:
                return {**FROM_PROXY, "X-Remote-User": shared.login(who)}

            async with proxy.ws_connect(session, headers=headers("anna")) as contributor:
                await shown(contributor, "din del")
            async with proxy.ws_connect(session, headers=headers("disa")) as leader:
                assert "din del" not in await shown(leader, "läget ")
            async with proxy.ws_connect(session, headers=headers("bo")) as stranger:
                with pytest.raises(AssertionError):  # the server's login is no member of that role
                    await shown(stranger, "Poäng")
            await served.until_said("TCREADY_ROLE")
        assert await served.end() == 0
        assert "Traceback" not in served.said
