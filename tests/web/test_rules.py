"""Which calls of `serve` can never be right, and what a browser may call the server."""

from __future__ import annotations

import pytest

from tcready.core.errors import WrongInput
from tcready.i18n import tell
from tcready.web.rules import Limits, Rules, rules_given

PROXIED = ("10.0.0.5", "X-Remote-User", "https://tcready.region.se")


def _rules(
    host: str = "127.0.0.1", behind: str | None = None, header: str | None = None, origin: str | None = None
) -> Rules:
    return rules_given(host, behind, header, origin, Limits())


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "10.1.2.3", "2001:db8::1"])
def test_it_does_not_listen_to_the_net_unless_a_proxy_is_named(host: str) -> None:
    with pytest.raises(WrongInput) as refused:
        _rules(host)
    assert "--behind" in tell(refused.value.message)
    assert _rules(host, *PROXIED).host == host


@pytest.mark.parametrize("host", ["127.0.0.1", "127.9.9.9", "::1", "localhost"])
def test_this_machine_needs_no_proxy(host: str) -> None:
    assert _rules(host).behind is None


@pytest.mark.parametrize(
    ("given", "named"),
    [
        (("example.se", None, None, None), "--host"),
        (("127.0.0.1", "10.0.0.5", None, None), "--user-header"),
        (("127.0.0.1", None, "X-Remote-User", None), "--behind"),
        (("127.0.0.1", "10.0.0.5", "X-Remote-User", None), "--origin"),
        (("127.0.0.1", "proxy.region.se", "X-Remote-User", "https://a.se"), "--behind"),
        (("127.0.0.1", "0.0.0.0", "X-Remote-User", "https://a.se"), "--behind"),
        (("127.0.0.1", "10.0.0.0/8", "X-Remote-User", "https://a.se"), "--behind"),
        (("127.0.0.1", "10.0.0.5", "X-Forwarded-For", "https://a.se"), "X-Forwarded-For"),
        (("127.0.0.1", "10.0.0.5", "X User", "https://a.se"), "X User"),
        (("127.0.0.1", "10.0.0.5", "X-User", "tcready.region.se"), "https://"),
        (("127.0.0.1", "10.0.0.5", "X-User", "https://a.se/tcready"), "sökväg"),
        (("127.0.0.1", "10.0.0.5", "X-User", "https://anna@a.se"), "https://"),
        (("127.0.0.1", "10.0.0.5", "X-User", "https://a.se:x"), "https://"),
    ],
)
def test_a_call_that_cannot_be_right_is_told_in_a_line(
    given: tuple[str, str | None, str | None, str | None], named: str
) -> None:
    with pytest.raises(WrongInput) as refused:
        _rules(*given)
    told = tell(refused.value.message)
    assert named in told
    assert "\n" not in told


def test_what_this_machine_is_called() -> None:
    rules = _rules()
    assert rules.hosts(8000) == {"127.0.0.1:8000", "localhost:8000", "[::1]:8000"}
    assert rules.origins(8000) == {
        "http://127.0.0.1:8000",
        "http://localhost:8000",
        "http://[::1]:8000",
    }
    assert {"127.0.0.1", "localhost:80"} <= rules.hosts(80)
    assert rules.address(8000) == "http://127.0.0.1:8000/"
    assert _rules("::1").address(8000) == "http://[::1]:8000/"


def test_behind_a_proxy_only_its_own_address_opens_a_session() -> None:
    rules = _rules("10.1.2.3", "10.0.0.5", "X-Remote-User", "https://TCready.Region.se:443/")
    assert rules.origins(8000) == {"https://tcready.region.se"}
    assert rules.hosts(8000) == {"10.1.2.3:8000", "tcready.region.se"}
    assert rules.address(8000) == "https://tcready.region.se/"
    assert _rules("127.0.0.1", "::ffff:10.0.0.5", "X-U", "https://a.se:8443").origins(1) == {
        "https://a.se:8443"
    }


def test_a_proxy_in_the_dress_of_the_other_protocol_is_the_same_proxy() -> None:
    assert _rules("127.0.0.1", "::ffff:10.0.0.5", *PROXIED[1:]) == _rules("127.0.0.1", *PROXIED)
