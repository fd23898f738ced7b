"""The Nu HTML checker finds no error in any page, and none in any address that people may write."""

from __future__ import annotations

import random
from html import escape
from pathlib import Path

import pytest

from tcready.dossier.addresses import link_to
from tests.conftest import NOT_BY_NU
from tools.pages.judges import errors, why_not_nu

pytestmark = pytest.mark.skipif(why_not_nu() is not None, reason=f"{NOT_BY_NU}: {why_not_nu()}")
SIGNS = "aZ0å中%%2fG[]{}|\\^`'!*();:@&=+$,/?##~._-\u0301\u05d0"
HEAD = "<!doctype html><html lang='sv'><head><meta charset='utf-8'><title>x</title></head><body>"


def test_no_page_has_an_error(pages: dict[str, Path]) -> None:
    assert errors(list(pages.values())) == []


def test_every_address_that_becomes_a_link_is_one(tmp_path: Path) -> None:
    draw = random.Random(20261127)
    links = set()
    while len(links) < 1_500:
        host = "".join(draw.choices("ab0å-._:@[]%{'", k=draw.randint(0, 4)))
        rest = "".join(draw.choices(SIGNS, k=draw.randint(0, 14)))
        made = draw.choice((f"https://{host}x.se{rest}", f"http://x.se/{rest}", f"mailto:a{host}@x.se{rest}"))
        links.add(link_to(made))
    links -= {""}
    assert len(links) > 1_000
    path = tmp_path / "links.html"
    body = "\n".join(f"<p><a href='{escape(link, quote=True)}'>x</a>" for link in sorted(links))
    path.write_text(f"{HEAD}{body}", encoding="utf-8")
    assert errors([path]) == []


def test_the_judge_sees_what_is_wrong(tmp_path: Path) -> None:
    path = tmp_path / "wrong.html"
    path.write_text(f"{HEAD}<p><a href='https://x.se/?a[0]=1'>x</a><div><p></b>", encoding="utf-8")
    found = errors([path])
    assert any("Illegal character in query" in one for one in found), found
    assert len(found) >= 2
