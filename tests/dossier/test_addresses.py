"""Which addresses become links, and where those lead. Tried against an independent judge in `tests/pages`."""

from __future__ import annotations

import pytest

from tcready.dossier.addresses import link_to, linkable


@pytest.mark.parametrize(
    ("address", "may"),
    [
        ("https://x.se", True),
        ("http://x.se/å?b=1#c", True),
        ("mailto:a@x.se", True),
        ("mailto:ingen", False),
        ("https://", False),
        ("//x.se", False),
        ("x.se", False),
        ("ftp://x.se", False),
        ("javascript:alert(1)", False),
        (" https://x.se", False),
        ("https://x.se/\u202e", False),
        ("https://x.se/a b", False),
        ("java\nscript:alert(1)", False),
        ("https://[::1", False),
        ("https://[::1]/", True),
        ("https://x.se:8080/", True),
        ("https://x.se:80a/", False),
        ("https://bank.se@x.se/", False),
        ("https://{x}.se/", False),
        ("mailto://a@x.se", False),
        ("", False),
    ],
)
def test_which_addresses_may_be_links(address: str, may: bool) -> None:
    assert linkable(address) is may


@pytest.mark.parametrize(
    ("address", "leads"),
    [
        ("https://x.se/?a[0]=1", "https://x.se/?a%5B0%5D=1"),
        ("https://[::1]/[a]", "https://[::1]/%5Ba%5D"),
        ("https://x.se/100%", "https://x.se/100%25"),
        ("https://x.se/%C3%A5?b=1&c=2", "https://x.se/%C3%A5?b=1&c=2"),
        ("https://x.se/#a#b", "https://x.se/#a%23b"),
        ("mailto:a|b@x.se", "mailto:a%7Cb@x.se"),
        ("https://x.se/åäö?ö=å#Å", "https://x.se/%C3%A5%C3%A4%C3%B6?%C3%B6=%C3%A5#%C3%85"),
        ("https://räksmörgås.se:80/", "https://xn--rksmrgs-5wao1o.se:80/"),
        ("javascript:alert(1)", ""),
    ],
)
def test_signs_that_no_address_may_hold_are_written_as_numbers(address: str, leads: str) -> None:
    assert link_to(address) == leads
