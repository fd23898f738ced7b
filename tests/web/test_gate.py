"""Who is let in: the peer of the socket decides whether a name is believed, and nothing else does."""

from __future__ import annotations

import pytest

from tcready.i18n import tell
from tcready.web.gate import LONGEST_NAME, Call, Refused, refuse_strange_page, user_of
from tcready.web.rules import Limits, rules_given

ALONE = rules_given("127.0.0.1", None, None, None, Limits())
PROXIED = rules_given("10.1.2.3", "10.0.0.5", "X-Remote-User", "https://tcready.region.se", Limits())
HOST = ["tcready.region.se"]


def _in(call: Call) -> str:
    return user_of(call, PROXIED, 8000, "servern")


def _refusal(call: Call) -> tuple[int, str]:
    with pytest.raises(Refused) as refused:
        _in(call)
    return refused.value.status, tell(refused.value.message)


def test_the_proxy_says_who_it_is() -> None:
    assert _in(Call("10.0.0.5", HOST, [], ["anna"])) == "anna"
    assert _in(Call("::ffff:10.0.0.5", HOST, [], [" REGION\\åsa "])) == "REGION\\åsa"


@pytest.mark.parametrize("peer", ["10.0.0.6", "127.0.0.1", "::1", "10.0.0.5.evil", "", None])
def test_nobody_else_is_believed(peer: str | None) -> None:
    status, told = _refusal(Call(peer, HOST, [], ["anna"]))
    assert status == 403
    assert "https://tcready.region.se/" in told


@pytest.mark.parametrize(
    "users",
    [
        [],
        [""],
        ["   "],
        ["anna", "bo"],
        ["an\x1b[2Jna"],
        ["anna\u202e"],
        ["a" * (LONGEST_NAME + 1)],
        ["\ud800"],
    ],
)
def test_without_one_name_that_can_be_used_nobody_comes_in(users: list[str]) -> None:
    status, told = _refusal(Call("10.0.0.5", HOST, [], users))
    assert status == 403
    assert "\n" not in told


@pytest.mark.parametrize(
    "hosts", [[], ["evil.se"], ["tcready.region.se", "evil.se"], ["tcready.region.se:8000"]]
)
def test_a_name_that_is_not_ours_is_somebody_leading_a_browser_here(hosts: list[str]) -> None:
    assert _refusal(Call("10.0.0.5", hosts, [], ["anna"]))[0] == 421


def test_alone_the_user_is_who_is_logged_in_whatever_a_header_says() -> None:
    for peer in ("127.0.0.1", "::1", "::ffff:127.0.0.1"):
        assert user_of(Call(peer, ["localhost:8000"], [], ["mallory"]), ALONE, 8000, "anna") == "anna"
    with pytest.raises(Refused):
        user_of(Call("192.168.1.7", ["localhost:8000"], [], []), ALONE, 8000, "anna")


@pytest.mark.parametrize("origins", [[], ["null"], ["https://evil.se"], ["http://tcready.region.se"], [""]])
def test_a_page_of_another_site_opens_no_session(origins: list[str]) -> None:
    with pytest.raises(Refused) as refused:
        refuse_strange_page(origins, PROXIED, 8000)
    assert refused.value.status == 403


def test_our_own_page_does() -> None:
    refuse_strange_page(["https://tcready.region.se"], PROXIED, 8000)
    refuse_strange_page(["http://localhost:8000"], ALONE, 8000)
